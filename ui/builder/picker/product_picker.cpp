#include "ui/builder/picker/product_picker.h"
#include "ui/builder/editors/check_delegate.h"
#include "ui/builder/picker/picked_skus.h"
#include "ui/builder/picker/picks_edits.h"
#include "ui/builder/picker/product_delegate.h"
#include "ui/builder/picker/selection_place.h"
#include "ui/builder/picker/tab_row.h"
#include "ui/common/button.h"
#include "ui/common/fields.h"
#include "ui/common/theme.h"
#include <QHeaderView>
#include <QKeyEvent>

namespace offerwright::ui {

namespace {

/// A hairline between two parts of a popup.
QWidget* makeRule(QWidget* parent, Qt::Orientation orientation) {
    auto* rule = new QWidget(parent);
    if (orientation == Qt::Vertical)
        rule->setFixedWidth(1);
    else
        rule->setFixedHeight(1);
    rule->setAutoFillBackground(true);
    QPalette ink = rule->palette();
    ink.setColor(QPalette::Window, theme().line);
    rule->setPalette(ink);
    return rule;
}

} // namespace

ProductPicker::ProductPicker(Desk& desk, const Address& address, PickerWorker& worker, QWidget* parent)
    : FieldEditor(desk, address, parent)
    , m_excluding(address.field == "except")
    , m_selection(selectionAt(promotion(), address.node).value_or(Selection{}))
    , m_worker(worker)
    , m_categories(new CategoryModel(this))
    , m_skus(new PickedSkus(this))
    , m_products(new ProductModel(this)) {
    setFixedSize(sizeHint());
    m_question.basket = desk.workspace().tryIt.basket.lines;
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addLayout(makeTop());
    m_tabs = new TabRow(this);
    box->addWidget(m_tabs);
    box->addWidget(makeBody(), 1);
    box->addWidget(makeRule(this, Qt::Horizontal));
    box->addWidget(makeFoot());
    m_tabs->setTabs({tr("Categories"), tr("Brands"), tr("Suppliers"), tr("Tags"), tr("Attributes"), tr("Products")});
    m_products->setLanguage(desk.language(), desk.currency());
    connectSignals();
    showIndex();
    showPicks();
    m_tabs->setCurrent(fullestTab());
    setFocusProxy(m_field);
}

/// The tab to begin with: the first that holds something picked.
int ProductPicker::fullestTab() {
    const Picks& now = picked();
    const bool held[]{!now.categories.empty(), !now.brands.empty(),     !now.suppliers.empty(),
                      !now.tags.empty(),       !now.attributes.empty(), !now.skus.empty()};
    const auto first = std::ranges::find(held, true);
    return first == std::end(held) ? kCategories : static_cast<int>(first - std::begin(held));
}

QLayout* ProductPicker::makeTop() {
    auto* row = new QHBoxLayout;
    row->setContentsMargins(12, 12, 12, 8);
    row->setSpacing(8);
    m_field = TextField::search(tr("Search categories, brands, products"), this);
    m_field->setAccessibleName(tr("Search products"));
    m_field->installEventFilter(this);
    m_count = new QLabel(m_field);
    m_count->setFont(fontOf(Type::Small));
    auto* inner = new QHBoxLayout(m_field);
    inner->setContentsMargins(0, 0, 10, 0);
    inner->addStretch();
    inner->addWidget(m_count);
    m_side = new SegmentedControl(this);
    m_side->setSegments({tr("Include"), tr("Exclude")});
    m_side->setAccessibleName(tr("Include or exclude"));
    m_side->setCurrent(m_excluding ? 1 : 0);
    row->addWidget(m_field, 1);
    row->addWidget(m_side);
    return row;
}

void ProductPicker::makeLists(QStackedWidget* stack) {
    m_tree = new QTreeView(stack);
    m_tree->setModel(m_categories);
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(18);
    m_tree->setUniformRowHeights(true);
    m_tree->setAccessibleName(tr("Categories"));
    stack->addWidget(m_tree);
    const auto prepare = [this](QAbstractItemView* view) {
        view->setFrameShape(QFrame::NoFrame);
        view->setMouseTracking(true);
        view->viewport()->setAutoFillBackground(false);
        view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_delegates.push_back(new CheckDelegate(CategoryModel::CountRole, view));
        view->setItemDelegate(m_delegates.back());
        view->installEventFilter(this);
    };
    prepare(m_tree);
    for (int facet = 0; facet <= app::kFacets; ++facet) {
        auto* list = new QListView(stack);
        list->setUniformItemSizes(true);
        prepare(list);
        if (facet < app::kFacets) m_facets.push_back(new FacetModel(static_cast<app::Facet>(facet), this));
        if (facet < app::kFacets)
            list->setModel(m_facets.back());
        else
            list->setModel(m_skus);
        m_lists.push_back(list);
        stack->addWidget(list);
    }
}

void ProductPicker::makeTable() {
    m_table = new QTableView(this);
    m_table->setModel(m_products);
    m_table->setItemDelegate(new ProductDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->horizontalHeader()->hide();
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(30);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->setColumnWidth(ProductModel::NameColumn, 214);
    m_table->setColumnWidth(ProductModel::PriceColumn, 70);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("Products"));
    m_table->viewport()->setAutoFillBackground(false);
    m_table->installEventFilter(this);
}

QWidget* ProductPicker::makeBody() {
    auto* body = new QWidget(this);
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_stack = new QStackedWidget(body);
    m_stack->setFixedWidth(226);
    m_stack->setContentsMargins(6, 6, 6, 0);
    makeLists(m_stack);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    m_heading = new QLabel(body);
    m_heading->setFont(fontOf(Type::Small));
    m_heading->setContentsMargins(10, 8, 8, 7);
    makeTable();
    right->addWidget(m_heading);
    right->addWidget(m_table, 1);
    m_stack->setAutoFillBackground(true);
    QPalette ground = m_stack->palette();
    ground.setColor(QPalette::Window, theme().sunk);
    m_stack->setPalette(ground);
    row->addWidget(m_stack);
    row->addWidget(makeRule(body, Qt::Vertical));
    row->addLayout(right, 1);
    return body;
}

QWidget* ProductPicker::makeFoot() {
    auto* foot = new QWidget(this);
    foot->setFixedHeight(48);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(12, 4, 12, 6);
    row->setSpacing(8);
    m_foot = new QLabel(foot);
    m_foot->setFont(fontOf(Type::BodyStrong));
    m_footNote = new QLabel(foot);
    m_footNote->setFont(fontOf(Type::Small));
    m_cancel = new Button(Button::Kind::Secondary, tr("Cancel"), {}, foot);
    m_cancel->setKeys(tr("Esc"));
    m_choose = new Button(Button::Kind::Primary, tr("Choose"), {}, foot);
    row->addWidget(m_foot);
    row->addWidget(m_footNote, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_choose);
    return foot;
}

void ProductPicker::connectSignals() {
    connect(m_field, &QLineEdit::textChanged, this, &ProductPicker::type);
    connect(m_side, &SegmentedControl::chosen, this, &ProductPicker::chooseSide);
    connect(m_tabs, &TabRow::chosen, this, &ProductPicker::chooseTab);
    connect(m_categories, &CategoryModel::picksChanged, this, &ProductPicker::setPicks);
    for (FacetModel* facet : m_facets) connect(facet, &FacetModel::picksChanged, this, &ProductPicker::setPicks);
    connect(m_skus, &PickedSkus::picksChanged, this, &ProductPicker::setPicks);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProductPicker::look);
    for (QListView* list : m_lists)
        connect(list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProductPicker::look);
    connect(m_table, &QTableView::doubleClicked, this, &ProductPicker::toggleProduct);
    connect(&desk().session().search(), &app::SearchIndex::prepared, this, &ProductPicker::showIndex);
    connect(&m_worker, &PickerWorker::answered, this, &ProductPicker::showAnswer);
    connect(m_cancel, &QAbstractButton::clicked, this, &ProductPicker::cancelled);
    connect(m_choose, &QAbstractButton::clicked, this, &ProductPicker::finished);
}

