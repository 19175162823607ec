#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The AnkleUp developers
"""Measures and ledgers of a few lopsided postures by a second method: the formulas of the model written out with plain matrices, angles
from dot and cross products, Shapley shares by Harsanyi's dividends. Shares nothing with the engine that the tests check against it.
Needs Python alone.

    leg_samples.py > leg_samples.json                 the samples, as committed
    leg_samples.py posture_cases.json                 compares itself with somebody else's cases
"""
import itertools
import json
import math
import random
import sys

NAMES = ("toe_out heel_rise rearfoot_roll subtalar_pronation midfoot_sag dorsiflexion knee_flexion knee_rotation knee_abduction "
         "hip_flexion hip_adduction hip_rotation trunk_flexion trunk_lateral").split()
FOOT = NAMES[:6]
BILATERAL = ("double_leg_squat", "standing")
SHARED = BILATERAL + ("knee_to_wall_lunge",)
FORWARD = {"step_down": .10, "walking_stance": -.02, "running_midstance": -.03, "single_leg_stance": 0.0, "single_leg_squat": .02}
PATHS = {  # frame, millimetres
    "mcl": [("F", -2, -419, -42), ("T", 2, -14, -38), ("T", 8, -62, -24)],
    "it_band": [("P", 55, 105, 60), ("F", -5, -15, 74), ("F", 0, -405, 44), ("T", 28, -20, 32)],
    "achilles_soleus": [("T", -20, -130, 6), ("C", -8, 40, 0)],
    "achilles_gastroc": [("F", -20, -400, 0), ("T", -30, -35, 0), ("C", -8, 40, 0)],
    "plantar_fascia": [("C", 12, 4, -6), ("M", 0, 8, -5)],
    "piriformis": [("P", -69, 66, -60), ("F", -15, -4, 44)],
    "gluteus_medius": [("P", -15, 111, -7), ("F", -26, -6, 53)],
}


def rad(a): return a * math.pi / 180
def deg(a): return a * 180 / math.pi
def add(a, b): return [x + y for x, y in zip(a, b)]
def sub(a, b): return [x - y for x, y in zip(a, b)]
def mul(a, k): return [x * k for x in a]
def dot(a, b): return sum(x * y for x, y in zip(a, b))
def cross(a, b): return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
def norm(a): return math.sqrt(dot(a, a))
def transposed(m): return [list(c) for c in zip(*m)]
def column(m, j): return [row[j] for row in m]
def apply(m, v): return [dot(row, v) for row in m]
def softplus(x, w): return w * math.log(1 + math.exp(x / w))


def product(*matrices):
    result = matrices[0]
    for m in matrices[1:]:
        result = [[dot(row, c) for c in zip(*m)] for row in result]
    return result


def turn(axis, angle):
    """Rodrigues, column by column: the turned unit vectors."""
    u = mul(axis, 1 / norm(axis))
    columns = []
    for e in ([1, 0, 0], [0, 1, 0], [0, 0, 1]):
        along = mul(u, dot(u, e))
        columns.append(add(along, add(mul(sub(e, along), math.cos(angle)), mul(cross(u, e), math.sin(angle)))))
    return transposed(columns)


def rx(a): return turn([1, 0, 0], a)
def ry(a): return turn([0, 1, 0], a)
def rz(a): return turn([0, 0, 1], a)


def stand(body, ground, bilateral, q):
    """Frames and points of section 4, as written there."""
    q = dict(zip(NAMES, q))
    H = body["height"]
    Lt, Ls, La, Lf, h = .245 * H, .246 * H, .039 * H, .152 * H, .0486 * H
    inc, dev = rad(body["subtalar_inclination_deg"]), rad(body["subtalar_deviation_deg"])
    u = [math.cos(inc) * math.cos(dev), math.sin(inc), -math.cos(inc) * math.sin(dev)]
    us = [0, math.sin(rad(35)), -math.cos(rad(35))]
    tc = [-.10501355, -.17402245, .97912632]
    base = [0, 0, body["stance_half_width_m"] if bilateral else 0]
    s = {"base": base, "heel_rise": q["heel_rise"], "q": q}
    s["foot"] = ry(-q["toe_out"])
    s["M"] = product(s["foot"], rx(-ground["floor_wedge"]), rz(ground["forefoot_wedge"]))
    s["mtp"] = add(base, apply(s["M"], [.47 * Lf, 0, 0]))
    raised = product(s["M"], rz(-(q["heel_rise"] + ground["heel_lift"])))
    s["hw"] = add(s["mtp"], apply(raised, [-.69 * Lf, 0, 0]))
    s["C"] = product(raised, turn(us, q["midfoot_sag"]), rx(-q["rearfoot_roll"]))
    s["talus"] = product(s["C"], turn(u, q["subtalar_pronation"]))
    s["ank"] = add(add(s["hw"], apply(s["C"], [.20 * Lf, .6 * La, 0])), apply(s["talus"], [.02 * Lf, .4 * La, 0]))
    s["T"] = product(s["talus"], turn(tc, -q["dorsiflexion"]), ry(rad(body["thigh_foot_angle_deg"])))
    s["kn"] = add(s["ank"], apply(s["T"], [0, Ls, 0]))
    s["F"] = product(s["T"], transposed(product(rz(-q["knee_flexion"]), rx(-q["knee_abduction"]), ry(q["knee_rotation"]))))
    s["hip"] = add(s["kn"], apply(s["F"], [0, Lt, 0]))
    s["P"] = product(s["F"], transposed(product(rz(q["hip_flexion"]), rx(q["hip_adduction"]), ry(q["hip_rotation"]))))
    s["lh"] = add(s["hip"], apply(s["P"], [0, 0, -2 * h]))
    pelvis = add(s["hip"], apply(s["P"], [0, 0, -h]))
    s["hat"] = add(pelvis, mul(apply(product(rx(q["trunk_lateral"]), rz(-q["trunk_flexion"])), [0, 1, 0]), .160 * H))
    s["toe2"] = add(base, apply(s["M"], [.78 * Lf, 0, 0]))
    s["foot_mass"] = add(base, apply(s["M"], [.12 * Lf, .3 * La, 0]))
    return s


