/// \file Why something that was signed is not taken: a code that stays the same, and what it speaks of.
///
/// The attacks are those that The Update Framework names (specification 1.0, section 1.5.2): arbitrary software,
/// rollback, fast-forward, indefinite freeze, endless data, extraneous files, mix-and-match, wrong tenant, malicious
/// mirrors, key compromise. Each ends in one of these.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace offerwright {

enum class RefusalCode {
    // Of the file, before anything in it is believed.
    NotOurs,       ///< another kind of file
    UnknownFormat, ///< of a later version; argument: its number
    TooLarge,      ///< says that it is longer than any may be; argument: the part
    Truncated,
    TrailingBytes,
    // Of the certificate.
    TooFewRoots,      ///< arguments: signatures, how many it takes
    UnknownRoot,      ///< argument: the key
    SameRootTwice,    ///< argument: the key
    RootSignature,    ///< does not hold; argument: the key
    BrokenDocument,   ///< signed, and yet no text of ours; arguments: the document, the first fault's code
    PublisherRevoked, ///< argument: the key
    OldPublisher,     ///< a key that a later one has replaced; arguments: its epoch, the one known
    // Of the manifest.
    PublisherSignature,
    WrongTenant,      ///< arguments: the tenant said, the one expected
    WrongEnvironment, ///< likewise
    NotYetValid,      ///< arguments: the document, from when on
    Expired,          ///< arguments: the document, until when
    EngineTooOld,     ///< argument: the least engine
    RolledBack,       ///< arguments: the version, the highest seen
    ChainBroken,      ///< it does not follow the bundle that is known; argument: the version
    // Of the files.
    FileNotAllowed, ///< argument: the name
    FileMissing,    ///< argument: the name
    FileSize,       ///< the manifest's sizes are not those of the file
    FileDigest,     ///< argument: the name
    // Of the content: signed as it is, so its publisher is at fault.
    BrokenContent,   ///< arguments: the file, the first fault's code
    OtherPromotions, ///< compiles to another fingerprint; arguments: the one found, the one promised
    // Of a freshness statement.
    OnlineSignature,
    OlderStatement, ///< than one already seen; argument: when it was issued
    FreshTooLong,   ///< claims to hold for more than kMostFreshMs
    OtherBundle,    ///< names another bundle by the version that is known; argument: the version
    // Of what is to be published.
    FaultyPromotions, ///< not all compiled
    OtherKey,         ///< the certificate is for another key
    ZonesDiffer,      ///< two zones of one name have other offsets; argument: the name
    NeverValid        ///< ends before it begins
};

struct BundleRefusal {
    RefusalCode code;
    std::vector<std::string> arguments = {};
    bool operator==(const BundleRefusal&) const = default;
};

/// The stable word of a code: "bundle.rolledBack".
std::string_view wordOf(RefusalCode code);

} // namespace offerwright
