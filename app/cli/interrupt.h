/// \file Ctrl+C as a request to stop and say what is known so far.
#pragma once
#include <stop_token>
#include <thread>

namespace offerwright::app::cli {

/// While it lives, an interrupt from the keyboard stops `token()` instead of the program; a second one ends the
/// program. One at a time.
class Interrupt {
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;

    std::stop_token token() const { return m_stop.get_token(); }

private:
    std::stop_source m_stop;
    std::jthread m_watch;
};

} // namespace offerwright::app::cli
