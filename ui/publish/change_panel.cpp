#include "ui/publish/change_panel.h"
#include "ui/common/button.h"
#include "ui/common/row_ground.h"
#include "ui/common/signs.h"
#include "ui/common/text_label.h"
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace offerwright::ui {
namespace {

/// Tinted where all of a line is new or gone.
Verdict groundOf(ChangeLine::Kind kind) {
    if (kind == ChangeLine::Kind::Added) return Verdict::Met;
    return kind == ChangeLine::Kind::Removed ? Verdict::Problem : Verdict::None;
}

QString signOf(ChangeLine::Kind kind) {
    switch (kind) {
    case ChangeLine::Kind::Changed: return QStringLiteral("~");
    case ChangeLine::Kind::Added: return QStringLiteral("+");
    case ChangeLine::Kind::Removed: return QStringLiteral("−");
    case ChangeLine::Kind::Same: break;
    }
    return {};
}

Ink inkOf(ChangeLine::Kind kind) {
    switch (kind) {
    case ChangeLine::Kind::Changed: return Ink::Near;
    case ChangeLine::Kind::Added: return Ink::Met;
    case ChangeLine::Kind::Removed: return Ink::Fail;
    case ChangeLine::Kind::Same: break;
    }
    return Ink::Muted;
}

QString htmlOf(const ChangePiece& piece) {
    const QString text = piece.text.toHtmlEscaped();
    const Theme& colors = theme();
    const auto marked = [&](const StateColors& state, const QString& style) {
        return QStringLiteral("<span style='background-color:%1;color:%2;%3'>&nbsp;%4&nbsp;</span>")
            .arg(state.soft.name(), state.text.name(), style, text);
    };
    switch (piece.kind) {
    case ChangePiece::Kind::Words: return text;
    case ChangePiece::Kind::Value: return QStringLiteral("<b>%1</b>").arg(text);
    case ChangePiece::Kind::Old: return marked(colors.fail, QStringLiteral("text-decoration:line-through"));
    case ChangePiece::Kind::New: return marked(colors.met, QStringLiteral("font-weight:600"));
    }
    return text;
}

/// "was … now …" for who does not see the marks.
QString spoken(const ChangeLine& line) {
    QString text = line.keyword + QStringLiteral(": ");
    for (const ChangePiece& piece : line.pieces) {
        if (piece.kind == ChangePiece::Kind::Old)
            text += ChangePanel::tr("was %1").arg(piece.text) + u' ';
        else if (piece.kind == ChangePiece::Kind::New)
            text += ChangePanel::tr("now %1").arg(piece.text) + u' ';
        else
            text += piece.text;
    }
    return text.simplified();
}

QString tagOf(ChangeContent::Kind kind) {
    switch (kind) {
    case ChangeContent::Kind::Changed: return ChangePanel::tr("Changed");
    case ChangeContent::Kind::Added: return ChangePanel::tr("New");
    case ChangeContent::Kind::Removed: break;
    }
    return ChangePanel::tr("Withdrawn");
}

Tag tagColor(ChangeContent::Kind kind) {
    switch (kind) {
    case ChangeContent::Kind::Changed: return Tag::Warning;
    case ChangeContent::Kind::Added: return Tag::Live;
    case ChangeContent::Kind::Removed: break;
    }
    return Tag::Failed;
}

QLabel* sourceLabel(const QString& source) {
    QString html;
    for (const QString& each : source.split(u'\n')) {
        const Theme& colors = theme();
        const bool isNew = each.startsWith(u'+');
        const bool isOld = each.startsWith(u'-');
        const QString ground = isNew ? colors.met.soft.name() : isOld ? colors.fail.soft.name() : QString();
        const QString style = ground.isEmpty() ? QString() : QStringLiteral(" style='background-color:%1'").arg(ground);
        html += QStringLiteral("<div%1><span%1>%2</span></div>").arg(style, each.toHtmlEscaped());
    }
    auto* label =
        new TextLabel(Type::Source, Ink::Text, QStringLiteral("<div style='white-space:pre'>%1</div>").arg(html));
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setContentsMargins(16, 8, 16, 10);
    return label;
}

} // namespace

ChangePanel::ChangePanel(const ChangeContent& content, bool asSource, QWidget* parent)
    : Panel(parent)
    , m_content(content) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(head());
    if (asSource)
        addSource(*box);
    else
        addLines(*box);
}

