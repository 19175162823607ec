#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The AnkleUp developers
"""Poses of oblique_leg.txt by a second method: plain 4x4 matrices, rotations as matrix exponentials, splines from the full system of
equations for all their coefficients. Shares nothing with the engine that the tests check against it. Needs Python alone.

    oblique_leg.py > oblique_leg_poses.csv
"""
import pathlib
import random

HERE = pathlib.Path(__file__).resolve().parent


def product(a, b):
    return [[sum(x * y for x, y in zip(row, column)) for column in zip(*b)] for row in a]


def scaled(a, factor):
    return [[x * factor for x in row] for row in a]


def added(a, b):
    return [[x + y for x, y in zip(r, s)] for r, s in zip(a, b)]


def identity(n=4):
    return [[float(i == j) for j in range(n)] for i in range(n)]


def exponential(a):
    """exp(a) by scaling, Taylor series and squaring."""
    squarings = 6
    a = scaled(a, 0.5**squarings)
    result, term = identity(), identity()
    for k in range(1, 20):
        term = scaled(product(term, a), 1.0 / k)
        result = added(result, term)
    for _ in range(squarings):
        result = product(result, result)
    return result


def turn(axis, angle):
    x, y, z = (angle * c / sum(v * v for v in axis) ** 0.5 for c in axis)
    return exponential([[0, -z, y, 0], [z, 0, -x, 0], [-y, x, 0, 0], [0, 0, 0, 0]])


def shift(axis, distance):
    length = sum(v * v for v in axis) ** 0.5
    m = identity()
    for i in range(3):
        m[i][3] = distance * axis[i] / length
    return m


def frame(numbers):
    x, y, z, rx, ry, rz = numbers
    m = product(turn((1, 0, 0), rx), product(turn((0, 1, 0), ry), turn((0, 0, 1), rz)))
    m[0][3], m[1][3], m[2][3] = x, y, z
    return m


def solved(a, b):
    """a x = b by Gaussian elimination with pivoting."""
    n = len(b)
    m = [row[:] + [value] for row, value in zip(a, b)]
    for i in range(n):
        pivot = max(range(i, n), key=lambda r: abs(m[r][i]))
        m[i], m[pivot] = m[pivot], m[i]
        for r in range(n):
            if r != i:
                f = m[r][i] / m[i][i]
                m[r] = [u - f * v for u, v in zip(m[r], m[i])]
    return [m[i][n] / m[i][i] for i in range(n)]


def inverse(a):
    columns = [solved(a, [float(i == j) for i in range(4)]) for j in range(4)]
    return [list(row) for row in zip(*columns)]


def cubic(x, y):
    """Coefficients, constant first, of the cubic through four points."""
    return solved([[t**k for k in range(4)] for t in x], y)


def spline(x, y, at):
    """Cubics c0..c3 of (at - knot) in each interval: interpolation, continuous slope and curvature, and in the outer intervals the third
    derivative of the cubic through the four outer knots; straight lines beyond the knots."""
    n = len(x) - 1
    rows, right = [], []

    def add(entries, value):
        row = [0.0] * (4 * n)
        for column, entry in entries:
            row[column] += entry
        rows.append(row)
        right.append(value)

    for i in range(n):
        h = x[i + 1] - x[i]
        add([(4 * i, 1.0)], y[i])
        add([(4 * i + k, h**k) for k in range(4)], y[i + 1])
        if i + 1 < n:
            add([(4 * i + 1, 1.0), (4 * i + 2, 2 * h), (4 * i + 3, 3 * h * h), (4 * i + 5, -1.0)], 0.0)
            add([(4 * i + 2, 2.0), (4 * i + 3, 6 * h), (4 * i + 6, -2.0)], 0.0)
    add([(3, 1.0)], cubic(x[:4], y[:4])[3])
    add([(4 * n - 1, 1.0)], cubic(x[-4:], y[-4:])[3])
    c = solved(rows, right)

    if at < x[0]:
        return y[0] + c[1] * (at - x[0])
    i = max(k for k in range(n) if k == 0 or x[k] <= at)
    t = at - x[i]
    a = c[4 * i : 4 * i + 4]
    if at > x[-1]:
        h = x[-1] - x[-2]
        return y[-1] + (a[1] + 2 * a[2] * h + 3 * a[3] * h * h) * (at - x[-1])
    return a[0] + a[1] * t + a[2] * t * t + a[3] * t**3


