/// \file What the service says of an environment: what is live and was, what is to be, what waits for approval.
#pragma once
#include "app/store/failure.h"
#include <QByteArray>
#include <expected>
#include <offerwright/model/publication.h>
#include <string>
#include <vector>

namespace offerwright::app {

/// One line of the history: from `since` on this was live. A line in which promotions were stopped names the bundle
/// that it was done to once more.
struct Publication {
    BundleVersion version;
    Instant since; ///< in what is due: from then on
    std::string by;
    std::string fingerprint;               ///< contentDigest() of what it holds, as hexadecimal digits
    std::vector<std::string> stopped = {}; ///< ids of promotions that give nothing any more
    std::string refused = {};              ///< of what is due: code of why it did not go live when it was time
    bool operator==(const Publication&) const = default;
};

/// Content that somebody asks others to approve, known by its fingerprint.
struct Proposal {
    std::string fingerprint;
    std::string note;
    std::string by;
    Instant at;
    std::vector<Approval> approvals = {}; ///< by others than the proposer, the first one first
    bool operator==(const Proposal&) const = default;
};

struct Board {
    std::vector<Publication> history = {}; ///< the latest first: the first is live. Empty: nothing ever was
    std::vector<Publication> due = {};     ///< the soonest first
    std::vector<Proposal> proposals = {};  ///< the latest first
    int approvals = 0;                     ///< of other people that the service asks for, 0 or 1
    std::string who;                       ///< the name of the credential that asked: who the service takes us for
    bool operator==(const Board&) const = default;
};

/// As `GET /v1/bundles/{environment}` says it. "service.notUnderstood" when it is anything else.
std::expected<Board, Failure> readBoard(const QByteArray& json);
/// A line of its history or of what is due, and a proposal, by themselves.
std::expected<Publication, Failure> readPublication(const QByteArray& json);
std::expected<Proposal, Failure> readProposal(const QByteArray& json);

const Proposal* proposalOf(const Board& board, const std::string& fingerprint);
/// Somebody other than the proposer has approved this content, or nobody needs to.
bool isApproved(const Board& board, const std::string& fingerprint);

} // namespace offerwright::app
