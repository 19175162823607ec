// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <streambuf>
#include <string_view>

namespace ankleup::testing {

/// A file of these bytes, which must outlive it: nothing is copied.
class BytesBuffer : public std::streambuf {
  public:
    explicit BytesBuffer(std::string_view bytes) {
        char* begin = const_cast<char*>(bytes.data());  // NOLINT(cppcoreguidelines-pro-type-const-cast): only read
        setg(begin, begin, begin + bytes.size());
    }
};

}  // namespace ankleup::testing
