# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The AnkleUp developers
"""Prints as JSON what Pillow finds in a PNG picture: its size and its texts, with the language of each."""
import json
import sys

try:
    from PIL import Image
except ImportError:
    sys.exit(77)

with Image.open(sys.argv[1]) as picture:
    picture.load()  # checks every chunk
    texts = {key: {"text": str(value), "language": getattr(value, "lang", "")} for key, value in picture.text.items()}
    print(json.dumps({"size": picture.size, "mode": picture.mode, "texts": texts}))
