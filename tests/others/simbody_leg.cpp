// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "others/simbody_leg.h"

#include <Simbody.h>

#include <utility>

namespace ankleup {

namespace {

constexpr double kMarkerDistance = 0.1;  // [m]

SimTK::Vec3 toSimbody(const PlainVector& v) { return {v[0], v[1], v[2]}; }

SimTK::Rotation toSimbody(const PlainRotation& r) {
    return SimTK::Rotation(SimTK::Mat33(r[0], r[1], r[2], r[3], r[4], r[5], r[6], r[7], r[8]));
}

/// From a pin's frame, which turns about its z, to the frame in which the axis is given.
SimTK::Rotation findPinRotation(const PlainVector& axis) { return SimTK::Rotation(SimTK::UnitVec3(toSimbody(axis)), SimTK::ZAxis); }

}  // namespace

// --- the leg ---

struct SimbodyLeg::System {
    System() : matter(system) {}

    SimTK::State stateAt(const double* joints) const {
        SimTK::State at = state;
        for (int i = 0; i < at.getNQ(); ++i) at.updQ()[i] = joints[i];
        return at;
    }

    SimTK::MultibodySystem system;
    SimTK::SimbodyMatterSubsystem matter;
    std::vector<SimTK::MobilizedBodyIndex> bodies;
    SimTK::State state;
    SimTK::Matrix jacobian;
};

SimbodyLeg::SimbodyLeg(const std::vector<PlainAxis>& axes, const PlainMidLine* midLine) : system_(std::make_unique<System>()) {
    SimTK::SimbodyMatterSubsystem& matter = system_->matter;
    const SimTK::Body::Rigid body(SimTK::MassProperties(1.0, SimTK::Vec3(0), SimTK::Inertia(1)));  // nothing here asks for masses
    for (const PlainAxis& axis : axes) {
        SimTK::MobilizedBody& parent = axis.parent < 0 ? matter.updGround() : matter.updMobilizedBody(system_->bodies[axis.parent]);
        const SimTK::Rotation pin = findPinRotation(axis.axis);
        const SimTK::Transform inboard(toSimbody(axis.rotation) * pin, toSimbody(axis.translation));
        const SimTK::MobilizedBody::Pin joint(parent, inboard, body, SimTK::Transform(pin));
        system_->bodies.push_back(joint.getMobilizedBodyIndex());
    }
    if (midLine) {
        SimTK::MobilizedBody& follower = matter.updMobilizedBody(system_->bodies[midLine->axis]);
        const SimTK::UnitVec3 across(SimTK::ZAxis);
        const double rightAngle = SimTK::Pi / 2.0;
        SimTK::Constraint::PointInPlane(matter.updGround(), across, midLine->height, follower, SimTK::Vec3(0));
        SimTK::Constraint::ConstantAngle(matter.updGround(), SimTK::UnitVec3(SimTK::XAxis), follower, across, rightAngle);
        SimTK::Constraint::ConstantAngle(matter.updGround(), SimTK::UnitVec3(SimTK::YAxis), follower, across, rightAngle);
    }
    system_->state = system_->system.realizeTopology();
    system_->system.realizeModel(system_->state);
}

SimbodyLeg::~SimbodyLeg() = default;

void SimbodyLeg::calcPoses(const double* joints) {
    SimTK::Vector& q = system_->state.updQ();
    for (int i = 0; i < q.size(); ++i) q[i] = joints[i];
    system_->system.realize(system_->state, SimTK::Stage::Position);
}

PlainVector SimbodyLeg::origin(int axis) const {
    const SimTK::Vec3& p = system_->matter.getMobilizedBody(system_->bodies[axis]).getBodyOriginLocation(system_->state);
    return {p[0], p[1], p[2]};
}

PlainRotation SimbodyLeg::rotation(int axis) const {
    const SimTK::Rotation& r = system_->matter.getMobilizedBody(system_->bodies[axis]).getBodyRotation(system_->state);
    PlainRotation plain;
    for (int i = 0; i < 9; ++i) plain[i] = r.asMat33()(i / 3, i % 3);
    return plain;
}

void SimbodyLeg::calcJacobian(int axis) {
    system_->matter.calcFrameJacobian(system_->state, system_->bodies[axis], SimTK::Vec3(0), system_->jacobian);
}

// --- an energy as a goal of the Assembler ---

namespace {

class EnergyGoal : public SimTK::AssemblyCondition {
  public:
    explicit EnergyGoal(SimbodyAssembly::Energy energy) : AssemblyCondition("energy"), energy_(std::move(energy)) {}

