// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scenario/measure_table.h"

#include <algorithm>

#include "evidence/published_bands.h"

namespace ankleup {

const std::vector<TableRow>& measureTable() {
    using enum MeasureGroup;
    using enum QuantityFrame;
    static const std::vector<TableRow> rows = {
        {"rearfoot_eversion", kFoot, kSpace, Link::kFoot, "subtalar_eversion"},
        {"subtalar_eversion", kFoot, kJoint, Link::kFoot, "rearfoot_eversion"},
        {"calcaneus_ir_lab", kFoot, kSpace, Link::kFoot, ""},
        {"talus_ir_lab", kFoot, kSpace, Link::kFoot, ""},
        {"toe_out", kFoot, kSpace, Link::kFoot, ""},
        {"subtalar_pronation", kFoot, kJoint, Link::kFoot, ""},
        {"rearfoot_roll", kFoot, kJoint, Link::kFoot, ""},
        {"midfoot_sag", kFoot, kJoint, Link::kFoot, ""},
        {"navicular_drop_mm", kFoot, kNeither, Link::kFoot, ""},
        {"heel_rise_mm", kFoot, kNeither, Link::kFoot, "heel_rise"},
        {"heel_rise", kFoot, kJoint, Link::kFoot, "heel_rise_mm"},
        {"shank_lean", kShin, kSpace, Link::kTibia, "dorsiflexion"},
        {"dorsiflexion", kShin, kJoint, Link::kTibia, "shank_lean"},
        {"shank_ir_lab", kShin, kSpace, Link::kTibia, "knee_rotation"},
        {"knee_rotation", kShin, kJoint, Link::kTibia, "shank_ir_lab"},
        {"shank_medial_tilt", kShin, kSpace, Link::kTibia, "knee_abduction"},
        {"knee_abduction", kShin, kJoint, Link::kTibia, "shank_medial_tilt"},
        {"shank_heading", kShin, kSpace, Link::kTibia, ""},
        {"talar_glide_mm", kShin, kJoint, Link::kTibia, ""},
        {kWallTestCm, kShin, kNeither, Link::kTibia, kWallTestDeg},
        {kWallTestDeg, kShin, kNeither, Link::kTibia, kWallTestCm},
        {"mkd_line_mm", kKnee, kNeither, Link::kKnee, "mkd_foot_mm"},
        {"mkd_foot_mm", kKnee, kNeither, Link::kKnee, "mkd_line_mm"},
        {"mkd_line_pct", kKnee, kNeither, Link::kKnee, "mkd_foot_pct"},
        {"mkd_foot_pct", kKnee, kNeither, Link::kKnee, "mkd_line_pct"},
        {"fppa", kKnee, kNeither, Link::kKnee, "fppa_asis"},
        {"fppa_asis", kKnee, kNeither, Link::kKnee, "fppa"},
        {"knee_over_toe2_mm", kKnee, kNeither, Link::kKnee, ""},
        {"knee_to_wall_cm", kKnee, kNeither, Link::kKnee, ""},
        {"knee_flexion", kKnee, kJoint, Link::kKnee, ""},
        {"knee_flexion_lost", kKnee, kJoint, Link::kKnee, ""},
        {"knee_ir_off_path", kKnee, kJoint, Link::kKnee, ""},
        {"femur_ir_lab", kThighAndPelvis, kSpace, Link::kFemur, "hip_rotation"},
        {"hip_rotation", kThighAndPelvis, kJoint, Link::kFemur, "femur_ir_lab"},
        {"femur_medial_tilt", kThighAndPelvis, kSpace, Link::kFemur, "hip_adduction"},
        {"hip_adduction", kThighAndPelvis, kJoint, Link::kFemur, "femur_medial_tilt"},
        {"femur_lean", kThighAndPelvis, kSpace, Link::kFemur, "hip_flexion"},
        {"hip_flexion", kThighAndPelvis, kJoint, Link::kFemur, "femur_lean"},
        {"femur_heading", kThighAndPelvis, kSpace, Link::kFemur, ""},
        {"pelvis_drop", kThighAndPelvis, kSpace, Link::kPelvis, ""},
        {"pelvis_ir", kThighAndPelvis, kSpace, Link::kPelvis, ""},
        {"pelvis_anterior_tilt", kThighAndPelvis, kSpace, Link::kPelvis, ""},
        {"hip_descent_pct", kThighAndPelvis, kNeither, Link::kPelvis, ""},
        {"trunk_flexion", kTrunk, kSpace, {}, ""},
        {"trunk_lateral", kTrunk, kSpace, {}, ""},
        {"knee_adduction_moment", kLoads, kNeither, Link::kKnee, ""},
        {"knee_flexion_moment", kLoads, kNeither, Link::kKnee, ""},
        {"cop_x_mm", kLoads, kNeither, Link::kFoot, ""},
        {"cop_z_mm", kLoads, kNeither, Link::kFoot, ""},
        {"wall_push_N", kLoads, kNeither, Link::kKnee, ""},
        {"path_mcl", kTissues, kNeither, Link::kKnee, "fppa"},
        {"pf_index", kTissues, kNeither, Link::kKnee, ""},
        {"path_it_band", kTissues, kNeither, Link::kFemur, ""},
        {"path_piriformis", kTissues, kNeither, Link::kPelvis, ""},
        {"path_gluteus_medius", kTissues, kNeither, Link::kPelvis, ""},
        {"path_achilles_soleus", kTissues, kNeither, Link::kTibia, ""},
        {"path_achilles_gastroc", kTissues, kNeither, Link::kTibia, ""},
        {"path_plantar_fascia", kTissues, kNeither, Link::kFoot, ""},
    };
    return rows;
}

const TableRow* findTableRow(std::string_view key) {
    const auto found = std::ranges::find(measureTable(), key, &TableRow::key);
    return found == measureTable().end() ? nullptr : &*found;
}

bool isTold(std::string_view key, Task task) {
    if (key == nameOf(Measure::kWallPushN) || key == nameOf(Measure::kKneeToWallCm)) return task == Task::kKneeToWallLunge;
    if (key == nameOf(Measure::kKneeFlexionLost)) return wantsDepth(task);
    return true;
}

}  // namespace ankleup
