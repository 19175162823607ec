// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <Eigen/LU>

#include "pelvis.h"

// 237 mm between the anterior superior spines, the hip centre where the model's is (Harrington et al. 2007), a socket for a head of 48 that
// opens 19 deg forwards (18.8, by CT). Everything else is estimated.

namespace ankleup::sculpt {
namespace {

struct Knot {
    Point at;
    float radius;
};

// Points of the iliac wing and of the bone above the acetabulum, with half the thickness there.
const Knot kAsis{{0, -3, 118}, 7}, kNotch{{-13, -20, 110}, 7}, kAiis{{-19, -42, 100}, 8.5F}, kCrestTubercle{{-38, 50, 133}, 6},
    kCrestFront{{-14, 26, 127}, 4.5F}, kSummit{{-80, 72, 121}, 4}, kCrestBack{{-116, 68, 94}, 4.5F}, kCrestEnd{{-138, 50, 70}, 6},
    kPsis{{-149, 18, 48}, 8}, kPiis{{-146, -8, 42}, 6.5F}, kFossaFront{{-38, 12, 116}, 3.6F}, kFossa{{-72, 30, 108}, 2.6F},
    kFossaBack{{-104, 34, 84}, 3.6F}, kFossaLow{{-66, -8, 93}, 6.5F}, kOverCupFront{{-42, -40, 93}, 12}, kOverCup{{-70, -40, 84}, 13},
    kOverCupBack{{-88, -28, 72}, 10}, kAuricularTop{{-120, 28, 62}, 9}, kAuricularLow{{-126, -1, 51}, 7.5F},
    kSciaticNotch{{-101, -26, 63}, 7.5F}, kPillar{{-46, 32, 124}, 5.5F};

const Tube kCrest({{1, -2, 119, 5.5F},
                   {-6, 14, 124, 5},
                   {-20, 33, 131, 5.6F},
                   {-38, 51, 134.5F, 7},
                   {-58, 65, 131.5F, 5.2F},
                   {-80, 73, 122, 4.6F},
                   {-102, 73, 107, 4.8F},
                   {-122, 66, 90, 5.2F},
                   {-138, 50, 70, 6.2F},
                   {-148, 33, 55, 7},
                   {-151, 17, 47, 7}});
const Tube kBrim({{-108, 0, 58, 4},
                  {-98, -18, 61, 5},
                  {-82, -36, 64, 5},
                  {-62, -50, 64, 5.5F},
                  {-42, -60, 60, 6},
                  {-26, -68, 50, 5},
                  {-12, -76, 36, 4.2F},
                  {-2, -80, 26, 4.5F}});
const Tube kSuperiorRamus({{-46, -66, 76, 13}, {-36, -68, 66, 10.5F}, {-25, -73, 51, 8}, {-14, -79, 36, 7.5F}, {-8, -86, 22, 8.5F}});
const Tube kInferiorRamus(
    {{-14, -98, 12, 9}, {-25, -112, 15, 8}, {-38, -122, 24, 7}, {-54, -128, 35, 7}, {-72, -131, 46, 9}, {-92, -128, 55, 11}});
const Tube kIschium({{-80, -88, 72, 15}, {-90, -104, 66, 14}, {-98, -115, 61, 13.5F}, {-96, -126, 58, 11.5F}, {-86, -132, 53, 9}});
const Tube kSciaticRim(
    {{-146, -10, 42, 5.5F}, {-134, -15, 45, 6}, {-119, -19, 52, 6.5F}, {-105, -26, 60, 7}, {-97, -40, 66, 7.5F}, {-98, -57, 64, 7.5F}});

/// A thin-plate spline through values at points of the plane: the smoothest sheet through them.
class ThinPlate {
  public:
    ThinPlate(std::vector<Eigen::Vector2f> at, const std::vector<float>& values, float softness) : at_(std::move(at)) {
        const auto n = static_cast<Eigen::Index>(at_.size());
        Eigen::MatrixXd a = Eigen::MatrixXd::Zero(n + 3, n + 3);
        Eigen::VectorXd b = Eigen::VectorXd::Zero(n + 3);
        for (Eigen::Index i = 0; i < n; ++i) {
            for (Eigen::Index j = 0; j < n; ++j) a(i, j) = bend(at_[i] - at_[j]);
            a(i, i) += softness;
            a(i, n) = a(n, i) = 1;
            for (int k = 0; k < 2; ++k) a(i, n + 1 + k) = a(n + 1 + k, i) = at_[i][k] / kUnit;
            b(i) = values[i];
        }
        weights_ = a.fullPivLu().solve(b).cast<float>();
    }
    float operator()(const Eigen::Vector2f& p) const {
        const auto n = static_cast<Eigen::Index>(at_.size());
        float sum = weights_[n] + weights_[n + 1] * p.x() / kUnit + weights_[n + 2] * p.y() / kUnit;
        for (Eigen::Index i = 0; i < n; ++i) sum += weights_[i] * bend(p - at_[i]);
        return sum;
    }

