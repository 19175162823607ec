// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scene/segment_picker.h"

#include <QVector2D>
#include <algorithm>
#include <array>

namespace ankleup {
namespace {

float distanceToLine(const QVector2D& p, const QVector2D& a, const QVector2D& b) {
    const QVector2D along = b - a;
    const float length = along.lengthSquared();
    const float part = length > 0.0F ? std::clamp(QVector2D::dotProduct(p - a, along) / length, 0.0F, 1.0F) : 0.0F;
    return (p - a - part * along).length();
}

}  // namespace

QString SegmentPicker::pick(FigureModel* figure, StageCamera* camera, const QPointF& place, qreal reach) const {
    struct Part {
        const char* segment;
        QVector3D from, to;
        float favour;  // a joint lies within two bones: nearer than they by this part of the reach
    };
    const std::array<Part, 8> parts = {{{"foot", figure->heel(), figure->secondToe(), 0.0F},
                                        {"foot", figure->ankle(), figure->foot(), 0.0F},
                                        {"foot", figure->ankle(), figure->ankle(), 0.3F},
                                        {"tibia", figure->ankle(), figure->knee(), 0.0F},
                                        {"knee", figure->knee(), figure->knee(), 0.5F},
                                        {"femur", figure->knee(), figure->hip(), 0.0F},
                                        {"pelvis", figure->hip(), figure->pelvis(), 0.0F},
                                        {"pelvis", figure->pelvis(), figure->spine(), 0.0F}}};
    const QVector2D pointer(place);
    QString nearest;
    auto least = static_cast<float>(reach);
    for (const Part& part : parts) {
        const QVector3D from = camera->project(part.from);
        const QVector3D to = camera->project(part.to);
        if (from.z() <= 0.0F || to.z() <= 0.0F) continue;
        const float away = distanceToLine(pointer, from.toVector2D(), to.toVector2D()) - part.favour * static_cast<float>(reach);
        if (away >= least) continue;
        least = away;
        nearest = QString::fromLatin1(part.segment);
    }
    return nearest;
}

QVector3D SegmentPicker::aimOf(FigureModel* figure, const QString& segment) const {
    if (segment == QLatin1String("foot")) return figure->ankle();
    if (segment == QLatin1String("tibia")) return figure->tibia();
    if (segment == QLatin1String("knee")) return figure->knee();
    if (segment == QLatin1String("femur")) return figure->femur();
    return figure->hip();
}

}  // namespace ankleup
