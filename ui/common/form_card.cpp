#include "ui/common/form_card.h"
#include "ui/common/text_label.h"
#include <QGridLayout>
#include <QVBoxLayout>

namespace offerwright::ui {
namespace {

constexpr int kPageWidth = 860;
constexpr int kLabelWidth = 330;

QLayout* labelled(const QString& label, const QString& help) {
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(new TextLabel(Type::BodyMedium, Ink::Text, label));
    if (help.isEmpty()) return words;
    auto* more = new TextLabel(Type::Small, Ink::Muted, help);
    more->setWordWrap(true);
    words->addWidget(more);
    return words;
}

} // namespace

FormCard::FormCard(const QString& heading, QWidget* parent)
    : Panel(parent)
    , m_grid(new QGridLayout) {
    setFixedWidth(scaled(kPageWidth));
    m_grid->setHorizontalSpacing(18);
    m_grid->setVerticalSpacing(10);
    m_grid->setColumnMinimumWidth(0, scaled(kLabelWidth));
    m_grid->setColumnStretch(1, 1);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(18, 14, 18, 14);
    box->setSpacing(10);
    box->addWidget(new TextLabel(Type::Heading, Ink::Text, heading, this));
    box->addLayout(m_grid);
}

void FormCard::addRow(const QString& label, const QString& help, QWidget* control) {
    const int row = m_grid->rowCount();
    m_grid->addLayout(labelled(label, help), row, 0, Qt::AlignVCenter);
    m_grid->addWidget(control, row, 1, Qt::AlignLeft | Qt::AlignVCenter);
}

void FormCard::addWideRow(const QString& label, const QString& help, QWidget* control) {
    const int row = m_grid->rowCount();
    m_grid->addLayout(labelled(label, help), row, 0, 1, 2, Qt::AlignVCenter);
    m_grid->addWidget(control, row + 1, 0, 1, 2);
}

} // namespace offerwright::ui