def lean(m):
    """Forward lean: Y axis seen from the side, in the plane that holds X of the world and Y."""
    return deg(math.atan2(m[0][1], m[1][1]))


def tilt(m): return -deg(math.asin(m[2][1]))


def turn_in(m):
    """Angle about the segment's Y, from where its Z would be without axial turn: square to Y and to the level line across its lean."""
    y, z = column(m, 1), column(m, 2)
    level = [y[1], -y[0], 0]
    z0 = cross(mul(level, 1 / norm(level)), y)
    return deg(math.atan2(dot(cross(z0, z), y), dot(z0, z)))


def frontal(a, b):
    """Signed angle from a to b in the frontal plane, + to the right."""
    return deg(math.atan2(a[1] * b[2] - a[2] * b[1], a[1] * b[1] + a[2] * b[2]))


def fppa(s, top): return frontal(sub(s["kn"], s["ank"]), sub(top, s["kn"]))


def mkd_line(s):
    t = (s["kn"][1] - s["ank"][1]) / (s["hip"][1] - s["ank"][1])
    return 1000 * (s["ank"][2] + t * (s["hip"][2] - s["ank"][2]) - s["kn"][2])


def mkd_foot(s): return -1000 * dot(sub(s["kn"], s["ank"]), column(s["foot"], 2))


def path_length(s, body, name):
    k = body["height"] / 1.72
    frames = {"P": (s["P"], s["hip"]), "F": (s["F"], s["hip"]), "T": (s["T"], s["kn"]), "C": (s["C"], s["hw"]), "M": (s["M"], s["mtp"])}
    points = [add(frames[f][1], apply(frames[f][0], mul(p, k / 1000))) for f, *p in PATHS[name]]
    length = sum(norm(sub(b, a)) for a, b in zip(points, points[1:]))
    return length + (.009 * k * s["heel_rise"] if name == "plantar_fascia" else 0)


