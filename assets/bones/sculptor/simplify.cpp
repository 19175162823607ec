// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "simplify.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <queue>

namespace ankleup::sculpt {
namespace {

using Quadric = Eigen::Matrix4d;

struct Collapse {
    double cost;
    std::uint32_t from, to;
    std::uint32_t fromVersion, toVersion;
    bool operator<(const Collapse& other) const {  // a priority queue takes the largest first
        if (cost != other.cost) return cost > other.cost;
        return from != other.from ? from > other.from : to > other.to;
    }
};

class Thinner {
  public:
    explicit Thinner(const TriangleMesh& mesh)
        : mesh_(mesh),
          faces_(mesh.indices),
          faceAlive_(mesh.triangleCount(), true),
          facesOf_(mesh.vertexCount()),
          quadrics_(mesh.vertexCount(), Quadric::Zero()),
          version_(mesh.vertexCount(), 0),
          alive_(mesh.triangleCount()) {
        for (std::uint32_t f = 0; f < mesh.triangleCount(); ++f) {
            const Eigen::Vector3d normal = areaNormal(f, 0, 0);
            const double area = normal.norm();
            if (area <= 0) continue;
            Eigen::Vector4d plane;
            plane << normal / area, -normal.dot(position(faces_[3 * f])) / area;
            for (int k = 0; k < 3; ++k) {
                quadrics_[faces_[3 * f + k]] += area * plane * plane.transpose();
                facesOf_[faces_[3 * f + k]].push_back(f);
            }
        }
    }

    void run(std::size_t target) {
        for (std::uint32_t v = 0; v < mesh_.vertexCount(); ++v) pushEdgesOf(v, true);
        while (alive_ > target && !queue_.empty()) {
            const Collapse c = queue_.top();
            queue_.pop();
            if (version_[c.from] != c.fromVersion || version_[c.to] != c.toVersion || !isSound(c)) continue;
            collapse(c);
        }
    }

    TriangleMesh result() const {
        TriangleMesh thin;
        std::vector<std::uint32_t> renumbered(mesh_.vertexCount(), ~0U);
        for (std::size_t i = 0; i < faces_.size(); ++i) {
            if (!faceAlive_[i / 3]) continue;
            std::uint32_t& index = renumbered[faces_[i]];
            if (index == ~0U) {
                index = static_cast<std::uint32_t>(thin.vertexCount());
                thin.positions.push_back(mesh_.positions[faces_[i]]);
                thin.normals.push_back(mesh_.normals[faces_[i]]);
                thin.openness.push_back(mesh_.openness[faces_[i]]);
                thin.cartilage.push_back(mesh_.cartilage[faces_[i]]);
            }
            thin.indices.push_back(index);
        }
        return thin;
    }

  private:
    Eigen::Vector3d position(std::uint32_t v) const { return mesh_.positions[v].cast<double>(); }

    /// Twice the area times the normal of a face, with vertex `from` moved to `to`.
    Eigen::Vector3d areaNormal(std::uint32_t f, std::uint32_t from, std::uint32_t to) const {
        std::array<Eigen::Vector3d, 3> p;
        for (int k = 0; k < 3; ++k) p[k] = position(faces_[3 * f + k] == from ? to : faces_[3 * f + k]);
        return (p[1] - p[0]).cross(p[2] - p[0]);
    }

    std::vector<std::uint32_t> neighboursOf(std::uint32_t v) const {
        std::vector<std::uint32_t> found;
        for (const std::uint32_t f : facesOf_[v]) {
            for (int k = 0; k < 3; ++k) {
                if (faces_[3 * f + k] != v) found.push_back(faces_[3 * f + k]);
            }
        }
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        return found;
    }

    void push(std::uint32_t from, std::uint32_t to) {
        Eigen::Vector4d p;
        p << position(to), 1.0;
        // A little weight on the length keeps the triangles shapely where the surface is flat.
        const double length = (position(to) - position(from)).squaredNorm();
        const double cost = p.dot((quadrics_[from] + quadrics_[to]) * p) + 1e-3 * length * length;
        queue_.push({cost, from, to, version_[from], version_[to]});
    }

    void pushEdgesOf(std::uint32_t v, bool onlyOnwards) {
        for (const std::uint32_t n : neighboursOf(v)) {
            if (onlyOnwards && n < v) continue;
            push(v, n);
            push(n, v);
        }
    }

    /// Would the surface stay a surface (two common neighbours), unflipped, with no slivers and no normal turned away?
    bool isSound(const Collapse& c) const {
        const std::vector<std::uint32_t> a = neighboursOf(c.from);
        const std::vector<std::uint32_t> b = neighboursOf(c.to);
        std::vector<std::uint32_t> common;
        std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(common));
        if (common.size() != 2 || a.size() + b.size() < 8) return false;
        if (mesh_.normals[c.from].dot(mesh_.normals[c.to]) < 0.3F) return false;
        for (const std::uint32_t f : facesOf_[c.from]) {
            const bool vanishes = std::find(&faces_[3 * f], &faces_[3 * f] + 3, c.to) != &faces_[3 * f] + 3;
            if (vanishes) continue;
            const Eigen::Vector3d before = areaNormal(f, c.from, c.from);
            const Eigen::Vector3d after = areaNormal(f, c.from, c.to);
            if (after.dot(before) < 0.35 * after.norm() * before.norm()) return false;
            const Eigen::Vector3d smooth = mesh_.normals[c.to].cast<double>();
            if (after.dot(smooth) < 0.2 * after.norm()) return false;
        }
        return true;
    }

    void collapse(const Collapse& c) {
        for (const std::uint32_t f : facesOf_[c.from]) {
            std::uint32_t* corner = &faces_[3 * f];
            if (std::find(corner, corner + 3, c.to) != corner + 3) {
                faceAlive_[f] = false;
                --alive_;
                for (int k = 0; k < 3; ++k) {
                    if (corner[k] != c.from) std::erase(facesOf_[corner[k]], f);
                }
            } else {
                std::replace(corner, corner + 3, c.from, c.to);
                facesOf_[c.to].push_back(f);
            }
        }
        facesOf_[c.from].clear();
        quadrics_[c.to] += quadrics_[c.from];
        ++version_[c.from];
        ++version_[c.to];
        pushEdgesOf(c.to, false);
    }

    const TriangleMesh& mesh_;
    std::vector<std::uint32_t> faces_;
    std::vector<bool> faceAlive_;
    std::vector<std::vector<std::uint32_t>> facesOf_;
    std::vector<Quadric> quadrics_;
    std::vector<std::uint32_t> version_;
    std::size_t alive_;
    std::priority_queue<Collapse> queue_;
};

}  // namespace

TriangleMesh simplified(const TriangleMesh& mesh, int triangles) {
    Thinner thinner(mesh);
    thinner.run(static_cast<std::size_t>(triangles));
    return thinner.result();
}

}  // namespace ankleup::sculpt
