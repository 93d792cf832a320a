#include "ui/publish/gate_panel.h"
#include "ui/common/button.h"
#include "ui/common/row_ground.h"
#include "ui/common/signs.h"
#include "ui/common/text_label.h"
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace offerwright::ui {
GatePanel::GatePanel(QWidget* parent)
    : Panel(parent)
    , m_heading(new TextLabel(Type::Heading, Ink::Text, {}, this))
    , m_count(new TextLabel(Type::SmallStrong, Ink::Met, {}, this))
    , m_box(new QVBoxLayout(this)) {
    m_box->setContentsMargins(0, 0, 0, 0);
    m_box->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(15, 12, 15, 12);
    head->addWidget(m_heading, 1);
    head->addWidget(m_count);
    m_box->addLayout(head);
}

void GatePanel::tell(const std::vector<GateRow>& rows) {
    retell();
    if (rows == m_rows && m_list) return;
    m_rows = rows;
    retell();
    delete m_list;
    m_list = new QWidget(this);
    auto* box = new QVBoxLayout(m_list);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    for (const GateRow& each : rows) box->addWidget(row(each));
    m_box->addWidget(m_list);
}

void GatePanel::retell() {
    const auto held = std::ranges::count(m_rows, Verdict::Met, &GateRow::verdict);
    const bool isOpen = held == std::ssize(m_rows);
    const bool fails = std::ranges::count(m_rows, Verdict::Problem, &GateRow::verdict) > 0;
    m_heading->setText(tr("Gate"));
    m_count->setText(isOpen ? tr("open") : tr("%1 of %2").arg(held).arg(m_rows.size()));
    m_count->setInk(isOpen ? Ink::Met : fails ? Ink::Fail : Ink::Near);
}

QWidget* GatePanel::row(const GateRow& row) {
    const bool isOpen = row.verdict == Verdict::Nearly || row.verdict == Verdict::Problem;
    auto* ground = new RowGround(isOpen ? row.verdict : Verdict::None);
    ground->setLast(&row == &m_rows.back());
    ground->setMinimumHeight(scaled(46));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    const bool isMet = row.verdict == Verdict::Met;
    auto* what = new TextLabel(isMet ? Type::BodyMedium : Type::BodyStrong, Ink::Text, row.what, ground);
    auto* proof = new TextLabel(Type::Small, Ink::Muted, row.proof, ground);
    what->setWordWrap(true);
    proof->setWordWrap(true);
    words->addWidget(what);
    if (!row.proof.isEmpty()) words->addWidget(proof);
    auto* line = new QHBoxLayout(ground);
    line->setContentsMargins(15, 9, 12, 9);
    line->setSpacing(10);
    line->addWidget(new DiscLabel(row.verdict, ground), 0, row.proof.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop);
    line->addLayout(words, 1);
    if (!row.action.isEmpty()) {
        auto* button = new Button(isMet ? Button::Kind::Link : Button::Kind::Secondary, row.action, {}, ground);
        button->setCompact(true);
        button->setAccessibleDescription(row.what);
        connect(button, &Button::clicked, this, [this, id = row.id] { emit acted(id); });
        line->addWidget(button);
    }
    return ground;
}

} // namespace offerwright::ui