def measures(body, ground, task, share, wanted, wall_push, q):
    s = stand(body, ground, task in BILATERAL, q)
    zero = stand(body, ground, task in BILATERAL, [0] * 14)
    q, H, m = s["q"], body["height"], body["mass"]
    Lf, legs, k = .152 * H, .491 * H, H / 1.72
    off_path = q["knee_rotation"] - .60 * rad(15.4) * math.tanh(q["knee_flexion"] / rad(47))
    r = {}
    for bone, frame in (("shank", "T"), ("femur", "F")):
        r[bone + "_lean"], r[bone + "_medial_tilt"], r[bone + "_ir_lab"] = lean(s[frame]), tilt(s[frame]), turn_in(s[frame])
        r[bone + "_heading"] = deg(math.atan2(s[frame][0][2], s[frame][2][2]))
    r["pelvis_anterior_tilt"], r["pelvis_drop"], r["pelvis_ir"] = lean(s["P"]), tilt(s["P"]), turn_in(s["P"])
    r["rearfoot_eversion"], r["calcaneus_ir_lab"], r["talus_ir_lab"] = tilt(s["C"]), turn_in(s["C"]), turn_in(s["talus"])
    r["subtalar_eversion"] = deg(math.asin(dot(column(s["C"], 2), column(s["talus"], 1))))
    r["knee_ir_off_path"] = deg(off_path)
    r["fppa"] = fppa(s, s["hip"])
    r["fppa_asis"] = fppa(s, add(s["hip"], apply(s["P"], mul([.091, .096, .0445], k))))
    r["mkd_foot_mm"], r["mkd_line_mm"] = mkd_foot(s), mkd_line(s)
    r["mkd_foot_pct"], r["mkd_line_pct"] = mkd_foot(s) / 10 / legs, mkd_line(s) / 10 / legs
    r["knee_over_toe2_mm"] = 1000 * (s["toe2"][2] - s["kn"][2])
    r["navicular_drop_mm"] = 240 * Lf * (math.sin(q["midfoot_sag"]) * math.cos(rad(35)) + .35 * math.sin(q["subtalar_pronation"] / 2))
    r["heel_rise_mm"] = 690 * Lf * math.sin(softplus(q["heel_rise"], rad(.4)))
    r["hip_descent_pct"] = 100 * (1 - s["hip"][1] / (.53 * H))
    r["knee_flexion_lost"] = 0.0 if wanted is None else deg(wanted - q["knee_flexion"])
    r["knee_to_wall_cm"] = 100 * (s["kn"][0] + .0262 * H - s["toe2"][0])
    shank = add(mul(s["kn"], .567), mul(s["ank"], .433))
    thigh = add(mul(s["hip"], .567), mul(s["kn"], .433))
    leg = add(add(mul(s["foot_mass"], .0145), mul(shank, .0465)), mul(thigh, .100))
    com = mul(s["hat"], .678)
    if task in SHARED:
        com = add(com, mul(leg, 2))
        cop = [com[0], 0, s["base"][2]]
    else:
        com = add(add(com, leg), mul(add(s["lh"], [FORWARD[task], -.20 * H, 0]), .161))
        cop = [com[0], 0, com[2]]
    r["cop_x_mm"], r["cop_z_mm"] = 1000 * cop[0], 1000 * (cop[2] - s["base"][2])
    force = share * m * 9.81
    arm = sub(cop, s["kn"])
    moment = [-arm[2] * force, 0, arm[0] * force]
    flexing = -dot(moment, column(s["T"], 2))
    r["knee_adduction_moment"], r["knee_flexion_moment"] = dot(moment, column(s["T"], 0)) / m, flexing / m
    dq = deg(q["knee_abduction"]) - .5 * deg(off_path)
    pull = softplus(flexing, 5) / (.046 * k)
    press = 2 * pull * math.sin(.45 * max(q["knee_flexion"], 0) + .06)
    r["pf_index"] = press / (150 + 3.2 * deg(q["knee_flexion"])) * math.sqrt(1 + 2 * (.045 * dq)**2)
    for name in PATHS:
        r["path_" + name] = 100 * (path_length(s, body, name) / path_length(zero, body, name) - 1)
    r["wall_push_N"] = wall_push
    r["talar_glide_mm"] = 20 * k * q["dorsiflexion"]
    return r


def shapley(players, value):
    """Harsanyi's dividends: what each group adds beyond all its smaller groups is split evenly among its members."""
    groups = [frozenset(g) for n in range(len(players) + 1) for g in itertools.combinations(players, n)]
    everyone = groups[-1]
    dividend, parts = {}, {p: [] for p in players}
    for group in groups:
        smaller = [frozenset(g) for n in range(len(group)) for g in itertools.combinations(sorted(group), n)]
        dividend[group] = value(group) - math.fsum(dividend[g] for g in smaller)
        for p in group:
            parts[p].append(dividend[group] / len(group))
    return {"parts": {p: math.fsum(x) for p, x in parts.items()}, "total": value(everyone) - value(groups[0])}


def ledgers(body, bilateral, ground, q, reference_ground, reference):
    def from_floor(players, measure, start, start_ground):
        moved = ["support"] if start_ground != ground else []

        def value(joined):
            mixed = [a if name in joined else b for name, a, b in zip(NAMES, q, start)]
            under = ground if not moved or "support" in joined else start_ground
            return measure(stand(body, under, bilateral, mixed))
        return shapley(players + moved, value)

    def shank(s): return lean(s["T"])
    above = ["pelvis"] + NAMES[9:12] + NAMES[6:9]
    pelves = {True: stand(body, ground, bilateral, q)["P"], False: stand(body, reference_ground, bilateral, reference)["P"]}

    def from_pelvis(joined):
        x = {n: a if n in joined else b for n, a, b in zip(NAMES, q, reference)}
        femur = product(pelves["pelvis" in joined], rz(x["hip_flexion"]), rx(x["hip_adduction"]), ry(x["hip_rotation"]))
        shank = product(femur, rz(-x["knee_flexion"]), rx(-x["knee_abduction"]), ry(x["knee_rotation"]))
        return frontal(column(shank, 1), column(femur, 1))

    return {"shank_inclination_composition": from_floor(FOOT, shank, [0] * 14, ground),
            "shank_inclination_change": from_floor(FOOT, shank, reference, reference_ground),
            "fppa_up": from_floor(NAMES[:9], lambda s: fppa(s, s["hip"]), reference, reference_ground),
            "mkd_line_up": from_floor(NAMES[:9], mkd_line, reference, reference_ground),
            "mkd_foot_up": from_floor(NAMES[1:6], mkd_foot, reference, reference_ground),
            "fppa_down": shapley(above, from_pelvis)}


