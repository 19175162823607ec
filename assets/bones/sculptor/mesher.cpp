// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "mesher.h"

#include <map>
#include <numbers>
#include <numeric>

#include "grid.h"
#include "simplify.h"

namespace ankleup::sculpt {
namespace {

constexpr float kMillimetre = 1e-3F;
constexpr float kLowShare = 0.26F;  // of the full number of triangles

/// Smooth noise of unit size: bone is no cast.
float calcGrain(const Point& p) {
    const auto wave = [](const Point& q) {
        return std::sin(q.x() + 1.9F * std::sin(0.83F * q.y() + 0.4F)) * std::sin(1.13F * q.y() + 1.7F * std::sin(0.91F * q.z())) +
               std::sin(1.07F * q.z() + 2.1F * std::sin(0.79F * q.x() + 1.2F));
    };
    return 0.6F * wave(0.7F * p) + 0.4F * wave(1.6F * p.reverse());
}

/// The field with its grain, which cartilage has not.
Field withGrain(const Recipe& recipe) {
    constexpr float kGrain = 0.10F;  // mm
    return [&recipe](const Point& p) {
        const float d = recipe.surface(p);
        return std::abs(d) > 3 ? d : d + kGrain * calcGrain(p) * smoothStep(0, 2, recipe.cartilage(p));
    };
}

struct Surface {
    std::vector<Point> points;  // mm
    std::vector<std::uint32_t> indices;
};

/// Corners of a cell are numbered by the bits x + 2 y + 4 z; its edge from corner a along an axis is 4 * axis + the other two bits of a.
int edgeOf(int a, int axis) {
    const std::array<int, 3> bit = {a & 1, a >> 1 & 1, a >> 2};
    return 4 * axis + bit[(axis + 1) % 3] + 2 * bit[(axis + 2) % 3];
}

/// The sheets of surface in one cell: each edge that the surface crosses belongs to one of them. Two sheets in one cell would otherwise
/// share a vertex and the surface would be no surface there.
class Sheets {
  public:
    explicit Sheets(const std::array<float, 8>& value) {
        std::iota(sheet_.begin(), sheet_.end(), 0);
        for (int axis = 0; axis < 3; ++axis) {
            for (const int level : {0, 1}) joinOnFace(value, axis, level);
        }
    }
    int at(int edge) const { return sheet_[edge]; }

  private:
    void joinEdges(int a, int b) {
        const int from = sheet_[a];
        const int to = sheet_[b];
        std::replace(sheet_.begin(), sheet_.end(), from, to);
    }

    /// The two edges at each corner of a face that is alone inside go together; else the only two that are crossed.
    void joinOnFace(const std::array<float, 8>& value, int axis, int level) {
        const int u = (axis + 1) % 3;
        const int v = (axis + 2) % 3;
        const auto corner = [&](int i, int j) { return level << axis | i << u | j << v; };
        const auto inside = [&](int i, int j) { return value[corner(i, j)] < 0; };
        const auto alongU = [&](int j) { return edgeOf(corner(0, j), u); };
        const auto alongV = [&](int i) { return edgeOf(corner(i, 0), v); };
        const bool twice = inside(0, 0) == inside(1, 1) && inside(0, 1) == inside(1, 0) && inside(0, 0) != inside(0, 1);
        if (twice) {
            for (const int i : {0, 1}) {
                for (const int j : {0, 1}) {
                    if (inside(i, j)) joinEdges(alongU(j), alongV(i));
                }
            }
            return;
        }
        int first = -1;
        const auto meet = [&](int edge, bool crossed) {
            if (!crossed) return;
            if (first >= 0) joinEdges(first, edge);
            first = edge;
        };
        for (const int k : {0, 1}) {
            meet(alongU(k), inside(0, k) != inside(1, k));
            meet(alongV(k), inside(k, 0) != inside(k, 1));
        }
    }