    int calcErrors(const SimTK::State&, SimTK::Vector&) const override { return -1; }

    int calcGoal(const SimTK::State& state, SimTK::Real& goal) const override {
        goal = kOffset + energy_(&state.getQ()[0], nullptr);
        return 0;
    }

    int calcGoalGradient(const SimTK::State& state, SimTK::Vector& gradient) const override {
        all_.resize(static_cast<std::size_t>(state.getNQ()));
        energy_(&state.getQ()[0], all_.data());
        gradient.resize(getNumFreeQs());
        for (SimTK::Assembler::FreeQIndex i(0); i < getNumFreeQs(); ++i) gradient[i] = all_[getQIndexOfFreeQ(i)];
        return 0;
    }

  private:
    static constexpr double kOffset = 1e4;  // the Assembler takes no negative goals [J]

    SimbodyAssembly::Energy energy_;
    mutable std::vector<double> all_;
};

}  // namespace

// --- the question ---

struct SimbodyAssembly::Question {
    explicit Question(SimbodyLeg::System& of) : leg(of), assembler(of.system) {}

    template <typename Solve>
    bool attempt(Solve solve) {
        try {
            solve();
        } catch (const std::exception&) {
            return false;
        }
        return true;
    }

    SimbodyLeg::System& leg;
    SimTK::Assembler assembler;
    SimTK::Markers* markers = nullptr;  // the Assembler's
};

SimbodyAssembly::SimbodyAssembly(SimbodyLeg& leg, double accuracy) : question_(std::make_unique<Question>(*leg.system_)) {
    question_->assembler.setAccuracy(accuracy);
}

SimbodyAssembly::~SimbodyAssembly() = default;

void SimbodyAssembly::askForMarkers(int axis) {
    question_->markers = new SimTK::Markers();
    for (int i = 0; i < 3; ++i) {
        SimTK::Vec3 place(0);
        place[i] = kMarkerDistance;
        question_->markers->addMarker(question_->leg.bodies[axis], place);
    }
    question_->assembler.adoptAssemblyGoal(question_->markers);
    question_->markers->defineObservationOrder(SimTK::Array_<SimTK::Markers::MarkerIx>());
}

void SimbodyAssembly::moveMarkers(const std::array<PlainVector, 3>& places) {
    for (int i = 0; i < 3; ++i) question_->markers->moveOneObservation(SimTK::Markers::ObservationIx(i), toSimbody(places[i]));
}

void SimbodyAssembly::askForEnergy(Energy energy) { question_->assembler.adoptAssemblyGoal(new EnergyGoal(std::move(energy))); }

void SimbodyAssembly::lock(int axis) { question_->assembler.lockMobilizer(question_->leg.bodies[axis]); }

void SimbodyAssembly::begin(const double* joints) { question_->assembler.initialize(question_->leg.stateAt(joints)); }

bool SimbodyAssembly::assemble() {
    return question_->attempt([this] { question_->assembler.assemble(); });
}

bool SimbodyAssembly::track() {
    return question_->attempt([this] { question_->assembler.track(); });
}

std::vector<double> SimbodyAssembly::joints() const {
    const SimTK::Vector& q = question_->assembler.getInternalState().getQ();
    return std::vector<double>(&q[0], &q[0] + q.size());
}

double SimbodyAssembly::constraintError() const { return question_->assembler.calcCurrentErrorNorm(); }

int SimbodyAssembly::evaluations() const { return question_->assembler.getNumGoalEvals() + question_->assembler.getNumGoalGradientEvals(); }

}  // namespace ankleup
