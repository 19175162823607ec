// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "cli/line_reader.h"

namespace ankleup {

std::optional<std::string> LineReader::next() {
    using Traits = std::istream::traits_type;
    std::streambuf& buffer = *in_.rdbuf();
    if (Traits::eq_int_type(buffer.sgetc(), Traits::eof())) return std::nullopt;
    std::string line;
    for (auto c = buffer.sbumpc(); !Traits::eq_int_type(c, Traits::eof()); c = buffer.sbumpc()) {
        ++bytesRead_;
        if (Traits::to_char_type(c) == '\n') break;
        if (line.size() <= longest_) line += Traits::to_char_type(c);
    }
    return line;
}

}  // namespace ankleup
