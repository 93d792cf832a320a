/// \file The sheet: every component of the room on one widget, to be looked at and to be grabbed.
#pragma once
#include <QWidget>

namespace offerwright::tests {

/// Icons by name, in rows.
QWidget* makeIconSheet(QWidget* parent);
/// Every component in its states.
QWidget* makeComponentSheet(QWidget* parent);
/// Qt's own widgets as the style dresses them.
QWidget* makeStyleSheet(QWidget* parent);

} // namespace offerwright::tests
