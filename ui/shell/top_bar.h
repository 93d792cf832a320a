/// \file The bar on top: workspace and place, the opener of the command palette, undo and redo, language, theme.
#pragma once
#include "app/models/session.h"
#include "ui/shell/rail.h"
#include <QWidget>

class QLabel;

namespace offerwright::ui {

class IconButton;
class SegmentedControl;

/// Looks like a field and opens the palette.
class PaletteOpener : public QAbstractButton {
    Q_OBJECT
public:
    explicit PaletteOpener(QWidget* parent = nullptr);
    QSize sizeHint() const override { return {360, 28}; }
    QSize minimumSizeHint() const override { return {160, 28}; }

protected:
    void paintEvent(QPaintEvent* event) override;
};

class TopBar : public QWidget {
    Q_OBJECT
public:
    explicit TopBar(app::Session& session, QWidget* parent = nullptr);
    void setPlace(Place place);

signals:
    void paletteWanted();
    void languageWanted(const QString& code);
    void themeSwitched();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refresh();
    app::Session& m_session;
    Place m_place = Place::Promotions;
    QLabel* m_where;
    PaletteOpener* m_opener;
    IconButton* m_undo;
    IconButton* m_redo;
    SegmentedControl* m_language;
    IconButton* m_theme;
};

} // namespace offerwright::ui
