#include "ui/shell/status_bar.h"
#include "ui/common/fingerprint.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include <QEvent>
#include <QMouseEvent>

namespace offerwright::ui {

StatusBar::StatusBar(app::Session& session, app::Problems& problems, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_problems(problems) {
    setFixedHeight(26);
    connect(&m_session.document(), &app::Document::keptChanged, this, &StatusBar::refresh);
    connect(&m_session.document(), &app::Document::changed, this, &StatusBar::refresh);
    connect(&m_session.preview(), &app::LivePreview::answered, this, &StatusBar::refresh);
    connect(&m_session, &app::Session::languageChanged, this, &StatusBar::refresh);
    connect(&m_problems, &app::Problems::changed, this, &StatusBar::refresh);
    refresh();
}

void StatusBar::refresh() {
    const app::Document& document = m_session.document();
    m_isKept = document.kept() && !document.readOnly();
    m_kept = document.readOnly() ? tr("Read only") : document.kept() ? tr("All changes kept") : tr("Keeping changes");
    const int errors = m_problems.errors();
    const int warnings = m_problems.warnings();
    m_hasErrors = errors > 0;
    QStringList found;
    if (errors > 0) found << tr("%n problem(s)", nullptr, errors);
    if (warnings > 0) found << tr("%n warning(s)", nullptr, warnings);
    m_found = found.join(QStringLiteral(", "));
    m_right = m_session.workspace().whole ? QString() : tr("Reading products and baskets");
    if (const app::PreviewAnswer& answer = m_session.preview().latest()) {
        const QString ms =
            m_session.language().locale().toString(static_cast<double>(answer->microseconds) / 1000.0, 'f', 2);
        m_right = tr("Set %1").arg(shortFingerprint(answer->set->fingerprint())) + QStringLiteral("    ") +
                  tr("%n promotion(s), %1 ms", nullptr, static_cast<int>(answer->set->promotions().size())).arg(ms);
    }
    setAccessibleName(QStringList({m_kept, m_found, m_right}).join(QStringLiteral(". ")));
    update();
}

qreal StatusBar::paintFact(QPainter& painter, qreal x, const QString& icon, const QColor& color,
                           const QString& text) const {
    paintIcon(painter, QRectF(x, height() / 2.0 - 6.5, 13, 13), icon, color);
    return x + 19 + paintLine(painter, QRectF(x + 19, 0, width() / 2.0, height()), text, Type::Small, theme().muted) +
           18;
}

void StatusBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& colors = theme();
    painter.fillRect(rect(), colors.surface);
    painter.fillRect(0, 0, width(), 1, colors.line);
    qreal x = paintFact(painter, 16, m_isKept ? QStringLiteral("check") : QStringLiteral("info"),
                        m_isKept ? colors.met.text : colors.near.text, m_kept);
    m_problemsPlace = {};
    if (!m_found.isEmpty()) {
        const qreal end = paintFact(painter, x, QStringLiteral("warning"),
                                    m_hasErrors ? colors.fail.text : colors.near.text, m_found);
        m_problemsPlace = QRectF(x, 0, end - x, height());
    }
    paintLine(painter, QRectF(width() / 2.0, 0, width() / 2.0 - 16, height()), m_right, Type::Small, colors.muted,
              Qt::AlignRight | Qt::AlignVCenter);
}

void StatusBar::mousePressEvent(QMouseEvent* event) {
    if (m_problemsPlace.contains(event->position())) emit problemsWanted();
}

void StatusBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) refresh();
    QWidget::changeEvent(event);
}

} // namespace offerwright::ui
