// What a loop is made of. Private to this room.
#pragma once
#include "app/wire/loop.h"
#include "app/wire/network.h"

namespace offerwright::wire {

struct Loop::Core {
    boost::asio::io_context io{1};
    boost::asio::ssl::context authorities = trusted();

private:
    static boost::asio::ssl::context trusted() {
        using boost::asio::ssl::context;
        context made(context::tls_client);
        made.set_options(context::default_workarounds | context::no_tlsv1 | context::no_tlsv1_1);
        made.set_verify_mode(boost::asio::ssl::verify_peer);
        boost::system::error_code ignored; // without authorities no certificate is believed
        made.set_default_verify_paths(ignored);
        return made;
    }
};

} // namespace offerwright::wire
