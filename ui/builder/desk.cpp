#include "ui/builder/desk.h"
#include "app/document/edits.h"

namespace offerwright::ui {

Desk::Desk(app::Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session) {}

app::Names Desk::names() const { return {workspace().programme.get(), workspace().catalogue.get(), promotion()}; }

QString Desk::currency() const { return QString::fromStdString(workspace().programme->currency); }

std::int64_t Desk::wholeUnit() const {
    std::int64_t unit = 1;
    for (int i = currencyExponent(workspace().programme->currency).value_or(2); i > 0; --i) unit *= 10;
    return unit;
}

const Customer* Desk::persona() const { return workspace().persona(workspace().tryIt.persona); }

LocalDate Desk::tryDate() const {
    const Basket& basket = workspace().tryIt.basket;
    const Store* store = workspace().programme->store(basket.store);
    const Zone& zone = store ? store->zone : workspace().programme->zone;
    const Instant now{QDateTime::currentMSecsSinceEpoch()};
    return toLocal(basket.at.value_or(now), zone).date;
}

Address Desk::address(const NodeId& node, const std::string& field) const {
    return {m_session.openPromotion(), node, field};
}

void Desk::change(const QString& label, Promotion next, const NodeId& node, const std::string& field,
                  const QString& mergeKey) {
    if (!promotion() || next == *promotion()) return;
    const Address focus = address(node, field);
    apply(label, app::withPromotion(m_session.document().now(), std::move(next)), focus, mergeKey);
}

void Desk::apply(const QString& label, app::Snapshot after, const Address& focus, const QString& mergeKey) {
    m_session.document().apply({std::move(after), label, mergeKey, {QStringLiteral("builder"), focus}});
}

} // namespace offerwright::ui
