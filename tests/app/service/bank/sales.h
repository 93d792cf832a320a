// What a till does at a bank, and waits for.
#pragma once
#include "app/service/bank/bank.h"
#include "app/service/ledger/codes.h"
#include "tests/app/service/ledger/shop.h"
#include <future>

namespace offerwright::bank {

/// A sale of any number.
inline ledger::TransactionId saleOf(std::int64_t number) {
    ledger::TransactionId id;
    for (std::size_t i = 0; i < 8; ++i) id.bytes[i] = static_cast<char>(number >> (8 * i) & 0xff);
    return id;
}

/// A step of the ledger, and what the till heard: the ledger's answer, or why it is not on the disk.
template <typename Step> ledger::Answer heard(Bank& bank, const Step& step) {
    std::promise<ledger::Answer> promise;
    auto answer = std::make_shared<ledger::Answer>();
    const bool isTaken = bank.write([answer, step](sql::Session& session) { *answer = step(session); },
                                    [answer, &promise](sql::Done durable) {
                                        if (durable) return promise.set_value(*answer);
                                        ledger::Refusal refusal{ledger::Why::Database, {}, durable.error()};
                                        promise.set_value(std::unexpected(std::move(refusal)));
                                    });
    OW_ASSERT(isTaken);
    return promise.get_future().get();
}

/// As a till does: the same call again, until it is told what became of it.
template <typename Step> ledger::Answer told(Bank& bank, const Step& step) {
    while (true) {
        ledger::Answer answer = heard(bank, step);
        const bool isKnown = answer || answer.error().why != ledger::Why::Database;
        if (isKnown) return answer;
        const sql::Fault fault = answer.error().failure.fault;
        OW_ASSERT(fault == sql::Fault::Conflict || fault == sql::Fault::Unknown);
    }
}

} // namespace offerwright::bank
