// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "grid.h"

namespace ankleup::sculpt {

Grid::Grid(const Field& field, const GridBox& box, int smoothing) : low_(box.low), h_(box.voxel) {
    for (int k = 0; k < 3; ++k) n_[k] = static_cast<int>((box.high[k] - box.low[k]) / h_) + 2;
    values_.resize(static_cast<std::size_t>(n_[0]) * n_[1] * n_[2]);
    sample(field);
    for (int pass = 0; pass < smoothing; ++pass) blur();
}

float Grid::value(const Point& p) const {
    const Point q = (p - low_) / h_;
    std::array<int, 3> c{};
    for (int k = 0; k < 3; ++k) c[k] = std::clamp(static_cast<int>(std::floor(q[k])), 0, n_[k] - 2);
    const auto row = [&](int j, int k) { return mix(at(c[0], c[1] + j, c[2] + k), at(c[0] + 1, c[1] + j, c[2] + k), q[0] - c[0]); };
    return mix(mix(row(0, 0), row(1, 0), q[1] - c[1]), mix(row(0, 1), row(1, 1), q[1] - c[1]), q[2] - c[2]);
}

Point Grid::gradient(const Point& p) const {
    const float e = 0.9F * h_;
    Point g;
    for (int k = 0; k < 3; ++k) {
        Point d = Point::Zero();
        d[k] = e;
        g[k] = (value(p + d) - value(p - d)) / (2 * e);
    }
    return g;
}

bool Grid::holds(const Point& p) const {
    for (int k = 0; k < 3; ++k) {
        if (p[k] < low_[k] || p[k] > low_[k] + h_ * static_cast<float>(n_[k] - 1)) return false;
    }
    return true;
}

void Grid::sample(const Field& field) {
    constexpr int kBlock = 8;
    // Generous, because the fields are only roughly distances.
    const float far = 0.5F * kBlock * h_ * 1.75F * 1.35F + band();
    for (int z0 = 0; z0 < n_[2]; z0 += kBlock) {
        for (int y0 = 0; y0 < n_[1]; y0 += kBlock) {
            for (int x0 = 0; x0 < n_[0]; x0 += kBlock) {
                const float middle = field(corner(x0 + 3.5F, y0 + 3.5F, z0 + 3.5F));
                const bool skip = std::abs(middle) > far;
                for (int z = z0; z < std::min(z0 + kBlock, n_[2]); ++z) {
                    for (int y = y0; y < std::min(y0 + kBlock, n_[1]); ++y) {
                        for (int x = x0; x < std::min(x0 + kBlock, n_[0]); ++x) {
                            const float d = skip ? middle : field(corner(x, y, z));
                            values_[index(x, y, z)] = std::clamp(d, -band(), band());
                        }
                    }
                }
            }
        }
    }
}

void Grid::blur() {
    const std::array<std::size_t, 3> stride = {1, static_cast<std::size_t>(n_[0]), static_cast<std::size_t>(n_[0]) * n_[1]};
    std::vector<float> smooth(values_.size());
    for (int axis = 0; axis < 3; ++axis) {
        for (int z = 0; z < n_[2]; ++z) {
            for (int y = 0; y < n_[1]; ++y) {
                for (int x = 0; x < n_[0]; ++x) {
                    const int c = std::array{x, y, z}[axis];
                    const std::size_t i = index(x, y, z);
                    const float before = c > 0 ? values_[i - stride[axis]] : values_[i];
                    const float after = c < n_[axis] - 1 ? values_[i + stride[axis]] : values_[i];
                    smooth[i] = 0.25F * (before + 2 * values_[i] + after);
                }
            }
        }
        values_.swap(smooth);
    }
}

}  // namespace ankleup::sculpt
