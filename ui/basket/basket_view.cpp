#include "ui/basket/basket_view.h"
#include "app/document/edits.h"
#include "app/models/basket_rows.h"
#include "app/models/finder.h"
#include "ui/basket/basket_table.h"
#include "ui/basket/context_row.h"
#include "ui/basket/journey_walker.h"
#include "ui/basket/receipt_view.h"
#include "ui/basket/what_if_slider.h"
#include "ui/basket/why_not_panel.h"
#include "ui/basket/why_panel.h"
#include "ui/common/button.h"
#include "ui/common/choice_list.h"
#include "ui/common/fields.h"
#include "ui/common/paint.h"
#include "ui/common/popup_frame.h"
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace offerwright::ui {
namespace {

constexpr int kPadding = 14;
constexpr std::size_t kSuggestions = 6;
constexpr std::size_t kMostChoices = 1'000;

} // namespace

BasketView::BasketView(app::Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(scroll, 1);
    column->addWidget(new JourneyWalker(m_session, this));
    scroll->setWidget(buildBody());
    scroll->widget()->setAutoFillBackground(true);
    scroll->widget()->setBackgroundRole(QPalette::Base);
    connectSignals();
    retranslate();
}

QWidget* BasketView::buildHead() {
    auto* head = new QWidget(this);
    m_heading = new QLabel(head);
    m_baskets = new Button(Button::Kind::Flat, {}, QStringLiteral("chevron-down"), head);
    m_baskets->setCompact(true);
    m_baskets->setIconBehind(true);
    m_scope = new SegmentedControl(head);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(kPadding, 10, kPadding, 8);
    row->setSpacing(4);
    row->addWidget(m_heading);
    row->addWidget(m_baskets);
    row->addStretch(1);
    row->addWidget(m_scope);
    return head;
}

QWidget* BasketView::buildBody() {
    auto* body = new QWidget(this);
    m_table = new BasketTable(m_session, body);
    m_add = TextField::search({}, body);
    m_add->installEventFilter(this);
    m_found = new ChoiceModel(this);
    m_foundView = new QListView(body);
    m_foundView->setModel(m_found);
    m_foundView->setItemDelegate(new ChoiceDelegate(32, this));
    m_foundView->setFocusPolicy(Qt::NoFocus);
    m_foundView->setFrameShape(QFrame::NoFrame);
    m_foundView->setMouseTracking(true);
    m_foundView->hide();
    m_count = new QLabel(body);
    m_receipt = new ReceiptView(m_session, body);
    m_keep = new Button(Button::Kind::Secondary, {}, QStringLiteral("basket"), body);
    auto* addRow = new QHBoxLayout;
    addRow->addWidget(m_add, 1);
    addRow->addWidget(m_count);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_keep);
    foot->addStretch(1);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(kPadding, 0, kPadding, 12);
    column->setSpacing(5);
    column->addWidget(new ContextRow(m_session, body));
    column->addWidget(m_table);
    column->addLayout(addRow);
    column->addWidget(m_foundView);
    column->addWidget(m_receipt);
    auto* why = new WhyPanel(m_session, body);
    connect(m_receipt, &ReceiptView::currentChanged, why, [this, why] { why->setRow(m_receipt->current()); });
    column->addWidget(why);
    column->addWidget(new WhyNotPanel(m_session, body));
    column->addWidget(new WhatIfSlider(m_session, body));
    column->addStretch(1);
    column->addLayout(foot);
    return body;
}

void BasketView::connectSignals() {
    connect(m_baskets, &Button::clicked, this, &BasketView::chooseBasket);
    connect(m_scope, &SegmentedControl::chosen, this, [this](int index) {
        const app::Snapshot next =
            app::withTryIt(m_session.document().now(), [&](app::TryIt& tryIt) { tryIt.onlyThis = index == 1; });
        m_session.document().apply({next, tr("Change what is tried"), {}, {QStringLiteral("basket"), {}}});
    });
    connect(m_add, &QLineEdit::textChanged, this, &BasketView::suggestProducts);
    connect(m_foundView, &QListView::clicked, this,
            [this](const QModelIndex& index) { add(index.data(ChoiceDelegate::ChoiceRole).value<Choice>().id); });
    connect(m_keep, &Button::clicked, this, &BasketView::saveBasket);
    connect(&m_session.document(), &app::Document::changed, this, &BasketView::refresh);
    connect(&m_session.preview(), &app::LivePreview::answered, this, &BasketView::refresh);
    connect(&m_session, &app::Session::languageChanged, this, &BasketView::retranslate);
    connect(&m_session.search(), &app::SearchIndex::prepared, this, &BasketView::suggestProducts);
}

