// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <string>

#include "export/frame_sink.h"
#include "export/picture_file.h"
#include "io/part_file.h"

namespace ankleup {
namespace {

constexpr std::size_t kFewestDigits = 4;

class SequenceSink : public FrameSink {
  public:
    explicit SequenceSink(const FilmTarget& target)
        : target_(target), digits_(std::max(kFewestDigits, std::to_string(target.frames).size())) {}

    Expected<void> take(const QImage& frame) override {
        std::string number = std::to_string(++count_);
        number.insert(0, digits_ - std::min(digits_, number.size()), '0');
        const Expected<std::string> bytes = encodePng(frame);
        if (!bytes) return tl::unexpected(bytes.error());
        return write(target_.part / ("frame-" + number + ".png"), *bytes);
    }

    Expected<void> finish() override { return {}; }

  private:
    /// Without a place of its own to grow: the folder is one.
    Expected<void> write(const std::filesystem::path& path, const std::string& bytes) const {
        errno = 0;
        std::FILE* file = std::fopen(path.c_str(), "wb");
        if (!file) return fileError(target_.path, errno);
        bool written = std::fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size() && std::fflush(file) == 0;
        const int problem = written ? 0 : errno;
        written = std::fclose(file) == 0 && written;
        if (!written) return fileError(target_.path, problem != 0 ? problem : errno);
        return {};
    }

    FilmTarget target_;
    std::size_t digits_;
    int count_ = 0;
};

}  // namespace

FrameSinkPtr makeSequenceSink(const FilmTarget& target) { return std::make_unique<SequenceSink>(target); }

}  // namespace ankleup
