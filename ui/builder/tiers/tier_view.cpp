#include "ui/builder/tiers/tier_view.h"
#include "ui/builder/desk.h"
#include "ui/builder/edits/ladder_edits.h"
#include "ui/builder/edits/number_edits.h"
#include "ui/builder/edits/promotion_edits.h"
#include "ui/common/button.h"
#include "ui/common/theme.h"

namespace offerwright::ui {

TierView::TierView(QWidget* parent)
    : QWidget(parent)
    , m_stairs(new StaircaseView(this))
    , m_table(new TierTable(this))
    , m_add(new Button(Button::Kind::Link, {}, QStringLiteral("plus"), this))
    , m_pays(new QLabel(this))
    , m_pay(new SegmentedControl(this)) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_stairs);
    box->addWidget(m_table);
    box->addSpacing(1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(12, 4, 12, 4);
    foot->addWidget(m_add);
    foot->addStretch();
    foot->addWidget(m_pays);
    foot->addSpacing(6);
    foot->addWidget(m_pay);
    box->addLayout(foot);
    connectSignals();
    retitle();
}

void TierView::retitle() {
    m_add->setText(tr("Add a tier"));
    m_pays->setText(tr("Pays"));
    m_pays->setForegroundRole(QPalette::PlaceholderText);
    m_pay->setSegments({tr("the highest reached"), tr("all reached")});
    m_pay->setAccessibleName(tr("Which tiers pay"));
}

void TierView::connectSignals() {
    connect(m_add, &QAbstractButton::clicked, this, &TierView::addTier);
    connect(m_table, &TierTable::addWanted, this, &TierView::addTier);
    connect(m_table, &TierTable::left, this, &TierView::left);
    connect(m_pay, &SegmentedControl::chosen, this, [this](int index) {
        const TierPay pays = index == 0 ? TierPay::Highest : TierPay::All;
        m_desk->change(tr("Change which tiers pay"), withTierPay(*m_desk->promotion(), pays), m_content.measure);
    });
    connect(m_stairs, &StaircaseView::moved, this, [this](std::size_t handle, std::int64_t value, bool begins) {
        if (begins) m_stairs->setProperty("gesture", m_desk->beginGesture());
        changeThreshold(handle, value, m_stairs->property("gesture").toString());
    });
    const auto select = [this](int row) {
        if (row < 0 || row >= static_cast<int>(m_content.lines.size())) return;
        m_stairs->setCurrent(row);
        emit selected(m_content.lines[static_cast<std::size_t>(row)].step);
    };
    connect(m_stairs, &StaircaseView::currentChanged, this, select);
    connect(m_table, &TierTable::rowEntered, this, select);
    connect(m_table, &TierTable::cellTyped, this, [this](int row, int column, std::int64_t value) {
        changeCells({{row, column, value}});
    });
    connect(m_table, &TierTable::pasted, this, &TierView::changeCells);
    connect(m_table, &TierTable::removeWanted, this, [this](int row) {
        const NodeId step = m_content.lines[static_cast<std::size_t>(row)].step;
        m_desk->change(tr("Remove tier"), withoutNode(*m_desk->promotion(), step), m_content.measure);
    });
    connect(m_table, &TierTable::copyWanted, this, [this](int row) {
        NodeId copy;
        Promotion next =
            withCopyOfNode(*m_desk->promotion(), m_content.lines[static_cast<std::size_t>(row)].step, &copy);
        m_desk->change(tr("Duplicate tier"), std::move(next), copy);
    });
    connect(m_table, &TierTable::moveWanted, this, [this](int row, int by) {
        const NodeId step = m_content.lines[static_cast<std::size_t>(row)].step;
        m_desk->change(tr("Move tier"), withTierMoved(*m_desk->promotion(), step, by), step);
        m_table->setCurrentIndex(
            m_table->tiers().index(m_table->tiers().rowOf(step), m_table->currentIndex().column()));
    });
    connect(m_table, &TierTable::popupWanted, this, [this](int row, int column, const QRect& place) {
        const TierLine& tier = m_content.lines[static_cast<std::size_t>(row)];
        const bool from = column == TierModel::FromColumn;
        if (from || !tier.reward.empty())
            emit numberWanted(m_desk->address(from ? tier.step : tier.reward, from ? "from" : tier.rewardField), place);
    });
}

void TierView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(QRect(0, m_table->geometry().bottom() + 1, width(), 1), theme().line);
}

void TierView::setDesk(Desk* desk) { m_desk = desk; }

void TierView::setContent(const TierContent& content) {
    m_content = content;
    if (m_desk) {
        m_stairs->setLanguage(m_desk->language(), m_desk->currency(), m_desk->wholeUnit());
        m_table->setLanguage(m_desk->language(), m_desk->wholeUnit());
    }
    retitle();
    m_stairs->setContent(content);
    m_table->tiers().setContent(content);
    m_table->fitHeight();
    m_pay->setCurrent(content.pays == TierPay::Highest ? 0 : 1);
    updateGeometry();
}

void TierView::setVerdicts(const std::vector<Ruling>& verdicts, std::optional<std::int64_t> measured) {
    m_stairs->setVerdicts(verdicts, measured);
    m_table->tiers().setVerdicts(verdicts);
}

void TierView::select(const NodeId& node) {
    const int row = m_table->tiers().rowOf(node);
    m_stairs->setCurrent(row);
    if (row >= 0 && m_table->currentIndex().row() != row)
        m_table->setCurrentIndex(m_table->tiers().index(row, TierModel::FromColumn));
}

void TierView::enter(bool fromAbove) {
    const int row = fromAbove ? 0 : m_table->tiers().rowCount() - 1;
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->setCurrentIndex(m_table->tiers().index(row, TierModel::FromColumn));
}

std::vector<QWidget*> TierView::tabStops() const { return {m_stairs, m_table, m_add, m_pay}; }

void TierView::changeThreshold(std::size_t row, std::int64_t value, const QString& gesture) {
    const NodeId step = m_content.lines[row].step;
    m_desk->change(tr("Change threshold"), withTierThreshold(*m_desk->promotion(), step, value), step, "from", gesture);
}

/// One paste is one edit. Rows are found by their steps, since a new threshold may put them in another order.
void TierView::changeCells(const std::vector<std::tuple<int, int, std::int64_t>>& cells) {
    Promotion next = *m_desk->promotion();
    const TierContent content = m_content;
    NodeId node;
    for (const auto& [row, column, value] : cells) {
        const TierLine& tier = content.lines[static_cast<std::size_t>(row)];
        node = tier.step;
        if (column == TierModel::FromColumn) {
            next = withTierThreshold(std::move(next), tier.step, value);
            continue;
        }
        const Address address = m_desk->address(tier.reward, tier.rewardField);
        auto state = numberState(next, address);
        if (!state) continue;
        if (state->parameter)
            state->parameter->defaultValue = value;
        else
            state->number.value = value;
        next = withNumberState(next, address, *state);
    }
    const bool threshold = cells.size() == 1 && std::get<1>(cells.front()) == TierModel::FromColumn;
    m_desk->change(threshold ? tr("Change threshold") : tr("Change tiers"), std::move(next), node);
}

void TierView::addTier() {
    NodeId added;
    Promotion next = withTierAdded(*m_desk->promotion(), &added);
    m_desk->change(tr("Add tier"), std::move(next), added);
    enter(false);
}

} // namespace offerwright::ui
