// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QtQuick3D/QQuick3DTextureData>

namespace ankleup {

/// Fine fibres along the texture's vertical, as shades of grey to multiply a colour with; repeats without a seam.
class FibreTexture : public QQuick3DTextureData {
    Q_OBJECT
    QML_ELEMENT
  public:
    explicit FibreTexture(QQuick3DObject* parent = nullptr);
};

}  // namespace ankleup
