#pragma once
#include "ui/builder/desk.h"
#include "ui/builder/ladder/ladder_view.h"
#include "ui/builder/picker/picker_search.h"
#include "ui/common/popup_frame.h"
#include <QMenu>
#include <QPointer>

namespace offerwright::ui {

/// Opens the editor that belongs to a chip, the palette at a line, a line's menu. One is open at a time.
class EditorHost : public QObject {
    Q_OBJECT
public:
    EditorHost(Desk& desk, LadderView& ladder, QObject* parent);
    ~EditorHost() override;

    bool isOpen() const { return m_popup != nullptr; }
    PopupFrame* popup() const { return m_popup; }
    QMenu* menu() const { return m_menu; }

public slots:
    void openChip(const offerwright::ui::CardPart& part, QAbstractButton* chip);
    void openPalette(offerwright::ui::LineView* line);
    void openMenu(offerwright::ui::LineView* line, const QPoint& globalPosition);
    /// The popup of a number that stands in a table.
    void openNumber(const offerwright::Address& address, const QRect& globalPlace);

signals:
    void removeWanted(const offerwright::NodeId& node);
    void copyWanted(const offerwright::NodeId& node);
    void moveWanted(const offerwright::NodeId& node, int by);

private:
    Desk& m_desk;
    LadderView& m_ladder;
    PickerWorker m_picker;
    QPointer<PopupFrame> m_popup;
    QPointer<QMenu> m_menu;
};

} // namespace offerwright::ui
