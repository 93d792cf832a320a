#include "app/store/file_reader.h"
#include "app/store/unpacking.h"
#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace offerwright::app {
namespace {

constexpr std::size_t kBuffer = 256 * 1024;
constexpr std::size_t kPiece = 1024 * 1024;

Failure failureOf(const char* code, const QString& path, const QString& detail = {}) {
    return Failure{QString::fromLatin1(code), {path}, detail};
}

} // namespace

struct FileReader::Stream {
    QFile file;
    std::string raw;       ///< as it lies in the file
    std::size_t taken = 0; ///< of raw
    std::unique_ptr<Unpacking> unpacking;

    explicit Stream(const QString& path)
        : file(path) {}
    std::expected<std::size_t, Failure> readRaw(char* to, std::size_t most);
    std::expected<bool, Failure> fill();
    std::expected<std::size_t, Failure> copy(char* to, std::size_t most);
    std::expected<std::size_t, Failure> unpack(char* to, std::size_t most);
    std::unexpected<Failure> unreadable(const QString& why) const {
        return std::unexpected(failureOf("file.unreadable", file.fileName(), why));
    }
};

std::expected<std::size_t, Failure> FileReader::Stream::readRaw(char* to, std::size_t most) {
    const qint64 got = file.read(to, static_cast<qint64>(most));
    if (got < 0) return unreadable(file.errorString());
    return static_cast<std::size_t>(got);
}

/// The next bytes of the file; false at its end.
std::expected<bool, Failure> FileReader::Stream::fill() {
    raw.resize(kBuffer);
    taken = 0;
    const auto got = readRaw(raw.data(), kBuffer);
    raw.resize(got.value_or(0));
    if (!got) return std::unexpected(got.error());
    return *got > 0;
}

std::expected<std::size_t, Failure> FileReader::Stream::copy(char* to, std::size_t most) {
    if (taken == raw.size()) return readRaw(to, most);
    const std::size_t size = std::min(most, raw.size() - taken);
    std::copy_n(raw.data() + taken, size, to);
    taken += size;
    return size;
}

std::expected<std::size_t, Failure> FileReader::Stream::unpack(char* to, std::size_t most) {
    for (;;) {
        const auto step = unpacking->step(std::string_view(raw).substr(taken), to, most);
        if (!step) return unreadable(step.error());
        taken += step->taken;
        if (step->made > 0) return step->made;
        if (taken < raw.size()) continue;
        const auto isThere = fill();
        if (!isThere) return std::unexpected(isThere.error());
        if (*isThere) continue;
        if (unpacking->isWithin()) return unreadable(QStringLiteral("cut short"));
        return 0;
    }
}

FileReader::FileReader(std::unique_ptr<Stream> stream)
    : m_stream(std::move(stream)) {}
FileReader::FileReader(FileReader&&) noexcept = default;
FileReader& FileReader::operator=(FileReader&&) noexcept = default;
FileReader::~FileReader() = default;

std::expected<FileReader, Failure> FileReader::open(const QString& path) {
    const QFileInfo info(path);
    if (info.isDir()) return std::unexpected(failureOf("file.isFolder", path));
    if (!info.exists()) return std::unexpected(failureOf("file.notFound", path));
    auto stream = std::make_unique<Stream>(path);
    if (!stream->file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::unexpected(failureOf("file.noPermission", path, stream->file.errorString()));
    if (const auto isThere = stream->fill(); !isThere) return std::unexpected(isThere.error());
    stream->unpacking = unpackingOf(stream->raw);
    return FileReader(std::move(stream));
}

std::expected<std::size_t, Failure> FileReader::read(char* to, std::size_t most) {
    return m_stream->unpacking ? m_stream->unpack(to, most) : m_stream->copy(to, most);
}

bool FileReader::isPacked() const { return m_stream->unpacking != nullptr; }

std::int64_t FileReader::fileOffset() const { return m_stream->file.pos(); }

std::int64_t FileReader::fileSize() const { return m_stream->file.size(); }

std::expected<QByteArray, Failure> readWholeFile(const QString& path, std::size_t most) {
    auto reader = FileReader::open(path);
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
