#include "ui/publish/history_panel.h"
#include "ui/common/button.h"
#include "ui/common/row_ground.h"
#include "ui/common/signs.h"
#include "ui/common/text_label.h"
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace offerwright::ui {
namespace {

constexpr int kNarrow = 620; ///< without notes and digests
constexpr int kRelease = 134;
constexpr int kWhen = 124;
constexpr int kWho = 84;
constexpr int kDigest = 76;
constexpr int kAction = 88;

QWidget* cell(QWidget* content, int width) {
    auto* cell = new QWidget;
    cell->setFixedWidth(scaled(width));
    auto* row = new QHBoxLayout(cell);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(content);
    row->addStretch(1);
    return cell;
}

} // namespace

HistoryPanel::HistoryPanel(QWidget* parent)
    : Panel(parent)
    , m_heading(new TextLabel(Type::BodyStrong, Ink::Text, {}, this))
    , m_note(new TextLabel(Type::Small, Ink::Muted, {}, this))
    , m_box(new QVBoxLayout(this)) {
    m_box->setContentsMargins(0, 0, 0, 0);
    m_box->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(15, 11, 15, 11);
    head->setSpacing(8);
    head->addWidget(m_heading);
    head->addWidget(m_note, 1);
    m_box->addLayout(head);
}

void HistoryPanel::tell(const QString& environment, const std::vector<HistoryRow>& rows) {
    m_heading->setText(tr("History of %1").arg(environment));
    m_note->setText(rows.empty() ? tr("nothing was ever published") : tr("signed, numbered, never rewritten"));
    if (rows == m_rows && m_table) return;
    m_rows = rows;
    delete m_table;
    m_extras.clear();
    m_table = new QWidget(this);
    auto* box = new QVBoxLayout(m_table);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    for (const HistoryRow& each : rows) box->addWidget(row(each));
    m_box->addWidget(m_table);
    fold();
}

void HistoryPanel::fold() {
    for (QWidget* extra : m_extras) extra->setVisible(width() >= scaled(kNarrow));
}

void HistoryPanel::resizeEvent(QResizeEvent* event) {
    Panel::resizeEvent(event);
    fold();
}

QSize HistoryPanel::minimumSizeHint() const { return {scaled(kNarrow / 2), Panel::minimumSizeHint().height()}; }

QWidget* HistoryPanel::row(const HistoryRow& row) {
    auto* ground = new RowGround;
    ground->setLast(&row == &m_rows.back());
    ground->setFixedHeight(scaled(38));
    auto* line = new QHBoxLayout(ground);
    line->setContentsMargins(15, 0, 12, 0);
    line->setSpacing(8);
    QWidget* release = cell(new TextLabel(Type::SmallStrong, Ink::Text, row.release), kRelease);
    if (row.isLive) static_cast<QHBoxLayout*>(release->layout())->insertWidget(1, new TagLabel(tr("Live"), Tag::Live));
    line->addWidget(release);
    line->addWidget(cell(new TextLabel(Type::Small, Ink::Muted, row.when), kWhen));
    line->addWidget(cell(new TextLabel(Type::Small, Ink::Text, row.who), kWho));
    auto* note = new TextLabel(Type::Small, Ink::Text, row.note, ground);
    note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    note->setToolTip(row.note);
    line->addWidget(note, 1);
    QWidget* digest = cell(new TextLabel(Type::Receipt, Ink::Muted, row.digest), kDigest);
    line->addWidget(digest);
    m_extras.push_back(digest);
    auto* button = new Button(Button::Kind::Link, row.action, {}, ground);
    button->setCompact(true);
    button->setAccessibleDescription(row.release);
    button->setVisible(!row.action.isEmpty());
    connect(button, &Button::clicked, this, [this, id = row.id] { emit acted(id); });
    line->addWidget(cell(button, kAction));
    return ground;
}

} // namespace offerwright::ui
