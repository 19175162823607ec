// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <istream>

#include "found_scene.h"
#include "io/glb_text.h"
#include "io/scene_source.h"
#include "support/bytes_buffer.h"

namespace {

std::string littleEndian(std::size_t number) {
    std::string bytes;
    for (int i = 0; i < 4; ++i, number >>= 8U) bytes += static_cast<char>(number & 0xFFU);
    return bytes;
}

void read(const std::string& glb) {
    ankleup::testing::BytesBuffer buffer(glb);
    std::istream file(&buffer);
    ankleup::fuzz::followText(ankleup::findGlbText(file, ankleup::kSceneCodeKey));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes(data, data + size);
    read(bytes);
    // The same as the description within a good head: lengths that agree are rare.
    read("glTF" + littleEndian(2) + littleEndian(20 + size) + littleEndian(size) + "JSON" + bytes);
    return 0;
}
