#include "ui/basket/context_row.h"
#include "app/document/edits.h"
#include "ui/common/instant_editor.h"
#include "ui/basket/payment_editor.h"
#include "ui/common/chip_button.h"
#include "ui/common/choice_list.h"
#include "ui/common/fields.h"
#include "ui/common/flow_layout.h"
#include "ui/common/paint.h"
#include "ui/common/popup_frame.h"
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace offerwright::ui {
namespace {

QString channelName(Channel channel) {
    switch (channel) {
    case Channel::InStore: return ContextRow::tr("In store");
    case Channel::Web: return ContextRow::tr("Web");
    case Channel::App: return ContextRow::tr("App");
    case Channel::ClickAndCollect: return ContextRow::tr("Click and collect");
    }
    return {};
}

/// A list in a popup under a chip; `take` gets the id of what was chosen.
void chooseFrom(ChipButton* chip, const QString& question, std::vector<Choice> choices,
                const std::function<void(QString)>& take) {
    auto* popup = new PopupFrame(chip);
    auto* list = new ChoiceList(question, 34);
    const int rows = std::clamp(static_cast<int>(choices.size()), 2, 9);
    list->setChoices(std::move(choices));
    list->setRowsShown(rows);
    list->setMinimumWidth(300);
    QObject::connect(list, &ChoiceList::chosen, popup, [popup, take](const QString& id) {
        popup->take();
        take(id);
    });
    popup->setContent(list);
    popup->showUnder();
}

} // namespace

const Zone& zoneOfTryIt(const app::Workspace& workspace) {
    const Store* store = workspace.programme->store(workspace.tryIt.basket.store);
    return store ? store->zone : workspace.programme->zone;
}

ContextRow::ContextRow(app::Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_persona(new ChipButton({}, this))
    , m_store(new ChipButton({}, this))
    , m_channel(new ChipButton({}, this))
    , m_instant(new ChipButton({}, this))
    , m_coupons(new ChipButton({}, this))
    , m_payment(new ChipButton({}, this)) {
    auto* flow = new FlowLayout(this, 6, 6);
    for (ChipButton* chip : {m_persona, m_store, m_channel, m_instant, m_coupons, m_payment})
        flow->addWidget(chip);
    m_persona->setIconName(QStringLiteral("person"));
    m_store->setIconName(QStringLiteral("store"));
    m_instant->setIconName(QStringLiteral("clock"));
    connect(m_persona, &ChipButton::opened, this, &ContextRow::choosePersona);
    connect(m_store, &ChipButton::opened, this, &ContextRow::chooseStore);
    connect(m_instant, &ChipButton::opened, this, &ContextRow::chooseInstant);
    connect(m_channel, &ChipButton::opened, this, &ContextRow::chooseChannel);
    connect(m_coupons, &ChipButton::opened, this, &ContextRow::editCoupons);
    connect(m_payment, &ChipButton::opened, this, &ContextRow::editPayment);
    connect(&m_session.document(), &app::Document::changed, this, &ContextRow::refresh);
    connect(&m_session, &app::Session::languageChanged, this, &ContextRow::refresh);
    refresh();
}

void ContextRow::refresh() {
    const app::Workspace& workspace = m_session.workspace();
    const Basket& basket = workspace.tryIt.basket;
    const Customer* persona = workspace.persona(workspace.tryIt.persona);
    const Store* store = workspace.programme->store(basket.store);
    m_persona->setText(persona ? QString::fromStdString(persona->name) : tr("Unknown shopper"));
    m_store->setText(store ? QString::fromStdString(store->name) : tr("No store"));
    m_channel->setText(channelName(basket.channel));
    m_instant->setText(instantWords());
    QStringList codes;
    for (const std::string& code : basket.coupons) codes << QString::fromStdString(code);
    // An icon marks what was said; two rows hold the chips of a plain sale in every language.
    m_coupons->setIconName(codes.isEmpty() ? QString() : QStringLiteral("coupon"));
    m_payment->setIconName(basket.tenders.empty() && basket.burn == 0 ? QString() : QStringLiteral("card"));
    m_coupons->setText(codes.isEmpty() ? tr("No coupon") : codes.join(QStringLiteral(", ")));
    m_payment->setText(paymentWords(basket, m_session.language()));
    m_persona->setAccessibleName(tr("Shopper: %1").arg(m_persona->text()));
    m_store->setAccessibleName(tr("Store: %1").arg(m_store->text()));
    m_instant->setAccessibleName(tr("Date and time: %1").arg(m_instant->text()));
    m_channel->setAccessibleName(tr("Channel: %1").arg(m_channel->text()));
    m_coupons->setAccessibleName(tr("Coupons: %1").arg(m_coupons->text()));
    m_payment->setAccessibleName(tr("Payment: %1").arg(m_payment->text()));
    layout()->invalidate();
    updateGeometry();
}

QString ContextRow::instantWords() const {
    const app::Workspace& workspace = m_session.workspace();
    if (!workspace.tryIt.basket.at) return tr("No date");
    const LocalTime local = toLocal(*workspace.tryIt.basket.at, zoneOfTryIt(workspace));
    const YearMonthDay day = yearMonthDay(local.date);
    const QDate date(day.year, day.month, day.day);
    const QString weekday = m_session.language().locale().dayName(date.dayOfWeek(), QLocale::ShortFormat);
    const QString time = m_session.language().timeOfDay({local.msOfDay / 60'000});
    return tr("%1 %2, %3", "short weekday, short date, time")
        .arg(weekday, m_session.language().shortDate(local.date), time);
}

void ContextRow::change(const QString& label, const std::function<void(app::TryIt&)>& change) {
    m_session.document().apply(
        {app::withTryIt(m_session.document().now(), change), label, {}, {QStringLiteral("basket"), {}}});
}

void ContextRow::choosePersona() {
    const app::Workspace& workspace = m_session.workspace();
    std::vector<Choice> choices{
        {{}, tr("Unknown shopper"), {}, QStringLiteral("person"), {}, {}, workspace.tryIt.persona.empty()}};
    for (const auto& persona : workspace.personas) {
        QStringList facts;
        for (const std::string& segment : persona->segments) facts << QString::fromStdString(segment);
        choices.push_back({QString::fromStdString(persona->id),
                           QString::fromStdString(persona->name),
                           facts.join(QStringLiteral(", ")),
                           QStringLiteral("person"),
                           {},
                           {},
                           persona->id == workspace.tryIt.persona});
    }
    chooseFrom(m_persona, tr("Who buys?"), std::move(choices), [this](const QString& id) {
        change(tr("Change shopper"), [&](app::TryIt& tryIt) {
            tryIt.persona = id.toStdString();
            tryIt.basket.customer = tryIt.persona;
        });
    });
}

void ContextRow::chooseStore() {
    const app::Workspace& workspace = m_session.workspace();
    std::vector<Choice> choices{
        {{}, tr("No store"), {}, QStringLiteral("store"), {}, {}, workspace.tryIt.basket.store.empty()}};
    for (const Store& store : workspace.programme->stores)
        choices.push_back({QString::fromStdString(store.id),
                           QString::fromStdString(store.name),
                           QString::fromStdString(store.banner),
                           QStringLiteral("store"),
                           {},
                           {},
                           store.id == workspace.tryIt.basket.store});
    chooseFrom(m_store, tr("Where?"), std::move(choices), [this](const QString& id) {
        change(tr("Change store"), [&](app::TryIt& tryIt) { tryIt.basket.store = id.toStdString(); });
    });
}

void ContextRow::chooseChannel() {
    std::vector<Choice> choices;
    for (const Channel channel : {Channel::InStore, Channel::Web, Channel::App, Channel::ClickAndCollect})
        choices.push_back({QString::number(static_cast<int>(channel)),
                           channelName(channel),
                           {},
                           {},
                           {},
                           {},
                           channel == m_session.workspace().tryIt.basket.channel});
    chooseFrom(m_channel, tr("Through which channel?"), std::move(choices), [this](const QString& id) {
        change(tr("Change channel"),
               [&](app::TryIt& tryIt) { tryIt.basket.channel = static_cast<Channel>(id.toInt()); });
    });
}

void ContextRow::chooseInstant() {
    auto* popup = new PopupFrame(m_instant);
    auto* editor = new InstantEditor(m_session.workspace().tryIt.basket.at.value_or(Instant{}),
                                     zoneOfTryIt(m_session.workspace()), m_session.language());
    const QString gesture = m_session.document().beginGesture();
    connect(editor, &InstantEditor::edited, this, [this, gesture](Instant at) {
        const app::Snapshot next =
            app::withTryIt(m_session.document().now(), [&](app::TryIt& tryIt) { tryIt.basket.at = at; });
        m_session.document().apply({next, tr("Change date and time"), gesture, {QStringLiteral("basket"), {}}});
    });
    popup->setContent(editor);
    popup->showUnder();
}

void ContextRow::editCoupons() {
    auto* popup = new PopupFrame(m_coupons);
    auto* content = new QWidget;
    auto* box = new QVBoxLayout(content);
    box->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(tr("Codes presented, with a comma between"), content);
    label->setFont(fontOf(Type::Small));
    auto* field = new TextField(content);
    field->setMinimumWidth(260);
    field->setAccessibleName(label->text());
    QStringList codes;
    for (const std::string& code : m_session.workspace().tryIt.basket.coupons) codes << QString::fromStdString(code);
    field->setText(codes.join(QStringLiteral(", ")));
    box->addWidget(label);
    box->addWidget(field);
    content->setFocusProxy(field);
    connect(popup, &PopupFrame::taken, this, [this, field] {
        std::vector<std::string> taken;
        for (const QString& code : field->text().split(u',', Qt::SkipEmptyParts))
            if (!code.trimmed().isEmpty()) taken.push_back(code.trimmed().toStdString());
        change(tr("Change coupons"), [&](app::TryIt& tryIt) { tryIt.basket.coupons = taken; });
    });
    popup->setContent(content);
    popup->showUnder();
}

void ContextRow::editPayment() {
    auto* popup = new PopupFrame(m_payment);
    auto* editor = new PaymentEditor(m_session);
    connect(editor, &PaymentEditor::chosen, popup, &PopupFrame::take);
    popup->setContent(editor);
    popup->showUnder();
}

void ContextRow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) refresh();
    QWidget::changeEvent(event);
}

} // namespace offerwright::ui
