#include "tests/app/service/ledger/message.h"

namespace offerwright::ledger {
namespace {

Refund refundOf(const Message& message, Call call) {
    Refund refund{std::move(call),
                  saleNumbered(message.original),
                  {},
                  message.plan.coupons,
                  message.plan.limits,
                  message.plan.budgets,
                  message.plan.progress,
                  message.plan.codes,
                  message.plan.result};
    for (const RefundPart& part : message.parts) refund.lines.push_back({part.entry.line, part.quantity});
    return refund;
}

} // namespace

Answer deliver(Shop& shop, const Message& message) {
    Call call{
        walletNumbered(message.wallet), saleNumbered(message.sale), message.revision, "print", shop.now, message.seen};
    switch (message.kind) {
    case Message::Kind::Open: return open(*shop.session, shop.scope, {call, message.plan, message.expiresAt, {}});
    case Message::Kind::Settle: return settle(*shop.session, shop.scope, {call, message.plan, shop.now, {}});
    case Message::Kind::Void: return voidSale(*shop.session, shop.scope, call);
    case Message::Kind::Refund: return refund(*shop.session, shop.scope, refundOf(message, std::move(call)));
    }
    return {};
}

} // namespace offerwright::ledger
