// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <Eigen/Core>
#include <span>

namespace ankleup {

/// One cross-section of a standing right leg, from the waist down to the toes. Millimetres at kSculptedHeight; the world of a leg that
/// stands straight over its ankle, foot and knee pointing forward: X forward, Y up, Z lateral, origin on the floor below the ankle.
/// The section's plane holds the Z axis and the line from `front` to `back`; its outline is four quarters of superellipses.
struct LegSection {
    /// Which pose it follows: 0 trunk, 1 pelvis, 2 femur, 3 tibia, 4 calcaneus, 5 hindfoot, 6 forefoot; between two, a part of each.
    double follows;
    Eigen::Vector2d front;  ///< x, y; on the instep the upper end
    Eigen::Vector2d back;   ///< x, y; in the foot the lower end
    double lateral;         ///< z
    double medial;          ///< z
    /// Exponents of the quarters: front lateral, back lateral, back medial, front medial. 2 is an ellipse, more is squarer.
    Eigen::Vector4d fullness;
    double presence = 1.0;  ///< 0 unseen .. 1
};
std::span<const LegSection> findLegSections();

/// A toe as a round rod through three points in the frame of LegSection [mm]; it moves with the forefoot.
struct Toe {
    Eigen::Vector3d base, middle, tip;
    Eigen::Vector3d radii;
};
std::span<const Toe> findToes();

/// Joint centres in the frame of LegSection [mm]. The hips are 2 x 83.6 apart (kHalfHipDistance).
namespace leg_joints {
inline const Eigen::Vector3d kLumbar(-1.0, 1102.4, -83.6);  ///< centre of the third lumbar vertebra
inline const Eigen::Vector3d kHip(0.0, 911.6, 0.0);
inline const Eigen::Vector3d kKnee(0.0, 490.2, 0.0);
inline const Eigen::Vector3d kAnkle(0.0, 67.1, 0.0);
inline const Eigen::Vector3d kHeel(-57.5, 0.0, 0.0);     ///< origin of the calcaneus' frame
inline const Eigen::Vector3d kMidfoot(30.0, 40.0, 0.0);  ///< between calcaneus and metatarsals
inline const Eigen::Vector3d kMtp(122.9, 0.0, 0.0);      ///< origin of the hindfoot's frame
}  // namespace leg_joints

}  // namespace ankleup
