// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "leg_file.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <limits>
#include <sstream>
#include <stdexcept>

namespace ankleup::testing {
namespace {

struct DescribedAxis {
    bool turns = true;
    JointAxis axis;
    int coordinateInJoint = -1;
    bool moves = false;
};

struct DescribedJoint {
    std::string parent;
    std::string child;
    Transform parentFrame;
    Transform childFrame;
    std::vector<std::string> coordinates;
    std::vector<DescribedAxis> axes;  ///< translations first: the order in which they act
};

Transform readFrame(std::istream& in) {
    Vector3 p;
    Vector3 r;
    in >> p.x() >> p.y() >> p.z() >> r.x() >> r.y() >> r.z();
    return {rotationAboutX(r.x()) * rotationAboutY(r.y()) * rotationAboutZ(r.z()), p};
}

std::vector<double> readNumbers(std::istream& in, int count) {
    std::vector<double> numbers(static_cast<std::size_t>(count));
    for (double& number : numbers) in >> number;
    return numbers;
}

DescribedAxis readAxis(std::istream& in) {
    DescribedAxis described;
    JointAxis& axis = described.axis;
    std::string name;
    std::string law;
    in >> name >> described.coordinateInJoint >> axis.axis.x() >> axis.axis.y() >> axis.axis.z() >> law;
    described.turns = name.starts_with("rotation");
    axis.kind = described.turns ? JointAxis::Kind::kRotation : JointAxis::Kind::kTranslation;
    axis.axis.normalize();
    if (law == "const") {
        in >> axis.constant;
        described.moves = axis.constant != 0.0;
        return described;
    }
    described.moves = true;
    if (law == "linear") {
        in >> axis.rate >> axis.constant;
        return described;
    }
    int count = 0;
    in >> count;
    if (law == "spline") {
        std::vector<double> abscissae = readNumbers(in, count);
        axis.coupling = makeSplineMotion(std::move(abscissae), readNumbers(in, count));
    } else if (law == "poly") {
        axis.coupling = makePolynomialMotion(readNumbers(in, count));
    } else {
        throw std::runtime_error("unknown joint function " + law);
    }
    return described;
}

/// A pin joint turns about the Z of its frame.
DescribedAxis makePin() {
    DescribedAxis described;
    described.coordinateInJoint = 0;
    described.moves = true;
    return described;
}

struct Description {
    std::vector<DescribedJoint> joints;
    std::vector<Landmark> landmarks;
};

Description readDescription(const std::filesystem::path& file) {
    std::ifstream in(file);
    if (!in) throw std::runtime_error("cannot read " + file.string());
    Description description;
    std::string line;
    while (std::getline(in, line)) {
        std::istringstream words(line);
        std::string word;
        words >> word;
        if (word == "joint") {
            std::string name;
            std::string type;
            DescribedJoint& joint = description.joints.emplace_back();
            words >> name >> type >> joint.parent >> joint.child;
            if (type == "PinJoint") joint.axes.push_back(makePin());
        } else if (word == "pframe") {
            description.joints.back().parentFrame = readFrame(words);
        } else if (word == "cframe") {
            description.joints.back().childFrame = readFrame(words);
        } else if (word == "coord") {
            words >> description.joints.back().coordinates.emplace_back();
        } else if (word == "axis") {
            description.joints.back().axes.push_back(readAxis(words));
        } else if (word == "end") {
            std::ranges::stable_sort(description.joints.back().axes, {}, &DescribedAxis::turns);
        } else if (word == "landmark") {
            Landmark& landmark = description.landmarks.emplace_back();
            words >> landmark.name >> landmark.body >> landmark.point.x() >> landmark.point.y() >> landmark.point.z();
        }
    }
    return description;
}

class ChainBuilder {
  public:
    explicit ChainBuilder(std::string_view root) { segments_.push_back({std::string(root), JointAxis::kGround, {}}); }

    void add(const DescribedJoint& joint, const std::map<std::string, std::string>& aliases) {
        const auto parent = std::ranges::find(segments_, joint.parent, &SegmentFrame::name);
        if (parent == segments_.end()) return;
        int place = parent->jointAxis;
        Transform offset = parent->offset * joint.parentFrame;
        for (const DescribedAxis& described : joint.axes) {
            if (!described.moves) continue;
            JointAxis axis = described.axis;
            axis.parent = place;
            axis.offset = offset;
            if (described.coordinateInJoint >= 0) {
                axis.coordinate = findCoordinate(joint.coordinates.at(static_cast<std::size_t>(described.coordinateInJoint)), aliases);
            }
            place = static_cast<int>(axes_.size());
            offset = {};
            axes_.push_back(std::move(axis));
        }
        segments_.push_back({joint.child, place, offset * joint.childFrame.inverse()});
    }

