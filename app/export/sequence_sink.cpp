// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <algorithm>
#include <string>

#include "export/frame_sink.h"
#include "export/picture_file.h"

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
        return writePng(target_.part / ("frame-" + number + ".png"), frame);
    }

    Expected<void> finish() override { return {}; }

  private:
    FilmTarget target_;
    std::size_t digits_;
    int count_ = 0;
};

}  // namespace

FrameSinkPtr makeSequenceSink(const FilmTarget& target) { return std::make_unique<SequenceSink>(target); }

}  // namespace ankleup