  private:
    static constexpr float kUnit = 50.0F;
    static float bend(const Eigen::Vector2f& d) {
        const float r2 = d.squaredNorm() / (kUnit * kUnit);
        return r2 < 1e-6F ? 0.0F : 0.5F * r2 * std::log(r2);
    }
    std::vector<Eigen::Vector2f> at_;
    Eigen::VectorXf weights_;
};

/// The iliac wing: a sheet of varying thickness inside a closed outline.
class Blade {
  public:
    Blade() {
        frame_.x = Point(149, -18, 70).normalized();
        frame_.z = frame_.x.cross(Point(0.05F, 1, 0.22F)).normalized();
        frame_.y = frame_.z.cross(frame_.x);
        std::vector<Eigen::Vector2f> at;
        std::vector<float> middle;
        std::vector<float> logThickness;
        const auto add = [&](const Point& p, float half) {
            const Point q = frame_.local(p - kOrigin);
            at.emplace_back(q.x(), q.y());
            middle.push_back(q.z());
            logThickness.push_back(std::log(half));
        };
        for (const Knot* mark : {&kAsis,         &kNotch,   &kAiis,        &kCrestTubercle, &kCrestFront,   &kSummit,       &kCrestBack,
                                 &kCrestEnd,     &kPsis,    &kPiis,        &kFossaFront,    &kFossa,        &kFossaBack,    &kFossaLow,
                                 &kOverCupFront, &kOverCup, &kOverCupBack, &kAuricularTop,  &kAuricularLow, &kSciaticNotch, &kPillar}) {
            add(mark->at, mark->radius);
        }
        const std::vector<Point>& crest = kCrest.points();
        for (std::size_t i = 3; i + 3 < crest.size(); i += 5) add(crest[i], 4.5F);
        middle_.emplace_back(at, middle, 0.02F);
        thickness_.emplace_back(at, logThickness, 0.03F);

        std::vector<Tube::Knot> rim;
        for (std::size_t i = 0; i < crest.size(); i += 3) rim.push_back({crest[i].x(), crest[i].y(), crest[i].z(), 0});
        for (const Point& p : {Point(-150, 5, 44), Point(-145, -9, 42), Point(-131, -15, 47), Point(-117, -20, 54), Point(-104, -27, 61),
                               Point(-92, -42, 70), Point(-68, -46, 84), Point(-45, -46, 93), Point(-20, -44, 100), Point(-11, -32, 105),
                               Point(-8, -22, 110), Point(-3, -12, 114)}) {
            rim.push_back({p.x(), p.y(), p.z(), 0});
        }
        rim.push_back(rim.front());
        const Tube outline(rim, 4);
        for (std::size_t i = 0; i + 1 < outline.points().size(); ++i) {
            const Point q = frame_.local(outline.points()[i] - kOrigin);
            outline_.emplace_back(q.x(), q.y());
        }
    }

    float operator()(const Point& p) const {
        const Point q = frame_.local(p - kOrigin);
        const Eigen::Vector2f flat(std::clamp(q.x(), -95.0F, 95.0F), std::clamp(q.y(), -90.0F, 90.0F));
        const float half = std::clamp(std::exp(thickness_.front()(flat)), 2.2F, 14.0F);
        const float through = std::abs(q.z() - middle_.front()(flat)) * 0.88F - half;
        return through > 25 ? through : common(through, outside({q.x(), q.y()}), 5);
    }

  private:
    /// Signed distance to the outline in the plane of the blade.
    float outside(const Eigen::Vector2f& p) const {
        float nearest = 1e9F;
        bool inside = false;
        for (std::size_t i = 0, j = outline_.size() - 1; i < outline_.size(); j = i++) {
            const Eigen::Vector2f edge = outline_[j] - outline_[i];
            const Eigen::Vector2f to = p - outline_[i];
            const float t = std::clamp(to.dot(edge) / (edge.squaredNorm() + 1e-9F), 0.0F, 1.0F);
            nearest = std::min(nearest, (to - edge * t).norm());
            const bool straddles = (outline_[i].y() > p.y()) != (outline_[j].y() > p.y());
            if (straddles && p.x() < edge.x() * to.y() / edge.y() + outline_[i].x()) inside = !inside;
        }
        return inside ? -nearest : nearest;
    }

