// The network library, as far as it is used: read by the sources of this room that see it, and by nothing else.
#pragma once
#define BOOST_ASIO_NO_DEPRECATED
#define BOOST_ASIO_DISABLE_CONCEPTS
#include <boost/asio/buffer.hpp>
#include <boost/asio/dispatch.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