void ProductPicker::take() {
    change(m_excluding ? tr("Change what is left out") : tr("Choose products"),
           withSelectionAt(promotion(), address().node, m_selection));
}

void ProductPicker::showIndex() {
    m_worker.setIndex(desk().session().search().products());
    m_heading->setText(m_worker.index() ? QString() : tr("Products are being read"));
    if (!m_worker.index()) return;
    m_categories->setIndex(m_worker.index());
    for (FacetModel* facet : m_facets) facet->setIndex(m_worker.index());
    m_skus->setIndex(m_worker.index());
    // What is picked is unfolded, so that it is seen; else the roots show their children when there are few.
    for (const CategoryPath& path : picked().categories)
        for (QModelIndex up = m_categories->indexOf(m_worker.index()->category(path)).parent(); up.isValid();
             up = up.parent())
            m_tree->expand(up);
    if (!picked().categories.empty())
        m_tree->setCurrentIndex(m_categories->indexOf(m_worker.index()->category(picked().categories.front())));
    type(m_field->text());
}

void ProductPicker::showPicks() {
    m_categories->setPicks(picked());
    for (FacetModel* facet : m_facets) facet->setPicks(picked());
    m_skus->setPicks(picked());
    const auto count = [](const auto& list) { return static_cast<int>(list.size()); };
    const Picks& now = picked();
    m_tabs->setCounts({count(now.categories), count(now.brands), count(now.suppliers), count(now.tags),
                       count(now.attributes), count(now.skus)});
}

