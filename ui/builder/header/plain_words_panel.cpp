#include "ui/builder/header/plain_words_panel.h"
#include "ui/common/button.h"
#include "ui/common/paint.h"
#include <QClipboard>
#include <QGuiApplication>

namespace offerwright::ui {
namespace {

QString asRichText(const app::Sentence& sentence) {
    QString html;
    for (const app::Part& part : sentence) {
        const QString text = part.text.toHtmlEscaped();
        const bool bold = part.kind == app::Part::Kind::Value;
        html += bold ? QStringLiteral("<span style=\"font-weight:600\">") + text + QStringLiteral("</span>") : text;
    }
    return QStringLiteral("<p style=\"line-height:21px; margin:0\">") + html + QStringLiteral("</p>");
}

} // namespace

PlainWordsPanel::PlainWordsPanel(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_words(new QLabel(this))
    , m_languages(new SegmentedControl(this))
    , m_copy(new Button(Button::Kind::Link, {}, QStringLiteral("copy"), this)) {
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::RichText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 10, 14, 10);
    row->setSpacing(16);
    row->addWidget(m_words, 1);
    auto* side = new QVBoxLayout;
    side->setSpacing(4);
    side->addWidget(m_languages, 0, Qt::AlignRight);
    side->addWidget(m_copy, 0, Qt::AlignRight);
    side->addStretch();
    row->addLayout(side);
    m_languages->setSegments({QStringLiteral("EN"), QStringLiteral("FR")});
    connect(m_languages, &SegmentedControl::chosen, this, [this](int index) {
        m_code = index == 0 ? QStringLiteral("en") : QStringLiteral("fr");
        refresh();
    });
    connect(m_copy, &QAbstractButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_plain); });
    retitle();
}

void PlainWordsPanel::retitle() {
    m_code.clear();
    m_copy->setText(tr("Copy"));
    m_words->setAccessibleName(tr("In plain words"));
    m_languages->setAccessibleName(tr("Language of the plain words"));
}

const app::Language& PlainWordsPanel::shownLanguage() const {
    return m_code.isEmpty() ? m_desk.language() : app::Language::of(m_code);
}

void PlainWordsPanel::refresh() {
    const Promotion* promotion = m_desk.promotion();
    if (!promotion) return;
    const app::Language& language = shownLanguage();
    m_languages->setCurrent(language.code() == QStringLiteral("fr") ? 1 : 0);
    const app::Sentence sentence = app::plainWords(*promotion, language, m_desk.names());
    m_plain = app::textOf(sentence);
    m_words->setFont(fontOf(Type::Words));
    m_words->setText(asRichText(sentence));
}

void PlainWordsPanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintRound(painter, QRectF(rect()), 10, theme().surface, theme().line);
}

} // namespace offerwright::ui
