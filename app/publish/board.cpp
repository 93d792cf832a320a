#include "app/publish/board.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <offerwright/text/publication.h>

namespace offerwright::app {
namespace {

/// Reads members that must be there; what is not makes the whole not understood.
class Reading {
public:
    bool isUnderstood() const { return m_isUnderstood; }

    std::string text(const QJsonObject& object, const char* name) {
        const QJsonValue value = object.value(QLatin1String(name));
        m_isUnderstood = m_isUnderstood && value.isString();
        return value.toString().toStdString();
    }
    Instant instant(const QJsonObject& object, const char* name) {
        const auto read = parseInstant(text(object, name), Zone{});
        m_isUnderstood = m_isUnderstood && read.has_value();
        return read.value_or(Instant{});
    }
    Publication publication(const QJsonObject& object) {
        Publication read;
        read.version = {object.value(QLatin1String("version")).toInteger(), digest(object)};
        read.since = instant(object, "since");
        read.by = text(object, "by");
        read.fingerprint = text(object, "content");
        read.refused = object.value(QLatin1String("refused")).toString().toStdString();
        for (const QJsonValue& id : object.value(QLatin1String("stopped")).toArray())
            read.stopped.push_back(id.toString().toStdString());
        return read;
    }
    Proposal proposal(const QJsonObject& object) {
        Proposal read{.fingerprint = text(object, "content"),
                      .note = object.value(QLatin1String("note")).toString().toStdString(),
                      .by = text(object, "by"),
                      .at = instant(object, "at")};
        for (const QJsonValue& each : object.value(QLatin1String("approvals")).toArray())
            read.approvals.push_back({text(each.toObject(), "by"), instant(each.toObject(), "at")});
        return read;
    }
    Board board(const QJsonObject& object) {
        Board read;
        for (const QJsonValue& each : list(object, "published")) read.history.push_back(publication(each.toObject()));
        for (const QJsonValue& each : list(object, "due")) read.due.push_back(publication(each.toObject()));
        for (const QJsonValue& each : list(object, "proposals")) read.proposals.push_back(proposal(each.toObject()));
        read.approvals = object.value(QLatin1String("approvals")).toInt();
        read.who = text(object, "who");
        return read;
    }

private:
    Sha256 digest(const QJsonObject& object) {
        const auto bytes = parseHex(text(object, "digest"));
        m_isUnderstood = m_isUnderstood && bytes.has_value();
        return {bytes.value_or(std::array<std::uint8_t, 32>{})};
    }
    QJsonArray list(const QJsonObject& object, const char* name) {
        const QJsonValue value = object.value(QLatin1String(name));
        m_isUnderstood = m_isUnderstood && value.isArray();
        return value.toArray();
    }
    bool m_isUnderstood = true;
};

template <typename T> std::expected<T, Failure> understood(const Reading& reading, T value) {
    if (reading.isUnderstood()) return value;
    return std::unexpected(Failure{QStringLiteral("service.notUnderstood"), {}, {}});
}

QJsonObject objectIn(const QByteArray& json) { return QJsonDocument::fromJson(json).object(); }

} // namespace

std::expected<Board, Failure> readBoard(const QByteArray& json) {
    Reading reading;
    Board board = reading.board(objectIn(json));
    return understood(reading, std::move(board));
}

std::expected<Publication, Failure> readPublication(const QByteArray& json) {
    Reading reading;
    Publication publication = reading.publication(objectIn(json));
    return understood(reading, std::move(publication));
}

std::expected<Proposal, Failure> readProposal(const QByteArray& json) {
    Reading reading;
    Proposal proposal = reading.proposal(objectIn(json));
    return understood(reading, std::move(proposal));
}

const Proposal* proposalOf(const Board& board, const std::string& fingerprint) {
    const auto found = std::ranges::find(board.proposals, fingerprint, &Proposal::fingerprint);
    return found == board.proposals.end() ? nullptr : &*found;
}

bool isApproved(const Board& board, const std::string& fingerprint) {
    const Proposal* const proposal = proposalOf(board, fingerprint);
    return board.approvals == 0 || (proposal && !proposal->approvals.empty());
}

} // namespace offerwright::app
