// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "kinematics/leg.h"

namespace ankleup {

/// Which question "who pays?" is asked of. docs/01-model.md section 10.
enum class LedgerKind : std::uint8_t {
    kShankInclinationComposition,  ///< shank_lean from the neutral posture to this one
    kShankInclinationChange,       ///< shank_lean from the reference to this one
    kFppaUp,
    kMkdLineUp,
    kMkdFootUp,
    kFppaDown,  ///< the same FPPA, told from the pelvis down
};
inline constexpr int kLedgerKindCount = 6;
inline constexpr std::array<std::string_view, kLedgerKindCount> kLedgerKindNames = {
    "shank_inclination_composition", "shank_inclination_change", "fppa_up", "mkd_line_up", "mkd_foot_up", "fppa_down"};
constexpr std::string_view nameOf(LedgerKind kind) { return kLedgerKindNames[static_cast<int>(kind)]; }

/// One player's exact Shapley share.
struct LedgerPart {
    std::string_view name;  ///< a coordinate's name, "support" or "pelvis"
    double value = 0.0;     ///< in the unit of the measure: deg or mm
};

struct Ledger {
    LedgerKind kind = LedgerKind::kShankInclinationChange;
    std::vector<LedgerPart> parts;
    double total = 0.0;  ///< measure at the posture minus measure at the reference; equals the sum of the parts

    /// The part of that name, 0 when it does not play.
    double operator[](std::string_view name) const;
};

/// Exact Shapley shares of the coordinates in the change of one measure from `reference` to `present`.
/// `referenceLeg` differs from `leg` only in what lies under the foot; where it differs, "support" is one more player (docs/01-model.md
/// section 10).
Ledger calcLedger(LedgerKind kind, const Leg& leg, const Configuration& present, const Leg& referenceLeg, const Configuration& reference);

}  // namespace ankleup
