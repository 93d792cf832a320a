/// \file What would change of one promotion, rung by rung: what is said now struck through, what would be said bold.
#pragma once
#include "ui/common/paint.h"
#include "ui/common/panel.h"
#include <vector>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace offerwright::ui {

class Button;
class RowGround;
class TextLabel;

/// A piece of a rung's sentence.
struct ChangePiece {
    enum class Kind { Words, Value, Old, New } kind = Kind::Words;
    QString text;
    bool operator==(const ChangePiece&) const = default;
};

struct ChangeLine {
    enum class Kind { Changed, Added, Removed, Same } kind = Kind::Changed;
    QString keyword; ///< "Tier 2"
    std::vector<ChangePiece> pieces;
    bool operator==(const ChangeLine&) const = default;
};

struct ChangeContent {
    enum class Kind { Changed, Added, Removed } kind = Kind::Changed;
    QString name;
    QString fact; ///< beside the tag
    std::vector<ChangeLine> lines;
    QString source; ///< the same as JSON, line by line behind "+ ", "- " or "  "
    bool operator==(const ChangeContent&) const = default;
};

class ChangePanel : public Panel {
    Q_OBJECT
public:
    ChangePanel(const ChangeContent& content, bool asSource, QWidget* parent = nullptr);
    const ChangeContent& content() const { return m_content; }

private:
    QWidget* head();
    void addLines(QVBoxLayout& box);
    void addSource(QVBoxLayout& box);
    QWidget* fold(QVBoxLayout& box, std::vector<QWidget*> same);
    RowGround* line(const ChangeLine& line);
    ChangeContent m_content;
};

} // namespace offerwright::ui
