// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QObject>
#include <atomic>
#include <memory>
#include <utility>

namespace ankleup {

/// Runs `job` on the thread of `home`, as an event; never, if `home` is gone by then. From any thread. Qt's locks order what the two
/// threads do; the parcel's seal says so once more where ThreadSanitizer can see it, which knows nothing of Qt's.
template <class Job>
void deliver(QObject* home, Job job) {
    struct Parcel {
        explicit Parcel(Job packed) : job(std::move(packed)) {}
        Job job;
        std::atomic<bool> sealed = false;
    };
    auto parcel = std::make_shared<Parcel>(std::move(job));
    parcel->sealed.store(true, std::memory_order_release);
    QMetaObject::invokeMethod(
        home,
        [parcel = std::move(parcel)] {
            if (parcel->sealed.load(std::memory_order_acquire)) parcel->job();
        },
        Qt::QueuedConnection);
}

}  // namespace ankleup
