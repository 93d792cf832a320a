/// \file Where the current amount of the receipt comes from: reward, conditions, lines, who pays, policies.
#pragma once
#include "app/models/session.h"
#include "app/words/origin_words.h"
#include "app/words/receipt.h"
#include <QFrame>

class QLabel;

namespace offerwright::ui {

/// Hidden while no amount is chosen.
class WhyPanel : public QFrame {
    Q_OBJECT
public:
    explicit WhyPanel(app::Session& session, QWidget* parent = nullptr);
    /// Null: nothing is chosen.
    void setRow(const app::ReceiptRow* row);
    const std::vector<app::OriginRow>& rows() const { return m_rows; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<app::OriginRow> rowsOf(const app::ReceiptRow& row) const;

    app::Session& m_session;
    std::vector<app::OriginRow> m_rows;
    QString m_heading;
    QLabel* m_words;
};

} // namespace offerwright::ui
