/// \file The engine's assertions. They stay on in release: an engine that pays out money stops rather than continue wrong.
#pragma once

namespace offerwright {

/// Says what broke and where on standard error, then aborts. Never returns, never throws.
[[noreturn]] void assertionFailed(const char* what, const char* file, int line) noexcept;

} // namespace offerwright

/// Our own bugs only: what an author wrote is a Diagnostic, what the world did is a Failure.
#define OW_ASSERT(condition)                                                                                           \
    ((condition) ? static_cast<void>(0) : ::offerwright::assertionFailed(#condition, __FILE__, __LINE__))
