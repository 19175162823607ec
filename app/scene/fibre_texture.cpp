// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scene/fibre_texture.h"

#include <QSize>
#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace ankleup {
namespace {

constexpr int kSide = 128;

/// Bundles of fibres that wander a little: waves of whole periods over both sides, so that they meet at the edges.
double calcShade(double u, double v) {
    struct Wave {
        double across, along, phase, size;
    };
    constexpr std::array<Wave, 5> kWaves = {
        {{3.0, 0.0, 0.3, 0.30}, {7.0, 1.0, 1.9, 0.26}, {11.0, -1.0, 4.1, 0.20}, {17.0, 2.0, 2.7, 0.14}, {26.0, -2.0, 5.2, 0.10}}};
    const double turn = 2.0 * std::numbers::pi;
    const double wander = 0.012 * std::sin(turn * v) + 0.008 * std::sin(2.0 * turn * v + 1.0);
    double sum = 0.0;
    for (const Wave& wave : kWaves) sum += wave.size * std::sin(turn * (wave.across * (u + wander) + wave.along * v) + wave.phase);
    return sum;
}

}  // namespace

FibreTexture::FibreTexture(QQuick3DObject* parent) : QQuick3DTextureData(parent) {
    QByteArray pixels(kSide * kSide * 4, '\xff');
    for (int y = 0; y < kSide; ++y) {
        for (int x = 0; x < kSide; ++x) {
            const double shade = calcShade(static_cast<double>(x) / kSide, static_cast<double>(y) / kSide);
            // Grooves are narrow and dark, bundles broad and light.
            const double light = 0.90 + 0.10 * std::tanh(1.6 * shade) - 0.10 * std::max(0.0, -shade);
            std::fill_n(pixels.begin() + 4 * (kSide * y + x), 3, static_cast<char>(std::clamp(255.0 * light, 0.0, 255.0)));
        }
    }
    setSize({kSide, kSide});
    setFormat(RGBA8);
    setHasTransparency(false);
    setTextureData(pixels);
}

}  // namespace ankleup
