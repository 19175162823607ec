// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "export/handout_leg.h"

#include <QJsonObject>
#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <cstring>
#include <future>
#include <optional>
#include <thread>

#include "base/angle.h"
#include "scene/bone_library.h"
#include "scene/figure_model.h"

namespace ankleup {
namespace {

constexpr auto kPatience = std::chrono::milliseconds(50);
constexpr float kMost16 = 65535.0F;
constexpr float kMost8 = 255.0F;
constexpr float kMostSigned8 = 127.0F;
constexpr int kStride = 16;

template <class T>
void append(QByteArray& bytes, T value) {
    bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
}

void append(QByteArray& bytes, const QVector3D& point) {
    for (int i = 0; i < 3; ++i) append(bytes, point[i]);
}

QJsonArray toArray(const QVector3D& v) { return {static_cast<double>(v.x()), static_cast<double>(v.y()), static_cast<double>(v.z())}; }

/// A vertex of the graphics card as 16 bytes.
void appendVertex(QByteArray& bytes, const float* vertex, const QVector3D& low, const QVector3D& size) {
    for (int i = 0; i < 3; ++i) append(bytes, static_cast<std::uint16_t>(std::lround((vertex[i] - low[i]) / size[i] * kMost16)));
    append(bytes, std::uint16_t{0});
    for (int i = 3; i < 6; ++i) append(bytes, static_cast<std::int8_t>(std::lround(std::clamp(vertex[i], -1.0F, 1.0F) * kMostSigned8)));
    append(bytes, std::int8_t{0});
    for (int i = 6; i < 9; ++i)
        append(bytes, static_cast<std::uint8_t>(std::lround(std::sqrt(std::clamp(vertex[i], 0.0F, 1.0F)) * kMost8)));
    append(bytes, std::uint8_t{255});
}

void appendFigure(QByteArray& poses, const FigureModel& figure) {
    for (int i = 0; i < kBoneCount; ++i) {
        const PoseObject& bone = figure.bone(static_cast<Bone>(i));
        const QQuaternion q = bone.rotation();
        for (const float part : {q.x(), q.y(), q.z(), q.scalar()}) append(poses, part);
        append(poses, bone.position());
    }
}

void appendPoints(QByteArray& poses, const FigureModel& figure) {
    for (const QVector3D& point :
         {figure.hip(), figure.knee(), figure.ankleOnFloor(), figure.kneeOnFloor(), figure.footLineEnd(), figure.ankle()})
        append(poses, point);
}

}  // namespace

HandoutSweep solveHandoutSweep(const Scene& scene, Side side, const std::function<bool(double)>& told) {
    const Interval range = sceneRange("ankle.dorsiflexion_limit_deg").range;
    const auto count = static_cast<std::size_t>(std::lround((range.high - range.low) / kHandoutStepDeg)) + 1;
    HandoutSweep sweep;
    for (std::size_t i = 0; i < count; ++i) sweep.limitsDeg.push_back(range.low + static_cast<double>(i) * kHandoutStepDeg);
    std::vector<std::optional<SceneSolution>> found(count);
    sweep.explanations.resize(count);
    std::atomic<std::size_t> next = 0;
    std::atomic<std::size_t> done = 0;
    std::atomic<bool> stopped = false;
    const auto work = [&] {
        for (std::size_t i = next++; i < count && !stopped; i = next++) {
            Scene there = scene;
            there.leg(side).condition.dorsiflexionLimit = radians(sweep.limitsDeg[i]);
            found[i] = solveScene(there, side);
            sweep.explanations[i] = decideExplanation(calcExplanationFacts(there, side, *found[i]));
            ++done;
        }
    };
    std::vector<std::future<void>> hands;
    const unsigned wanted = std::max(1U, std::thread::hardware_concurrency());
    for (unsigned i = 0; i < wanted; ++i) hands.push_back(std::async(std::launch::async, work));
    for (auto& hand : hands) {
        while (hand.wait_for(kPatience) != std::future_status::ready) {
            if (!told(static_cast<double>(done) / static_cast<double>(count))) stopped = true;
        }
    }
    if (stopped) return {};
    for (auto& solution : found) sweep.solutions.push_back(std::move(*solution));
    return sweep;
}

HandoutBones makeHandoutBones(const Body& body, Side side) {
    HandoutBones bones;
    const FigureModel names;
    const auto scale = static_cast<float>(boneScale(body));
    for (int i = 0; i < kBoneCount; ++i) {
        const VertexBuffers buffers = makeVertexBuffers({.bone = static_cast<Bone>(i),
                                                         .detail = Detail::kLow,
                                                         .mirrored = side == Side::kLeft,
                                                         .plain = false,
                                                         .torsion = body.thighFootAngle - kSculptedThighFootAngle,
                                                         .footType = body.footType});
        const qsizetype vertices = buffers.vertices.size() / kBoneVertexStride;
        const auto indices = buffers.indices.size() / static_cast<qsizetype>(sizeof(std::uint32_t));
        const QVector3D size = buffers.high - buffers.low;
        bones.parts << QJsonObject{{QStringLiteral("segment"), names.bone(static_cast<Bone>(i)).segment()},
                                   {QStringLiteral("vertex"), bones.vertices.size() / kStride},
                                   {QStringLiteral("vertices"), vertices},
                                   {QStringLiteral("index"), bones.indices.size() / static_cast<qsizetype>(sizeof(std::uint16_t))},
                                   {QStringLiteral("indices"), indices},
                                   {QStringLiteral("low"), toArray(scale * buffers.low)},
                                   {QStringLiteral("size"), toArray(scale * size)}};
        for (qsizetype v = 0; v < vertices; ++v) {
            float vertex[kBoneVertexStride / sizeof(float)];
            std::memcpy(vertex, buffers.vertices.constData() + v * kBoneVertexStride, sizeof vertex);
            appendVertex(bones.vertices, vertex, buffers.low, size);
        }
        for (qsizetype k = 0; k < indices; ++k) {
            std::uint32_t index = 0;
            std::memcpy(&index, buffers.indices.constData() + k * static_cast<qsizetype>(sizeof index), sizeof index);
            append(bones.indices, static_cast<std::uint16_t>(index));
        }
    }
    return bones;
}

QByteArray makeHandoutPoses(const HandoutSweep& sweep, Side side) {
    QByteArray poses;
    FigureModel present;
    FigureModel reference;
    for (const SceneSolution& solution : sweep.solutions) {
        present.stand(solution.presentProblem.body, solution.present.solution.posture, side);
        reference.stand(solution.referenceProblem.body, solution.reference.solution.posture, side);
        appendFigure(poses, present);
        appendFigure(poses, reference);
        appendPoints(poses, present);
        appendPoints(poses, reference);
    }
    return poses;
}

}  // namespace ankleup
