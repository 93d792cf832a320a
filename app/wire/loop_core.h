// What a loop is made of. Private to this room.
#pragma once
#include "app/wire/loop.h"
#include "app/wire/network.h"

namespace offerwright::wire {

struct Loop::Core {
    boost::asio::io_context io{1};
};

} // namespace offerwright::wire
