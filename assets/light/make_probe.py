#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The AnkleUp developers
"""Makes studio.ktx, the image-based light of the stage: four soft boxes in a pale room, written down as numbers, no photograph.

    make_probe.py OUT.ktx

Draws the room as an equirectangular Radiance picture, has Qt's `balsam` (Debian: qt6-quick3d-dev-tools) prefilter it, which needs an
OpenGL display (Xvfb will do), and box-filters the cube faces from 512 to 128 pixels so that the file stays near 1 MB.
"""
import math
import os
import shutil
import struct
import subprocess
import sys
import tempfile
from pathlib import Path

WIDTH, HEIGHT = 512, 256  # of the equirectangular picture
SHRINK = 4                # cube faces 512 -> 128

FLOOR = (0.30, 0.29, 0.29)
CEILING = (0.78, 0.82, 0.88)
# direction of the box, its angular half sizes [rad], colour, radiance
SOFT_BOXES = [
    ((0.55, 0.75, 0.60), 0.62, 0.40, (1.00, 0.96, 0.90), 6.5),   # key, warm, above right
    ((-0.85, 0.35, 0.35), 0.30, 0.75, (0.80, 0.90, 1.00), 2.4),  # fill, cool, left
    ((0.20, 0.35, -1.00), 0.75, 0.35, (0.95, 0.97, 1.00), 3.2),  # rim, behind
    ((0.00, 1.00, 0.00), 0.70, 0.70, (1.00, 1.00, 1.00), 1.6),   # overhead
]


def dot(a, b):
    return sum(x * y for x, y in zip(a, b))


def cross(a, b):
    return (a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0])


def unit(a):
    length = math.sqrt(dot(a, a))
    return tuple(x / length for x in a)


def soft_step(x, edge):
    return 1.0 / (1.0 + math.exp(max(-50.0, min(50.0, (x - edge) * 14.0))))


def radiance(direction, boxes):
    up = 0.5 + 0.5 * direction[1]
    colour = [f * (1 - up) + c * up for f, c in zip(FLOOR, CEILING)]
    for axis, across, along, half_u, half_v, tint, strength in boxes:
        depth = dot(direction, axis)
        if depth <= 0:
            continue
        weight = strength * soft_step(abs(dot(direction, across) / depth), half_u) * soft_step(abs(dot(direction, along) / depth), half_v)
        colour = [c + weight * t for c, t in zip(colour, tint)]
    return colour


def draw_room(path):
    boxes = []
    for direction, half_u, half_v, tint, strength in SOFT_BOXES:
        axis = unit(direction)
        across = unit(cross((1, 0, 0) if abs(axis[1]) > 0.95 else (0, 1, 0), axis))
        boxes.append((axis, across, cross(axis, across), half_u, half_v, tint, strength))
    pixels = bytearray()
    for row in range(HEIGHT):
        theta = math.pi * (row + 0.5) / HEIGHT
        for column in range(WIDTH):
            phi = 2 * math.pi * (column + 0.5) / WIDTH - math.pi
            colour = radiance((math.sin(theta) * math.cos(phi), math.cos(theta), math.sin(theta) * math.sin(phi)), boxes)
            exponent = math.ceil(math.log2(max(colour)))
            pixels += bytes([min(255, int(c * 256 / 2**exponent)) for c in colour] + [exponent + 128])
    path.write_bytes(b"#?RADIANCE\nFORMAT=32-bit_rle_rgbe\n\n-Y %d +X %d\n" % (HEIGHT, WIDTH) + bytes(pixels))


def shrink(source, target):
    """Box-filters every face of every mip level; keeps the key Qt asks for. KTX 1, RGBA16F."""
    data = source.read_bytes()
    header = list(struct.unpack("<13I", data[12:64]))
    keys = data[64:64 + header[12]]
    offset = 64 + header[12]
    width, levels = header[6], header[11]
    out = b""
    for level in range(levels):
        (size,) = struct.unpack_from("<I", data, offset)
        offset += 4
        n = width >> level
        small = n // SHRINK
        out += struct.pack("<I", small * small * 8)
        for _ in range(6):
            texels = struct.unpack_from("<%de" % (n * n * 4), data, offset)
            offset += size
            face = []
            for y in range(small):
                for x in range(small):
                    for channel in range(4):
                        total = 0.0
                        for dy in range(SHRINK):
                            start = ((y * SHRINK + dy) * n + x * SHRINK) * 4 + channel
                            total += sum(texels[start:start + 4 * SHRINK:4])
                        face.append(total / SHRINK**2)
            out += struct.pack("<%de" % len(face), *face)
    header[6] //= SHRINK
    header[7] //= SHRINK
    target.write_bytes(data[:12] + struct.pack("<13I", *header) + keys + out)


def main():
    target = Path(sys.argv[1]).resolve()
    balsam = shutil.which("balsam") or "/usr/lib/qt6/bin/balsam"
    with tempfile.TemporaryDirectory() as folder:
        room = Path(folder) / "studio.hdr"
        draw_room(room)
        subprocess.run([balsam, "-o", folder, str(room)], check=True, env={"QT_QPA_PLATFORM": "xcb", **os.environ})
        baked = next(Path(folder).rglob("*.ktx"))
        shrink(baked, target)


if __name__ == "__main__":
    main()