void BasketView::retranslate() {
    m_heading->setText(tr("Try it"));
    m_heading->setFont(fontOf(Type::Heading));
    m_scope->setSegments({tr("All live"), tr("This one")});
    m_scope->setAccessibleName(tr("Promotions in force"));
    m_add->setPlaceholderText(tr("Add a product: name, code or scan"));
    m_add->setAccessibleName(m_add->placeholderText());
    m_keep->setText(tr("Keep basket"));
    refresh();
}

void BasketView::refresh() {
    const app::Workspace& workspace = m_session.workspace();
    const app::SavedBasket* saved = workspace.baskets.find(workspace.tryIt.basket.id);
    // While saved baskets are still being read, what is known of one is its id.
    const std::string known = saved || workspace.whole ? std::string() : workspace.tryIt.basket.id;
    const QString unsaved = known.empty() ? tr("New basket") : QString::fromStdString(known);
    const QString name = saved ? QString::fromStdString(saved->name()) : unsaved;
    if (m_baskets->toolTip() != name) {
        m_baskets->setText(QFontMetrics(fontOf(Type::BodyMedium)).elidedText(name, Qt::ElideRight, 130));
        m_baskets->setToolTip(name);
        m_baskets->updateGeometry();
    }
    m_scope->setCurrent(workspace.tryIt.onlyThis ? 1 : 0);
    m_keep->setEnabled(workspace.whole && (!saved || saved->basket() != workspace.tryIt.basket));
    const app::PreviewAnswer& answer = m_session.preview().latest();
    QString sum;
    if (answer && answer->result)
        sum = m_session.language().amount(answer->result->gross, QString::fromStdString(workspace.programme->currency));
    m_count->setText(QStringLiteral("%1  <b>%2</b>")
                         .arg(tr("%n line(s)", nullptr, static_cast<int>(workspace.tryIt.basket.lines.size())), sum));
    m_count->setFont(fontOf(Type::Small));
}

/// A new one, and the saved ones with every typed word in their names; of very many the first.
std::vector<Choice> BasketView::basketsToChoose(const QString& typed) const {
    const app::Workspace& workspace = m_session.workspace();
    const auto words = app::wordsTyped(typed);
    std::vector<Choice> choices;
    const std::string none = app::foldedForSearch(tr("New basket")).toStdString();
    if (std::ranges::all_of(words, [&](const std::string& word) { return none.find(word) != std::string::npos; }))
        choices.push_back({{}, tr("New basket"), {}, QStringLiteral("plus"), {}, {}, false});
    const auto offer = [&](const app::SavedBasket& saved) {
        choices.push_back({QString::fromStdString(saved.id()),
                           QString::fromStdString(saved.name()),
                           tr("%n line(s)", nullptr, static_cast<int>(saved.lines())),
                           QStringLiteral("basket"),
                           {},
                           {},
                           saved.id() == workspace.tryIt.basket.id});
        return choices.size() < kMostChoices;
    };
    if (words.empty())
        static_cast<void>(std::ranges::all_of(workspace.baskets, [&](const auto& saved) { return offer(*saved); }));
    else if (const auto& index = m_session.search().baskets())
        index->names.visit(words, [&](std::size_t place) { return offer(*index->baskets[place]); });
    return choices;
}

