/// \file The Promotions place: library, builder or source, and Try it, side by side; or the gallery of templates.
#pragma once
#include "app/models/problems.h"
#include "app/models/session.h"
#include <QDate>
#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace offerwright::ui {

class BasketView;
class BuilderView;
class CalendarView;
class GalleryView;
class LibraryView;
class ProgrammePage;
class SourceView;

class PromotionsPlace : public QWidget {
    Q_OBJECT
public:
    PromotionsPlace(app::Session& session, app::Problems& problems, QDate today, QWidget* parent = nullptr);
    BasketView& basket() const { return *m_basket; }
    LibraryView& library() const { return *m_library; }
    SourceView& source() const { return *m_source; }

public slots:
    void showCards();
    void showSource();
    void showGallery();
    void showColumns();
    void showProgramme();
    void showCalendar();
    /// F6 and Shift+F6: library, builder, Try it, and around, from the column that has the keyboard.
    void focusNextColumn();
    void focusPreviousColumn();
    void toggleTryIt();

signals:
    void importWanted();
    void exportWanted(); ///< of the open promotion

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildColumns();
    void fold();
    int columnOfKeyboard() const; ///< -1 when it is in none
    void focusColumn(int column);
    app::Session& m_session;
    QStackedWidget* m_pages;
    QSplitter* m_columns;
    QStackedWidget* m_centre;
    LibraryView* m_library;
    BuilderView* m_builder;
    SourceView* m_source;
    BasketView* m_basket;
    GalleryView* m_gallery = nullptr;
    ProgrammePage* m_programme = nullptr;
    CalendarView* m_calendar = nullptr;
    QDate m_today;
    bool m_tryItWanted = true;
};

} // namespace offerwright::ui
