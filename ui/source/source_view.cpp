#include "ui/source/source_view.h"
#include "app/document/edits.h"
#include "app/words/messages.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/choice_list.h"
#include "ui/common/text_label.h"
#include "ui/source/source_frame.h"
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QVBoxLayout>
#include <offerwright/check/check.h>
#include <offerwright/text/documents.h>

namespace offerwright::ui {
namespace {

constexpr int kMarksMs = 120;    // while keys follow one another, half words are not called faults
constexpr int kGestureMs = 1500; // a longer pause begins a new step of undo

SourceProblem problemOf(const Diagnostic& diagnostic, const std::string& text, const app::Language& language) {
    Span span = diagnostic.span;
    if (span.length == 0 && span.offset == 0 && !diagnostic.address.node.empty())
        if (const auto found = spanOf(text, diagnostic.address)) span = *found;
    return {app::messageOf(diagnostic, language), QString::fromStdString(diagnostic.pointer), diagnostic.severity, span,
            diagnostic.fixes};
}

std::pair<QString, Tag> tagOf(Status status) {
    switch (status) {
    case Status::Draft: return {QCoreApplication::translate("Status", "Draft"), Tag::Neutral};
    case Status::Live: return {QCoreApplication::translate("Status", "Live"), Tag::Live};
    case Status::Paused: return {QCoreApplication::translate("Status", "Paused"), Tag::Warning};
    case Status::Archived: break;
    }
    return {QCoreApplication::translate("Status", "Archived"), Tag::Neutral};
}

std::ptrdiff_t errorsIn(const std::vector<SourceProblem>& problems) {
    return std::ranges::count(problems, Severity::Error, &SourceProblem::severity);
}

} // namespace

std::vector<SourceProblem> problemsOf(const std::string& text, const std::string& promotionId,
                                      const app::Workspace& workspace, const app::Language& language) {
    const Checked<Promotion> read = parsePromotion(text);
    Diagnostics diagnostics = read.diagnostics;
    if (read.ok()) {
        const Diagnostics checked = check(read.value, {workspace.programme.get(), workspace.knownCatalogue()});
        diagnostics.insert(diagnostics.end(), checked.begin(), checked.end());
    }
    std::vector<SourceProblem> problems;
    for (const Diagnostic& diagnostic : diagnostics) {
        problems.push_back(problemOf(diagnostic, text, language));
        problems.back().blocks = !read.ok();
    }
    if (read.ok() && read.value.id != promotionId && workspace.promotion(read.value.id))
        problems.push_back({SourceView::tr("Another promotion has the id “%1”. Use one that is free.")
                                .arg(QString::fromStdString(read.value.id)),
                            QStringLiteral("/id"),
                            Severity::Error,
                            spanOf(text, {read.value.id, {}, "id"}).value_or(Span{}),
                            {},
                            true});
    std::ranges::stable_sort(problems, {}, [](const SourceProblem& problem) { return problem.span.offset; });
    return problems;
}

SourceView::SourceView(app::Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_editor(new SourceEditor(session, this))
    , m_banner(new Banner(this)) {
    auto* frame = new SourceFrame(this);
    auto* inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 1, 1, 1); // the border
    inside->setSpacing(0);
    inside->addWidget(m_editor, 1);
    inside->addWidget(buildProblems());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 10, 18, 14);
    column->setSpacing(10);
    column->addWidget(buildHead());
    column->addWidget(m_banner);
    column->addWidget(frame, 1);
    setFocusProxy(m_editor);
    m_marks.setSingleShot(true);
    m_marks.setInterval(kMarksMs);
    m_gestureEnd.setSingleShot(true);
    m_gestureEnd.setInterval(kGestureMs);
    connectSignals();
    retranslate();
}

QWidget* SourceView::buildHead() {
    auto* head = new QWidget(this);
    m_name = new TextLabel(Type::Title, Ink::Text, {}, head);
    m_name->setMinimumWidth(60);
    m_tags = new TagRow(head);
    m_switch = new SegmentedControl(head);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_name);
    row->addWidget(m_tags);
    row->addStretch(1);
    row->addWidget(m_switch);
    return head;
}

QWidget* SourceView::buildProblems() {
    auto* panel = new QWidget(this);
    panel->setAutoFillBackground(true);
    panel->setBackgroundRole(QPalette::AlternateBase);
    m_problemHead = new TextLabel(Type::BodyStrong, Ink::Text, {}, panel);
    m_errors = new TextLabel(Type::Small, Ink::Muted, {}, panel);
    m_warnings = new TextLabel(Type::Small, Ink::Muted, {}, panel);
    m_place = new TextLabel(Type::Small, Ink::Muted, {}, panel);
    m_fix = new Button(Button::Kind::Secondary, {}, {}, panel);
    m_fix->setCompact(true);
    m_list = new QListView(panel);
    m_rows = new ChoiceModel(this);
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new ChoiceDelegate(32, this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(14, 6, 14, 6);
    head->setSpacing(10);
    head->addWidget(m_problemHead);
    head->addWidget(m_errors);
    head->addWidget(m_warnings);
    head->addStretch(1);
    head->addWidget(m_fix);
    head->addWidget(m_place);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Hairline(panel));
    column->addLayout(head);
    column->addWidget(m_list);
    return panel;
}

