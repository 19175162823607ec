// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

#include "scenario/scene.h"

/// Layers by the names that files and QML know them by (kLayerNames).
namespace ankleup {

QStringList layerNames(const LayerSet& shown);
std::optional<Layer> findLayer(const QString& name);

}  // namespace ankleup
