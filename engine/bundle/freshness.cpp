#include "engine/bundle/signed_text.h"
#include "engine/bundle/wire.h"
#include <algorithm>
#include <offerwright/bundle/freshness.h>
#include <offerwright/text/publication.h>
#include <tuple>

namespace offerwright {
namespace {

std::unexpected<BundleRefusal> refused(RefusalCode code, std::vector<std::string> arguments = {}) {
    return std::unexpected(BundleRefusal{code, std::move(arguments)});
}

std::optional<BundleRefusal> lastsAsItMay(const Freshness& statement) {
    if (statement.until <= statement.issued) return BundleRefusal{RefusalCode::NeverValid};
    if (statement.until.ms - statement.issued.ms > kMostFreshMs) return BundleRefusal{RefusalCode::FreshTooLong};
    return std::nullopt;
}

struct SignedStatement {
    std::string_view text;
    Signature signature;
};

std::expected<SignedStatement, BundleRefusal> statementIn(std::string_view bytes) {
    bundle::Frame frame(bytes);
    if (auto refusal = frame.head(bundle::kFreshnessMagic)) return std::unexpected(std::move(*refusal));
    const std::uint64_t textBytes = frame.number(4);
    if (auto refusal = bundle::withinLimit(textBytes, kMaxFreshnessBytes, "statement"))
        return std::unexpected(std::move(*refusal));
    SignedStatement statement{frame.part(textBytes), {}};
    statement.signature.bytes = frame.array<decltype(statement.signature.bytes)>();
    if (auto refusal = frame.end()) return std::unexpected(std::move(*refusal));
    return statement;
}

/// Whether the statement speaks to this till, now.
std::optional<BundleRefusal> speaksTo(const Freshness& statement, const PublisherCertificate& certificate,
                                      std::string_view environment, Instant now) {
    if (statement.tenant != certificate.tenant)
        return BundleRefusal{RefusalCode::WrongTenant, {statement.tenant, certificate.tenant}};
    if (statement.environment != environment)
        return BundleRefusal{RefusalCode::WrongEnvironment, {statement.environment, std::string(environment)}};
    if (now.ms < statement.issued.ms - kClockSkewMs)
        return BundleRefusal{RefusalCode::NotYetValid, {"statement", printInstant(statement.issued)}};
    return lastsAsItMay(statement);
}

std::optional<BundleRefusal> agreesWith(const Freshness& statement, const InstallRecord& known) {
    if (statement.issued < known.lastStatement)
        return BundleRefusal{RefusalCode::OlderStatement, {printInstant(statement.issued)}};
    const bool isSameVersion = statement.epoch == known.epoch && statement.newest.version == known.newest.version;
    if (isSameVersion && statement.newest != known.newest)
        return BundleRefusal{RefusalCode::OtherBundle, {std::to_string(statement.newest.version)}};
    return std::nullopt;
}

} // namespace

std::expected<std::string, BundleRefusal> makeFreshness(Freshness statement, const SecretKey& online) {
    if (auto refusal = lastsAsItMay(statement)) return std::unexpected(std::move(*refusal));
    std::ranges::sort(statement.stopped);
    const auto again = std::ranges::unique(statement.stopped);
    statement.stopped.erase(again.begin(), again.end());
    const std::string text = printFreshness(statement);
    if (text.size() > kMaxFreshnessBytes) return refused(RefusalCode::TooLarge, {"statement"});
    std::string bytes(bundle::kFreshnessMagic);
    bundle::putNumber(bytes, bundle::kFormat, 4);
    bundle::putNumber(bytes, text.size(), 4);
    bytes += text;
    bundle::putBytes(bytes, online.sign(bundle::kFreshnessPrefix, text).bytes);
    return bytes;
}

std::expected<VerifiedFreshness, BundleRefusal> verifyFreshness(std::string_view bytes,
                                                                const PublisherCertificate& certificate,
                                                                std::string_view environment, Instant now,
                                                                const InstallRecord& record) {
    const auto given = statementIn(bytes);
    if (!given) return std::unexpected(given.error());
    if (!isSignedBy(certificate.online, bundle::kFreshnessPrefix, given->text, given->signature))
        return refused(RefusalCode::OnlineSignature);
    auto statement = bundle::readSigned(given->text, "statement", parseFreshness, printFreshness);
    if (!statement) return std::unexpected(std::move(statement.error()));
    if (auto refusal = speaksTo(*statement, certificate, environment, now)) return std::unexpected(std::move(*refusal));
    if (auto refusal = agreesWith(*statement, record)) return std::unexpected(std::move(*refusal));
    VerifiedFreshness verified{std::move(*statement), record};
    verified.record.lastStatement = verified.statement.issued;
    return verified;
}

Supply supplyAt(Instant now, const Freshness& statement, const InstallRecord& record) {
    if (now >= statement.until) return Supply::Stale;
    const auto place = [](std::int64_t epoch, const BundleVersion& bundle) { return std::pair(epoch, bundle.version); };
    const bool isBehind = place(record.epoch, record.newest) < place(statement.epoch, statement.newest);
    return isBehind ? Supply::Behind : Supply::Newest;
}

std::shared_ptr<const PromotionSet> withoutStopped(const std::shared_ptr<const PromotionSet>& set,
                                                   const Freshness& statement) {
    std::vector<std::shared_ptr<const Promotion>> kept;
    for (const auto& promotion : set->promotions()) {
        if (!std::ranges::binary_search(statement.stopped, promotion->id)) kept.push_back(promotion);
    }
    const std::shared_ptr<const Programme> programme(set, &set->programme());
    const std::shared_ptr<const Catalogue> catalogue(set, &set->catalogue());
    return compile({std::move(kept), programme, catalogue}, set.get()).set;
}

} // namespace offerwright
