#include "ui/builder/editors/choice_editor.h"
#include "app/models/finder.h"
#include "ui/builder/editors/check_delegate.h"
#include "ui/builder/ladder/chips.h"
#include "ui/common/fields.h"
#include "ui/common/theme.h"
#include <algorithm>

namespace offerwright::ui {

constexpr int kNoteRole = Qt::UserRole + 1;

class ChoiceEditor::Model : public QAbstractListModel {
public:
    explicit Model(ChoiceEditor* editor)
        : QAbstractListModel(editor)
        , m_editor(*editor) {}

    void show(std::vector<KnownWord> words) {
        beginResetModel();
        m_words = std::move(words);
        endResetModel();
    }
    const KnownWord& at(int row) const { return m_words[static_cast<std::size_t>(row)]; }
    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_words.size());
    }
    QVariant data(const QModelIndex& index, int role) const override {
        const KnownWord& word = at(index.row());
        if (role == Qt::DisplayRole) return word.label;
        if (role == kNoteRole) return word.note;
        if (role != Qt::CheckStateRole) return {};
        const auto chosen = wordsAt(m_editor.promotion(), m_editor.address().node, word.list);
        return chosen && std::ranges::find(*chosen, word.word) != chosen->end() ? Qt::Checked : Qt::Unchecked;
    }
    bool setData(const QModelIndex& index, const QVariant&, int role) override {
        if (role != Qt::CheckStateRole) return false;
        m_editor.toggle(index);
        return true;
    }
    Qt::ItemFlags flags(const QModelIndex&) const override {
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable;
    }

private:
    ChoiceEditor& m_editor;
    std::vector<KnownWord> m_words;
};

ChoiceEditor::ChoiceEditor(Desk& desk, const Address& address, QWidget* parent)
    : FieldEditor(desk, address, parent)
    , m_field(TextField::search({}, this))
    , m_list(new QListView(this))
    , m_model(new Model(this)) {
    const bool free = takesFreeWords(address.field);
    m_field->setPlaceholderText(free ? tr("Search, or type a new one and Enter") : tr("Search"));
    m_field->setAccessibleName(fieldLabel(address.field));
    m_field->installEventFilter(this);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(6);
    auto* title = new QLabel(fieldLabel(address.field), this);
    title->setFont(fontOf(Type::BodyStrong));
    box->addWidget(title);
    box->addWidget(m_field);
    box->addWidget(m_list);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CheckDelegate(kNoteRole, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setAccessibleName(fieldLabel(address.field));
    setFocusProxy(m_field);
    setMinimumWidth(280);
    gather();
    narrow();
    m_list->setFixedHeight(std::clamp(m_model->rowCount(), 1, 9) * 26 + 2);
    connect(m_field, &QLineEdit::textChanged, this, &ChoiceEditor::narrow);
    connect(m_list, &QListView::clicked, this, &ChoiceEditor::toggle);
}

/// Known words, and those the promotion already names though nothing else does.
void ChoiceEditor::gather() {
    m_known.clear();
    std::vector<std::string> lists = listsBeside(address().field);
    std::ranges::stable_partition(lists, [this](const std::string& list) { return list == address().field; });
    for (const std::string& list : lists) {
        auto words = knownWords(desk().workspace(), list, desk().language());
        const bool several = lists.size() > 1;
        for (KnownWord& word : words)
            if (several && list != "stores") word.note = fieldLabel(list);
        m_known.insert(m_known.end(), words.begin(), words.end());
    }
}

void ChoiceEditor::narrow() {
    const QStringList typed = app::foldedForSearch(m_field->text()).split(u' ', Qt::SkipEmptyParts);
    std::vector<KnownWord> shown;
    for (const KnownWord& word : m_known) {
        const QString text = app::foldedForSearch(word.label + u' ' + word.note);
        if (std::ranges::all_of(typed, [&text](const QString& one) { return text.contains(one); }))
            shown.push_back(word);
    }
    static_cast<CheckDelegate*>(m_list->itemDelegate())->setTyped(m_field->text());
    m_model->show(std::move(shown));
    if (m_model->rowCount() > 0) m_list->setCurrentIndex(m_model->index(0));
}

void ChoiceEditor::toggle(const QModelIndex& index) {
    if (!index.isValid()) return;
    const KnownWord word = m_model->at(index.row());
    auto words = wordsAt(promotion(), address().node, word.list).value_or(std::vector<std::string>{});
    if (std::erase(words, word.word) == 0) words.push_back(word.word);
    change(tr("Change “%1”").arg(fieldLabel(address().field)),
           withWordsAt(promotion(), address().node, word.list, words));
    m_list->viewport()->update();
}

void ChoiceEditor::addTyped() {
    const std::string word = m_field->text().trimmed().toStdString();
    auto words = wordsAt(promotion(), address().node, address().field).value_or(std::vector<std::string>{});
    if (std::ranges::find(words, word) == words.end()) words.push_back(word);
    change(tr("Change “%1”").arg(fieldLabel(address().field)),
           withWordsAt(promotion(), address().node, address().field, words));
    gather();
    m_field->clear();
}

void ChoiceEditor::moveBy(int rows) {
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, std::max(0, m_model->rowCount() - 1));
    m_list->setCurrentIndex(m_model->index(row));
}

/// The field keeps the keyboard: arrows walk the list, Space checks while nothing is typed, Enter checks what was
/// found, adds what is new, and closes when nothing is typed.
bool ChoiceEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return FieldEditor::eventFilter(watched, event);
    const bool typing = !m_field->text().trimmed().isEmpty();
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down: moveBy(1); return true;
    case Qt::Key_Up: moveBy(-1); return true;
    case Qt::Key_Space:
        if (typing) return false;
        toggle(m_list->currentIndex());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!typing) {
            emit finished();
        } else if (m_model->rowCount() > 0) {
            toggle(m_list->currentIndex());
            m_field->clear();
        } else if (takesFreeWords(address().field)) {
            addTyped();
        }
        return true;
    default: return false;
    }
}

} // namespace offerwright::ui
