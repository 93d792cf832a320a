#include "ui/shell/first_start.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

namespace offerwright::ui {
namespace {

/// A white card with a tile on top; the first of a row has the accent border.
class CardFrame : public QWidget {
public:
    CardFrame(QString icon, bool first, QWidget* parent)
        : QWidget(parent)
        , m_icon(std::move(icon))
        , m_first(first) {}

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const Theme& colors = theme();
        paintRound(painter, rect(), 9, colors.surface, m_first ? colors.accent : colors.line, m_first ? 2 : 1);
        const QRectF tile(20, 20, 36, 36);
        paintRound(painter, tile, 7, m_first ? colors.accent : colors.hover);
        paintIcon(painter, tile.adjusted(9, 9, -9, -9), m_icon, m_first ? colors.onAccent : colors.muted);
    }

private:
    QString m_icon;
    bool m_first;
};

} // namespace

FirstStart::FirstStart(const QStringList& recent, const QString& languageCode, QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_words(new QLabel(this))
    , m_language(new SegmentedControl(this))
    , m_banner(new Banner(this)) {
    setMinimumSize(1000, 680);
    resize(1180, 760);
    m_language->setSegments({QStringLiteral("EN"), QStringLiteral("FR")});
    m_language->setCurrent(languageCode == u"fr" ? 1 : 0);
    auto* middle = new QWidget(this);
    middle->setMaximumWidth(920);
    auto* column = new QVBoxLayout(middle);
    column->setSpacing(20);
    column->addWidget(buildHead());
    column->addWidget(m_banner);
    column->addWidget(buildCards());
    if (!recent.isEmpty()) column->addWidget(buildRecent(recent));
    column->addStretch(1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 64, 24, 24);
    row->addStretch(1);
    row->addWidget(middle, 8);
    row->addStretch(1);
    connect(m_language, &SegmentedControl::chosen, this,
            [this](int index) { emit languageWanted(index == 1 ? QStringLiteral("fr") : QStringLiteral("en")); });
    retranslate();
    m_cards.front().button->setFocus();
}

QWidget* FirstStart::buildHead() {
    auto* head = new QWidget(this);
    auto* words = new QVBoxLayout;
    m_title->setWordWrap(true);
    m_words->setWordWrap(true);
    words->addWidget(m_title);
    words->addWidget(m_words);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(words, 1);
    row->addWidget(m_language, 0, Qt::AlignTop);
    return head;
}

FirstStart::Card FirstStart::makeCard(QWidget* parent, const QString& icon, bool first) {
    auto* frame = new CardFrame(icon, first, parent);
    auto* box = new QVBoxLayout(frame);
    box->setContentsMargins(20, 72, 20, 20);
    box->setSpacing(6);
    Card card{new QLabel(frame), new QLabel(frame),
              new Button(first ? Button::Kind::Primary : Button::Kind::Secondary, {},
                         first ? QStringLiteral("play") : QString(), frame)};
    card.words->setWordWrap(true);
    card.words->setForegroundRole(QPalette::PlaceholderText);
    box->addWidget(card.name);
    box->addWidget(card.words);
    box->addStretch(1);
    box->addSpacing(10);
    box->addWidget(card.button);
    parent->layout()->addWidget(frame);
    return card;
}

QWidget* FirstStart::buildCards() {
    auto* cards = new QWidget(this);
    auto* row = new QHBoxLayout(cards);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    cards->setFixedHeight(230);
    m_cards.push_back(makeCard(cards, QStringLiteral("store"), true));
    m_cards.push_back(makeCard(cards, QStringLiteral("file"), false));
    m_cards.push_back(makeCard(cards, QStringLiteral("folder"), false));
    connect(m_cards[0].button, &Button::clicked, this, &FirstStart::sampleWanted);
    connect(m_cards[1].button, &Button::clicked, this, &FirstStart::newWanted);
    connect(m_cards[2].button, &Button::clicked, this, &FirstStart::openWanted);
    return cards;
}

QWidget* FirstStart::buildRecent(const QStringList& recent) {
    auto* list = new QWidget(this);
    auto* box = new QVBoxLayout(list);
    box->setContentsMargins(0, 8, 0, 0);
    box->setSpacing(2);
    m_recentHead = new QLabel(list);
    box->addWidget(m_recentHead);
    for (const QString& path : recent) {
        auto* button = new Button(Button::Kind::Flat, QFileInfo(path).completeBaseName(), QStringLiteral("file"), list);
        button->setToolTip(path);
        box->addWidget(button);
        connect(button, &Button::clicked, this, [this, path] { emit recentWanted(path); });
    }
    return list;
}

void FirstStart::retranslate() {
    setWindowTitle(QStringLiteral("Offerwright"));
    m_title->setText(tr("Build an offer, put it on a basket, see the receipt"));
    m_title->setFont(fontOf(Type::Lead));
    m_words->setText(tr("A workspace is one file on this computer, always up to date. It works without network."));
    m_words->setFont(fontOf(Type::Words));
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_cards[0].name->setText(tr("Explore the sample shop"));
    m_cards[0].words->setText(tr("An invented grocer with products, promotions and baskets to try them on."));
    m_cards[0].button->setText(tr("Open the sample"));
    m_cards[1].name->setText(tr("Start your own"));
    m_cards[1].words->setText(
        tr("An empty workspace. Bring your catalogue as CSV, or name products by category and join it later."));
    m_cards[1].button->setText(tr("New workspace"));
    m_cards[2].name->setText(tr("Open a workspace"));
    m_cards[2].words->setText(tr("A file that a colleague sent, or one of yours."));
    m_cards[2].button->setText(tr("Choose a file"));
    for (const Card& card : m_cards) {
        card.name->setFont(fontOf(Type::Heading));
        card.words->setFont(fontOf(Type::Body));
        card.button->updateGeometry();
    }
    if (m_recentHead) {
        m_recentHead->setText(tr("Recent workspaces"));
        m_recentHead->setFont(fontOf(Type::SmallStrong));
    }
    m_language->setAccessibleName(tr("Language"));
}

void FirstStart::tell(const QString& sentence, const QString& note) {
    m_banner->tell(Verdict::Problem, sentence, note);
    m_banner->show();
}

void FirstStart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme().window);
}

void FirstStart::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace offerwright::ui
