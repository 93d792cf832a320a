/// \file Where the current amount of the receipt comes from: reward, conditions, lines, who pays, policies.
#pragma once
#include "app/models/session.h"
#include "app/words/origin_words.h"
#include "app/words/receipt.h"
#include "ui/basket/told_panel.h"

namespace offerwright::ui {

/// Hidden while no amount is chosen.
class WhyPanel : public ToldPanel {
    Q_OBJECT
public:
    explicit WhyPanel(app::Session& session, QWidget* parent = nullptr);
    /// Null: nothing is chosen.
    void setRow(const app::ReceiptRow* row);
    const std::vector<app::OriginRow>& rows() const { return m_rows; }

private:
    std::vector<app::OriginRow> rowsOf(const app::ReceiptRow& row) const;

    app::Session& m_session;
    std::vector<app::OriginRow> m_rows;
};

} // namespace offerwright::ui