    const Point kOrigin{-75, 15, 95};
    Frame frame_;
    std::vector<ThinPlate> middle_, thickness_;
    std::vector<Eigen::Vector2f> outline_;
};

const Point kCupAxis = Point(0.33F, -0.60F, 0.73F).normalized();
const Point kCupFloor = (Point(0.10F, -1, 0) - kCupAxis * Point(0.10F, -1, 0).dot(kCupAxis)).normalized();  // towards the notch of the rim

float triangleOf(const Point& p, const Knot& a, const Knot& b, const Knot& c) {
    return triangle(p, a.at, b.at, c.at, a.radius, b.radius, c.radius);
}

/// Head of the femur sits here: rim, hemispherical socket, its notch and fossa.
float acetabulum(float d, const Point& p) {
    const Point q = p - kHipCentre;
    const float along = q.dot(kCupAxis);
    const float beside = std::sqrt(std::max(0.0F, q.squaredNorm() - along * along));
    d = join(d, common(q.norm() - 34.5F, along - 5, 4), 9);
    d = join(d, std::hypot(beside - 30, along - 4) - 3.8F, 5);
    d = common(d, 26.2F - q.norm(), 2);
    d = carve(d, std::max({beside - 25.5F, -along, along - 40}), 3);
    d = carve(d, cone(p, kHipCentre + kCupFloor * 16 - kCupAxis * 8, kHipCentre + kCupFloor * 36 + kCupAxis * 3, 10, 8.5F), 3);
    return carve(d, sphere(p, kHipCentre - kCupAxis * 14.5F + kCupFloor * 5, 14.8F), 3);
}

float hipBone(const Point& p, const Blade& blade) {
    float d = blade(p);
    // The bone is stoutest over the socket, where it carries the trunk.
    static const Frame kAlongBlade = Frame::along({149, -18, 70}, {0.05F, 1, 0.22F});
    d = join(d, ellipsoid(p, {-66, -38, 84}, {36, 27, 11.5F}, kAlongBlade), 14);
    d = join(d, triangleOf(p, {kAuricularTop.at, 8}, {kAuricularLow.at, 7}, {kPsis.at, 7}), 6);
    d = join(join(join(d, kCrest(p), 9), kBrim(p), 9), kSciaticRim(p), 6);
    d = join(d, cone(p, {-90, -40, 72}, {-88, -80, 72}, 13, 13), 10);  // posterior column
    d = join(d, triangle(p, {-97, -60, 65}, {-96, -82, 68}, {-111, -71, 54}, 8, 8, 5), 7);
    d = join(d, cone(p, {-105, -71, 58}, {-114.5F, -74, 50.5F}, 6.5F, 4.4F), 7);  // ischial spine
    d = join(join(join(d, kIschium(p), 9), kSuperiorRamus(p), 9), kInferiorRamus(p), 7);
    d = join(d, ellipsoid(p, {1, -5, 118.5F}, {6.5F, 9, 6}), 5);
    d = join(d, ellipsoid(p, {-18, -43, 99}, {6.5F, 11, 7}, Frame::along({0.8F, -0.3F, 0.5F}, Point::UnitY())), 9);
    d = join(d, ellipsoid(p, {-12, -95, 10}, {9, 22, 15}, Frame::along({0.86F, -0.5F, 0}, {0.5F, 0.86F, 0})), 7);  // pubic body
    d = join(d, ellipsoid(p, {-1, -80, 27}, {5, 4.5F, 5}), 4);                                                     // pubic tubercle
    d = acetabulum(d, p);
    const float obturator = std::max(std::hypot(p.x() + 52, (p.y() + 101) * 0.92F) - 16.5F, std::abs(p.z() - 44) - 40);
    d = carve(d, obturator, 5);
    return common(d, 2 - p.z(), 2);  // symphysis
}

float cartilage(const Point& p) {
    const Point q = p - kHipCentre;
    const float fossa = std::min(cone(p, kHipCentre + kCupFloor * 16 - kCupAxis * 8, kHipCentre + kCupFloor * 36 + kCupAxis * 3, 11, 9.5F),
                                 sphere(p, kHipCentre - kCupAxis * 14.5F + kCupFloor * 5, 15.8F));
    const float horseshoe = std::max({std::abs(q.norm() - 26.2F) - 1.6F, q.dot(kCupAxis) - 3.5F, -fossa});
    return std::min(horseshoe, std::max(std::abs(p.z() - 1.8F) - 1.2F, -p.x() - 30));
}

}  // namespace

Recipe makeHipBones() {
    const auto surface = [blade = Blade()](const Point& p) { return hipBone(pelvisToClay(p), blade); };
    return {Bone::kHipBones,
            surface,
            [](const Point& p) { return cartilage(pelvisToClay(p)); },
            {-108, -90, -238},
            {82, 162, 70},
            1.6F,
            3,
            12500,
            {{"asis", {70, 65, 34.8F}},
             {"aiis", {51.2F, 27.3F, 15.6F}},
             {"psis", {-97.3F, 87.5F, -38.5F}},
             {"piis", {-89.3F, 58.6F, -42.2F}},
             {"iliac_crest", {-21.6F, 148.7F, 33.9F}},
             {"iliac_tubercle", {19.7F, 124.7F, 56.3F}},
             {"pubic_tubercle", {65.9F, -7.7F, -56.1F}},
             {"ischial_spine", {-56.4F, -4.7F, -36.2F}},
             {"ischial_tuberosity", {-34.7F, -70.1F, -28.9F}}}};
}

}  // namespace ankleup::sculpt
