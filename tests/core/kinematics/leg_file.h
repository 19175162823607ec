// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "kinematics/chain.h"

namespace ankleup::testing {

/// A landmark fixed to a body [m].
struct Landmark {
    std::string name;
    std::string body;
    Vector3 point;
};

/// A leg that somebody else described, as a chain of this engine with the names that its source uses.
struct DescribedLeg {
    std::vector<std::string> coordinates;
    Chain chain;
    std::vector<Landmark> landmarks;
};

/// Reads a leg in the text form of the reference data: `joint` blocks with frames (translation, body-fixed XYZ orientation), coordinates
/// and axes with their functions. Joints follow OpenSim's meaning: in the parent's joint frame first the translations, then the three
/// turns; the child hangs on the joint by the inverse of its own joint frame.
/// `root` is the body that becomes the ground; joints that do not descend from it are left out. `aliases`: coordinates that are another.
DescribedLeg readLegFile(const std::filesystem::path& file, std::string_view root, const std::map<std::string, std::string>& aliases = {});

/// The reference data beside the checkout, or an empty path where there is none.
std::filesystem::path findReferenceFolder();

/// A table with named columns, numbers as doubles; cells that are no numbers read as NaN.
struct Table {
    std::vector<std::string> columns;
    std::vector<std::vector<double>> rows;
    std::vector<std::string> names;   ///< first cell of each row as text
    std::vector<std::string> labels;  ///< second cell of each row as text

    /// Index of a column. Throws std::out_of_range when there is none.
    std::size_t column(std::string_view name) const;
};
Table readCsv(const std::filesystem::path& file);

/// The values that a table's row has for a leg's coordinates, by their names.
std::vector<double> readCoordinates(const DescribedLeg& leg, const Table& table, std::size_t row);

/// Angle between two rotations [rad], exact for small ones.
double findAngleBetween(const Matrix3& a, const Matrix3& b);

/// How far a leg's segments are from where a table says that they are; the largest over all rows. Columns `<prefix><body>_R00` .. `_pz`.
struct Deviation {
    double position = 0.0;  ///< of origins, by component [m]
    double rotation = 0.0;  ///< [rad]
    int poses = 0;          ///< how many were compared
};
Deviation findDeviation(const DescribedLeg& leg, const Table& table, const std::string& prefix = {});

}  // namespace ankleup::testing
