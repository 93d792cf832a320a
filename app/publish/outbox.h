/// \file What waits beside the workspace: a signed bundle that could not be sent yet, and what was last seen live.
/// Files of a folder `<workspace>.publishing`, two an environment; none of a workspace that is in memory only.
#pragma once
#include "app/publish/board.h"
#include <QHash>
#include <optional>

namespace offerwright::app {

/// A bundle that is signed and waits for the service.
struct Waiting {
    std::string bytes;
    BundleVersion version;
    std::optional<BundleVersion> follows; ///< what was live when it was made: else it is of no more use
    std::optional<Instant> at;            ///< to go live then; unset: when it arrives
    Instant made;
    bool operator==(const Waiting&) const = default;
};

/// The last that was seen of an environment, for when it cannot be reached.
struct LastSeen {
    Board board;
    std::string bytes; ///< of the bundle that was live; empty: none
    Instant seen;
    bool operator==(const LastSeen&) const = default;
};

/// Files; what does not read is as if it were not there. Bytes are not verified here.
class Outbox {
public:
    /// `workspace`: the path of its file; empty: nothing is kept beyond this object.
    explicit Outbox(const QString& workspace);

    std::optional<Waiting> waiting(const std::string& environment) const;
    /// In place of what waited there before. The file is whole or as it was.
    std::expected<void, Failure> put(const std::string& environment, const Waiting& waiting);
    void drop(const std::string& environment);

    std::optional<LastSeen> lastSeen(const std::string& environment) const;
    std::expected<void, Failure> remember(const std::string& environment, const LastSeen& seen);
    /// Forgets what was last seen: the next look takes what it finds.
    void forget(const std::string& environment);

private:
    QString path(const std::string& environment, const char* ending) const;

    QString m_folder;
    QHash<QString, Waiting> m_waiting; ///< in memory, without a folder
    QHash<QString, LastSeen> m_seen;
};

} // namespace offerwright::app
