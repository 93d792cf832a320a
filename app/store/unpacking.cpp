#include "app/store/unpacking.h"
#include <algorithm>
#include <zlib.h>
#include <zstd.h>

namespace offerwright::app {
namespace {

/// zlib's way to say: 32 KiB of window, and a gzip header around it.
constexpr int kGzipWindow = 15 + 16;
constexpr std::size_t kMostAtOnce = 1u << 30;

class Gzip : public Unpacking {
public:
    Gzip() { m_isGood = inflateInit2(&m_stream, kGzipWindow) == Z_OK; }
    ~Gzip() override { inflateEnd(&m_stream); }
    Gzip(const Gzip&) = delete;
    Gzip& operator=(const Gzip&) = delete;

    bool isWithin() const override { return m_isWithin; }
    std::expected<Unpacked, QString> step(std::string_view packed, char* to, std::size_t most) override {
        if (packed.empty()) return Unpacked{};
        const auto have = static_cast<uInt>(std::min(packed.size(), kMostAtOnce));
        const auto room = static_cast<uInt>(std::min(most, kMostAtOnce));
        m_stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
        m_stream.avail_in = have;
        m_stream.next_out = reinterpret_cast<Bytef*>(to);
        m_stream.avail_out = room;
        int answer = m_isGood ? inflate(&m_stream, Z_NO_FLUSH) : Z_MEM_ERROR;
        m_isWithin = answer != Z_STREAM_END;
        if (!m_isWithin) answer = inflateReset(&m_stream);
        if (answer != Z_OK) return std::unexpected(QStringLiteral("zlib %1").arg(answer));
        return Unpacked{have - m_stream.avail_in, room - m_stream.avail_out};
    }

private:
    z_stream m_stream{};
    bool m_isGood = false;
    bool m_isWithin = false;
};

class Zstd : public Unpacking {
public:
    bool isWithin() const override { return m_isWithin; }
    std::expected<Unpacked, QString> step(std::string_view packed, char* to, std::size_t most) override {
        ZSTD_inBuffer in{packed.data(), packed.size(), 0};
        ZSTD_outBuffer out{to, most, 0};
        const std::size_t answer = ZSTD_decompressStream(m_stream.get(), &out, &in);
        if (ZSTD_isError(answer)) return std::unexpected(QString::fromLatin1(ZSTD_getErrorName(answer)));
        if (in.pos > 0 || out.pos > 0) m_isWithin = answer != 0;
        return Unpacked{in.pos, out.pos};
    }

private:
    std::unique_ptr<ZSTD_DStream, std::size_t (*)(ZSTD_DStream*)> m_stream{ZSTD_createDStream(), ZSTD_freeDStream};
    bool m_isWithin = false;
};

} // namespace

std::unique_ptr<Unpacking> unpackingOf(std::string_view firstBytes) {
    if (firstBytes.starts_with("\x1f\x8b")) return std::make_unique<Gzip>();
    if (firstBytes.starts_with("\x28\xb5\x2f\xfd")) return std::make_unique<Zstd>();
    return nullptr;
}

} // namespace offerwright::app