void BasketView::chooseBasket() {
    auto* popup = new PopupFrame(m_baskets);
    auto* list = new ChoiceList(tr("Which basket?"), 34);
    const auto show = [this, list](const QString& typed) { list->setChoices(basketsToChoose(typed)); };
    list->setFiltersItself(false);
    connect(list, &ChoiceList::typedChanged, this, show);
    show({});
    list->setRowsShown(std::clamp(static_cast<int>(m_session.workspace().baskets.size()) + 1, 2, 12));
    list->setMinimumWidth(320);
    connect(list, &ChoiceList::chosen, this, [this, popup](const QString& id) {
        popup->take();
        app::TryIt next = m_session.workspace().tryIt;
        next.basket.lines.clear();
        next.basket.coupons.clear();
        next.basket.tenders.clear();
        next.basket.burn = 0;
        next.basket.id.clear();
        if (const app::SavedBasket* saved = m_session.workspace().baskets.find(id.toStdString()))
            next = app::tryItOf(*saved);
        m_session.document().apply({app::withTryIt(m_session.document().now(), next),
                                    tr("Change basket"),
                                    {},
                                    {QStringLiteral("basket"), {}}});
    });
    popup->setContent(list);
    popup->showUnder();
}

void BasketView::suggestProducts() {
    const app::Workspace& workspace = m_session.workspace();
    std::vector<Choice> choices;
    const QString currency = QString::fromStdString(workspace.programme->currency);
    for (const Product* product : app::findProducts(m_session.search().products().get(), m_add->text(), kSuggestions))
        choices.push_back({QString::fromStdString(product->sku),
                           QString::fromStdString(product->name),
                           product->price ? m_session.language().money(*product->price, currency) : tr("no price"),
                           app::pictogramOf(product->category, product->name),
                           {},
                           {}});
    m_foundView->setVisible(!choices.empty());
    m_foundView->setFixedHeight(static_cast<int>(choices.size()) * 32 + 4);
    m_found->setChoices(std::move(choices));
    m_foundView->setCurrentIndex(m_found->index(0));
}

void BasketView::add(const QString& sku) {
    const Product* product = m_session.workspace().catalogue->find(sku.toStdString());
    if (!product) return;
    const app::Snapshot next =
        app::withTryIt(m_session.document().now(), [&](app::TryIt& tryIt) { app::addProduct(tryIt.basket, *product); });
    m_session.document().apply({next, tr("Add product"), {}, {QStringLiteral("basket"), {}}});
    m_add->setText({}); // not clear(): that could be undone, and Ctrl+Z is for the product added
}

/// Saves over the saved basket of the same id, or as a new one named after its first product.
void BasketView::saveBasket() {
    const app::Workspace& workspace = m_session.workspace();
    Basket basket = workspace.tryIt.basket;
    const app::SavedBasket* known = workspace.baskets.find(basket.id);
    std::string name = known ? known->name() : std::string();
    if (basket.id.empty()) {
        int number = static_cast<int>(workspace.baskets.size()) + 1;
        while (workspace.baskets.find("basket-" + std::to_string(number))) ++number;
        basket.id = "basket-" + std::to_string(number);
        name = tr("Basket %1").arg(number).toStdString();
    }
    app::Snapshot next =
        app::withTryIt(m_session.document().now(), [&](app::TryIt& tryIt) { tryIt.basket.id = basket.id; });
    next = app::withBasketSaved(next, {std::move(name), workspace.tryIt.persona, std::move(basket)});
    m_session.document().apply({next, tr("Keep basket"), {}, {QStringLiteral("basket"), {}}});
}

bool BasketView::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_add || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const int row = m_foundView->currentIndex().row();
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        m_foundView->setCurrentIndex(
            m_found->index(std::clamp(row + (key == Qt::Key_Down ? 1 : -1), 0, std::max(0, m_found->rowCount() - 1))));
        return true;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_foundView->currentIndex().isValid() &&
        m_foundView->isVisible()) {
        add(m_foundView->currentIndex().data(ChoiceDelegate::ChoiceRole).value<Choice>().id);
        return true;
    }
    if (key == Qt::Key_Escape && !m_add->text().isEmpty()) {
        m_add->setText({}); // not clear(): that could be undone, and Ctrl+Z is for the product added
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void BasketView::focusAdd() { m_add->setFocus(Qt::ShortcutFocusReason); }
void BasketView::focusBasket() { m_table->setFocus(Qt::ShortcutFocusReason); }

void BasketView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace offerwright::ui
