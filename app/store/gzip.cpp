#include "app/store/gzip.h"
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <zlib.h>

namespace offerwright::app {

struct GzipReader::Stream {
    gzFile file = nullptr;
    QString path;
    std::int64_t size = 0;

    Stream(gzFile opened, const QString& name, std::int64_t length)
        : file(opened)
        , path(name)
        , size(length) {}
    Stream(const Stream&) = delete;
    Stream& operator=(const Stream&) = delete;
    ~Stream() { gzclose_r(file); }
};

namespace {

constexpr unsigned kBuffer = 256 * 1024;
constexpr std::size_t kPiece = 1024 * 1024;

Failure failureOf(const char* code, const QString& path, const QString& detail = {}) {
    return Failure{QString::fromLatin1(code), {path}, detail};
}

Failure openFailure(const QString& path) {
    return failureOf(QFileInfo::exists(path) ? "file.noPermission" : "file.notFound", path);
}

} // namespace

GzipReader::GzipReader(std::unique_ptr<Stream> stream)
    : m_stream(std::move(stream)) {}
GzipReader::GzipReader(GzipReader&&) noexcept = default;
GzipReader& GzipReader::operator=(GzipReader&&) noexcept = default;
GzipReader::~GzipReader() = default;

std::expected<GzipReader, Failure> GzipReader::open(const QString& path) {
    const QFileInfo info(path);
    if (info.isDir()) return std::unexpected(failureOf("file.isFolder", path));
    const gzFile file = gzopen(QFile::encodeName(path).constData(), "rb");
    if (!file) return std::unexpected(openFailure(path));
    gzbuffer(file, kBuffer);
    return GzipReader(std::make_unique<Stream>(file, path, info.size()));
}

std::expected<std::size_t, Failure> GzipReader::read(char* to, std::size_t most) {
    const int got = gzread(m_stream->file, to, static_cast<unsigned>(std::min<std::size_t>(most, 1u << 30)));
    int error = Z_OK;
    const char* said = gzerror(m_stream->file, &error);
    if (got >= 0 && error != Z_BUF_ERROR) return static_cast<std::size_t>(got);
    return std::unexpected(failureOf("file.unreadable", m_stream->path, QString::fromLocal8Bit(said)));
}

std::int64_t GzipReader::fileOffset() const { return gzoffset(m_stream->file); }

std::int64_t GzipReader::fileSize() const { return m_stream->size; }

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
