/// \file A till: it asks the service where that answers in time, sells alone where it does not, and tells the service
/// later.
///
///     auto till = Till::open({.name = "t1", .source = source}, deviceKey, {*disk, line, now, chance});
///     auto sold = till->sell(basketJson);                // never waits longer than the two budgets of a sale
///     if (sold) print(sold->result);
///     till->rest();                                      // between sales, as often as there is time
///
/// One thread at a time.
#pragma once
#include "app/till/breaker.h"
#include "app/till/installed.h"
#include "app/till/journal.h"
#include "app/wire/service.h"
#include <functional>

namespace offerwright::till {

struct Settings {
    std::string name; ///< by which its key is enrolled
    Source source;
    bool isOffline = false; ///< never asks the service
    Room room = {};
};

/// What is outside of a till; all of it outlives the till.
struct Doors {
    Disk& disk;
    wire::Service& service;
    std::function<Instant()> now;
    std::function<std::array<std::uint8_t, 16>()> chance;
};

// --- selling ---------------------------------------------------------------------------------------------------------

enum class How {
    Online,    ///< the service booked it
    Opened,    ///< the service made the bill, and is told later that it was paid
    Alone,     ///< the till made the bill, and the service is told later
    BasePrice, ///< no promotions: there is no bundle, or the journal takes nothing more; the service is not told
};

struct Sold {
    std::string transaction;
    How how = How::Online;
    std::string basket; ///< as it was sold, canonical
    std::string result; ///< the bill: an adjudication as JSON
    std::int64_t total = 0;
    bool isStale = false; ///< sold alone without a freshness statement that holds
};

// --- what is to be looked at -----------------------------------------------------------------------------------------

enum class Alarm {
    NoBundle,
    BundleOver,    ///< only promotions that say their last day go on
    BundleRefused, ///< the service has one that does not verify
    JournalFull,
    JournalBroken,
    KeyRefused,  ///< the service does not know the caller's key
    NotEnrolled, ///< the service takes no record of this till: its key is not enrolled there
    BillsDiffer, ///< sales were booked at other totals than the till's
    KeptApart,   ///< sales could not be booked
};

struct Status {
    std::int64_t waiting = 0; ///< sales that the service has not heard
    std::int64_t newest = 0;
    std::int64_t heard = 0;
    std::int64_t bundleVersion = 0; ///< 0: none
    std::string bundleDigest = {};
    Supply supply = Supply::Stale;
    bool isOnline = false;
    std::vector<Alarm> alarms = {};
};

/// What an upload came to.
struct Uploaded {
    std::int64_t heard = 0; ///< sales
    std::int64_t quarantined = 0;
    std::int64_t shortfalls = 0;
    std::int64_t left = 0;
    bool isAnswered = true;
};

class Till {
public:
    /// Absent when the disk cannot be read. A sale that was being paid when the till ended is told later.
    static std::optional<Till> open(Settings settings, SecretKey device, Doors doors);

    PublicKey key() const { return m_device.publicKey(); }
    /// Faults of the basket; anything else is sold.
    std::expected<Sold, Diagnostics> sell(std::string_view basket);
    /// Probes, fetches and uploads what is due: at most one call of each, and only between sales.
    void rest();
    /// As many uploads as it takes, now.
    Uploaded upload();
    /// Bundle and statement, now. True when the service answered.
    bool fetch();
    Status status() const;

private:
    /// A sale while it is made.
    struct Sale;
    /// What is to be journalled once it is known that the service did not say "settled".
    struct Paid;
    Till(Settings settings, SecretKey device, Doors doors, Journal journal, Installed installed)
        : m_settings(std::move(settings))
        , m_device(std::move(device))
        , m_doors(std::move(doors))
        , m_journal(std::move(journal))
        , m_installed(std::move(installed)) {}

    // selling.cpp
    std::optional<Sold> sellOnline(Sale& sale);
    std::expected<Sold, Diagnostics> sellAlone(Sale& sale);
    std::expected<Sold, Diagnostics> sellAtBasePrice(const Sale& sale) const;
    bool write(const Paid& paid);
    bool keepPaid(const Paid& paid);
    bool finishPaid();
    wire::Reply askInTime(const wire::Ask& ask);

    // resting.cpp
    void judge(const wire::Reply& reply);
    bool fetchBundle();
    bool fetchCatalogue();
    bool fetchStatement();
    std::optional<Uploaded> uploadOnce();
    Instant soon(std::int64_t spreadMs) const;
    std::uint64_t number() const;

    Settings m_settings;
    SecretKey m_device;
    Doors m_doors;
    Journal m_journal;
    Installed m_installed;
    Breaker m_breaker;
    Instant m_fetchAt;
    Instant m_uploadAt;
    bool m_isKeyRefused = false;
    bool m_isBundleRefused = false;
    bool m_isNotEnrolled = false;
    bool m_doBillsDiffer = false;
    bool m_isAnyKeptApart = false;
};

} // namespace offerwright::till