void SourceView::connectSignals() {
    connect(m_editor, &SourceEditor::edited, this, &SourceView::take);
    connect(m_editor, &QsciScintilla::cursorPositionChanged, this, &SourceView::showPlace);
    connect(m_editor, &SourceEditor::fixWanted, this, &SourceView::applyFix);
    connect(m_fix, &Button::clicked, this, &SourceView::applyFix);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
        m_editor->goTo(m_problems[static_cast<std::size_t>(index.row())].span);
        m_editor->setFocus();
        fillProblems();
    });
    connect(m_switch, &SegmentedControl::chosen, this, [this](int index) {
        m_switch->setCurrent(1);
        if (index == 0) emit cardsWanted();
    });
    connect(&m_marks, &QTimer::timeout, this, &SourceView::refreshProblems);
    connect(&m_gestureEnd, &QTimer::timeout, this, [this] { m_gesture.clear(); });
    connect(&m_session, &app::Session::opened, this, &SourceView::follow);
    connect(&m_session, &app::Session::languageChanged, this, &SourceView::retranslate);
    connect(&m_session.document(), &app::Document::changed, this, &SourceView::follow);
    connect(&m_session, &app::Session::focusChanged, this, [this](const Address& address) {
        if (m_editor->hasFocus() || address.node.empty()) return;
        if (const auto span = spanOf(m_editor->source(), address)) m_editor->goTo(*span);
    });
}

void SourceView::retranslate() {
    m_switch->setSegments({tr("Cards"), tr("Source")}, {QStringLiteral("cards"), QStringLiteral("code")});
    m_switch->setCurrent(1);
    m_switch->setAccessibleName(tr("Cards or source"));
    m_banner->clearButtons();
    Button* next = m_banner->addButton(tr("Next problem"));
    next->setKeys(QStringLiteral("F8"));
    connect(next, &Button::clicked, this, &SourceView::nextProblem);
    connect(m_banner->addButton(tr("Last valid text")), &Button::clicked, this, &SourceView::lastValidText);
    load();
}

std::string SourceView::textOfOpen() const {
    const app::PromotionEntry* entry = m_session.workspace().promotion(m_session.openPromotion());
    if (!entry) return {};
    return entry->text.empty() ? printPromotion(*entry->promotion) : entry->text;
}

/// Something else changed what is open, or what it says: a later key begins a new step of undo.
void SourceView::follow() {
    if (m_taking) return;
    m_gesture.clear();
    load();
}

/// Nothing is printed or coloured while the cards are shown: what changed meanwhile is taken over when Source is.
void SourceView::load() {
    if (!isVisible()) return;
    const Promotion* promotion = m_session.promotion();
    m_editor->setReadOnly(false);
    m_editor->setSource(textOfOpen());
    m_editor->setReadOnly(!promotion || m_session.document().readOnly());
    m_name->setText(promotion ? QString::fromStdString(promotion->name.in(m_session.language().code().toStdString()))
                              : QString());
    refreshProblems();
}

void SourceView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    load();
    if (const auto span = spanOf(m_editor->source(), m_session.focus()); span && !m_session.focus().node.empty())
        m_editor->goTo(*span);
}

/// What was typed becomes an edit at once, so that nothing can come between a key and its undo: with the promotion it
/// means, or as text alone while it means none.
void SourceView::take() {
    m_marks.start();
    m_gestureEnd.start();
    const std::string text = m_editor->source();
    const std::string id = m_session.openPromotion();
    if (id.empty() || text == textOfOpen()) return;
    Checked<Promotion> read = parsePromotion(text);
    std::shared_ptr<const Promotion> promotion;
    if (read.ok()) promotion = std::make_shared<const Promotion>(std::move(read.value));
    if (m_gesture.isEmpty()) m_gesture = m_session.document().beginGesture();
    const bool renamed = promotion && promotion->id != id && !m_session.workspace().promotion(promotion->id);
    const std::string opens = renamed ? promotion->id : id;
    const app::Snapshot next = app::withPromotionText(m_session.document().now(), id, text, promotion);
    m_taking = true;
    m_session.document().apply({next, tr("Edit source"), m_gesture, {QStringLiteral("source"), {opens, {}, {}}}});
    m_taking = false;
}

