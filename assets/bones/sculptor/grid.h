// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include "sdf.h"

namespace ankleup::sculpt {

/// A box on whose corners a field is sampled [mm].
struct GridBox {
    Point low, high;
    float voxel;
};

/// A field sampled on the corners of a grid, clamped to a band of five voxels about the surface.
class Grid {
  public:
    Grid(const Field& field, const GridBox& box, int smoothing);

    const std::array<int, 3>& size() const { return n_; }
    float step() const { return h_; }
    float band() const { return 5 * h_; }
    std::size_t index(int x, int y, int z) const { return (static_cast<std::size_t>(z) * n_[1] + y) * n_[0] + x; }
    float at(int x, int y, int z) const { return values_[index(x, y, z)]; }
    std::size_t count() const { return values_.size(); }
    Point corner(float x, float y, float z) const { return low_ + Point(x, y, z) * h_; }
    bool holds(const Point& p) const;

    /// Trilinear between the corners; the nearest cell goes on outside the box.
    float value(const Point& p) const;
    Point gradient(const Point& p) const;

  private:
    void sample(const Field& field);
    void blur();

    Point low_;
    float h_;
    std::array<int, 3> n_{};
    std::vector<float> values_;
};

}  // namespace ankleup::sculpt
