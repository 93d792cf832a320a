/// \file The journals of tills that sold without the network: whose they are, how far they have been heard, and what is
/// kept apart of them.
///
/// A till's key is enrolled once and for the device's life; another device is another till. Of a till with a key every
/// record is signed and names the one before it. What anybody may have written is kept apart and not heard, so that the
/// till's own record still finds its place; what the till wrote and nobody can book is kept apart and heard.
///
///     auto journal = journalOf(books, "t1");
///     switch (trustIn(*journal, letter, house.takesUnsigned)) ...
///     journal->hear(letter);
///     keep(books, "t1", *journal);
#pragma once
#include "app/service/sales/sales.h"

namespace offerwright::sales {

sql::Done prepareJournals(sql::Session& session);

// --- whose they are --------------------------------------------------------------------------------------------------

/// The same key again changes nothing; for another one Why::OtherKey.
std::expected<void, Refusal> enrol(const Books& books, const std::string& till, const PublicKey& key,
                                   const std::string& by, Instant now);
/// Nothing more of it is booked. Why::UnknownTill.
std::expected<void, Refusal> revoke(const Books& books, const std::string& till, Instant now);

struct Device {
    std::string till;
    PublicKey key;
    Instant since;
    std::string by;
    std::optional<Instant> revokedAt;
    std::int64_t heard = 0; ///< sequence
    std::int64_t keptApart = 0;
};
/// In the order of their names.
std::expected<std::vector<Device>, Refusal> devices(const Books& books);

// --- how far they have been heard ------------------------------------------------------------------------------------

/// A record as it came in.
struct Letter {
    TillRecord record;
    std::optional<Signature> signature = {}; ///< none, or none that could be read
};

struct Journal {
    std::int64_t heard = 0;
    std::optional<PublicKey> key = {};
    bool isRevoked = false;
    Sha256 last = {}; ///< digest of the last record heard

    void hear(const Letter& letter);
};
std::expected<Journal, Refusal> journalOf(const Books& books, const std::string& till);
std::expected<void, Refusal> keep(const Books& books, const std::string& till, const Journal& journal);

enum class Trust {
    Sound,
    Strange, ///< anybody may have written it
    Astray,  ///< the till's own, but out of its chain; or the till was revoked
};
/// Of the record that is next by its sequence.
Trust trustIn(const Journal& journal, const Letter& letter, bool takesUnsigned);

/// Keeps a record for people to look at, its basket sealed. Done twice it is kept once.
std::expected<void, Refusal> quarantine(const Books& books, const Letter& letter, const Call& call,
                                        std::string_view cause, std::string_view basket);

} // namespace offerwright::sales
