/// \file A running service: the books opened, what is live read, the door open, and what the clock asks for done.
///
///     auto service = Service::start(configuration);
///     if (!service) return tell(service.error());
///     ...
///     (*service)->stop(); // answers what was asked; what was booked is on the disk
#pragma once
#include "app/service/program/configuration.h"

namespace offerwright::program {

class Service {
public:
    /// The error is for who starts it, with what to do about it.
    static std::expected<std::unique_ptr<Service>, std::string> start(const Configuration& configuration);
    virtual ~Service() = default;

    virtual std::uint16_t port() const = 0;
    /// True when nothing was left unanswered.
    virtual bool stop() = 0;
};

} // namespace offerwright::program
