# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The AnkleUp developers
"""Reads an OpenSim motion file as its manual describes it and prints it as JSON. Knows nothing of AnkleUp."""
import json
import sys

# The coordinates of gait2392_simbody.osim, in the order of its joints.
GAIT2392 = """pelvis_tilt pelvis_list pelvis_rotation pelvis_tx pelvis_ty pelvis_tz
hip_flexion_r hip_adduction_r hip_rotation_r knee_angle_r ankle_angle_r subtalar_angle_r mtp_angle_r
hip_flexion_l hip_adduction_l hip_rotation_l knee_angle_l ankle_angle_l subtalar_angle_l mtp_angle_l
lumbar_extension lumbar_bending lumbar_rotation""".split()

with open(sys.argv[1], encoding="utf-8") as file:
    lines = file.read().split("\n")
end = lines.index("endheader")
header = dict(line.split("=", 1) for line in lines[1:end] if "=" in line)
columns = lines[end + 1].split("\t")
rows = [[float(cell) for cell in line.split("\t")] for line in lines[end + 2:] if line]
assert header["version"] == "1" and header["inDegrees"] == "yes", header
assert len(columns) == int(header["nColumns"]), "nColumns"
assert len(rows) == int(header["nRows"]), "nRows"
assert all(len(row) == len(columns) for row in rows), "cells"
assert columns[0] == "time" and columns[1:] == GAIT2392, columns
assert all(a[0] < b[0] for a, b in zip(rows, rows[1:])), "time"
print(json.dumps({"name": lines[0], "columns": columns, "rows": rows}))