def law(words, coordinate):
    kind, numbers = words[0], [float(w) for w in words[1:]]
    if kind == "const":
        return numbers[0]
    if kind == "linear":
        return numbers[0] * coordinate + numbers[1]
    n = int(numbers[0])
    if kind == "spline":
        return spline(numbers[1 : 1 + n], numbers[1 + n :], coordinate)
    return sum(c * coordinate ** (n - 1 - k) for k, c in enumerate(numbers[1:]))


def read():
    joints, landmarks = [], []
    for line in (HERE / "oblique_leg.txt").read_text().splitlines():
        w = line.split()
        if w[0] == "joint":
            joints.append({"pin": w[2] == "PinJoint", "parent": w[3], "child": w[4], "coordinates": [], "axes": []})
        elif w[0] in ("pframe", "cframe"):
            joints[-1][w[0]] = frame([float(v) for v in w[1:]])
        elif w[0] == "coord":
            joints[-1]["coordinates"].append("knee_angle" if w[1] == "kneecap_angle" else w[1])
        elif w[0] == "axis":
            joints[-1]["axes"].append((w[1], int(w[2]), [float(v) for v in w[3:6]], w[6:]))
        elif w[0] == "landmark":
            landmarks.append((w[1], w[2], [float(v) for v in w[3:]]))
    return joints, landmarks


def poses(joints, q):
    bodies = {"ground": identity()}
    for joint in joints:
        value = lambda i: q[joint["coordinates"][i]] if i >= 0 else 0.0
        motion = identity()
        if joint["pin"]:
            motion = turn((0, 0, 1), value(0))
        for kind, make in (("translation", shift), ("rotation", turn)):
            for name, index, axis, words in joint["axes"]:
                if name.startswith(kind):
                    motion = product(motion, make(axis, law(words, value(index))))
        inside = product(joint["pframe"], product(motion, inverse(joint["cframe"])))
        bodies[joint["child"]] = product(bodies[joint["parent"]], inside)
    return bodies


def main():
    joints, landmarks = read()
    coordinates = list(dict.fromkeys(c for joint in joints for c in joint["coordinates"]))
    bodies = [joint["child"] for joint in joints]
    header = ["id", "tag"] + coordinates
    for world in ("free", "calcn"):
        for body in bodies:
            header += [f"{world}_{body}_R{i}{j}" for i in range(3) for j in range(3)] + [f"{world}_{body}_p{a}" for a in "xyz"]
        header += [f"{world}_{name}_{a}" for name, _, _ in landmarks for a in "xyz"]
    print(",".join(header))
    generator = random.Random(20260101)
    for sample in range(12):
        q = {c: 0.0 if sample == 0 else generator.uniform(-0.9, 0.9) for c in coordinates}
        q["knee_angle"] = 0.0 if sample == 0 else generator.uniform(-0.4, 2.3)  # past the outermost knots on both sides
        free = poses(joints, q)
        to_foot = inverse(free["calcn"])
        cells = [str(sample), "neutral" if sample == 0 else "random"] + [repr(q[c]) for c in coordinates]
        for world in (identity(), to_foot):
            for body in bodies:
                m = product(world, free[body])
                cells += [repr(m[i][j]) for i in range(3) for j in range(3)] + [repr(m[i][3]) for i in range(3)]
            for _, body, point in landmarks:
                p = product(product(world, free[body]), [[v] for v in point + [1.0]])
                cells += [repr(p[i][0]) for i in range(3)]
        print(",".join(cells))


if __name__ == "__main__":
    main()