    DescribedLeg finish(std::vector<Landmark> landmarks) {
        std::erase_if(landmarks, [this](const Landmark& landmark) {
            return std::ranges::find(segments_, landmark.body, &SegmentFrame::name) == segments_.end();
        });
        Chain chain(static_cast<int>(coordinates_.size()), std::move(axes_), std::move(segments_));
        return {std::move(coordinates_), std::move(chain), std::move(landmarks)};
    }

  private:
    int findCoordinate(const std::string& name, const std::map<std::string, std::string>& aliases) {
        const auto alias = aliases.find(name);
        const std::string& meant = alias == aliases.end() ? name : alias->second;
        const auto found = std::ranges::find(coordinates_, meant);
        const auto index = found - coordinates_.begin();
        if (found == coordinates_.end()) coordinates_.push_back(meant);
        return static_cast<int>(index);
    }

    std::vector<std::string> coordinates_;
    std::vector<JointAxis> axes_;
    std::vector<SegmentFrame> segments_;
};

std::vector<std::string> splitAtCommas(const std::string& line) {
    std::vector<std::string> cells;
    std::istringstream in(line);
    for (std::string cell; std::getline(in, cell, ',');) cells.push_back(cell);
    return cells;
}

double readNumber(const std::string& cell) {
    char* end = nullptr;
    const double number = std::strtod(cell.c_str(), &end);
    return end == cell.c_str() ? std::numeric_limits<double>::quiet_NaN() : number;
}

}  // namespace

DescribedLeg readLegFile(const std::filesystem::path& file, std::string_view root, const std::map<std::string, std::string>& aliases) {
    Description description = readDescription(file);
    ChainBuilder builder(root);
    for (const DescribedJoint& joint : description.joints) builder.add(joint, aliases);
    return builder.finish(std::move(description.landmarks));
}

std::filesystem::path findReferenceFolder() {
    const std::filesystem::path folder = std::filesystem::path(ANKLEUP_SOURCE_DIR).parent_path() / "shared" / "reference";
    return std::filesystem::is_directory(folder) ? folder : std::filesystem::path();
}

std::size_t Table::column(std::string_view name) const {
    const auto found = std::ranges::find(columns, name);
    if (found == columns.end()) throw std::out_of_range("no column " + std::string(name));
    return static_cast<std::size_t>(found - columns.begin());
}

Table readCsv(const std::filesystem::path& file) {
    std::ifstream in(file);
    if (!in) throw std::runtime_error("cannot read " + file.string());
    Table table;
    std::string line;
    std::getline(in, line);
    table.columns = splitAtCommas(line);
    while (std::getline(in, line)) {
        const std::vector<std::string> cells = splitAtCommas(line);
        std::vector<double>& row = table.rows.emplace_back();
        for (const std::string& cell : cells) row.push_back(readNumber(cell));
        table.names.push_back(cells.at(0));
        table.labels.push_back(cells.size() > 1 ? cells[1] : std::string());
    }
    return table;
}

std::vector<double> readCoordinates(const DescribedLeg& leg, const Table& table, std::size_t row) {
    std::vector<double> q;
    for (const std::string& name : leg.coordinates) q.push_back(table.rows[row][table.column(name)]);
    return q;
}

double findAngleBetween(const Matrix3& a, const Matrix3& b) {
    const Matrix3 r = a.transpose() * b;
    const Vector3 twiceSine(r(2, 1) - r(1, 2), r(0, 2) - r(2, 0), r(1, 0) - r(0, 1));
    return std::atan2(twiceSine.norm(), r.trace() - 1.0);
}

Deviation findDeviation(const DescribedLeg& leg, const Table& table, const std::string& prefix) {
    Deviation worst;
    ChainPose pose;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        calcChainPose(leg.chain, readCoordinates(leg, table, row), pose);
        for (int segment = 0; segment < static_cast<int>(leg.chain.segments().size()); ++segment) {
            const std::string& body = leg.chain.segments()[static_cast<std::size_t>(segment)].name;
            if (body == "ground") continue;
            const double* const cells = &table.rows[row][table.column(prefix + body + "_R00")];
            const Matrix3 rotation = Eigen::Map<const Eigen::Matrix<double, 3, 3, Eigen::RowMajor>>(cells);
            const Eigen::Map<const Vector3> origin(cells + 9);
            const Transform actual = findSegmentPose(leg.chain, pose, segment);
            worst.position = std::max(worst.position, (actual.translation - origin).cwiseAbs().maxCoeff());
            worst.rotation = std::max(worst.rotation, findAngleBetween(actual.rotation, rotation));
            ++worst.poses;
        }
    }
    return worst;
}

}  // namespace ankleup::testing