def draw_samples():
    chance = random.Random(20260)
    low = [-5, -1, -9, -12, -4, -10, -3, -14, -4, -8, -9, -15, -6, -8]
    high = [25, 15, 13, 16, 5, 30, 45, 18, 3, 35, 12, 18, 40, 9]
    setups = [("single_leg_squat", True), ("double_leg_squat", False), ("knee_to_wall_lunge", True), ("walking_stance", False)]
    shares = {"single_leg_squat": 1.0, "double_leg_squat": .5, "knee_to_wall_lunge": .6, "walking_stance": 1.0}
    samples = []
    for task, other_ground in setups:
        body = {"height": chance.uniform(1.5, 1.95), "mass": chance.uniform(48, 110), "subtalar_inclination_deg": chance.uniform(25, 55),
                "subtalar_deviation_deg": chance.uniform(6, 35), "thigh_foot_angle_deg": chance.uniform(-2, 15),
                "stance_half_width_m": chance.uniform(.08, .2)}
        ground = {"floor_wedge": rad(chance.uniform(-10, 10)), "forefoot_wedge": rad(chance.uniform(0, 12)),
                  "heel_lift": rad(chance.uniform(0, 10))}
        flat = dict.fromkeys(ground, 0.0)
        q = [rad(chance.uniform(a, b)) for a, b in zip(low, high)]
        reference = [rad(chance.uniform(a, b)) for a, b in zip(low, high)]
        wanted = None if task == "knee_to_wall_lunge" else rad(70.0)
        push = 12.5 if task == "knee_to_wall_lunge" else 0.0
        under = flat if other_ground else ground
        samples.append({"task": task, "body": body, "ground_rad": ground, "q_rad": q, "load_share": shares[task],
                        "wanted_knee_flexion_rad": wanted, "wall_push_N": push,
                        "measures": measures(body, ground, task, shares[task], wanted, push, q),
                        "reference_ground_rad": under, "reference_q_rad": reference,
                        "ledgers": ledgers(body, task in BILATERAL, ground, q, under, reference)})
    return samples


def compare(path):
    """Largest differences from posture_cases.json; load share and wanted flexion are taken from its own figures."""
    worst, worst_ledger = ("", 0.0), ("", 0.0)
    for case in json.load(open(path))["cases"]:
        b, c, p = case["body"], case["cond"], case["phase"]
        body = {"height": b["height"], "mass": b["mass"], "subtalar_inclination_deg": b["stj_incl"], "subtalar_deviation_deg": b["stj_dev"],
                "thigh_foot_angle_deg": b["thigh_foot"], "stance_half_width_m": b["stance_half"]}
        ground = {"floor_wedge": rad(c["wedge_whole"]), "forefoot_wedge": rad(c["forefoot_wedge"]), "heel_lift": rad(c["heel_lift"])}
        share = {"double_leg_squat": .5, "standing": .5, "knee_to_wall_lunge": .6,
                 "running_midstance": 1 + 1.4 * math.sin(math.pi * p)**2}.get(case["task"], 1.0)
        none = case["task"] in ("step_down", "knee_to_wall_lunge")
        wanted = None if none else rad(case["measures"]["knee_flexion_lost"]) + case["q_rad"][6]
        push = case["measures"]["wall_push_N"]
        mine = measures(body, ground, case["task"], share, wanted, push, case["q_rad"])
        for name, value in case["measures"].items():
            worst = max(worst, ("%s %s" % (case["id"], name), abs(mine[name] - value)), key=lambda w: w[1])
        if "ledger" in case:
            told = ledgers(body, case["task"] in BILATERAL, ground, case["q_rad"], ground, case["ledger_ref_q_rad"])
            for kind, ledger in told.items():
                for name, value in ledger["parts"].items():
                    other = case["ledger"][kind]["parts"][name]
                    worst_ledger = max(worst_ledger, ("%s %s" % (case["id"], name), abs(value - other)), key=lambda w: w[1])
    print("largest difference of a measure: %s %.2e; of a ledger's part: %s %.2e" % (worst + worst_ledger))


if __name__ == "__main__":
    if len(sys.argv) > 1:
        compare(sys.argv[1])
    else:
        json.dump({"samples": draw_samples()}, sys.stdout, indent=1)
        print()
