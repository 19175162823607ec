// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "text/layer_names.h"

#include "base/names.h"
#include "text/to_text.h"

namespace ankleup {

QStringList layerNames(const LayerSet& shown) {
    QStringList names;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        if (shown[i]) names << toText(kLayerNames[i]);
    }
    return names;
}

std::optional<Layer> findLayer(const QString& name) { return findNamed<Layer>(kLayerNames, name.toStdString()); }

}  // namespace ankleup
