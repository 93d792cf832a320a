#include "app/publish/publishing.h"
#include "app/store/signed_file.h"
#include "app/store/zones.h"
#include <offerwright/text/publication.h>

namespace offerwright::app {
namespace {

constexpr std::int64_t kYearMs = 365LL * 86'400'000;

Failure refused(const BundleRefusal& refusal) { return failureOf(refusal, {}); }

Expectations expectations(const Environment& environment, Instant now, const InstallRecord& record) {
    return {.trust = trustOf(environment),
            .tenant = environment.tenant,
            .environment = environment.remote,
            .now = now,
            .record = record};
}

std::expected<SignedCertificate, Failure> certificateOf(const Environment& environment) {
    if (environment.certificate.empty())
        return std::unexpected(Failure{QStringLiteral("publish.noCertificate"), {}, {}});
    auto certificate = readCertificate(environment.certificate);
    if (!certificate) return std::unexpected(refused(certificate.error()));
    return std::move(*certificate);
}

} // namespace

std::expected<PublisherCertificate, Failure> publisherOf(const Environment& environment) {
    const auto certificate = certificateOf(environment);
    if (!certificate) return std::unexpected(certificate.error());
    auto verified = verifyCertificate(*certificate, trustOf(environment));
    if (!verified) return std::unexpected(refused(verified.error()));
    if (verified->tenant != environment.tenant)
        return std::unexpected(refused({RefusalCode::WrongTenant, {verified->tenant, environment.tenant}}));
    return std::move(*verified);
}

std::expected<LiveContent, Failure> verifiedContent(std::string bytes, const Environment& environment, Instant now,
                                                    const InstallRecord& record,
                                                    const std::shared_ptr<const Catalogue>& catalogue) {
    auto bundle = verifyBundle(std::move(bytes), expectations(environment, now, record));
    if (!bundle) return std::unexpected(refused(bundle.error()));
    auto set = openBundle(*bundle, catalogue);
    if (!set) return std::unexpected(refused(set.error()));
    return LiveContent{std::make_shared<const VerifiedBundle>(std::move(*bundle)), std::move(*set)};
}

std::expected<LiveContent, Failure> earlierContent(std::string bytes, const Environment& environment,
                                                   const Publication& publication,
                                                   const std::shared_ptr<const Catalogue>& catalogue) {
    auto content = verifiedContent(std::move(bytes), environment, publication.since, {}, catalogue);
    if (!content || content->bundle->version() == publication.version) return content;
    return std::unexpected(refused({RefusalCode::OtherBundle, {std::to_string(publication.version.version)}}));
}

std::expected<std::string, Failure> makeParcel(const Environment& environment, const Parcel& parcel,
                                               const SecretKey& key) {
    const auto publisher = publisherOf(environment);
    if (!publisher) return std::unexpected(publisher.error());
    const auto certificate = certificateOf(environment);
    Edition edition{.environment = environment.remote};
    edition.version = parcel.follows ? parcel.follows->version + 1 : 1;
    edition.previous = parcel.follows;
    edition.created = parcel.created;
    edition.validUntil = std::min(parcel.until.value_or(Instant{parcel.created.ms + kYearMs}), publisher->until);
    edition.tzdb = zoneDatabaseVersion().toStdString();
    edition.evidence = parcel.evidence;
    auto bytes = makeBundle(Compiled{parcel.set, {}}, edition, *certificate, key);
    if (!bytes) return std::unexpected(refused(bytes.error()));
    return std::move(*bytes);
}

std::expected<SecretKey, Failure> signingKey(const Environment& environment, const Secret& secret) {
    auto seed = parseHex({secret.text().constData(), static_cast<std::size_t>(secret.text().size())});
    if (!seed) return std::unexpected(Failure{QStringLiteral("key.notOurs"), {publisherKeyOf(environment).of}, {}});
    SecretKey key(*seed);
    wipe({reinterpret_cast<char*>(seed->data()), seed->size()});
    const auto publisher = publisherOf(environment);
    if (!publisher) return std::unexpected(publisher.error());
    if (publisher->publisher == key.publicKey()) return key;
    return std::unexpected(refused({RefusalCode::OtherKey}));
}

} // namespace offerwright::app
