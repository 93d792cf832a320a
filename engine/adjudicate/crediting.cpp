#include "engine/adjudicate/crediting.h"
#include <algorithm>
#include <map>

namespace offerwright {
namespace {

constexpr std::int64_t kOne = 1'000'000;

/// What one account was credited, by line.
struct CreditedAccount {
    const Destination* into = nullptr;
    std::map<std::size_t, std::int64_t> lines;
    std::int64_t sum = 0;
};

bool carriesAny(const Promotion& promotion, const std::vector<std::string>& tags) {
    if (tags.empty()) return true;
    return std::ranges::any_of(
        tags, [&](const std::string& tag) { return std::ranges::find(promotion.tags, tag) != promotion.tags.end(); });
}

Pooled<CreditedAccount> accountsOf(const Turn& turn, const RewardPlan& reward, const Standing& standing) {
    const auto& tags = std::get<CreditMultiplier>(reward.source->rule).tags;
    Pooled<CreditedAccount> accounts;
    for (const CreditGiven& given : standing.credits) {
        if (given.multiplied && !turn.programme().compoundMultipliers) continue;
        if (!carriesAny(turn.checkout().program.promotion(given.place), tags)) continue;
        auto known =
            std::ranges::find_if(accounts, [&](const CreditedAccount& each) { return *each.into == *given.into; });
        if (known == accounts.end()) known = accounts.insert(accounts.end(), CreditedAccount{.into = given.into});
        for (const GivenShare& share : given.shares) {
            known->lines[share.line] += share.amount.minor;
            known->sum += share.amount.minor;
        }
    }
    return accounts;
}

void shareOut(const CreditedAccount& account, std::int64_t extra, Grant& grant) {
    Pooled<std::int64_t> weights;
    for (const auto& [line, amount] : account.lines) weights.push_back(amount);
    const auto shares = allocateLargestRemainder(extra, weights);
    std::size_t at = 0;
    for (const auto& [line, amount] : account.lines) {
        if (shares[at] > 0) grant.shares.push_back({line, {shares[at]}});
        ++at;
    }
    grant.credit = extra;
}

void cut(std::int64_t most, const char* what, std::int64_t& extra, Grant& grant) {
    if (extra <= most) return;
    extra = std::max<std::int64_t>(most, 0);
    grant.trimmed = true;
    grant.trimmedBy = what;
}

} // namespace

Pooled<Grant> multiplyCredits(const Turn& turn, const Firing& firing, const RewardPlan& reward,
                              const Standing& standing, std::int64_t given) {
    const std::int64_t excess = std::max<std::int64_t>(turn.number(reward.amount) - kOne, 0);
    const auto& limit = turn.plan().discountPerBasket;
    Pooled<Grant> grants;
    for (const CreditedAccount& account : accountsOf(turn, reward, standing)) {
        Grant grant{.step = firing.step, .reward = &reward, .times = firing.times, .into = account.into};
        std::int64_t extra = divideRounded(Wide{account.sum} * excess, kOne, turn.programme().roundMode);
        if (limit) cut(turn.number(*limit) - given, "limit", extra, grant);
        const std::int64_t left = turn.moneyLeft() - given;
        grant.outOfBudget = turn.refusesWhenShort() && extra > left;
        cut(left, "budget", extra, grant);
        if (extra > 0 && !grant.outOfBudget) shareOut(account, extra, grant);
        given += grant.credit;
        grants.push_back(std::move(grant));
    }
    return grants;
}

} // namespace offerwright
