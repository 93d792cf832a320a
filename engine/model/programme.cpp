#include "offerwright/model/programme.h"
#include <algorithm>

namespace offerwright {

const Store* Programme::store(std::string_view id) const {
    const auto found = std::ranges::find(stores, id, &Store::id);
    return found == stores.end() ? nullptr : &*found;
}

const Account* Programme::account(std::string_view accountName) const {
    const auto found = std::ranges::find(accounts, accountName, &Account::name);
    return found == accounts.end() ? nullptr : &*found;
}

const ProductGroup* Programme::productGroup(std::string_view groupName) const {
    const auto found = std::ranges::find(productGroups, groupName, &ProductGroup::name);
    return found == productGroups.end() ? nullptr : &*found;
}

const BaseEarn& Programme::earnAt(const Store* at) const {
    if (!at) return baseEarn;
    const auto found = std::ranges::find(bannerEarn, at->banner, &BannerEarn::banner);
    return found == bannerEarn.end() || at->banner.empty() ? baseEarn : found->earn;
}

} // namespace offerwright
