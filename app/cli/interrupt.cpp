#include "app/cli/interrupt.h"
#include <chrono>
#include <csignal>

namespace offerwright::app::cli {
namespace {

volatile std::sig_atomic_t interrupted = 0;

/// A handler may do no more than this; the watching thread does the rest.
extern "C" void noteInterrupt(int) {
    interrupted = 1;
    std::signal(SIGINT, SIG_DFL);
}

} // namespace

Interrupt::Interrupt() {
    interrupted = 0;
    std::signal(SIGINT, noteInterrupt);
    m_watch = std::jthread([this](const std::stop_token& done) {
        while (!done.stop_requested() && interrupted == 0) std::this_thread::sleep_for(std::chrono::milliseconds(10));
        if (interrupted != 0) m_stop.request_stop();
    });
}

Interrupt::~Interrupt() { std::signal(SIGINT, SIG_DFL); }

} // namespace offerwright::app::cli
