// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scene/footprint.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "mesh/foot_arch.h"
#include "mesh/foot_frame.h"

namespace ankleup {
namespace {

/// Edges of the print at one place along the foot, ahead of the ankle, + lateral [m]. Estimated.
struct Station {
    double along, medial, lateral;
    double arch = 0.0;  ///< how far the medial edge moves in when the arch falls by kFillingDrop
};
constexpr std::array<Station, 14> kSole = {{{-0.0690, -0.0050, 0.0050},
                                            {-0.0660, -0.0150, 0.0150},
                                            {-0.0580, -0.0230, 0.0230},
                                            {-0.0440, -0.0280, 0.0280},
                                            {-0.0250, -0.0280, 0.0290},
                                            {-0.0020, -0.0200, 0.0300, 0.008},
                                            {0.0250, 0.0000, 0.0330, 0.028},
                                            {0.0500, 0.0060, 0.0370, 0.036},
                                            {0.0720, -0.0040, 0.0410, 0.030},
                                            {0.0900, -0.0280, 0.0440, 0.014},
                                            {0.1080, -0.0440, 0.0450},
                                            {0.1230, -0.0480, 0.0440},
                                            {0.1370, -0.0440, 0.0380},
                                            {0.1460, -0.0300, 0.0260}}};
struct ToePad {
    double along, across, length, breadth;
};
constexpr std::array<ToePad, 5> kToes = {{{0.178, -0.028, 0.0145, 0.0115},
                                          {0.189, -0.003, 0.0085, 0.0070},
                                          {0.182, 0.012, 0.0078, 0.0065},
                                          {0.171, 0.025, 0.0074, 0.0062},
                                          {0.157, 0.037, 0.0072, 0.0062}}};
constexpr int kToeCorners = 16;
constexpr double kFillingDrop = 0.010;
constexpr double kPadThickness = 0.006;  // the pads of the sole let go over this height
constexpr double kAboveFloor = 0.0006;
const Vector3 kNavicular(0.046, -0.034, -0.026);  // its tuberosity, FootFrame

/// How high the sole is lifted at a place along the foot, ahead of the ankle: it turns about the hinge of the toes as the heel rises [m].
class Lift {
  public:
    Lift(const BonePoses& poses, const Transform& forefoot)
        : heel_((forefoot.inverse() * poses[indexOf(Bone::kCalcaneus)].translation).y()) {}
    double at(double along) const { return std::max(0.0, heel_ * (kHinge - along) / (kHinge - kHeel)); }

  private:
    static inline const double kHinge = -FootFrame::kAnkleInHindfoot.x();
    static inline const double kHeel = -FootFrame::kAnkleInCalcaneus.x();
    double heel_;
};

/// How far the navicular has dropped towards the sole, against a foot of type 0 without load [m].
double findDrop(const Body& body, const BonePoses& poses, const Transform& forefoot, const Lift& lift, double scale) {
    const Vector3 now = forefoot.inverse() * (poses[indexOf(Bone::kNavicular)] * (scale * (kNavicular + FootFrame::kAnkleInTalus)));
    const double neutral = scale * (kNavicular + FootFrame::kAnkleInForefoot).y();
    return neutral - (now.y() - lift.at(kNavicular.x())) - scale * findArchRise(kNavicular, body.footType);
}

}  // namespace

void calcFootprint(const Body& body, const BonePoses& poses, const Transform& forefoot, Footprint& footprint) {
    const double scale = boneScale(body);
    const Lift lift(poses, forefoot);
    const double fill = findDrop(body, poses, forefoot, lift, scale) / (scale * kFillingDrop);
    footprint.positions.clear();
    footprint.presence.clear();
    const auto put = [&](double along, double across, double presence) {
        footprint.positions.push_back((forefoot * Vector3(scale * along, kAboveFloor, scale * across)).cast<float>());
        footprint.presence.push_back(static_cast<float>(presence));
    };
    for (const Station& s : kSole) {
        const double presence = std::clamp(1.0 - lift.at(s.along) / (scale * kPadThickness), 0.0, 1.0);
        const double medial = std::clamp(s.medial - fill * s.arch, std::min(s.medial, -0.030), s.lateral - 0.004);
        put(s.along, medial, presence);
        put(s.along, s.lateral, presence);
    }
    for (const ToePad& toe : kToes) {
        put(toe.along, toe.across, 1.0);
        for (int i = 0; i < kToeCorners; ++i) {
            const double turn = 2.0 * std::numbers::pi * i / kToeCorners;
            put(toe.along + toe.length * std::cos(turn), toe.across + toe.breadth * std::sin(turn), 1.0);
        }
    }
}

const std::vector<std::uint32_t>& findFootprintIndices() {
    static const std::vector<std::uint32_t> kIndices = [] {
        std::vector<std::uint32_t> indices;
        const auto add = [&indices](std::uint32_t a, std::uint32_t b, std::uint32_t c) { indices.insert(indices.end(), {a, b, c}); };
        for (std::uint32_t i = 0; i + 1 < kSole.size(); ++i) {
            add(2 * i, 2 * i + 1, 2 * i + 2);
            add(2 * i + 2, 2 * i + 1, 2 * i + 3);
        }
        for (std::uint32_t toe = 0; toe < kToes.size(); ++toe) {
            const auto centre = static_cast<std::uint32_t>(2 * kSole.size()) + toe * (kToeCorners + 1);
            for (std::uint32_t i = 0; i < kToeCorners; ++i) add(centre, centre + 1 + (i + 1) % kToeCorners, centre + 1 + i);
        }
        return indices;
    }();
    return kIndices;
}

}  // namespace ankleup