void ProductPicker::setPicks(const Picks& picks) {
    picked() = picks;
    showPicks();
    look();
}

void ProductPicker::chooseSide(int side) {
    m_excluding = side == 1;
    showPicks();
    look();
}

void ProductPicker::chooseTab(int tab) {
    m_stack->setCurrentIndex(tab);
    look();
}

/// What is typed narrows the list at the left; where it names a category, that one is looked at, else products are.
void ProductPicker::type(const QString& text) {
    for (CheckDelegate* delegate : m_delegates) delegate->setTyped(text);
    static_cast<ProductDelegate*>(m_table->itemDelegate())->setTyped(text);
    m_categories->setTyped(text);
    for (FacetModel* facet : m_facets) facet->setTyped(text);
    if (!text.trimmed().isEmpty()) {
        m_tree->expandAll();
        m_tree->setCurrentIndex(m_categories->firstMatch());
    }
    look();
}

void ProductPicker::look() {
    m_question.selection = m_selection;
    m_question.category = 0;
    m_question.value.reset();
    const int tab = m_tabs->current();
    const QModelIndex current =
        tab == kCategories ? m_tree->currentIndex() : m_lists[static_cast<std::size_t>(tab - 1)]->currentIndex();
    if (tab == kCategories && current.isValid()) m_question.category = current.data(CategoryModel::NodeRole).toInt();
    if (tab > kCategories && tab < kProducts && current.isValid())
        m_question.value = std::pair(static_cast<app::Facet>(tab - 1), current.data(FacetModel::ValueRole).toInt());
    m_question.typed = m_question.category > 0 || m_question.value ? QString() : m_field->text();
    m_worker.ask(m_question);
}

QString ProductPicker::lookedAtWords() const {
    if (m_question.category > 0)
        return m_worker.index()->categories()[static_cast<std::size_t>(m_question.category)].name;
    if (m_question.value)
        return m_worker.index()
            ->values(m_question.value->first)[static_cast<std::size_t>(m_question.value->second)]
            .label;
    return m_question.typed.isEmpty() ? tr("All products") : tr("Products with “%1”").arg(m_question.typed);
}

void ProductPicker::showAnswer(const std::shared_ptr<const PickerAnswer>& answer) {
    if (!m_worker.index()) return;
    m_products->show(m_worker.index(), answer, m_selection.except);
    const app::Language& language = desk().language();
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme().muted);
    for (QLabel* label : {m_heading, m_footNote, m_count}) label->setPalette(quiet);
    m_heading->setText(lookedAtWords());
    // How many there are is not known while only the first are.
    m_count->setText(answer->whole
                         ? tr("%1 products").arg(language.integer(static_cast<std::int64_t>(answer->rows.size())))
                         : QString());
    m_foot->setText(tr("%1 products").arg(language.integer(answer->kept)));
    const QString basket =
        tr("%1 in this basket for %2")
            .arg(language.integer(answer->basketLines), language.money(answer->basketValue, desk().currency()));
    m_footNote->setText(answer->excluded > 0
                            ? tr("kept, %1 excluded, %2").arg(language.integer(answer->excluded), basket)
                            : tr("kept, %1").arg(basket));
}

void ProductPicker::toggleProduct(const QModelIndex& index) {
    if (!index.isValid()) return;
    const std::string sku = index.data(ProductModel::SkuRole).toString().toStdString();
    setPicks(withSku(picked(), sku, !hasSku(picked(), sku)));
}

/// From the field Down goes to the list; there letters go on searching. Space checks, Enter takes what is chosen.
bool ProductPicker::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return FieldEditor::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    const bool inField = watched == m_field;
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        emit finished();
        return true;
    }
    if (inField && key->key() == Qt::Key_Down) {
        auto* view = qobject_cast<QAbstractItemView*>(m_stack->currentWidget());
        if (!view->currentIndex().isValid()) view->setCurrentIndex(view->model()->index(0, 0));
        view->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (watched == m_table && key->key() == Qt::Key_Space) {
        toggleProduct(m_table->currentIndex());
        return true;
    }
    const bool letter = !key->text().isEmpty() && key->text().front().isLetterOrNumber() &&
                        !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (inField || !letter) return false;
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->insert(key->text());
    return true;
}

} // namespace offerwright::ui
