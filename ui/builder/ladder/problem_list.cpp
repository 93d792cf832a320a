#include "ui/builder/ladder/problem_list.h"
#include "ui/common/button.h"
#include "ui/common/icon.h"
#include "ui/common/theme.h"

namespace offerwright::ui {
namespace {

/// Glyph and sentence of one problem, wrapped.
class ProblemLine : public QWidget {
public:
    ProblemLine(const Problem& problem, QWidget* parent)
        : QWidget(parent)
        , m_problem(problem) {
        setAccessibleName(problem.text);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override {
        const QRect room(0, 0, std::max(width - kLeft, 60), 1000);
        return std::max(
            20, QFontMetrics(fontOf(Type::Small)).boundingRect(room, Qt::TextWordWrap, m_problem.text).height() + 4);
    }
    QSize sizeHint() const override { return {300, heightForWidth(std::max(width(), 300))}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const bool isError = m_problem.severity == Severity::Error;
        const QColor ink = isError                                   ? theme().fail.text
                           : m_problem.severity == Severity::Warning ? theme().near.text
                                                                     : theme().muted;
        const QString glyph = m_problem.severity == Severity::Hint ? QStringLiteral("info") : QStringLiteral("warning");
        paintIcon(painter, QRectF(0, 3, 14, 14), glyph, ink);
        painter.setFont(fontOf(Type::Small));
        painter.setPen(ink);
        painter.drawText(QRect(kLeft, 2, width() - kLeft, height()), Qt::TextWordWrap | Qt::AlignTop, m_problem.text);
    }

private:
    static constexpr int kLeft = 20;
    Problem m_problem;
};

} // namespace

ProblemList::ProblemList(QWidget* parent)
    : QWidget(parent) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(2);
}

void ProblemList::setProblems(const std::vector<Problem>& problems) {
    if (m_problems == problems) return;
    m_problems = problems;
    while (QLayoutItem* item = layout()->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        delete item;
    }
    for (const Problem& problem : m_problems) addRow(problem);
    setVisible(!m_problems.empty());
}

void ProblemList::addRow(const Problem& problem) {
    auto* row = new QWidget(this);
    auto* box = new QHBoxLayout(row);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(new ProblemLine(problem, row), 1);
    if (!problem.fixLabel.isEmpty()) {
        auto* fix = new Button(Button::Kind::Link, problem.fixLabel, {}, row);
        fix->setCompact(true);
        box->addWidget(fix, 0, Qt::AlignTop);
        connect(fix, &QAbstractButton::clicked, this, [this, problem] { emit fixWanted(problem); });
    }
    layout()->addWidget(row);
    row->show(); // at once: a hidden row has no height yet
}

int ProblemList::heightForWidth(int width) const {
    return layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : layout()->sizeHint().height();
}

} // namespace offerwright::ui
