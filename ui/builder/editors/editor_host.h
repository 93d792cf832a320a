#pragma once
#include "ui/builder/desk.h"
#include "ui/builder/editors/options.h"
#include "ui/builder/ladder/ladder_view.h"
#include "ui/builder/palette/palette_entries.h"
#include "ui/builder/picker/picker_search.h"
#include "ui/common/popup_frame.h"
#include <QMenu>
#include <QPointer>

namespace offerwright::ui {

class ChoiceList;
class FieldEditor;

/// Opens the editor that belongs to a chip, the palette at a line, a line's menu. One is open at a time.
class EditorHost : public QObject {
    Q_OBJECT
public:
    EditorHost(Desk& desk, LadderView& ladder, QObject* parent);

    bool isOpen() const { return m_popup && m_popup->isVisible(); }
    PopupFrame* popup() const { return m_popup; }
    QMenu* menu() const { return m_menu; }
    /// The editor in the popup, or null.
    FieldEditor* editor() const;
    ChoiceList* palette() const;

public slots:
    void openChip(const offerwright::ui::CardPart& part, QAbstractButton* chip);
    void openPalette(offerwright::ui::LineView* line);
    void openMenu(offerwright::ui::LineView* line, const QPoint& globalPosition);
    /// The promotion's name in both languages.
    void openName(QWidget* opener);
    /// The popup of a number that stands in a table.
    void openNumber(const offerwright::Address& address, const QRect& globalPlace);

signals:
    void removeWanted(const offerwright::NodeId& node);
    void copyWanted(const offerwright::NodeId& node);
    void moveWanted(const offerwright::NodeId& node, int by);

private:
    void open(FieldEditor* editor, QWidget* opener, int padding = 12);
    void openWide(FieldEditor* editor, QAbstractButton* chip);
    FieldEditor* makeEditor(const Address& address);
    FieldEditor* makeValueEditor(const Address& address);
    void addWhole(const std::string& field);
    /// Sets a number that may be absent to something sensible; false when the field is no such number.
    bool addMissingNumber(const Address& address);
    void addSetParts(const NodeId& node);
    bool popUpOptions(const Address& address, QWidget* chip);
    void addOptions(QMenu* menu, const std::vector<Option>& options, const Address& address, const QString& label);
    AddingPlace placeAt(const LineView& line) const;
    QWidget* makeAnchor(const LineView& line);
    void fillPalette();
    void addEntry(std::size_t entry, bool stay);
    void leavePalette();
    AddingPlace m_place;
    std::vector<PaletteEntry> m_entries;
    NodeId m_opened; ///< the line the palette was opened at
    NodeId m_added;  ///< what it added last; empty: nothing
    Desk& m_desk;
    LadderView& m_ladder;
    PickerWorker m_picker;
    QPointer<PopupFrame> m_popup;
    QPointer<QMenu> m_menu;
};

} // namespace offerwright::ui
