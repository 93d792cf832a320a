#include "app/store/gzip.h"
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <zlib.h>

namespace offerwright::app {

struct GzipReader::Stream {
    QFile file;
    std::string raw;       ///< as it lies in the file
    std::size_t taken = 0; ///< of raw, by a plain file's reader
    bool isPacked = false;
    bool isWithin = false; ///< a member of a packed file that has begun and not ended
    z_stream unpacking{};

    explicit Stream(const QString& path)
        : file(path) {}
    Stream(const Stream&) = delete;
    Stream& operator=(const Stream&) = delete;
    ~Stream() {
        if (isPacked) inflateEnd(&unpacking);
    }
    bool fill();
    std::size_t copy(char* to, std::size_t most);
    int unpack(char* to, std::size_t most);
};

namespace {

constexpr std::size_t kBuffer = 256 * 1024;
/// zlib's way to say: 32 KiB of window, and a gzip header around it.
constexpr int kGzipWindow = 15 + 16;
constexpr std::size_t kPiece = 1024 * 1024;

Failure failureOf(const char* code, const QString& path, const QString& detail = {}) {
    return Failure{QString::fromLatin1(code), {path}, detail};
}

} // namespace

/// The next bytes of the file; false at its end.
bool GzipReader::Stream::fill() {
    raw.resize(kBuffer);
    taken = 0;
    raw.resize(static_cast<std::size_t>(std::max<qint64>(file.read(raw.data(), static_cast<qint64>(kBuffer)), 0)));
    unpacking.next_in = reinterpret_cast<Bytef*>(raw.data());
    unpacking.avail_in = static_cast<uInt>(raw.size());
    return !raw.empty();
}

std::size_t GzipReader::Stream::copy(char* to, std::size_t most) {
    if (taken == raw.size()) fill();
    const std::size_t size = std::min(most, raw.size() - taken);
    std::copy_n(raw.data() + taken, size, to);
    taken += size;
    return size;
}

/// zlib's answer; what was made is in avail_out. Members follow one another as one file.
int GzipReader::Stream::unpack(char* to, std::size_t most) {
    unpacking.next_out = reinterpret_cast<Bytef*>(to);
    unpacking.avail_out = static_cast<uInt>(std::min<std::size_t>(most, 1u << 30));
    int answer = Z_OK;
    const uInt room = unpacking.avail_out;
    while (unpacking.avail_out == room && answer == Z_OK) {
        if (unpacking.avail_in == 0 && !fill()) return isWithin ? Z_BUF_ERROR : Z_OK;
        isWithin = true;
        answer = inflate(&unpacking, Z_NO_FLUSH);
        if (answer != Z_STREAM_END) continue;
        isWithin = false;
        answer = inflateReset(&unpacking);
    }
    return answer;
}

GzipReader::GzipReader(std::unique_ptr<Stream> stream)
    : m_stream(std::move(stream)) {}
GzipReader::GzipReader(GzipReader&&) noexcept = default;
GzipReader& GzipReader::operator=(GzipReader&&) noexcept = default;
GzipReader::~GzipReader() = default;

std::expected<GzipReader, Failure> GzipReader::open(const QString& path) {
    const QFileInfo info(path);
    if (info.isDir()) return std::unexpected(failureOf("file.isFolder", path));
    if (!info.exists()) return std::unexpected(failureOf("file.notFound", path));
    auto stream = std::make_unique<Stream>(path);
    if (!stream->file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::unexpected(failureOf("file.noPermission", path, stream->file.errorString()));
    stream->fill();
    stream->isPacked = stream->raw.starts_with("\x1f\x8b") && inflateInit2(&stream->unpacking, kGzipWindow) == Z_OK;
    return GzipReader(std::move(stream));
}

std::expected<std::size_t, Failure> GzipReader::read(char* to, std::size_t most) {
    Stream& stream = *m_stream;
    const auto unreadable = [&](const QString& why) {
        return std::unexpected(failureOf("file.unreadable", stream.file.fileName(), why));
    };
    if (!stream.isPacked) {
        const std::size_t size = stream.copy(to, most);
        if (stream.file.error() != QFileDevice::NoError) return unreadable(stream.file.errorString());
        return size;
    }
    const uInt room = static_cast<uInt>(std::min<std::size_t>(most, 1u << 30));
    const int answer = stream.unpack(to, most);
    if (answer != Z_OK) return unreadable(QStringLiteral("zlib %1").arg(answer));
    return room - stream.unpacking.avail_out;
}

std::int64_t GzipReader::fileOffset() const { return m_stream->file.pos(); }

std::int64_t GzipReader::fileSize() const { return m_stream->file.size(); }

std::expected<QByteArray, Failure> readWholeFile(const QString& path, std::size_t most) {
    auto reader = GzipReader::open(path);
    if (!reader) return std::unexpected(reader.error());
    QByteArray content;
    for (;;) {
        const auto held = content.size();
        content.resize(held + static_cast<qsizetype>(kPiece));
        const auto got = reader->read(content.data() + held, kPiece);
        if (!got) return std::unexpected(got.error());
        content.resize(held + static_cast<qsizetype>(*got));
        if (*got == 0) return content;
        if (static_cast<std::size_t>(content.size()) > most) return std::unexpected(failureOf("file.tooLarge", path));
    }
}

} // namespace offerwright::app
