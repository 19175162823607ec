#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The AnkleUp developers
"""Prints the texts of a lesson file as the file of strings that a translation starts from (docs/lesson-format.md)."""
import json
import sys

TEXTS = {"title", "summary", "patient", "student", "clinician", "ask", "text", "feedback", "why", "term", "also", "note"}


def find_texts(value, path=()):
    """Every text for people below a value, with where it stands."""
    if isinstance(value, dict):
        for name, member in value.items():
            if name == "scene":
                continue
            if isinstance(member, str) and name in TEXTS:
                yield ".".join((*path, name)), member
            yield from find_texts(member, (*path, name))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            name = item.get("id", str(index)) if isinstance(item, dict) else str(index)
            yield from find_texts(item, (*path, name))


with open(sys.argv[1], encoding="utf-8") as file:
    print(json.dumps(dict(find_texts(json.load(file))), ensure_ascii=False, indent=2))
