#include "tests/support/packed.h"
#include <QFile>
#include <zlib.h>
#include <zstd.h>

namespace offerwright::tests {

QByteArray asGzip(const QByteArray& content) {
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    const auto size = static_cast<uLong>(content.size());
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, size)), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(content.data()));
    stream.avail_in = static_cast<uInt>(size);
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

QByteArray asZstd(const QByteArray& content) {
    const auto size = static_cast<std::size_t>(content.size());
    QByteArray packed(static_cast<qsizetype>(ZSTD_compressBound(size)), '\0');
    const auto room = static_cast<std::size_t>(packed.size());
    packed.resize(static_cast<qsizetype>(ZSTD_compress(packed.data(), room, content.data(), size, 1)));
    return packed;
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString written(const QString& path, const QByteArray& content) {
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) file.write(content);
    return path;
}

} // namespace offerwright::tests
