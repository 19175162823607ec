// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scene/bone_geometry.h"

#include "text/to_text.h"

namespace ankleup {

BoneGeometry::BoneGeometry(QQuick3DObject* parent) : QQuick3DGeometry(parent) {
    setStride(kBoneVertexStride);
    setPrimitiveType(PrimitiveType::Triangles);
    addAttribute(Attribute::PositionSemantic, 0, Attribute::F32Type);
    addAttribute(Attribute::NormalSemantic, 3 * sizeof(float), Attribute::F32Type);
    addAttribute(Attribute::ColorSemantic, 6 * sizeof(float), Attribute::F32Type);
    addAttribute(Attribute::IndexSemantic, 0, Attribute::U32Type);
}

QString BoneGeometry::bone() const { return named_ ? toText(nameOf(shape_.bone)) : QString(); }

void BoneGeometry::setBone(const QString& name) {
    const std::optional<Bone> bone = findBone(name.toStdString());
    if (!bone || (named_ && *bone == shape_.bone)) return;
    named_ = true;
    shape_.bone = *bone;
    rebuild();
}

void BoneGeometry::setMirrored(bool mirrored) {
    if (mirrored == shape_.mirrored) return;
    shape_.mirrored = mirrored;
    rebuild();
}

void BoneGeometry::setPlain(bool plain) {
    if (plain == shape_.plain) return;
    shape_.plain = plain;
    rebuild();
}

void BoneGeometry::setLow(bool low) {
    if (low == isLow()) return;
    shape_.detail = low ? Detail::kLow : Detail::kFull;
    rebuild();
}

void BoneGeometry::setFootType(qreal footType) {
    if (footType == shape_.footType) return;
    shape_.footType = footType;
    rebuild();
}

void BoneGeometry::setWanted(bool wanted) {
    if (wanted == wanted_) return;
    wanted_ = wanted;
    if (wanted_ && stale_) return rebuild();
    emit shapeChanged();
}

void BoneGeometry::setTorsion(qreal torsion) {
    if (torsion == shape_.torsion) return;
    shape_.torsion = torsion;
    rebuild();
}

void BoneGeometry::classBegin() {
    QQuick3DGeometry::classBegin();
    complete_ = false;
}

void BoneGeometry::componentComplete() {
    QQuick3DGeometry::componentComplete();
    complete_ = true;
    rebuild();
}

void BoneGeometry::rebuild() {
    stale_ = true;
    if (named_ && complete_ && wanted_) {
        stale_ = false;
        const VertexBuffers buffers = findVertexBuffers(shape_);
        setVertexData(buffers.vertices);
        setIndexData(buffers.indices);
        setBounds(buffers.low, buffers.high);
        update();
    }
    emit shapeChanged();
}

}  // namespace ankleup
