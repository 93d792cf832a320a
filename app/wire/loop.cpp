#include "app/wire/loop.h"
#include "app/wire/loop_core.h"

namespace offerwright::wire {

Loop::Loop()
    : m_core(std::make_unique<Core>()) {}

Loop::~Loop() = default;

void Loop::run() {
    m_core->io.restart();
    m_core->io.run();
}

void Loop::stop() { m_core->io.stop(); }

void Loop::at(Steady::time_point when, std::move_only_function<void()> what) {
    const auto timer = std::make_shared<boost::asio::steady_timer>(m_core->io, when);
    const auto kept = std::make_shared<std::move_only_function<void()>>(std::move(what));
    timer->async_wait([timer, kept](const boost::system::error_code& error) {
        if (!error) (*kept)();
    });
}

} // namespace offerwright::wire
