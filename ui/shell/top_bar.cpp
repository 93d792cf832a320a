#include "ui/shell/top_bar.h"
#include "ui/common/button.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace offerwright::ui {

PaletteOpener::PaletteOpener(QWidget* parent)
    : QAbstractButton(parent) {
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMaximumWidth(360);
}

void PaletteOpener::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& colors = theme();
    paintRound(painter, rect(), 7, underMouse() ? colors.hover : colors.sunk, hasFocus() ? colors.accent : colors.line2,
               hasFocus() ? 2 : 1);
    paintIcon(painter, QRectF(10, height() / 2.0 - 7, 14, 14), QStringLiteral("search"), colors.muted);
    const QString keys = QStringLiteral("Ctrl K");
    const int width = keyHintWidth(keys);
    paintKeyHint(painter, QRectF(this->width() - width - 8, height() / 2.0 - 9, width, 18), keys);
    paintLine(painter, QRectF(32, 0, this->width() - width - 48, height()), text(), Type::Body, colors.muted);
}

TopBar::TopBar(app::Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_where(new QLabel(this))
    , m_opener(new PaletteOpener(this))
    , m_undo(new IconButton(QStringLiteral("undo"), {}, this))
    , m_redo(new IconButton(QStringLiteral("redo"), {}, this))
    , m_language(new SegmentedControl(this))
    , m_theme(new IconButton(QStringLiteral("moon"), {}, this)) {
    setFixedHeight(44);
    m_language->setSegments({QStringLiteral("EN"), QStringLiteral("FR")});
    auto* left = new QHBoxLayout;
    left->addWidget(m_where);
    left->addStretch(1);
    auto* right = new QHBoxLayout;
    right->setSpacing(6);
    right->addStretch(1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_undo, m_redo, m_language, m_theme})
        right->addWidget(widget);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 12, 0);
    row->addLayout(left, 1);
    row->addWidget(m_opener, 2);
    row->addLayout(right, 1);
    connect(m_opener, &PaletteOpener::clicked, this, &TopBar::paletteWanted);
    connect(m_undo, &IconButton::clicked, &m_session.document(), &app::Document::undo);
    connect(m_redo, &IconButton::clicked, &m_session.document(), &app::Document::redo);
    connect(m_language, &SegmentedControl::chosen, this,
            [this](int index) { emit languageWanted(index == 1 ? QStringLiteral("fr") : QStringLiteral("en")); });
    connect(m_theme, &IconButton::clicked, this, &TopBar::themeSwitched);
    connect(&m_session.document(), &app::Document::undoStateChanged, this, &TopBar::refresh);
    connect(&Look::instance(), &Look::changed, this, &TopBar::refresh);
    retranslate();
}

void TopBar::retranslate() {
    m_opener->setText(tr("Find a promotion, a product…"));
    m_opener->setAccessibleName(m_opener->text());
    m_language->setAccessibleName(tr("Language"));
    m_language->setCurrent(m_session.language().code() == u"fr" ? 1 : 0);
    refresh();
}

void TopBar::setPlace(Place place) {
    m_place = place;
    refresh();
}

void TopBar::refresh() {
    const app::Document& document = m_session.document();
    m_where->setText(QStringLiteral("<b>%1</b> <span>&nbsp;/&nbsp; %2</span>")
                         .arg(QString::fromStdString(m_session.workspace().name).toHtmlEscaped(), nameOf(m_place)));
    m_where->setFont(fontOf(Type::Body));
    m_undo->setEnabled(document.canUndo());
    m_redo->setEnabled(document.canRedo());
    m_undo->setName(document.canUndo() ? tr("Undo: %1").arg(document.undoLabel()) : tr("Nothing to undo"));
    m_redo->setName(document.canRedo() ? tr("Redo: %1").arg(document.redoLabel()) : tr("Nothing to redo"));
    m_theme->setIconName(theme().dark ? QStringLiteral("sun") : QStringLiteral("moon"));
    m_theme->setName(theme().dark ? tr("Light") : tr("Dark"));
}

void TopBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme().surface);
    painter.fillRect(0, height() - 1, width(), 1, theme().line);
}

void TopBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace offerwright::ui
