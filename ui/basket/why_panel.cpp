#include "ui/basket/why_panel.h"
#include <QLabel>
#include <algorithm>

namespace offerwright::ui {
namespace {

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
        html +=
            QStringLiteral("<tr><td style='padding-right:10px; padding-bottom:3px; white-space:nowrap'><b>%1</b></td>"
                           "<td style='padding-bottom:3px'>%2</td></tr>")
                .arg(row.label.toHtmlEscaped(), row.text.toHtmlEscaped());
    return html + QStringLiteral("</table>");
}

} // namespace

WhyPanel::WhyPanel(app::Session& session, QWidget* parent)
    : ToldPanel(Verdict::Met, parent)
    , m_session(session) {}

std::vector<app::OriginRow> WhyPanel::rowsOf(const app::ReceiptRow& row) const {
    const app::PreviewAnswer& answer = m_session.preview().latest();
    if (!answer || !answer->result) return {};
    const AdjudicatedSale sale = answer->sale();
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
    words()->setText(tableOf(m_rows));
    setHead(amount.isEmpty() ? tr("Why this?") : tr("Why %1?").arg(amount));
}

} // namespace offerwright::ui
