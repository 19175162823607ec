// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "cli/interruption.h"

namespace ankleup {
namespace {

volatile std::sig_atomic_t notedSignal = 0;

void note(int signal) { notedSignal = signal; }

}  // namespace

Interruption::Interruption() {
    notedSignal = 0;
    for (std::size_t i = 0; i < kSignals.size(); ++i) {
        previous_[i] = std::signal(kSignals[i], note);
        if (previous_[i] == SIG_IGN) std::signal(kSignals[i], SIG_IGN);  // under nohup
    }
}

Interruption::~Interruption() {
    for (std::size_t i = 0; i < kSignals.size(); ++i) std::signal(kSignals[i], previous_[i]);
    if (notedSignal != 0) std::raise(notedSignal);
}

void Interruption::renew() const {
    for (std::size_t i = 0; i < kSignals.size(); ++i) std::signal(kSignals[i], previous_[i] == SIG_IGN ? SIG_IGN : note);
}

bool Interruption::requested() { return notedSignal != 0; }

}  // namespace ankleup