void SourceView::refreshProblems() {
    m_marks.stop();
    m_problems = m_session.openPromotion().empty() ? std::vector<SourceProblem>()
                                                   : problemsOf(m_editor->source(), m_session.openPromotion(),
                                                                m_session.workspace(), m_session.language());
    m_editor->showProblems(m_problems);
    const bool blocked = std::ranges::any_of(m_problems, &SourceProblem::blocks);
    m_banner->setVisible(blocked);
    if (blocked)
        m_banner->tell(Verdict::Nearly, tr("Cards show the last valid version."),
                       tr("Your text is kept as typed; Try it uses the last valid version."));
    fillProblems();
    fillTags();
}

void SourceView::fillTags() {
    const Promotion* promotion = m_session.promotion();
    std::vector<std::pair<QString, Tag>> tags;
    if (promotion) tags.push_back(tagOf(promotion->status));
    if (const auto errors = static_cast<int>(errorsIn(m_problems)); errors > 0)
        tags.emplace_back(tr("%n error(s)", nullptr, errors), Tag::Failed);
    m_tags->setTags(std::move(tags));
}

void SourceView::fillProblems() {
    const auto errors = static_cast<int>(errorsIn(m_problems));
    const int warnings = static_cast<int>(m_problems.size()) - errors;
    m_problemHead->setText(tr("Problems"));
    m_errors->setText(tr("%n error(s)", nullptr, errors));
    m_errors->setInk(errors > 0 ? Ink::Fail : Ink::Muted);
    m_warnings->setText(tr("%n warning(s)", nullptr, warnings));
    m_warnings->setInk(warnings > 0 ? Ink::Near : Ink::Muted);
    const int current = m_list->currentIndex().row();
    std::vector<Choice> rows;
    for (const SourceProblem& problem : m_problems)
        rows.push_back({{},
                        problem.message,
                        problem.pointer,
                        problem.severity == Severity::Error ? QStringLiteral("close") : QStringLiteral("warning"),
                        tr("line %1").arg(m_session.language().integer(static_cast<std::int64_t>(problem.span.line))),
                        {}});
    const auto shown = std::min<std::size_t>(rows.size(), 4);
    m_rows->setChoices(std::move(rows));
    m_list->setVisible(!m_problems.empty());
    m_list->setFixedHeight(static_cast<int>(shown) * 32 + 2);
    const int row = m_problems.empty() ? -1 : std::clamp(current, 0, static_cast<int>(m_problems.size()) - 1);
    if (row >= 0) m_list->setCurrentIndex(m_rows->index(row));
    offerMend(row);
}

void SourceView::offerMend(int row) {
    const auto* problem = row < 0 ? nullptr : &m_problems[static_cast<std::size_t>(row)];
    const bool mendable = problem && !problem->fixes.empty();
    m_fix->setVisible(mendable);
    if (mendable) m_fix->setText(app::labelOf(problem->fixes.front(), m_session.language()));
    m_fix->updateGeometry();
}

void SourceView::showPlace() {
    int line = 0;
    int column = 0;
    m_editor->getCursorPosition(&line, &column);
    m_place->setText(tr("line %1, column %2").arg(line + 1).arg(column + 1));
}

void SourceView::nextProblem() {
    if (m_problems.empty()) return;
    const std::size_t caret = m_editor->caret();
    const auto next =
        std::ranges::find_if(m_problems, [&](const SourceProblem& problem) { return problem.span.offset > caret; });
    const SourceProblem& problem = next == m_problems.end() ? m_problems.front() : *next;
    m_list->setCurrentIndex(m_rows->index(static_cast<int>(&problem - m_problems.data())));
    m_editor->goTo(problem.span);
    m_editor->setFocus();
    fillProblems();
}

/// Makes the mend of the problem at the caret, else of the one chosen below.
void SourceView::applyFix() {
    const std::size_t caret = m_editor->caret();
    const SourceProblem* problem = nullptr;
    for (const SourceProblem& one : m_problems)
        if (!one.fixes.empty() && caret >= one.span.offset && caret <= one.span.offset + one.span.length)
            problem = &one;
    const int row = m_list->currentIndex().row();
    if (!problem && row >= 0 && row < static_cast<int>(m_problems.size()))
        problem = &m_problems[static_cast<std::size_t>(row)];
    if (!problem || problem->fixes.empty()) return;
    const Fix fix = problem->fixes.front();
    m_editor->replace(fix.span, fix.text);
    refreshProblems();
}

/// The text goes back to what is in force; the faulty one stays one undo away.
void SourceView::lastValidText() {
    const Promotion* promotion = m_session.promotion();
    if (!promotion) return;
    m_gesture.clear();
    m_editor->setSource(printPromotion(*promotion));
    take();
    m_gesture.clear();
    refreshProblems();
}

void SourceView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace offerwright::ui
