// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick

/// Finds in a panel what belongs to a key: what the panel says by `whereIs(key)`, else the item of that name or of that key of the scene.
QtObject {
    // Without types: Qt 6.4's compiler crashes on what may not be there.
    function find(within, name) {
        if (within.objectName === name || within.sceneKey === name) return within
        for (let i = 0; i < within.children.length; ++i) { const found = find(within.children[i], name); if (found) return found }
        return null
    }
    function whereIs(panel, key) {
        return (panel.whereIs ? panel.whereIs(key) : null) ?? find(panel, key) ?? find(panel, "section." + key) ?? find(panel, key.split(".").pop()) ?? panel
    }
    /// Opens what is folded around an item.
    function unfold(item) {
        for (let up = item; up; up = up.parent) if (up.open === false) up.open = true
        return true
    }
}
