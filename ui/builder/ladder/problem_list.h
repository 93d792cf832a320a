#pragma once
#include "ui/builder/ladder/card_content.h"
#include <QWidget>

namespace offerwright::ui {

/// Faults and lints below a line: glyph, sentence, and a button where there is a mend.
class ProblemList : public QWidget {
    Q_OBJECT
public:
    explicit ProblemList(QWidget* parent = nullptr);
    void setProblems(const std::vector<Problem>& problems);
    bool isEmpty() const { return m_problems.empty(); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void fixWanted(const offerwright::ui::Problem& problem);

private:
    void addRow(const Problem& problem);
    std::vector<Problem> m_problems;
};

} // namespace offerwright::ui
