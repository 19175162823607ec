// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "mesher.h"

#include <map>
#include <numbers>
#include <numeric>

#include "simplify.h"

namespace ankleup::sculpt {
namespace {

constexpr float kMillimetre = 1e-3F;

/// A field sampled on the corners of a grid, clamped to a band about the surface.
class Grid {
  public:
    Grid(const Recipe& recipe) : low_(recipe.low), h_(recipe.voxel) {
        for (int k = 0; k < 3; ++k) n_[k] = static_cast<int>((recipe.high[k] - recipe.low[k]) / h_) + 2;
        values_.resize(static_cast<std::size_t>(n_[0]) * n_[1] * n_[2]);
        sample(recipe.surface);
        for (int pass = 0; pass < recipe.smoothing; ++pass) blur();
    }

    const std::array<int, 3>& size() const { return n_; }
    float step() const { return h_; }
    std::size_t index(int x, int y, int z) const { return (static_cast<std::size_t>(z) * n_[1] + y) * n_[0] + x; }
    float at(int x, int y, int z) const { return values_[index(x, y, z)]; }
    std::size_t count() const { return values_.size(); }
    Point corner(float x, float y, float z) const { return low_ + Point(x, y, z) * h_; }

    float value(const Point& p) const {
        const Point q = (p - low_) / h_;
        std::array<int, 3> c{};
        for (int k = 0; k < 3; ++k) c[k] = std::clamp(static_cast<int>(std::floor(q[k])), 0, n_[k] - 2);
        const auto row = [&](int j, int k) { return mix(at(c[0], c[1] + j, c[2] + k), at(c[0] + 1, c[1] + j, c[2] + k), q[0] - c[0]); };
        return mix(mix(row(0, 0), row(1, 0), q[1] - c[1]), mix(row(0, 1), row(1, 1), q[1] - c[1]), q[2] - c[2]);
    }
    Point gradient(const Point& p) const {
        const float e = 0.9F * h_;
        Point g;
        for (int k = 0; k < 3; ++k) {
            Point d = Point::Zero();
            d[k] = e;
            g[k] = (value(p + d) - value(p - d)) / (2 * e);
        }
        return g;
    }
    bool holds(const Point& p) const {
        for (int k = 0; k < 3; ++k) {
            if (p[k] < low_[k] || p[k] > low_[k] + h_ * static_cast<float>(n_[k] - 1)) return false;
        }
        return true;
    }

  private:
    void sample(const Field& field) {
        constexpr int kBlock = 8;
        const float band = 5 * h_;
        // Generous, because the fields are only roughly distances.
        const float far = 0.5F * kBlock * h_ * 1.75F * 1.35F + band;
        for (int z0 = 0; z0 < n_[2]; z0 += kBlock) {
            for (int y0 = 0; y0 < n_[1]; y0 += kBlock) {
                for (int x0 = 0; x0 < n_[0]; x0 += kBlock) {
                    const float middle = field(corner(x0 + 3.5F, y0 + 3.5F, z0 + 3.5F));
                    const bool skip = std::abs(middle) > far;
                    for (int z = z0; z < std::min(z0 + kBlock, n_[2]); ++z) {
                        for (int y = y0; y < std::min(y0 + kBlock, n_[1]); ++y) {
                            for (int x = x0; x < std::min(x0 + kBlock, n_[0]); ++x) {
                                const float d = skip ? middle : field(corner(x, y, z));
                                values_[index(x, y, z)] = std::clamp(d, -band, band);
                            }
                        }
                    }
                }
            }
        }
    }

