// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <cstdint>

#include "condition/bedside_coefficients.h"
#include "condition/condition.h"
#include "equilibrium/posture_problem.h"

namespace ankleup {

/// What a hand feels that bends an ankle.
enum class EndFeelKind : std::uint8_t {
    kFree,  ///< before the end of range
    kSoft,  ///< calf: gives a little more with each pull
    kHard,  ///< joint: stops
};

/// The passive resistance of one ankle against bending it, the knee held still: the terms of docs/01-model.md section 5.3.
struct EndFeel {
    Spring rest;
    EndOfRange joint, soleus, gastroc;  ///< `gastroc` at this knee flexion
    double kneeFlexion = 0.0;           ///< [rad]
    double limit = 0.0;                 ///< where firm resistance of this cause begins, at this knee flexion [rad]

    /// What is stored in the resisting tissue at this dorsiflexion [J].
    double calcEnergy(double dorsiflexion) const;
    /// What resists at this dorsiflexion [Nm], the energy's slope; rises steadily.
    double calcTorque(double dorsiflexion) const;
    /// How far a pull [Nm] bends the ankle [rad]; without one it rests, below 0 where a short calf holds it.
    double calcBend(double torque) const;
    /// How far it comes when a hand of kHandStiffness wants it at `reach` [rad]: the hand's pull and the resistance in balance.
    double calcPulledBend(double reach) const;
    /// What is felt there.
    EndFeelKind findKind(double dorsiflexion) const;
    bool operator==(const EndFeel& other) const;
};

/// Of a leg in this condition (remedies have been applied), the knee held at `kneeFlexion` [rad].
EndFeel makeEndFeel(const Body& body, const Condition& condition, double kneeFlexion);

/// How the test for this cause holds the knee [rad]: straight for the gastrocnemius, else bent.
double findTestKneeFlexion(Cause cause);

}  // namespace ankleup