void ChangePanel::addSource(QVBoxLayout& box) {
    auto* ground = new RowGround;
    auto* inner = new QVBoxLayout(ground);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(sourceLabel(m_content.source));
    box.addWidget(ground);
}

QWidget* ChangePanel::head() {
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(16, 10, 16, 10);
    row->setSpacing(8);
    row->addWidget(new TextLabel(Type::BodyStrong, Ink::Text, m_content.name, head));
    row->addWidget(new TagLabel(tagOf(m_content.kind), tagColor(m_content.kind)));
    row->addWidget(new TextLabel(Type::Small, Ink::Muted, m_content.fact, head));
    row->addStretch(1);
    return head;
}

void ChangePanel::addLines(QVBoxLayout& box) {
    std::vector<QWidget*> same;
    const auto stays = [](const ChangeLine& line) { return line.kind == ChangeLine::Kind::Same; };
    const bool folds = std::ranges::any_of(m_content.lines, stays);
    for (const ChangeLine& each : m_content.lines) {
        RowGround* made = line(each);
        made->setLast(!folds && &each == &m_content.lines.back());
        if (each.kind == ChangeLine::Kind::Same)
            same.push_back(made);
        else
            box.addWidget(made);
    }
    if (!same.empty()) box.addWidget(fold(box, std::move(same)));
}

/// One line that stands for all that stays; pressed it shows them below.
QWidget* ChangePanel::fold(QVBoxLayout& box, std::vector<QWidget*> same) {
    auto* ground = new RowGround;
    auto* row = new QHBoxLayout(ground);
    row->setContentsMargins(8, 2, 8, 2);
    const int count = static_cast<int>(same.size());
    const bool isGone = m_content.kind == ChangeContent::Kind::Removed;
    const QString text =
        isGone ? tr("What it says, %n line(s)", nullptr, count) : tr("%n line(s) unchanged", nullptr, count);
    auto* opener = new Button(Button::Kind::Flat, text, QStringLiteral("chevron-right"), ground);
    opener->setCompact(true);
    row->addWidget(opener);
    row->addStretch(1);
    connect(opener, &Button::clicked, this, [opener, same, box = &box] {
        const bool shown = same.front()->parentWidget() && same.front()->isVisible();
        for (QWidget* each : same) {
            if (box->indexOf(each) < 0) box->addWidget(each);
            each->setVisible(!shown);
        }
        opener->setIconName(shown ? QStringLiteral("chevron-right") : QStringLiteral("chevron-down"));
    });
    for (QWidget* each : same) {
        each->setParent(this);
        each->hide();
    }
    return ground;
}

RowGround* ChangePanel::line(const ChangeLine& line) {
    auto* ground = new RowGround(groundOf(line.kind));
    auto* row = new QHBoxLayout(ground);
    row->setContentsMargins(18, 8, 16, 8);
    row->setSpacing(10);
    auto* sign = new TextLabel(Type::Source, inkOf(line.kind), signOf(line.kind), ground);
    sign->setFixedWidth(scaled(10));
    auto* keyword = new TextLabel(Type::BodyStrong, Ink::Text, line.keyword, ground);
    keyword->setFixedWidth(scaled(84));
    keyword->setWordWrap(true);
    QString html;
    for (const ChangePiece& piece : line.pieces) html += htmlOf(piece);
    auto* words = new TextLabel(Type::Body, Ink::Text, html, ground);
    words->setTextFormat(Qt::RichText);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->setAccessibleName(spoken(line));
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(keyword, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    return ground;
}

} // namespace offerwright::ui
