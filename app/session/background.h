// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QObject>
#include <functional>
#include <memory>
#include <utility>

#include "session/deliver.h"
#include "session/latest_worker.h"

namespace ankleup {

/// A result that is computed beside the window and comes home as an event. The latest request wins. A member of the object it comes to.
template <class Result>
class Background {
  public:
    /// `arrive` runs on the thread of `home`, whenever busy() or the result has changed.
    Background(QObject* home, std::function<void()> arrive) : home_(home), arrive_(std::move(arrive)) {}

    void request(std::function<Result()> work) {
        const int request = ++requested_;
        worker_.submit([this, request, work = std::move(work)] {
            auto result = std::make_shared<const Result>(work());
            deliver(home_, [this, request, result = std::move(result)] { take(request, result); });
        });
    }
    /// Neither the last result nor one that is still to come is wanted any more.
    void drop() {
        taken_ = ++requested_;
        result_.reset();
    }
    const Result* result() const { return result_.get(); }
    /// A newer result than result() is on its way.
    bool busy() const { return taken_ != requested_; }

  private:
    void take(int request, std::shared_ptr<const Result> result) {
        if (request <= taken_) return;
        taken_ = request;
        result_ = std::move(result);
        arrive_();
    }

    QObject* home_;
    std::function<void()> arrive_;
    std::shared_ptr<const Result> result_;
    int requested_ = 0;
    int taken_ = 0;
    LatestWorker worker_;  // last: joined before what it uses is gone
};

}  // namespace ankleup
