// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
pragma Singleton
import QtQuick
import AnkleUp

/// The one source of colours, sizes and durations. Main.qml says which scheme, which scale and whether motion is wanted.
QtObject {
    id: theme

    property int scheme: SettingsViewModel.Light
    /// 1 on a 1366x768 screen, more on larger ones.
    property real scale: 1
    /// Of text alone: 1..2.
    property real textScale: 1
    /// Of letters on the stage: they grow less, or they would hide what they name.
    readonly property real stageTextScale: Math.max(1, Math.min(1.4, textScale))
    property bool reducedMotion: false

    readonly property bool dark: scheme !== SettingsViewModel.Light
    readonly property bool highContrast: scheme === SettingsViewModel.HighContrast

    function pick(light: color, dark: color, highContrast: color): color {
        return scheme === SettingsViewModel.Light ? light : scheme === SettingsViewModel.Dark ? dark : highContrast
    }

    // Surfaces, from far to near
    readonly property color window: pick("#eef1f5", "#12161b", "#000000")
    readonly property color panel: pick("#ffffff", "#1b2027", "#000000")
    readonly property color card: pick("#f6f8fa", "#232a33", "#0a0a0a")
    readonly property color field: pick("#ffffff", "#14181d", "#000000")
    readonly property color hover: pick("#e6ebf1", "#2c343f", "#1f3d5c")
    readonly property color line: pick("#d8dee6", "#313a46", "#ffffff")
    /// Edges of controls: 3:1 against their surface.
    readonly property color edge: pick("#7d8a9a", "#75849a", "#ffffff")
    readonly property color stageTop: pick("#f8f9fb", "#20262e", "#000000")
    readonly property color stageMiddle: pick("#edf0f4", "#171b21", "#000000")
    readonly property color stageBottom: pick("#dce1e8", "#0f1216", "#000000")

    // Ink
    readonly property color ink: pick("#1d2733", "#e8edf3", "#ffffff")
    readonly property color softInk: pick("#51606f", "#a9b6c5", "#ffffff")
    readonly property color accent: pick("#27496d", "#8fc1f0", "#ffe14d")
    readonly property color inkOnAccent: pick("#ffffff", "#10202f", "#000000")
    readonly property color focus: pick("#1668c7", "#6db3ff", "#00e5ff")
    readonly property color warning: pick("#a2430a", "#ffb27d", "#ffb27d")
    readonly property color track: pick("#d3dae3", "#3a4553", "#4d4d4d")
    /// Over the window, behind a dialog.
    readonly property color veil: "#66000000"
    readonly property color band: pick("#b9d8cd", "#2f5d50", "#2f5d50")

    // One colour per segment, everywhere: Okabe & Ito 2008, safe for colour-blind eyes
    readonly property color foot: "#009e73"
    readonly property color tibia: pick("#0072b2", "#3d9fdb", "#56b4e9")
    readonly property color knee: pick("#d55e00", "#ef7f2c", "#ff9a4d")
    readonly property color femur: pick("#b5558c", "#d88bb6", "#f0a8d0")
    readonly property color pelvis: pick("#b97f00", "#e69f00", "#ffb92e")
    readonly property color ghost: pick("#6f8fb3", "#86a5c9", "#56b4e9")
    /// A leg as somebody expects it
    readonly property color guess: pick("#d9822b", "#f0a35c", "#ffb54d")
    /// Bones of a leg that does not carry
    readonly property color restingBone: pick("#d6d2ca", "#8b8780", "#9a9a9a")
    readonly property color skin: pick("#8a5a48", "#e0b9a4", "#ffffff")

    // Soft tissue; what is longer or shorter than in the reference: Okabe & Ito 2008, safe for colour-blind eyes
    readonly property color muscle: "#a8473d"
    readonly property color tendon: "#e6dcc4"
    readonly property color longer: "#f08a00"
    readonly property color shorter: "#0072b2"

    // A lit segment glows faintly in its own colour; the others step back into the light of the stage.
    readonly property color fadedBone: pick("#5a5f66", "#3c4046", "#303030")
    readonly property vector3d fadeGlow: dark ? Qt.vector3d(0.035, 0.04, 0.05) : Qt.vector3d(0.42, 0.45, 0.49)

    /// White for no change, towards the colour of longer (more) or shorter (less): -1..1.
    function change(part: real): color {
        const full = part > 0 ? theme.longer : theme.shorter
        return Qt.rgba(1 + Math.abs(part) * (full.r - 1), 1 + Math.abs(part) * (full.g - 1), 1 + Math.abs(part) * (full.b - 1), 1)
    }

    function glow(name: string): vector3d {
        return Qt.vector3d(theme.segment(name).r, theme.segment(name).g, theme.segment(name).b).times(0.22)
    }

    /// Of what is drawn over the stage, in the order of the overlay's inks.
    readonly property list<color> inks: [foot, tibia, knee, femur, pelvis, ghost, softInk, warning]

    function segment(name: string): color {
        switch (name) {
        case "foot": return theme.foot
        case "tibia": return theme.tibia
        case "knee": return theme.knee
        case "femur": return theme.femur
        case "pelvis": return theme.pelvis
        }
        return theme.softInk
    }

    // Type: one family, tabular figures
    readonly property string family: "Open Sans"
    readonly property int smallSize: Math.round(12 * scale * textScale)
    readonly property int bodySize: Math.round(14 * scale * textScale)
    readonly property int titleSize: Math.round(16 * scale * textScale)
    readonly property int sentenceSize: Math.round(19 * scale * textScale)
    readonly property int heroSize: Math.round(26 * scale * textScale)

    // Measures [px]
    readonly property real hairline: Math.max(1, Math.round(scale))
    readonly property real tiny: 4 * scale
    readonly property real small: 8 * scale
    readonly property real medium: 12 * scale
    readonly property real large: 16 * scale
    readonly property real huge: 24 * scale
    readonly property real radius: 8 * scale
    /// Dragged sideways by this much, a number changes by one.
    readonly property real degreeWidth: 6 * scale
    /// From one line of a hatching to the next.
    readonly property real hatch: Math.round(7 * scale)
    readonly property real focusWidth: Math.max(2, 2 * scale)
    /// Smallest side of anything that can be pressed.
    readonly property real target: Math.round(44 * scale)
    readonly property real icon: 18 * scale
    readonly property real handle: Math.round(30 * scale)
    readonly property real panelWidth: Math.round(360 * scale * Math.sqrt(textScale))

    /// Opacity of what steps back beside something isolated.
    readonly property real faded: 0.35

    // Durations [ms]
    readonly property int quick: reducedMotion ? 0 : 120
    readonly property int camera: reducedMotion ? 0 : 250
}
