// Content as files hold it: plain, gzip or zstd.
#pragma once
#include <QByteArray>
#include <QString>

namespace offerwright::tests {

QByteArray asGzip(const QByteArray& content);
QByteArray asZstd(const QByteArray& content);
QByteArray contentOf(const QString& path);
/// Writes a file over what is there; gives its path.
QString written(const QString& path, const QByteArray& content);

} // namespace offerwright::tests
