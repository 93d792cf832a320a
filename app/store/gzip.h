/// \file Reading a file that may be compressed with gzip, in pieces: what is read is never held whole.
#pragma once
#include "app/store/failure.h"
#include <expected>
#include <memory>

namespace offerwright::app {

/// A plain or gzip file (told by its first bytes, whatever its name), read from start to end. One thread at a time.
class GzipReader {
public:
    static std::expected<GzipReader, Failure> open(const QString& path);
    GzipReader(GzipReader&&) noexcept;
    GzipReader& operator=(GzipReader&&) noexcept;
    ~GzipReader();

    /// Up to `most` bytes of content into `to`; 0 at the end. A file that is cut short or damaged is a failure.
    std::expected<std::size_t, Failure> read(char* to, std::size_t most);

    /// How far the reader is in the file as it lies on disk, and how long that is: for progress.
    std::int64_t fileOffset() const;
    std::int64_t fileSize() const;

private:
    struct Stream;
    explicit GzipReader(std::unique_ptr<Stream> stream);
    std::unique_ptr<Stream> m_stream;
};

/// The whole content of a plain or gzip file; "file.tooLarge" when it is longer than `most` bytes.
std::expected<QByteArray, Failure> readWholeFile(const QString& path, std::size_t most);

} // namespace offerwright::app
