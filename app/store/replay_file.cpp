#include "app/store/replay_file.h"
#include "app/store/varint.h"
#include <QSaveFile>
#include <zlib.h>

namespace offerwright::app {
namespace {

constexpr std::string_view kBlockMagic = "BLCK";
constexpr std::size_t kChecked = kReplayBlockHead - 4;

std::uint32_t checksumOf(std::string_view bytes) {
    return static_cast<std::uint32_t>(crc32_z(0, reinterpret_cast<const Bytef*>(bytes.data()), bytes.size()));
}

Failure failureOf(const QSaveFile& file) {
    const bool isFull = file.error() == QFileDevice::ResourceError;
    return {isFull ? QStringLiteral("disk.full") : QStringLiteral("disk.error"), {file.fileName()}, file.errorString()};
}

} // namespace

std::expected<ReplayBlockHead, DamagedBlock> readBlockHead(std::string_view bytes) {
    ByteCursor from(bytes);
    const bool isOurs = from.take(kBlockMagic.size()) == kBlockMagic;
    ReplayBlockHead head{.payload = static_cast<std::uint32_t>(from.fixed(4)),
                         .baskets = static_cast<std::uint32_t>(from.fixed(4)),
                         .lines = static_cast<std::uint32_t>(from.fixed(4)),
                         .firstBasket = from.fixed(8),
                         .checksum = static_cast<std::uint32_t>(from.fixed(4))};
    const bool isWhole = from.fixed(4) == checksumOf(bytes.substr(0, kChecked)) && from.isGood();
    const bool isBounded =
        head.payload <= kMostPayload && head.baskets <= kMostBlockBaskets && head.lines <= kMostBlockLines;
    const bool isEndAlone = head.baskets > 0 || (head.payload == 0 && head.lines == 0);
    if (!isOurs || !isWhole || !isBounded || !isEndAlone) return std::unexpected(DamagedBlock{});
    return head;
}

ReplayFileWriter::ReplayFileWriter(std::unique_ptr<QSaveFile> file)
    : m_file(std::move(file)) {}
ReplayFileWriter::ReplayFileWriter(ReplayFileWriter&&) noexcept = default;
ReplayFileWriter& ReplayFileWriter::operator=(ReplayFileWriter&&) noexcept = default;
ReplayFileWriter::~ReplayFileWriter() = default;

std::expected<ReplayFileWriter, Failure> ReplayFileWriter::open(const QString& path) {
    auto file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly))
        return std::unexpected(Failure{QStringLiteral("file.noPermission"), {path}, file->errorString()});
    ReplayFileWriter writer(std::move(file));
    std::string head(kReplayFileMagic);
    addFixed(head, kReplayFileVersion, 4);
    addFixed(head, 0, 4);
    if (const auto written = writer.write(head); !written) return std::unexpected(written.error());
    return writer;
}

std::expected<void, Failure> ReplayFileWriter::write(std::string_view bytes) {
    const auto size = static_cast<qint64>(bytes.size());
    if (m_file->write(bytes.data(), size) != size) return std::unexpected(failureOf(*m_file));
    m_bytes += size;
    return {};
}

std::expected<void, Failure> ReplayFileWriter::writeHead(const ReplayBlock& block) {
    std::string head(kBlockMagic);
    addFixed(head, block.payload.size(), 4);
    addFixed(head, block.baskets, 4);
    addFixed(head, block.lines, 4);
    addFixed(head, static_cast<std::uint64_t>(m_baskets) + 1, 8);
    addFixed(head, block.checksum, 4);
    addFixed(head, checksumOf(head), 4);
    return write(head);
}

std::expected<void, Failure> ReplayFileWriter::add(const ReplayBlock& block) {
    if (const auto written = writeHead(block); !written) return written;
    m_baskets += block.baskets;
    m_lines += block.lines;
    return write(block.payload);
}

std::expected<void, Failure> ReplayFileWriter::finish() {
    if (const auto written = writeHead({}); !written) return written;
    if (!m_file->commit()) return std::unexpected(failureOf(*m_file));
    return {};
}

} // namespace offerwright::app
