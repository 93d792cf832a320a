/// \file offerwright-service: the commands of the program.
#pragma once
#include <span>
#include <string>
#include <string_view>

namespace offerwright::service {

enum class Exit {
    Done = 0,
    Failed = 1, ///< the world: a port that is taken, a database that does not answer
    Faulty = 2, ///< what was asked for, or the configuration
};

/// `arguments` without the program's name. Serves until SIGTERM or SIGINT; results go to standard output, the journal
/// and complaints to standard error.
Exit runService(std::span<const std::string> arguments);

} // namespace offerwright::service
