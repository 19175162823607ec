// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "export/gltf_model.h"

#include <tiny_gltf.h>

#include <Eigen/Geometry>
#include <cstring>
#include <sstream>

#include "io/scene_source.h"

namespace ankleup {
namespace {

using Eigen::Vector3f;

/// A file under construction; its parts are named by their index.
class GltfBuilder {
  public:
    tinygltf::Model& model() { return model_; }

    template <class Item>
    int addView(const std::vector<Item>& items, int target, std::size_t stride = 0) {
        std::vector<unsigned char>& bytes = model_.buffers.front().data;
        tinygltf::BufferView view;
        view.buffer = 0;
        view.byteOffset = bytes.size();
        view.byteLength = items.size() * sizeof(Item);
        view.byteStride = stride;
        view.target = target;
        bytes.resize(bytes.size() + view.byteLength);  // each item is a multiple of four bytes: all stays aligned
        std::memcpy(bytes.data() + view.byteOffset, items.data(), view.byteLength);
        model_.bufferViews.push_back(view);
        return static_cast<int>(model_.bufferViews.size()) - 1;
    }

    int addAccessor(int view, std::size_t offset, std::size_t count, int component, int type, bool normalized = false) {
        tinygltf::Accessor accessor;
        accessor.bufferView = view;
        accessor.byteOffset = offset;
        accessor.count = count;
        accessor.componentType = component;
        accessor.type = type;
        accessor.normalized = normalized;
        model_.accessors.push_back(accessor);
        return static_cast<int>(model_.accessors.size()) - 1;
    }

    /// Floats, `width` of them an element.
    int addFloats(const std::vector<float>& numbers, std::size_t width, int type) {
        return addAccessor(addView(numbers, 0), 0, numbers.size() / width, TINYGLTF_COMPONENT_TYPE_FLOAT, type);
    }

    int addNode(const tinygltf::Node& node) {
        model_.nodes.push_back(node);
        return static_cast<int>(model_.nodes.size()) - 1;
    }

    GltfBuilder() { model_.buffers.emplace_back(); }

