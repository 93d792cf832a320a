/// \file What commands share that run over whole files of baskets: threads, progress, and what the file says of itself.
#pragma once
#include "app/cli/command.h"
#include "app/services/replay_progress.h"
#include <QElapsedTimer>
#include <expected>
#include <optional>
#include <string>

namespace offerwright::app::cli {

void describeThreads(Arguments& arguments, const Language& language);
/// --threads, or all there are; empty after saying what is wrong.
std::optional<int> threadsOf(const Arguments& arguments, Console& console);

/// Of the first basket that says one, looked for where the file begins; empty when none does.
std::expected<std::string, Failure> firstCurrency(const QString& path);

/// A line that is written over and over: how far, how many, how long still.
class ProgressLine {
public:
    explicit ProgressLine(Console& console);
    void show(const ReplayProgress& progress);
    ProgressListener listener() {
        return [this](const ReplayProgress& told) { show(told); };
    }
    /// How fast it went, for whoever watches; the figures themselves say nothing of time.
    void end(std::int64_t baskets);

private:
    Console& m_console;
    QElapsedTimer m_clock;
};

} // namespace offerwright::app::cli
