#include "offerwright/wallet/wallet.h"
#include <algorithm>

namespace offerwright {
namespace {

/// What the postings come to, whatever the floor.
Customer sumOf(const Book& book, LocalDate day) {
    Customer customer = book.opening;
    for (const Posting& posting : book.postings) customer = applied(std::move(customer), posting.effects, day);
    return customer;
}

} // namespace

Book settled(Book book, Posting posting) {
    const auto known = std::ranges::find(book.postings, posting.transaction, &Posting::transaction);
    if (known == book.postings.end())
        book.postings.push_back(std::move(posting));
    else if (posting.revision > known->revision)
        *known = std::move(posting);
    return book;
}

Book reversed(Book book, const std::string& transaction) {
    std::erase_if(book.postings, [&](const Posting& each) { return each.transaction == transaction; });
    return book;
}

Customer customerOn(const Book& book, LocalDate day, const WalletPolicy& policy) {
    Customer customer = sumOf(book, day);
    customer.points = std::max(customer.points, policy.floor);
    for (Balance& each : customer.wallet.balances) each.available = std::max(each.available, policy.floor);
    return customer;
}

std::vector<Shortfall> owed(const Book& book, LocalDate day, const WalletPolicy& policy) {
    const Customer customer = sumOf(book, day);
    std::vector<Shortfall> lacking;
    const auto note = [&](const std::string& account, std::int64_t amount) {
        if (amount < policy.floor) lacking.push_back({account, policy.floor - amount});
    };
    note({}, customer.points);
    for (const Balance& each : customer.wallet.balances)
        if (!each.account.empty()) note(each.account, each.available);
    return lacking;
}

} // namespace offerwright