  private:
    tinygltf::Model model_;
};

Eigen::Quaternionf toQuaternion(const Matrix3& rotation, const Eigen::Quaternionf& before) {
    Eigen::Quaternionf q = Eigen::Quaterniond(rotation).normalized().cast<float>();
    if (q.dot(before) < 0.0F) q.coeffs() = -q.coeffs();  // the short way from one key to the next
    return q;
}

tinygltf::Value makeExtras(const GltfLeg& leg) {
    return tinygltf::Value(tinygltf::Value::Object{{std::string(kSceneCodeKey), tinygltf::Value(leg.sceneCode)},
                                                   {std::string(kDescriptionKey), tinygltf::Value(leg.description)}});
}

int addMaterial(GltfBuilder& builder, const std::string& name, double roughness) {
    tinygltf::Material material;
    material.name = name;
    material.pbrMetallicRoughness.metallicFactor = 0.0;
    material.pbrMetallicRoughness.roughnessFactor = roughness;
    builder.model().materials.push_back(material);
    return static_cast<int>(builder.model().materials.size()) - 1;
}

int addMesh(GltfBuilder& builder, const std::string& name, const SkinMesh& mesh, int material) {
    const int vertices = builder.addView(mesh.vertices, TINYGLTF_TARGET_ARRAY_BUFFER, sizeof(SkinVertex));
    const auto attribute = [&](std::size_t offset, int component, int type, bool normalized = false) {
        return builder.addAccessor(vertices, offset, mesh.vertices.size(), component, type, normalized);
    };
    tinygltf::Primitive primitive;
    const int position = attribute(offsetof(SkinVertex, position), TINYGLTF_COMPONENT_TYPE_FLOAT, TINYGLTF_TYPE_VEC3);
    primitive.attributes = {
        {"POSITION", position},
        {"NORMAL", attribute(offsetof(SkinVertex, normal), TINYGLTF_COMPONENT_TYPE_FLOAT, TINYGLTF_TYPE_VEC3)},
        {"COLOR_0", attribute(offsetof(SkinVertex, colour), TINYGLTF_COMPONENT_TYPE_UNSIGNED_BYTE, TINYGLTF_TYPE_VEC4, true)},
        {"JOINTS_0", attribute(offsetof(SkinVertex, joints), TINYGLTF_COMPONENT_TYPE_UNSIGNED_BYTE, TINYGLTF_TYPE_VEC4)},
        {"WEIGHTS_0", attribute(offsetof(SkinVertex, weights), TINYGLTF_COMPONENT_TYPE_UNSIGNED_BYTE, TINYGLTF_TYPE_VEC4, true)}};
    Vector3f low = mesh.vertices.front().position;
    Vector3f high = low;
    for (const SkinVertex& vertex : mesh.vertices) {
        low = low.cwiseMin(vertex.position);
        high = high.cwiseMax(vertex.position);
    }
    builder.model().accessors[static_cast<std::size_t>(position)].minValues = {low.x(), low.y(), low.z()};
    builder.model().accessors[static_cast<std::size_t>(position)].maxValues = {high.x(), high.y(), high.z()};
    const int indices = builder.addView(mesh.indices, TINYGLTF_TARGET_ELEMENT_ARRAY_BUFFER);
    primitive.indices = builder.addAccessor(indices, 0, mesh.indices.size(), TINYGLTF_COMPONENT_TYPE_UNSIGNED_INT, TINYGLTF_TYPE_SCALAR);
    primitive.material = material;
    primitive.mode = TINYGLTF_MODE_TRIANGLES;
    tinygltf::Mesh made;
    made.name = name;
    made.primitives = {primitive};
    builder.model().meshes.push_back(made);
    return static_cast<int>(builder.model().meshes.size()) - 1;
}

/// The joints as nodes below one root; gives the root's index, the first joint follows it.
int addJoints(GltfBuilder& builder, const GltfLeg& leg) {
    tinygltf::Node root;
    root.name = "skeleton";
    const int first = static_cast<int>(builder.model().nodes.size()) + 1;
    for (std::size_t i = 0; i < leg.joints.size(); ++i) root.children.push_back(first + static_cast<int>(i));
    const int index = builder.addNode(root);
    for (const SkinJoint& joint : leg.joints) {
        const Transform pose = findJointPose(joint, leg.pose);
        const Eigen::Quaternionf turn = toQuaternion(pose.rotation, Eigen::Quaternionf::Identity());
        tinygltf::Node node;
        node.name = joint.name();
        node.translation = {pose.translation.x(), pose.translation.y(), pose.translation.z()};
        node.rotation = {turn.x(), turn.y(), turn.z(), turn.w()};
        builder.addNode(node);
    }
    return index;
}

void addSkin(GltfBuilder& builder, const GltfLeg& leg, int root) {
    std::vector<float> inverses;
    tinygltf::Skin skin;
    for (std::size_t i = 0; i < leg.joints.size(); ++i) {
        const Transform inverse = findJointPose(leg.joints[i], leg.pose).inverse();
        Eigen::Matrix4f matrix = Eigen::Matrix4f::Identity();
        matrix.topLeftCorner<3, 3>() = inverse.rotation.cast<float>();
        matrix.topRightCorner<3, 1>() = inverse.translation.cast<float>();
        inverses.insert(inverses.end(), matrix.data(), matrix.data() + matrix.size());  // column by column, as glTF has it
        skin.joints.push_back(root + 1 + static_cast<int>(i));
    }
    skin.name = "leg";
    skin.skeleton = root;
    skin.inverseBindMatrices = builder.addFloats(inverses, 16, TINYGLTF_TYPE_MAT4);
    builder.model().skins.push_back(skin);
}

void addChannel(tinygltf::Animation& animation, int input, int output, int node, const std::string& path) {
    tinygltf::AnimationSampler sampler;
    sampler.input = input;
    sampler.output = output;
    sampler.interpolation = "LINEAR";
    animation.samplers.push_back(sampler);
    tinygltf::AnimationChannel channel;
    channel.sampler = static_cast<int>(animation.samplers.size()) - 1;
    channel.target_node = node;
    channel.target_path = path;
    animation.channels.push_back(channel);
}

void addAnimation(GltfBuilder& builder, const GltfLeg& leg, const LegAnimation& moved, int root) {
    tinygltf::Animation animation;
    animation.name = moved.name;
    const std::vector<float> times(moved.times.begin(), moved.times.end());
    const int input = builder.addFloats(times, 1, TINYGLTF_TYPE_SCALAR);
    builder.model().accessors[static_cast<std::size_t>(input)].minValues = {times.front()};
    builder.model().accessors[static_cast<std::size_t>(input)].maxValues = {times.back()};
    for (std::size_t joint = 0; joint < leg.joints.size(); ++joint) {
        std::vector<float> places;
        std::vector<float> turns;
        Eigen::Quaternionf turn = Eigen::Quaternionf::Identity();
        for (const LegPose& at : moved.poses) {
            const Transform pose = findJointPose(leg.joints[joint], at);
            const Vector3f place = pose.translation.cast<float>();
            turn = toQuaternion(pose.rotation, turn);
            places.insert(places.end(), place.data(), place.data() + 3);
            turns.insert(turns.end(), turn.coeffs().data(), turn.coeffs().data() + 4);  // x y z w, as glTF has it
        }
        const int node = root + 1 + static_cast<int>(joint);
        addChannel(animation, input, builder.addFloats(places, 3, TINYGLTF_TYPE_VEC3), node, "translation");
        addChannel(animation, input, builder.addFloats(turns, 4, TINYGLTF_TYPE_VEC4), node, "rotation");
    }
    builder.model().animations.push_back(animation);
}

void addSkinnedNode(GltfBuilder& builder, const std::string& name, int mesh) {
    tinygltf::Node node;
    node.name = name;
    node.mesh = mesh;
    node.skin = 0;
    builder.model().scenes.front().nodes.push_back(builder.addNode(node));
}

}  // namespace

Expected<std::string> encodeGlb(const GltfLeg& leg) {
    GltfBuilder builder;
    tinygltf::Model& model = builder.model();
    model.asset.version = "2.0";
    model.asset.generator = "AnkleUp " ANKLEUP_VERSION;
    model.asset.extras = makeExtras(leg);
    model.scenes.emplace_back();
    model.scenes.front().name = "AnkleUp";
    model.scenes.front().extras = makeExtras(leg);
    model.defaultScene = 0;

    const int root = addJoints(builder, leg);
    model.scenes.front().nodes.push_back(root);
    addSkin(builder, leg, root);
    constexpr double kBoneRoughness = 0.5;  // as on the stage
    constexpr double kTissueRoughness = 0.55;
    addSkinnedNode(builder, "bones",
                   addMesh(builder, "bones", makeBoneMesh(leg.body, leg.joints, leg.pose), addMaterial(builder, "bone", kBoneRoughness)));
    addSkinnedNode(builder, "soft_tissue",
                   addMesh(builder, "soft_tissue", makeTissueMesh(leg.body, leg.joints, leg.pose),
                           addMaterial(builder, "soft_tissue", kTissueRoughness)));
    for (const LegAnimation& animation : leg.animations) addAnimation(builder, leg, animation, root);

    std::ostringstream file;
    if (!tinygltf::TinyGLTF().WriteGltfSceneToStream(&model, file, false, true)) {
        return makeError("encoder", "the model cannot be encoded as GLB");
    }
    return file.str();
}

}  // namespace ankleup
