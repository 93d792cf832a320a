#include "ui/shell/promotions_place.h"
#include "app/store/sample.h"
#include "ui/basket/basket_view.h"
#include "ui/builder/builder_view.h"
#include "ui/library/calendar_view.h"
#include "ui/library/gallery_view.h"
#include "ui/library/library_view.h"
#include "ui/programme/programme_page.h"
#include "ui/source/source_view.h"
#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>

namespace offerwright::ui {
namespace {

constexpr int kFoldsBelow = 1280; // of the window, rail included

} // namespace

PromotionsPlace::PromotionsPlace(app::Session& session, app::Problems& problems, QDate today, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_pages(new QStackedWidget(this))
    , m_columns(new QSplitter(Qt::Horizontal, this))
    , m_centre(new QStackedWidget(this))
    , m_library(new LibraryView(session, problems, today, this))
    , m_builder(new BuilderView(session, this))
    , m_source(new SourceView(session, this))
    , m_basket(new BasketView(session, this))
    , m_today(today) {
    buildColumns();
    setFocusProxy(m_centre);
    connect(m_builder, &BuilderView::sourceWanted, this, &PromotionsPlace::showSource);
    connect(m_builder, &BuilderView::exportWanted, this, &PromotionsPlace::exportWanted);
    connect(m_source, &SourceView::cardsWanted, this, &PromotionsPlace::showCards);
    connect(m_library, &LibraryView::newWanted, this, &PromotionsPlace::showGallery);
    connect(m_library, &LibraryView::calendarWanted, this, &PromotionsPlace::showCalendar);
    connect(&session.document(), &app::Document::changed, this,
            [this](const app::Snapshot&, const app::Snapshot&, const app::Focus& focus) {
                const bool shown = m_programme && m_pages->currentWidget() == m_programme;
                if (focus.place == u"programme" && !shown) showProgramme();
            });
}

void PromotionsPlace::buildColumns() {
    m_centre->addWidget(m_builder);
    m_centre->addWidget(m_source);
    m_columns->addWidget(m_library);
    m_columns->addWidget(m_centre);
    m_columns->addWidget(m_basket);
    m_columns->setHandleWidth(1);
    m_columns->setChildrenCollapsible(false);
    m_columns->setStretchFactor(1, 1);
    m_library->setMinimumWidth(230);
    m_centre->setMinimumWidth(480);
    m_basket->setMinimumWidth(360);
    m_columns->setSizes({252, 724, 388});
    m_pages->addWidget(m_columns);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_pages);
}

void PromotionsPlace::showCards() {
    showColumns();
    m_centre->setCurrentWidget(m_builder);
    m_builder->enter();
}

void PromotionsPlace::showSource() {
    showColumns();
    m_centre->setCurrentWidget(m_source);
    m_source->setFocus(Qt::OtherFocusReason);
}

void PromotionsPlace::showColumns() { m_pages->setCurrentWidget(m_columns); }

void PromotionsPlace::showGallery() {
    if (!m_gallery) {
        auto all = app::templates();
        if (!all) return;
        m_gallery = new GalleryView(m_session, std::move(*all), this);
        m_pages->addWidget(m_gallery);
        connect(m_gallery, &GalleryView::started, this, &PromotionsPlace::showCards);
        connect(m_gallery, &GalleryView::cancelled, this, [this] { focusColumn(m_session.promotion() ? 1 : 0); });
        connect(m_gallery, &GalleryView::importWanted, this, &PromotionsPlace::importWanted);
    }
    m_pages->setCurrentWidget(m_gallery);
    m_gallery->begin();
}

/// Made when it is first wanted: few windows ever show it.
void PromotionsPlace::showProgramme() {
    if (!m_programme) {
        m_programme = new ProgrammePage(m_session, this);
        m_pages->addWidget(m_programme);
        connect(m_programme, &ProgrammePage::closed, this, [this] { focusColumn(m_session.promotion() ? 1 : 0); });
    }
    m_pages->setCurrentWidget(m_programme);
    m_programme->begin();
}

void PromotionsPlace::showCalendar() {
    if (!m_calendar) {
        m_calendar = new CalendarView(m_session, m_today, this);
        m_pages->addWidget(m_calendar);
        connect(m_calendar, &CalendarView::closed, this, [this] { focusColumn(0); });
        connect(m_calendar, &CalendarView::opened, this, [this](const std::string& promotion) {
            m_session.open(promotion);
            showCards();
        });
    }
    m_pages->setCurrentWidget(m_calendar);
    m_calendar->begin();
}

int PromotionsPlace::columnOfKeyboard() const {
    const QWidget* focused = QApplication::focusWidget();
    for (int column = 0; column < m_columns->count(); ++column)
        if (focused && m_columns->widget(column)->isAncestorOf(focused)) return column;
    return -1;
}

void PromotionsPlace::focusColumn(int column) {
    showColumns();
    if (column == 0) return m_library->focusList();
    if (column == 2) {
        m_basket->show();
        return m_basket->focusBasket();
    }
    if (m_centre->currentWidget() == m_builder)
        m_builder->enter();
    else
        m_source->setFocus(Qt::ShortcutFocusReason);
}

void PromotionsPlace::focusNextColumn() { focusColumn((columnOfKeyboard() + 1) % 3); }

void PromotionsPlace::focusPreviousColumn() { focusColumn((std::max(0, columnOfKeyboard()) + 2) % 3); }

void PromotionsPlace::toggleTryIt() {
    m_tryItWanted = !m_basket->isVisible();
    m_basket->setVisible(m_tryItWanted);
}

/// On a narrow window Try it folds away; F6 or its command brings it back over the builder's room.
void PromotionsPlace::fold() { m_basket->setVisible(m_tryItWanted && width() >= kFoldsBelow - 76); }

void PromotionsPlace::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fold();
}

} // namespace offerwright::ui
