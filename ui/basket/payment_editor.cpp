#include "ui/basket/payment_editor.h"
#include "app/document/edits.h"
#include "app/models/tenders.h"
#include "app/words/phrases.h"
#include "ui/common/choice_list.h"
#include "ui/common/fields.h"
#include "ui/common/theme.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace offerwright::ui {
namespace {

QString capitalised(QString text) {
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

/// What is to be paid as last answered; nothing when the basket was refused.
Money toPay(const app::Session& session) {
    const app::PreviewAnswer& answer = session.preview().latest();
    return answer && answer->result ? answer->result->total : Money{};
}

} // namespace

PaymentEditor::PaymentEditor(app::Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    QWidget* types = buildTypes();
    box->addWidget(types);
    if (session.workspace().programme->burn.points > 0) box->addWidget(buildPoints());
    setFocusProxy(types);
}

QWidget* PaymentEditor::buildTypes() {
    const auto& tenders = m_session.workspace().tryIt.basket.tenders;
    auto* list = new ChoiceList(tr("Paid with what?"), 34);
    std::vector<Choice> choices{{{}, tr("Unpaid"), {}, {}, {}, {}, tenders.empty()}};
    for (const std::string& type : app::tenderTypes(m_session.workspace()))
        choices.push_back({QString::fromStdString(type),
                           capitalised(app::tenderWords(type, m_session.language())),
                           {},
                           type == "cash" ? QStringLiteral("coin") : QStringLiteral("card"),
                           {},
                           {},
                           !tenders.empty() && tenders.front().type == type});
    list->setRowsShown(std::clamp(static_cast<int>(choices.size()), 2, 7));
    list->setChoices(std::move(choices));
    list->setMinimumWidth(300);
    connect(list, &ChoiceList::chosen, this, [this](const QString& id) {
        payWith(id.toStdString());
        emit chosen();
    });
    return list;
}

QWidget* PaymentEditor::buildPoints() {
    auto* row = new QWidget;
    auto* label = new QLabel(tr("Points to pay with"), row);
    auto* field = new NumberField(row);
    field->setUnit(Unit::Points, {}, m_session.language());
    field->setRange(0, 1'000'000'000);
    field->setStep(m_session.workspace().programme->burn.points);
    field->setAccessibleName(label->text());
    field->setValue(m_session.workspace().tryIt.basket.burn);
    const QString gesture = m_session.document().beginGesture();
    connect(field, &NumberField::valueEdited, this, [this, gesture](std::int64_t points) {
        const app::Snapshot next =
            app::withTryIt(m_session.document().now(), [&](app::TryIt& tryIt) { tryIt.basket.burn = points; });
        m_session.document().apply({next, tr("Change payment"), gesture, {QStringLiteral("basket"), {}}});
    });
    auto* box = new QHBoxLayout(row);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(label, 1);
    box->addWidget(field);
    return row;
}

void PaymentEditor::payWith(const std::string& type) {
    const app::Snapshot next = app::withTryIt(m_session.document().now(), [&](app::TryIt& tryIt) {
        tryIt.basket.tenders.clear();
        if (!type.empty()) tryIt.basket.tenders.push_back({type, toPay(m_session)});
    });
    m_session.document().apply({next, tr("Change payment"), {}, {QStringLiteral("basket"), {}}});
}

QString paymentWords(const Basket& basket, const app::Language& language) {
    QStringList parts;
    for (const Tender& tender : basket.tenders) parts << app::tenderWords(tender.type, language);
    if (basket.burn > 0)
        parts << PaymentEditor::tr("%1 point(s)", nullptr, static_cast<int>(std::min<std::int64_t>(basket.burn, 1'000'000)))
                     .arg(language.integer(basket.burn));
    return parts.isEmpty() ? PaymentEditor::tr("Unpaid") : capitalised(parts.join(QStringLiteral(", ")));
}

} // namespace offerwright::ui
