#include "ui/builder/editors/editor_host.h"
#include "ui/common/popup_frame.h"

namespace offerwright::ui {

EditorHost::EditorHost(Desk& desk, LadderView& ladder, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_ladder(ladder) {}

EditorHost::~EditorHost() = default;

void EditorHost::openChip(const CardPart&, QAbstractButton*) {}
void EditorHost::openPalette(LineView*) {}
void EditorHost::openMenu(LineView*, const QPoint&) {}
void EditorHost::openNumber(const Address&, const QRect&) {}

} // namespace offerwright::ui
