/// \file The promotions that a till has: a bundle that was verified, the one before it, what was stopped since, the
/// products that they speak of, and the record that keeps older ones out; all on the disk.
///
///     auto installed = Installed::open(disk, source, now);
///     switch (installed->take(bytes, now)) ...
///     if (const auto set = installed->soldAlone(Shopper::Known, now)) adjudicate(*set, ...);
#pragma once
#include "app/till/disk.h"
#include "offerwright/bundle/alone.h"
#include "offerwright/bundle/freshness.h"
#include <map>

namespace offerwright::till {

/// Whose bundles a till takes.
struct Source {
    Trust trust;
    std::string tenant;
    std::string environment;
    /// Of the till's own; none: the service's is taken.
    std::shared_ptr<const Catalogue> catalogue = {};
};

class Installed {
public:
    /// Absent when the disk cannot be read. What on it does not verify is as if it were not there, and so is a damaged
    /// bundle, in place of which the one before it is taken.
    static std::optional<Installed> open(Disk& disk, Source source, Instant now);

    bool isEmpty() const { return !m_set; }
    const BundleVersion& version() const { return m_record.newest; }
    /// Of the bundle in hexadecimal digits.
    const std::string& digest() const { return m_digest; }
    /// When what was stopped was stated.
    std::optional<Instant> stated() const;
    /// Stale without a statement.
    Supply supplyAt(Instant now) const;
    bool isOver(Instant now) const { return now >= m_validUntil; }
    const Programme& programme() const; ///< not when empty

    /// What a till gives alone now; null when empty.
    std::shared_ptr<const PromotionSet> soldAlone(Shopper shopper, Instant now) const;

    /// Kept: it is what the till has from now on. NotKept: the disk failed, all is as it was.
    enum class Taking { Kept, Known, NotKept, Refused };
    Taking take(std::string bundle, Instant now);
    Taking takeStatement(const std::string& statement, Instant now);
    /// Products, one a line (offerwright/text/products.h), and the tag by which the service knows them. All of them or
    /// nothing; not before there is a bundle. They are as true as the connection that they came over.
    Taking takeCatalogue(const std::string& lines, const std::string& tag, Instant now);
    /// Of the products that are here; empty: none are, or the till has its own.
    const std::string& catalogueTag() const { return m_kept.catalogueTag; }
    bool asksForCatalogue() const { return !m_hasOwnCatalogue && !isEmpty(); }
    /// Of the last that was refused.
    const BundleRefusal& refusal() const { return m_refusal; }

private:
    /// What the record on the disk says.
    struct Kept {
        InstallRecord record;
        Instant installedAt;
        std::string bundle;            ///< file
        std::string previous;          ///< file; empty: none
        std::string statement;         ///< file; empty: none
        std::string catalogue = {};    ///< file, named by its digest; empty: none
        std::string catalogueTag = {}; ///< empty: none
    };
    Installed(Disk& disk, Source source)
        : m_disk(&disk)
        , m_source(std::move(source))
        , m_hasOwnCatalogue(m_source.catalogue != nullptr) {}
    bool read(Instant now);
    bool readBundle(const Kept& kept);
    void readStatement(const Kept& kept, Instant now);
    void readCatalogue(Kept& kept);
    bool keep(const Kept& kept);
    void sweep() const;
    void show(const VerifiedBundle& bundle, std::shared_ptr<const PromotionSet> set);
    Expectations expectations(const InstallRecord& record, Instant now) const;

    Disk* m_disk;
    Source m_source;
    bool m_hasOwnCatalogue;
    Kept m_kept;
    InstallRecord m_record;
    PublisherCertificate m_certificate;
    std::shared_ptr<const PromotionSet> m_set;   ///< of the bundle
    std::shared_ptr<const PromotionSet> m_going; ///< without what was stopped
    std::optional<Freshness> m_statement;
    std::string m_digest;
    Instant m_validUntil;
    BundleRefusal m_refusal;
    mutable std::map<std::pair<Shopper, bool>, std::shared_ptr<const PromotionSet>> m_alone; ///< by whether it is over
};

} // namespace offerwright::till
