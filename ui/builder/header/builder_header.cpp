#include "ui/builder/header/builder_header.h"
#include "app/document/edits.h"
#include "ui/builder/header/name_field.h"
#include "ui/common/button.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include <QCoreApplication>

namespace offerwright::ui {

StatusTag::StatusTag(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QString statusWord(Status status) {
    switch (status) {
    case Status::Draft: return QCoreApplication::translate("Status", "Draft");
    case Status::Live: return QCoreApplication::translate("Status", "Live");
    case Status::Paused: return QCoreApplication::translate("Status", "Paused");
    case Status::Archived: break;
    }
    return QCoreApplication::translate("Status", "Archived");
}

void StatusTag::setStatus(Status status) {
    m_status = status;
    setAccessibleName(statusWord(status));
    updateGeometry();
    update();
}

QSize StatusTag::sizeHint() const { return {tagWidth(statusWord(m_status)), 18}; }

void StatusTag::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tag tag = m_status == Status::Live ? Tag::Live : m_status == Status::Paused ? Tag::Warning : Tag::Neutral;
    paintTag(painter, QPointF(0, 0), statusWord(m_status), tag);
}

BuilderHeader::BuilderHeader(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_name(new NameField(this))
    , m_tag(new StatusTag(this))
    , m_views(new SegmentedControl(this))
    , m_more(new IconButton(QStringLiteral("more"), {}, this))
    , m_menu(new QMenu(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_name);
    row->addWidget(m_tag);
    row->addStretch(1);
    row->addWidget(m_views);
    row->addWidget(m_more);
    connect(m_name, &NameField::renamed, this, &BuilderHeader::rename);
    connect(m_views, &SegmentedControl::chosen, this, [this](int index) {
        m_views->setCurrent(0);
        if (index == 1) emit sourceWanted();
    });
    connect(m_more, &QAbstractButton::clicked, this, &BuilderHeader::showMenu);
    retitle();
}

void BuilderHeader::retitle() {
    m_views->setSegments({tr("Cards"), tr("Source")}, {QStringLiteral("cards"), QStringLiteral("code")});
    m_views->setAccessibleName(tr("Show as"));
    m_more->setName(tr("More for this promotion"));
    m_name->setShownWhenEmpty(tr("Name of the promotion"));
}

void BuilderHeader::refresh() {
    const Promotion* promotion = m_desk.promotion();
    if (!promotion) return;
    m_name->setName(QString::fromStdString(promotion->name.in(m_desk.language().code().toStdString())));
    m_tag->setStatus(promotion->status);
}

/// The name shown is the one in the window's language; the other language is edited when the window speaks it.
void BuilderHeader::rename(const QString& name) {
    Promotion next = *m_desk.promotion();
    next.name.set(m_desk.language().code().toStdString(), name.toStdString());
    m_desk.change(tr("Rename promotion"), std::move(next), {}, "name");
}

void BuilderHeader::setStatus(Status status) {
    Promotion next = *m_desk.promotion();
    next.status = status;
    m_desk.change(tr("Change status to %1").arg(statusWord(status)), std::move(next), {}, "status");
}

void BuilderHeader::duplicate() {
    std::string copy;
    app::Snapshot after = app::withCopyOf(m_desk.session().document().now(), m_desk.promotion()->id, &copy);
    m_desk.apply(tr("Duplicate promotion"), std::move(after), {copy, {}, {}});
}

void BuilderHeader::remove() {
    const std::string id = m_desk.promotion()->id;
    m_desk.apply(tr("Delete promotion"), app::withoutPromotion(m_desk.session().document().now(), id), {});
}

void BuilderHeader::fillMenu() {
    m_menu->clear();
    for (const Status status : {Status::Draft, Status::Live, Status::Paused, Status::Archived}) {
        QAction* action = m_menu->addAction(statusWord(status), this, [this, status] { setStatus(status); });
        action->setCheckable(true);
        action->setChecked(m_desk.promotion()->status == status);
    }
    m_menu->addSeparator();
    m_menu->addAction(iconOf(QStringLiteral("edit")), tr("Name in both languages…"), this,
                      [this] { emit namesWanted(m_name); });
    m_menu->addAction(iconOf(QStringLiteral("duplicate")), tr("Duplicate"), this, &BuilderHeader::duplicate);
    m_menu->addAction(iconOf(QStringLiteral("export")), tr("Export as JSON…"), this, &BuilderHeader::exportWanted);
    m_menu->addSeparator();
    m_menu->addAction(iconOf(QStringLiteral("trash")), tr("Delete"), this, &BuilderHeader::remove);
}

void BuilderHeader::showMenu() {
    if (!m_desk.promotion()) return;
    fillMenu();
    const QPoint corner = m_more->mapToGlobal(QPoint(m_more->width(), m_more->height() + 4));
    m_menu->popup(corner - QPoint(m_menu->sizeHint().width(), 0));
}

} // namespace offerwright::ui
