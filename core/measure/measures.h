// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "base/names.h"
#include "equilibrium/solve.h"

namespace ankleup {

/// What a posture is measured by; names, formulas and signs of docs/01-model.md section 9. Degrees unless the name says otherwise.
/// Medial is positive on either leg.
enum class Measure : std::uint8_t {
    kShankLean,
    kShankMedialTilt,
    kShankIrLab,
    kFemurLean,
    kFemurMedialTilt,
    kFemurIrLab,
    kShankHeading,
    kFemurHeading,
    kPelvisAnteriorTilt,
    kPelvisDrop,
    kPelvisIr,
    kRearfootEversion,
    kCalcaneusIrLab,
    kTalusIrLab,
    kSubtalarEversion,
    kKneeIrOffPath,
    kFppa,
    kFppaAsis,
    kMkdFootMm,
    kMkdFootPct,
    kMkdLineMm,
    kMkdLinePct,
    kKneeOverToe2Mm,
    kNavicularDropMm,
    kHeelRiseMm,
    kHipDescentPct,
    kKneeFlexionLost,
    kKneeToWallCm,
    kCopXMm,
    kCopZMm,
    kKneeAdductionMoment,
    kKneeFlexionMoment,
    kPfIndex,
    kPathMcl,
    kPathItBand,
    kPathAchillesSoleus,
    kPathAchillesGastroc,
    kPathPlantarFascia,
    kPathPiriformis,
    kPathGluteusMedius,
    kWallPushN,
    kTalarGlideMm,
};
inline constexpr int kMeasureCount = 42;

inline constexpr std::array<std::string_view, kMeasureCount> kMeasureNames = {"shank_lean",
                                                                              "shank_medial_tilt",
                                                                              "shank_ir_lab",
                                                                              "femur_lean",
                                                                              "femur_medial_tilt",
                                                                              "femur_ir_lab",
                                                                              "shank_heading",
                                                                              "femur_heading",
                                                                              "pelvis_anterior_tilt",
                                                                              "pelvis_drop",
                                                                              "pelvis_ir",
                                                                              "rearfoot_eversion",
                                                                              "calcaneus_ir_lab",
                                                                              "talus_ir_lab",
                                                                              "subtalar_eversion",
                                                                              "knee_ir_off_path",
                                                                              "fppa",
                                                                              "fppa_asis",
                                                                              "mkd_foot_mm",
                                                                              "mkd_foot_pct",
                                                                              "mkd_line_mm",
                                                                              "mkd_line_pct",
                                                                              "knee_over_toe2_mm",
                                                                              "navicular_drop_mm",
                                                                              "heel_rise_mm",
                                                                              "hip_descent_pct",
                                                                              "knee_flexion_lost",
                                                                              "knee_to_wall_cm",
                                                                              "cop_x_mm",
                                                                              "cop_z_mm",
                                                                              "knee_adduction_moment",
                                                                              "knee_flexion_moment",
                                                                              "pf_index",
                                                                              "path_mcl",
                                                                              "path_it_band",
                                                                              "path_achilles_soleus",
                                                                              "path_achilles_gastroc",
                                                                              "path_plantar_fascia",
                                                                              "path_piriformis",
                                                                              "path_gluteus_medius",
                                                                              "wall_push_N",
                                                                              "talar_glide_mm"};

constexpr std::string_view nameOf(Measure measure) { return kMeasureNames[static_cast<int>(measure)]; }
constexpr std::optional<Measure> findMeasure(std::string_view name) { return findNamed<Measure>(kMeasureNames, name); }
/// Unit as written in CSV headers: "deg", "mm", "cm", "%", "Nm/kg", "N" or "MPa-like".
std::string_view unitOf(Measure measure);

/// All measures of one posture.
class Measures {
  public:
    double operator[](Measure measure) const { return value_[static_cast<int>(measure)]; }
    double& operator[](Measure measure) { return value_[static_cast<int>(measure)]; }

  private:
    std::array<double, kMeasureCount> value_{};
};

/// Measures a solved posture of a problem.
Measures calcMeasures(const PostureProblem& problem, const PostureSolution& solution);

}  // namespace ankleup
