/// \file When a till asks the service: until it fails three times in a row, and then not before a probe has succeeded.
#pragma once
#include "offerwright/base/time.h"
#include <cstdint>

namespace offerwright::till {

class Breaker {
public:
    bool isClosed() const { return !m_isOpen; }
    bool isProbeDue(Instant now) const { return m_isOpen && now >= m_probeAt; }
    Instant openSince() const { return m_since; }

    void succeed() {
        m_failures = 0;
        m_isOpen = false;
    }
    /// `chance` is any number; the next probe is spread by it, so that tills do not come back all at once.
    void fail(Instant now, std::uint64_t chance) {
        if (++m_failures < kFailures) return;
        if (!m_isOpen) m_since = now;
        m_isOpen = true;
        const std::int64_t spread = now.ms - m_since.ms > kLongOutageMs ? kLongSpreadMs : kSpreadMs;
        m_probeAt = {now.ms + static_cast<std::int64_t>(chance % static_cast<std::uint64_t>(spread))};
    }

private:
    static constexpr int kFailures = 3;
    static constexpr std::int64_t kSpreadMs = 60'000;
    static constexpr std::int64_t kLongSpreadMs = 300'000;
    static constexpr std::int64_t kLongOutageMs = 600'000;

    int m_failures = 0;
    bool m_isOpen = false;
    Instant m_since;
    Instant m_probeAt;
};

} // namespace offerwright::till
