#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The AnkleUp developers
"""Small recordings of nobody: one smooth squat, told as three programs would tell it. Needs Python alone; writes beside itself."""
import math
import pathlib

HERE = pathlib.Path(__file__).parent
ROWS = 41


def frames():
    """Time [s] and the angles [deg] of a right and a left leg that are alike, knee flexion positive."""
    for row in range(ROWS):
        depth = (1 - math.cos(2 * math.pi * row / (ROWS - 1))) / 2
        both = {"hip_flexion": 2 + 83 * depth, "hip_adduction": -4 - 5 * depth, "hip_rotation": -3 * depth, "knee_angle": 3 + 82 * depth,
                "ankle_angle": 1 + 24 * depth, "subtalar_angle": -4 * depth}
        angles = {"pelvis_tilt": -3 - 25 * depth, "pelvis_list": 0.5 * depth, "pelvis_rotation": 5 - 2 * depth,
                  "lumbar_extension": -4 - 6 * depth, "lumbar_bending": 0.5 * depth, "lumbar_rotation": 0.0}
        for name, value in both.items():
            angles[name + "_r"] = angles[name + "_l"] = value
        yield row / 20, angles


def write(name, header, columns, scale=1.0, knee=1.0, between="\t"):
    lines = header + ["endheader", between.join(["time"] + [shown for shown, _ in columns])]
    for time, angles in frames():
        cells = [f"{time:.8f}"]
        for _, key in columns:
            value = angles.get(key, 0.9)  # what is no angle of ours is a place [m]
            cells.append(f"{value * (knee if key.startswith('knee') else 1.0) * (scale if key in angles else 1.0):.8f}")
        lines.append(between.join(cells))
    (HERE / name).write_text("\n".join(lines) + "\n")


LEG = ["hip_flexion", "hip_adduction", "hip_rotation", "knee_angle", "ankle_angle", "subtalar_angle", "mtp_angle"]
PELVIS = ["pelvis_tilt", "pelvis_list", "pelvis_rotation", "pelvis_tx", "pelvis_ty", "pelvis_tz"]
LUMBAR = ["lumbar_extension", "lumbar_bending", "lumbar_rotation"]


def main():
    names = PELVIS + [n + "_r" for n in LEG] + [n + "_l" for n in LEG] + LUMBAR
    write("squat_gait2392.mot", ["Coordinates", "version=1", f"nRows={ROWS}", f"nColumns={len(names) + 1}", "inDegrees=yes", "",
                                 "Units are S.I. units (second, meters, Newtons, ...)", "Angles are in degrees.", ""],
          [(n, n) for n in names], knee=-1.0)

    joints = {"hip_flexion": "hip", "hip_adduction": "hip", "hip_rotation": "hip", "knee_angle": "walker_knee", "ankle_angle": "ankle",
              "subtalar_angle": "subtalar"}
    columns = [(f"/jointset/back/{n}/value", n) for n in reversed(LUMBAR)]
    for side in "rl":
        for name in ("ankle_angle", "knee_angle", "hip_rotation", "hip_flexion", "subtalar_angle", "hip_adduction"):
            columns.append((f"/jointset/{joints[name]}_{side}/{name}_{side}/value", f"{name}_{side}"))
            columns.append((f"/jointset/{joints[name]}_{side}/{name}_{side}/speed", "speed"))
    columns += [(f"/jointset/ground_pelvis/{n}/value", n) for n in ("pelvis_rotation", "pelvis_tilt", "pelvis_list")]
    write("squat_rajagopal.sto", ["states", "inDegrees=no", "nColumns=" + str(len(columns) + 1), "nRows=" + str(ROWS), "DataType=double",
                                  "version=3", "OpenSimVersion=4.4"], columns, scale=math.pi / 180)

    simm = ["knee_angle_r", "hip_flexion_r", "ankle_angle_r"]
    write("squat_simm.mot", ["name squat", f"datacolumns {len(simm) + 1}", f"datarows {ROWS}", f"range 0 {(ROWS - 1) / 20}"],
          [(n, n) for n in simm], knee=-1.0, between=" ")

    markers = ["R.ASIS", "L.ASIS", "R.Heel"]
    lines = ["PathFileType\t4\t(X/Y/Z)\tsquat.trc", "DataRate\tCameraRate\tNumFrames\tNumMarkers\tUnits\tOrigDataRate\tOrigDataStartFrame\tOrigNumFrames",
             f"20\t20\t{ROWS}\t{len(markers)}\tmm\t20\t1\t{ROWS}", "Frame#\tTime\t" + "\t\t\t".join(markers) + "\t\t",
             "\t\t" + "\t".join(f"{axis}{i + 1}" for i in range(len(markers)) for axis in "XYZ"), ""]
    for row, (time, angles) in enumerate(frames()):
        height = 1000 - 4 * angles["knee_angle_r"]
        places = [0, height, 120, 0, height, -120, -50, 40, 90]
        cells = [f"{p:.3f}" for p in places] if row != 7 else [f"{p:.3f}" for p in places[:6]] + ["", "", ""]
        lines.append("\t".join([str(row + 1), f"{time:.3f}"] + cells))
    (HERE / "squat.trc").write_text("\n".join(lines) + "\n")


main()
