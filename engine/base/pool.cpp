#include "offerwright/base/pool.h"
#include <algorithm>

namespace offerwright {
namespace {

constexpr std::size_t kChunk = std::size_t{1} << 18;

} // namespace

Pool::~Pool() {
    for (void* chunk : m_chunks) ::operator delete(chunk);
}

void* Pool::cut(std::size_t size) {
    const std::size_t bytes = kLeastLent << size;
    if (static_cast<std::size_t>(m_end - m_at) < bytes) {
        const std::size_t chunk = std::max(bytes, kChunk);
        m_chunks.push_back(::operator new(chunk));
        m_at = static_cast<std::byte*>(m_chunks.back());
        m_end = m_at + chunk;
    }
    void* block = m_at;
    m_at += bytes;
    return block;
}

} // namespace offerwright
