/// \file Reading a file that may be packed with gzip or zstd, in pieces: what is read is never held whole.
#pragma once
#include "app/store/failure.h"
#include <expected>
#include <memory>

namespace offerwright::app {

/// A plain, gzip or zstd file (told by its first bytes, whatever its name), read from start to end. One thread at a
/// time. A zstd file that asks for a window of more than 128 MiB counts as damaged.
class FileReader {
public:
    static std::expected<FileReader, Failure> open(const QString& path);
    FileReader(FileReader&&) noexcept;
    FileReader& operator=(FileReader&&) noexcept;
    ~FileReader();

    /// Up to `most` bytes of content into `to`; 0 at the end. A file that is cut short or damaged is a failure.
    std::expected<std::size_t, Failure> read(char* to, std::size_t most);

    bool isPacked() const;
    /// How far the reader is in the file as it lies on disk, and how long that is: for progress.
    std::int64_t fileOffset() const;
    std::int64_t fileSize() const;

private:
    struct Stream;
    explicit FileReader(std::unique_ptr<Stream> stream);
    std::unique_ptr<Stream> m_stream;
};

/// The whole content of such a file; "file.tooLarge" when it is longer than `most` bytes.
std::expected<QByteArray, Failure> readWholeFile(const QString& path, std::size_t most);

} // namespace offerwright::app
