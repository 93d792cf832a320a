#include "ui/basket/why_panel.h"
#include "ui/common/paint.h"
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

namespace offerwright::ui {
namespace {

constexpr int kHead = 32;

using Kind = app::ReceiptRow::Kind;

/// The award behind a row: of this reward, and on this line where the row stands under one.
bool isBehind(const Award& award, const app::ReceiptRow& row) {
    if (award.promotion != row.source.promotion || award.reward != row.source.node) return false;
    return row.kind != Kind::LineDiscount ||
           std::ranges::find(award.shares, row.line, &Share::line) != award.shares.end();
}

QString tableOf(const std::vector<app::OriginRow>& rows) {
    QString html = QStringLiteral("<table cellspacing=0 cellpadding=0>");
    for (const app::OriginRow& row : rows)
        html += QStringLiteral("<tr><td style='padding-right:10px; padding-bottom:3px; white-space:nowrap'><b>%1</b></td>"
                               "<td style='padding-bottom:3px'>%2</td></tr>")
                    .arg(row.label.toHtmlEscaped(), row.text.toHtmlEscaped());
    return html + QStringLiteral("</table>");
}

} // namespace

WhyPanel::WhyPanel(app::Session& session, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_words(new QLabel(this)) {
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::RichText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(12, kHead + 6, 12, 8);
    box->addWidget(m_words);
    hide();
}

std::vector<app::OriginRow> WhyPanel::rowsOf(const app::ReceiptRow& row) const {
    const app::PreviewAnswer& answer = m_session.preview().latest();
    if (!answer || !answer->result) return {};
    const Sale sale = answer->sale();
    if (row.source.promotion.empty()) return app::programmeRows(sale, m_session.language());
    for (const Origin& origin : originsOf(sale))
        if (isBehind(sale.adjudication.awards[origin.award], row))
            return app::originRows(sale, origin, m_session.language());
    return {};
}

void WhyPanel::setRow(const app::ReceiptRow* row) {
    m_rows = row ? rowsOf(*row) : std::vector<app::OriginRow>{};
    setVisible(!m_rows.empty());
    if (m_rows.empty()) return;
    const QString amount = row->right.trimmed();
    m_heading = amount.isEmpty() ? tr("Why this?") : tr("Why %1?").arg(amount);
    m_words->setText(tableOf(m_rows));
    m_words->setFont(fontOf(Type::Small));
    setAccessibleName(m_heading);
    updateGeometry();
    update();
}

void WhyPanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& colors = theme();
    paintRound(painter, rect(), 9, colors.surface, colors.met.line);
    painter.save();
    painter.setClipRect(QRectF(1, 1, width() - 2, kHead));
    paintRound(painter, QRectF(1, 1, width() - 2, kHead + 12), 8, colors.met.soft);
    painter.restore();
    paintDisc(painter, QRectF(12, kHead / 2.0 - 8, 18, 18), Verdict::Met);
    paintLine(painter, QRectF(38, 1, width() - 50.0, kHead), m_heading, Type::BodyStrong, colors.text);
}

} // namespace offerwright::ui