    std::array<int, 12> sheet_{};
};

/// One vertex for each sheet in each cell, one quadrilateral round each grid edge that the surface crosses.
Surface cutSurface(const Grid& grid) {
    Surface surface;
    std::vector<int> cellAt(grid.count(), -1);
    std::vector<std::array<int, 12>> vertexOf;  // of each crossed edge, cell by cell
    const auto& n = grid.size();
    const auto cutCell = [&](int x, int y, int z) {
        std::array<float, 8> v{};
        for (int k = 0; k < 8; ++k) v[k] = grid.at(x + (k & 1), y + (k >> 1 & 1), z + (k >> 2));
        const auto [least, most] = std::minmax_element(v.begin(), v.end());
        if ((*least < 0) == (*most < 0)) return;
        const Sheets sheets(v);
        std::array<Point, 12> sum;
        std::array<int, 12> crossings{};
        sum.fill(Point::Zero());
        for (int a = 0; a < 8; ++a) {
            for (int axis = 0; axis < 3; ++axis) {
                const int b = a | 1 << axis;
                if (b == a || (v[a] < 0) == (v[b] < 0)) continue;
                Point q(static_cast<float>(a & 1), static_cast<float>(a >> 1 & 1), static_cast<float>(a >> 2));
                q[axis] = v[a] / (v[a] - v[b]);
                const int sheet = sheets.at(edgeOf(a, axis));
                sum[sheet] += q;
                ++crossings[sheet];
            }
        }
        std::array<int, 12> vertexOfSheet{};
        for (int sheet = 0; sheet < 12; ++sheet) {
            if (crossings[sheet] == 0) continue;
            const Point q = sum[sheet] / static_cast<float>(crossings[sheet]);
            vertexOfSheet[sheet] = static_cast<int>(surface.points.size());
            surface.points.push_back(grid.corner(x + q.x(), y + q.y(), z + q.z()));
        }
        cellAt[grid.index(x, y, z)] = static_cast<int>(vertexOf.size());
        std::array<int, 12>& here = vertexOf.emplace_back();
        for (int edge = 0; edge < 12; ++edge) here[edge] = vertexOfSheet[sheets.at(edge)];
    };
    for (int z = 0; z < n[2] - 1; ++z) {
        for (int y = 0; y < n[1] - 1; ++y) {
            for (int x = 0; x < n[0] - 1; ++x) cutCell(x, y, z);
        }
    }
    const auto quad = [&](std::array<int, 4> corner, bool turned) {
        if (turned) std::swap(corner[1], corner[3]);
        const auto length = [&](int i, int j) { return (surface.points[corner[i]] - surface.points[corner[j]]).norm(); };
        const std::array<int, 6> order = length(0, 2) < length(1, 3) ? std::array{0, 1, 2, 0, 2, 3} : std::array{0, 1, 3, 1, 2, 3};
        for (const int k : order) surface.indices.push_back(static_cast<std::uint32_t>(corner[k]));
    };
    for (int z = 1; z < n[2] - 1; ++z) {
        for (int y = 1; y < n[1] - 1; ++y) {
            for (int x = 1; x < n[0] - 1; ++x) {
                const bool inside = grid.at(x, y, z) < 0;
                for (int axis = 0; axis < 3; ++axis) {
                    std::array<int, 3> next = {x, y, z};
                    ++next[axis];
                    if (inside == (grid.at(next[0], next[1], next[2]) < 0)) continue;
                    // The four cells round the edge, counter-clockwise seen against the axis.
                    std::array<int, 4> corner{};
                    for (int k = 0; k < 4; ++k) {
                        const int back1 = k == 0 || k == 3 ? 1 : 0;
                        const int back2 = k < 2 ? 1 : 0;
                        std::array<int, 3> cell = {x, y, z};
                        cell[(axis + 1) % 3] -= back1;
                        cell[(axis + 2) % 3] -= back2;
                        corner[k] = vertexOf[cellAt[grid.index(cell[0], cell[1], cell[2])]][4 * axis + back1 + 2 * back2];
                    }
                    quad(corner, !inside);
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

/// Half of each vertex's openness from its neighbours: with few rays and few vertices single ones would show as triangles.
void spreadOpenness(TriangleMesh& mesh) {
    std::vector<float> sum(mesh.vertexCount(), 0.0F);
    std::vector<float> count(mesh.vertexCount(), 0.0F);
    for (std::size_t i = 0; i < mesh.indices.size(); ++i) {
        const std::uint32_t next = mesh.indices[i % 3 == 2 ? i - 2 : i + 1];
        sum[next] += mesh.openness[mesh.indices[i]];
        ++count[next];
    }
    for (std::size_t i = 0; i < mesh.vertexCount(); ++i) mesh.openness[i] = mix(mesh.openness[i], sum[i] / count[i], 0.5F);
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

MeshDetails makeMesh(const Recipe& recipe) {
    const Grid grid(withGrain(recipe), {recipe.low, recipe.high, recipe.voxel}, recipe.smoothing);
    Surface surface = cutSurface(grid);
    dropCrumbs(surface);
    evenOut(surface, grid);
    TriangleMesh fine;
    fine.indices = surface.indices;
    fine.positions = surface.points;
    for (const Point& p : surface.points) fine.normals.push_back(grid.gradient(p).normalized());
    fine.openness.assign(fine.vertexCount(), 1.0F);
    fine.cartilage.assign(fine.vertexCount(), 0.0F);
    MeshDetails details;
    TriangleMesh& full = details[indexOf(Detail::kFull)];
    full = simplified(fine, recipe.triangles);
    for (std::size_t i = 0; i < full.vertexCount(); ++i) {
        const Point& p = full.positions[i];
        full.openness[i] = calcOpenness(grid, p, full.normals[i], i) * (1 - 0.25F * calcHollow(grid, p));
        full.cartilage[i] = smoothStep(0.7F, -0.7F, recipe.cartilage(p));
    }
    spreadOpenness(full);
    details[indexOf(Detail::kLow)] = simplified(full, static_cast<int>(kLowShare * static_cast<float>(recipe.triangles)));
    for (TriangleMesh& mesh : details) {
        for (Point& p : mesh.positions) p *= kMillimetre;
    }
    return details;
}

}  // namespace ankleup::sculpt