    void blur() {
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

    Point low_;
    float h_;
    std::array<int, 3> n_{};
    std::vector<float> values_;
};

struct Surface {
    std::vector<Point> points;  // mm
    std::vector<std::uint32_t> indices;
};

/// One vertex in each cell that the surface passes through, one quadrilateral round each grid edge that it crosses.
Surface cutSurface(const Grid& grid) {
    Surface surface;
    std::vector<int> vertexOf(grid.count(), -1);
    const auto& n = grid.size();
    for (int z = 0; z < n[2] - 1; ++z) {
        for (int y = 0; y < n[1] - 1; ++y) {
            for (int x = 0; x < n[0] - 1; ++x) {
                std::array<float, 8> v{};
                for (int k = 0; k < 8; ++k) v[k] = grid.at(x + (k & 1), y + (k >> 1 & 1), z + (k >> 2));
                Point sum = Point::Zero();
                int crossings = 0;
                for (int a = 0; a < 8; ++a) {
                    for (int axis = 0; axis < 3; ++axis) {
                        const int b = a | 1 << axis;
                        if (b == a || (v[a] < 0) == (v[b] < 0)) continue;
                        Point q(static_cast<float>(a & 1), static_cast<float>(a >> 1 & 1), static_cast<float>(a >> 2));
                        q[axis] = v[a] / (v[a] - v[b]);
                        sum += q;
                        ++crossings;
                    }
                }
                if (crossings == 0) continue;
                sum /= static_cast<float>(crossings);
                vertexOf[grid.index(x, y, z)] = static_cast<int>(surface.points.size());
                surface.points.push_back(grid.corner(x + sum.x(), y + sum.y(), z + sum.z()));
            }
        }
    }
    const auto quad = [&](std::array<int, 4> corner, bool turned) {
        if (*std::min_element(corner.begin(), corner.end()) < 0) return;
        if (turned) std::swap(corner[1], corner[3]);
        const auto length = [&](int i, int j) { return (surface.points[corner[i]] - surface.points[corner[j]]).norm(); };
        const std::array<int, 6> order = length(0, 2) < length(1, 3) ? std::array{0, 1, 2, 0, 2, 3} : std::array{0, 1, 3, 1, 2, 3};
        for (const int k : order) surface.indices.push_back(static_cast<std::uint32_t>(corner[k]));
    };
    const auto cell = [&](int x, int y, int z) { return vertexOf[grid.index(x, y, z)]; };
    for (int z = 1; z < n[2] - 1; ++z) {
        for (int y = 1; y < n[1] - 1; ++y) {
            for (int x = 1; x < n[0] - 1; ++x) {
                const bool inside = grid.at(x, y, z) < 0;
                if (inside != (grid.at(x + 1, y, z) < 0)) {
                    quad({cell(x, y - 1, z - 1), cell(x, y, z - 1), cell(x, y, z), cell(x, y - 1, z)}, !inside);
                }
                if (inside != (grid.at(x, y + 1, z) < 0)) {
                    quad({cell(x - 1, y, z - 1), cell(x - 1, y, z), cell(x, y, z), cell(x, y, z - 1)}, !inside);
                }
                if (inside != (grid.at(x, y, z + 1) < 0)) {
                    quad({cell(x - 1, y - 1, z), cell(x, y - 1, z), cell(x, y, z), cell(x - 1, y, z)}, !inside);
                }
            }
        }
    }
    return surface;
}

/// Crumbs that a carving left floating are no part of a bone. Bones made of several pieces say how small a piece may be.
void dropCrumbs(Surface& surface) {
    constexpr float kSmallestPiece = 0.004F;
    std::vector<std::uint32_t> root(surface.points.size());
    std::iota(root.begin(), root.end(), 0U);
    const auto find = [&](std::uint32_t v) {
        while (root[v] != v) v = root[v] = root[root[v]];
        return v;
    };
    for (std::size_t i = 0; i < surface.indices.size(); i += 3) {
        for (int k = 1; k < 3; ++k) root[find(surface.indices[i + k])] = find(surface.indices[i]);
    }
    std::map<std::uint32_t, std::size_t> sizes;
    for (std::uint32_t v = 0; v < root.size(); ++v) ++sizes[find(v)];
    std::vector<std::uint32_t> kept;
    for (std::size_t i = 0; i < surface.indices.size(); i += 3) {
        if (sizes[find(surface.indices[i])] < kSmallestPiece * static_cast<float>(surface.points.size())) continue;
        kept.insert(kept.end(), surface.indices.begin() + i, surface.indices.begin() + i + 3);
    }
    surface.indices = std::move(kept);
}

/// Moves every vertex towards the middle of its neighbours and back onto the surface.
void evenOut(Surface& surface, const Grid& grid) {
    for (int pass = 0; pass < 3; ++pass) {
        std::vector<Point> sum(surface.points.size(), Point::Zero());
        std::vector<int> count(surface.points.size(), 0);
        for (std::size_t i = 0; i < surface.indices.size(); i += 3) {
            for (int k = 0; k < 3; ++k) {
                const std::uint32_t a = surface.indices[i + k];
                const std::uint32_t b = surface.indices[i + (k + 1) % 3];
                sum[a] += surface.points[b];
                sum[b] += surface.points[a];
                ++count[a];
                ++count[b];
            }
        }
        for (std::size_t i = 0; i < surface.points.size(); ++i) {
            if (count[i] == 0) continue;
            Point p = 0.4F * surface.points[i] + 0.6F / static_cast<float>(count[i]) * sum[i];
            const Point g = grid.gradient(p);
            if (g.squaredNorm() > 0.05F) p -= g * std::clamp(grid.value(p) / g.squaredNorm(), -grid.step(), grid.step());
            surface.points[i] = p;
        }
    }
}

/// Part of the sky over a vertex that the bone itself leaves open: cosine-weighted rays walked through the grid.
float calcOpenness(const Grid& grid, const Point& at, const Point& normal, std::size_t seed) {
    constexpr int kRays = 72;
    constexpr float kReach = 50.0F;
    const Point across = (std::abs(normal.y()) < 0.9F ? normal.cross(Point::UnitY()) : normal.cross(Point::UnitX())).normalized();
    const Point along = normal.cross(across);
    int open = 0;
    for (int ray = 0; ray < kRays; ++ray) {
        const float u = (static_cast<float>(ray) + 0.5F) / kRays;
        const double turns = 0.61803398875 * ray + 0.37 * static_cast<double>(seed % 1000);
        const auto phi = static_cast<float>(2 * std::numbers::pi * (turns - std::floor(turns)));
        const Point d = across * (std::sqrt(u) * std::cos(phi)) + along * (std::sqrt(u) * std::sin(phi)) + normal * std::sqrt(1 - u);
        Point p = at + normal * (1.2F * grid.step());
        float walked = 0.0F;
        bool hit = false;
        while (walked < kReach && grid.holds(p) && !hit) {
            const float free = grid.value(p);
            hit = free < 0;
            const float stride = std::max(0.6F * free, 0.5F * grid.step());
            p += d * stride;
            walked += stride;
        }
        open += hit ? 0 : 1;
    }
    return static_cast<float>(open) / kRays;
}

/// Hollows gather dust and edges shine: the Laplacian of the field at the scale of a pen stroke.
float calcHollow(const Grid& grid, const Point& p) {
    const float e = std::max(2.2F, 1.5F * grid.step());
    float sum = -6 * grid.value(p);
    for (int k = 0; k < 3; ++k) {
        Point d = Point::Zero();
        d[k] = e;
        sum += grid.value(p + d) + grid.value(p - d);
    }
    return std::clamp(-3.0F * sum / (e * e), 0.0F, 1.0F);
}

}  // namespace

TriangleMesh makeMesh(const Recipe& recipe) {
    const Grid grid(recipe);
    Surface surface = cutSurface(grid);
    dropCrumbs(surface);
    evenOut(surface, grid);
    TriangleMesh fine;
    fine.indices = surface.indices;
    fine.positions = surface.points;
    for (const Point& p : surface.points) fine.normals.push_back(grid.gradient(p).normalized());
    fine.openness.assign(fine.vertexCount(), 1.0F);
    fine.cartilage.assign(fine.vertexCount(), 0.0F);
    TriangleMesh mesh = simplified(fine, recipe.triangles);
    for (std::size_t i = 0; i < mesh.vertexCount(); ++i) {
        const Point p = mesh.positions[i];
        mesh.openness[i] = calcOpenness(grid, p, mesh.normals[i], i) * (1 - 0.25F * calcHollow(grid, p));
        mesh.cartilage[i] = smoothStep(0.7F, -0.7F, recipe.cartilage(p));
        mesh.positions[i] = p * kMillimetre;
    }
    return mesh;
}

}  // namespace ankleup::sculpt
