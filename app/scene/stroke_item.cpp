// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scene/stroke_item.h"

#include <QSGGeometryNode>
#include <QSGVertexColorMaterial>
#include <cmath>

#include "scene/stroke_mesh.h"

namespace ankleup {
namespace {

/// Where a stroke's points are seen [px]; empty when one of them lies behind the camera.
QList<QPointF> project(const Stroke& stroke, const StageCamera& camera) {
    QList<QPointF> seen;
    for (const QVector3D& point : stroke.points) {
        const QVector3D p = camera.project(point);
        if (p.z() <= 0.0F) return {};
        seen << p.toPointF();
    }
    return seen;
}

void add(QList<StrokeVertex>& triangles, const Stroke& stroke, const QList<QPointF>& points, QColor colour, qreal scale) {
    colour.setAlphaF(static_cast<float>(colour.alphaF()) * stroke.opacity);
    switch (stroke.shape) {
        case Stroke::Shape::kLine:
            addLine(triangles, points, scale * stroke.width, colour);
            break;
        case Stroke::Shape::kArrow:
            addArrow(triangles, points, scale * stroke.width, colour);
            break;
        case Stroke::Shape::kFan:
            addFan(triangles, points, colour);
            break;
    }
}

}  // namespace

StrokeItem::StrokeItem(QQuickItem* parent) : QQuickItem(parent) { setFlag(ItemHasContents); }

void StrokeItem::setOverlay(StageOverlay* overlay) {
    if (overlay == overlay_) return;
    if (overlay_) disconnect(overlay_, nullptr, this, nullptr);
    overlay_ = overlay;
    if (overlay_) connect(overlay_, &StageOverlay::changed, this, &QQuickItem::update);
    update();
    emit changed();
}

void StrokeItem::setCamera(StageCamera* camera) {
    if (camera == camera_) return;
    if (camera_) disconnect(camera_, nullptr, this, nullptr);
    camera_ = camera;
    if (camera_) connect(camera_, &StageCamera::moved, this, &QQuickItem::update);
    update();
    emit changed();
}

void StrokeItem::setInks(const QList<QColor>& inks) {
    if (inks == inks_) return;
    inks_ = inks;
    update();
    emit changed();
}

void StrokeItem::setUiScale(qreal scale) {
    if (scale == uiScale_) return;
    uiScale_ = scale;
    update();
    emit changed();
}

QSGNode* StrokeItem::updatePaintNode(QSGNode* old, UpdatePaintNodeData*) {
    auto* node = static_cast<QSGGeometryNode*>(old);
    QList<StrokeVertex> triangles;
    if (overlay_ && camera_) {
        for (const Stroke& stroke : overlay_->strokes()) {
            const auto ink = static_cast<qsizetype>(stroke.ink);
            if (ink < inks_.size()) add(triangles, stroke, project(stroke, *camera_), inks_[ink], uiScale_);
        }
    }
    if (triangles.isEmpty()) {
        delete node;
        return nullptr;
    }
    const int count = static_cast<int>(triangles.size());
    if (!node) {
        node = new QSGGeometryNode;
        node->setGeometry(new QSGGeometry(QSGGeometry::defaultAttributes_ColoredPoint2D(), count));
        node->geometry()->setDrawingMode(QSGGeometry::DrawTriangles);
        node->setMaterial(new QSGVertexColorMaterial);
        node->setFlags(QSGNode::OwnsGeometry | QSGNode::OwnsMaterial);
    }
    if (node->geometry()->vertexCount() != count) node->geometry()->allocate(count);
    auto* out = node->geometry()->vertexDataAsColoredPoint2D();
    for (const StrokeVertex& v : triangles) {
        // The scene graph's vertex colours are premultiplied.
        const float alpha = static_cast<float>(v.colour.alphaF());
        const auto byte = [alpha](float part) { return static_cast<uchar>(std::lround(255.0F * part * alpha)); };
        (out++)->set(static_cast<float>(v.place.x()), static_cast<float>(v.place.y()), byte(v.colour.redF()), byte(v.colour.greenF()),
                     byte(v.colour.blueF()), static_cast<uchar>(std::lround(255.0F * alpha)));
    }
    node->markDirty(QSGNode::DirtyGeometry);
    return node;
}

}  // namespace ankleup
