// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <cstddef>
#include <istream>
#include <optional>
#include <string>

namespace ankleup {

/// Lines of a stream of any length in bounded memory.
class LineReader {
  public:
    LineReader(std::istream& in, std::size_t longest) : in_(in), longest_(longest) {}

    /// The next line without its end; of a line longer than `longest` one byte more than that. Absent at the end of the stream.
    std::optional<std::string> next();
    /// How many bytes of the stream are behind us.
    std::size_t bytesRead() const { return bytesRead_; }

  private:
    std::istream& in_;
    std::size_t longest_;
    std::size_t bytesRead_ = 0;
};

}  // namespace ankleup
