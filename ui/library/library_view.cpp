#include "ui/library/library_view.h"
#include "app/document/edits.h"
#include "ui/common/button.h"
#include "ui/common/fields.h"
#include "ui/common/paint.h"
#include "ui/library/filter_tags.h"
#include "ui/library/library_delegate.h"
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace offerwright::ui {

LibraryView::LibraryView(app::Session& session, app::Problems& problems, QDate today, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_problems(problems)
    , m_model(new app::LibraryModel(this))
    , m_delegate(new LibraryDelegate(this))
    , m_heading(new QLabel(this))
    , m_calendar(new IconButton(QStringLiteral("calendar"), {}, this))
    , m_new(new Button(Button::Kind::Primary, {}, QStringLiteral("plus"), this))
    , m_search(TextField::search({}, this))
    , m_filters(new FilterTags(this))
    , m_list(new QListView(this))
    , m_empty(new QLabel(this))
    , m_foot(new QLabel(this))
    , m_soon(new QTimer(this))
    , m_today(today) {
    build();
    connectSignals();
    retranslate();
}

void LibraryView::build() {
    auto* head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_calendar);
    head->addWidget(m_new);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(12, 10, 12, 4);
    top->setSpacing(8);
    top->addLayout(head);
    top->addWidget(m_search);
    top->addWidget(m_filters);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_empty->setContentsMargins(20, 24, 20, 0);
    m_foot->setContentsMargins(14, 8, 14, 8);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    column->addWidget(m_foot);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

void LibraryView::connectSignals() {
    connect(m_new, &Button::clicked, this, &LibraryView::newWanted);
    connect(m_calendar, &QAbstractButton::clicked, this, &LibraryView::calendarWanted);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_query.search = text;
        refresh();
    });
    connect(m_filters, &FilterTags::chosen, this, [this](app::LibraryFilter filter) {
        m_query.filter = filter;
        refresh();
    });
    connect(m_list, &QListView::clicked, this, &LibraryView::activate);
    connect(m_list, &QListView::activated, this, &LibraryView::activate);
    connect(&m_session, &app::Session::opened, this, &LibraryView::showOpen);
    connect(&m_session, &app::Session::languageChanged, this, &LibraryView::retranslate);
    // Edit, problems and two answers follow one another at once: one refresh serves them all, and lets receipt and
    // cards be painted first.
    connect(&m_session.document(), &app::Document::changed, this, &LibraryView::refreshSoon);
    connect(&m_session.preview(), &app::LivePreview::answered, this, &LibraryView::refreshSoon);
    connect(&m_problems, &app::Problems::changed, this, [this] {
        m_marks.clear();
        refreshSoon();
    });
    m_soon->setSingleShot(true);
    connect(m_soon, &QTimer::timeout, this, &LibraryView::refresh);
}

void LibraryView::retranslate() {
    m_calendar->setName(tr("Calendar of what runs when"));
    m_heading->setText(tr("Promotions"));
    m_heading->setFont(fontOf(Type::Heading));
    m_new->setText(tr("New"));
    m_new->setAccessibleName(tr("New promotion"));
    m_foot->setText(tr("Figures show this basket"));
    m_foot->setFont(fontOf(Type::Small));
    m_foot->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_list->setAccessibleName(tr("Promotions"));
    refresh();
}

void LibraryView::refreshSoon() {
    constexpr int kSoonMs = 25;
    if (!m_soon->isActive()) m_soon->start(kSoonMs);
}

void LibraryView::refresh() {
    m_soon->stop();
    m_shelf.update(m_session.workspace(), m_today, m_session.language());
    if (std::exchange(m_marked, m_shelf.edition()) != m_shelf.edition()) m_marks.clear();
    if (m_marks.empty()) m_marks = app::problemMarks(m_shelf, m_problems.byId());
    auto [rows, counts] =
        app::libraryShown(m_shelf, m_session.preview().latest().get(), m_marks, m_query, m_session.language());
    m_filters->setCounts(counts);
    m_search->setPlaceholderText(tr("Filter %n promotion(s)", nullptr, counts.all));
    m_search->setAccessibleName(m_search->placeholderText());
    m_delegate->setSearch(m_query.search);
    m_model->setRows(std::move(rows));
    const bool none = m_model->rowCount() == 0;
    m_empty->setVisible(none);
    m_empty->setText(counts.all == 0 ? tr("No promotion yet. Start one from a template.")
                                     : tr("Nothing matches. Clear the filter to see all."));
    showOpen();
}

void LibraryView::showOpen() {
    m_delegate->setOpen(m_session.openPromotion());
    if (const QModelIndex open = m_model->indexOf(m_session.openPromotion()); open.isValid() && !m_list->hasFocus()) {
        const bool moved = m_list->currentIndex() != open;
        m_list->setCurrentIndex(open);
        if (moved && isVisible()) m_list->scrollTo(open);
    }
    m_list->viewport()->update();
}

void LibraryView::activate(const QModelIndex& index) {
    if (!index.isValid()) return;
    const app::LibraryRow row = m_model->row(index);
    if (row.kind == app::LibraryRow::Kind::Promotion) {
        m_session.open(row.id());
        return;
    }
    if (!m_query.collapsed.erase(row.id())) m_query.collapsed.insert(row.id());
    refresh();
}

/// Left folds the campaign, Right unfolds it. True when that was it.
bool LibraryView::foldByKey(int key) {
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid() || m_model->row(current).kind != app::LibraryRow::Kind::Campaign) return false;
    const bool collapsed = m_model->row(current).collapsed;
    if ((key == Qt::Key_Left) == collapsed) return false;
    activate(current);
    return true;
}

void LibraryView::remove() {
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid() || m_model->row(current).kind != app::LibraryRow::Kind::Promotion) return;
    const std::string id = m_model->row(current).id();
    m_session.document().apply({app::withoutPromotion(m_session.document().now(), id),
                                tr("Delete promotion"),
                                {},
                                {QStringLiteral("library"), {id, {}, {}}}});
}

bool LibraryView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
            activate(m_list->currentIndex());
            return true;
        }
        if (key == Qt::Key_Delete) {
            remove();
            return true;
        }
        if ((key == Qt::Key_Left || key == Qt::Key_Right) && foldByKey(key)) return true;
    }
    return QWidget::eventFilter(watched, event);
}

void LibraryView::focusSearch() { m_search->setFocus(Qt::ShortcutFocusReason); }
void LibraryView::focusList() { m_list->setFocus(Qt::ShortcutFocusReason); }

void LibraryView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace offerwright::ui
