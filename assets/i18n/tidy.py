#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The AnkleUp developers
"""Writes catalogues in the form in which they are committed, whatever lupdate's version wrote: indented by depth, and only what XML
must escape is escaped. The target update_translations calls it, so that a difference shows texts and nothing else. A catalogue that is
not there is begun.

    tidy.py NAME_LANGUAGE.ts ...
"""
import pathlib
import sys
import xml.etree.ElementTree as tree


def escaped(text):
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def lines(element, depth=0):
    pad = "    " * depth
    attributes = "".join(' %s="%s"' % (key, escaped(value).replace('"', "&quot;")) for key, value in element.items())
    if len(element):
        yield "%s<%s%s>" % (pad, element.tag, attributes)
        for child in element:
            yield from lines(child, depth + 1)
        yield "%s</%s>" % (pad, element.tag)
    else:
        yield "%s<%s%s>%s</%s>" % (pad, element.tag, attributes, escaped(element.text or ""), element.tag)


def begin(name, language):
    root = tree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    tree.SubElement(tree.SubElement(root, "context"), "name").text = name.capitalize()
    return root


for path in map(pathlib.Path, sys.argv[1:]):
    root = tree.parse(path).getroot() if path.exists() else begin(*path.stem.split("_"))
    text = "\n".join(['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>", *lines(root)])
    path.write_text(text + "\n", encoding="utf-8")
