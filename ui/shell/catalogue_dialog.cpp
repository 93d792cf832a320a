#include "ui/shell/catalogue_dialog.h"
#include "app/words/messages.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/choice_box.h"
#include "ui/common/paint.h"
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QTableWidget>
#include <QThread>
#include <QVBoxLayout>

namespace offerwright::ui {
namespace {

/// What a column may become, in the order of the choice.
enum Role { Skip, Sku, Gtin, Name, Category, Brand, Supplier, Tags, Price, Regular, Floor, Measure, AsAttribute };

QStringList roleNames() {
    return {CatalogueDialog::tr("Leave out"),     CatalogueDialog::tr("SKU"),         CatalogueDialog::tr("GTIN"),
            CatalogueDialog::tr("Name"),          CatalogueDialog::tr("Category"),    CatalogueDialog::tr("Brand"),
            CatalogueDialog::tr("Supplier"),      CatalogueDialog::tr("Tags"),        CatalogueDialog::tr("Price"),
            CatalogueDialog::tr("Regular price"), CatalogueDialog::tr("Floor price"), CatalogueDialog::tr("Unit"),
            CatalogueDialog::tr("Attribute")};
}

int guessedRole(const app::CatalogueMapping& guess, int column) {
    const std::pair<std::optional<int>, int> known[] = {
        {guess.sku, Sku},           {guess.gtin, Gtin},      {guess.name, Name},
        {guess.category, Category}, {guess.brand, Brand},    {guess.supplier, Supplier},
        {guess.tags, Tags},         {guess.price, Price},    {guess.regularPrice, Regular},
        {guess.floorPrice, Floor},  {guess.measure, Measure}};
    for (const auto& [at, role] : known)
        if (at == column) return role;
    const bool attribute = std::ranges::any_of(guess.attributes, [&](const auto& one) { return one.column == column; });
    return attribute ? AsAttribute : Skip;
}

QString rowWords(const app::RowReport& report, const app::Language& language) {
    Diagnostic diagnostic;
    diagnostic.code = report.code;
    diagnostic.arguments = {report.text};
    return CatalogueDialog::tr("Line %1: %2").arg(language.integer(report.line), app::messageOf(diagnostic, language));
}

} // namespace

CatalogueDialog::CatalogueDialog(const QString& path, app::Session& session, QWidget* parent)
    : QDialog(parent)
    , m_path(path)
    , m_session(session)
    , m_heading(new QLabel(this))
    , m_table(new QTableWidget(this))
    , m_banner(new Banner(this))
    , m_progress(new QProgressBar(this))
    , m_go(new Button(Button::Kind::Primary, tr("Read the file"), {}, this))
    , m_cancel(new Button(Button::Kind::Secondary, tr("Cancel"), {}, this)) {
    setWindowTitle(tr("Import a catalogue"));
    resize(980, 620);
    build();
    auto preview = app::previewCsv(path);
    if (preview) {
        m_preview = std::move(*preview);
        showPreview();
        m_go->setFocus(); // the guess is right most times: Enter goes on, Shift+Tab leads to the columns
    } else {
        showFailure(preview.error());
    }
}

CatalogueDialog::~CatalogueDialog() {
    m_stop = true;
    if (m_reader) m_reader->wait();
}

void CatalogueDialog::build() {
    m_heading->setFont(fontOf(Type::Title));
    m_heading->setText(tr("What does each column of %1 become?").arg(QFileInfo(m_path).fileName()));
    m_progress->hide();
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setMinimumHeight(scaled(28));
    m_table->setFrameShape(QFrame::NoFrame);
    m_cancel->setKeys(QStringLiteral("Esc"));
    m_go->setObjectName(QStringLiteral("go"));
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_go);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_heading);
    column->addWidget(m_banner);
    column->addWidget(buildMapping());
    column->addWidget(m_table, 1);
    column->addWidget(m_progress);
    column->addLayout(foot);
    connect(m_cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_go, &Button::clicked, this, [this] { m_read ? take() : readFile(); });
}

QWidget* CatalogueDialog::buildMapping() {
    auto* row = new QWidget(this);
    auto* box = new QHBoxLayout(row);
    box->setContentsMargins(0, 0, 0, 0);
    m_format = new ChoiceBox(row);
    m_format->addItems({tr("Prices like 129 (smallest unit)"), tr("Prices like 1.29"), tr("Prices like 1,29")});
    m_format->setAccessibleName(tr("How prices are written"));
    m_separator = new ChoiceBox(row);
    m_separator->addItems(
        {tr("Category is one name"), tr("Category like Dairy/Cheese"), tr("Category like Dairy > Cheese")});
    m_separator->setAccessibleName(tr("How categories are written"));
    box->addWidget(m_format);
    box->addWidget(m_separator);
    box->addStretch(1);
    return row;
}

void CatalogueDialog::showPreview() {
    const int columns = static_cast<int>(m_preview.header.size());
    m_table->setColumnCount(columns);
    m_table->setRowCount(static_cast<int>(m_preview.rows.size()) + 1);
    m_table->setHorizontalHeaderLabels(m_preview.header);
    for (int column = 0; column < columns; ++column) {
        auto* role = new ChoiceBox(m_table);
        role->addItems(roleNames());
        role->setCurrentIndex(guessedRole(m_preview.guess, column));
        role->setAccessibleName(tr("%1 becomes").arg(m_preview.header.value(column)));
        m_table->setCellWidget(0, column, role);
        m_roles.push_back(role);
        for (std::size_t row = 0; row < m_preview.rows.size(); ++row)
            m_table->setItem(static_cast<int>(row) + 1, column,
                             new QTableWidgetItem(m_preview.rows[row].value(column)));
    }
    m_table->resizeColumnsToContents();
    for (int column = 0; column < columns; ++column)
        m_table->setColumnWidth(column, std::clamp(m_table->columnWidth(column), 110, 260));
    m_format->setCurrentIndex(static_cast<int>(m_preview.guess.priceFormat));
    m_separator->setCurrentIndex(m_preview.guess.categorySeparator == "/"   ? 1
                                 : m_preview.guess.categorySeparator == ">" ? 2
                                                                            : 0);
}

void CatalogueDialog::showFailure(const app::Failure& failure) {
    m_banner->tell(Verdict::Problem, app::messageOf(failure, m_session.language()), failure.detail);
    m_banner->show();
    m_go->setEnabled(false);
}

app::CatalogueMapping CatalogueDialog::mapping() const {
    app::CatalogueMapping mapping;
    mapping.delimiter = m_preview.delimiter;
    mapping.tagSeparator = m_preview.guess.tagSeparator;
    mapping.priceFormat = static_cast<app::PriceFormat>(m_format->currentIndex());
    mapping.priceExponent = currencyExponent(m_session.workspace().programme->currency).value_or(2);
    mapping.categorySeparator = m_separator->currentIndex() == 1 ? "/" : m_separator->currentIndex() == 2 ? ">" : "";
    std::optional<int>* const places[] = {
        nullptr,           &mapping.sku,  &mapping.gtin,  &mapping.name,         &mapping.category,   &mapping.brand,
        &mapping.supplier, &mapping.tags, &mapping.price, &mapping.regularPrice, &mapping.floorPrice, &mapping.measure};
    for (std::size_t column = 0; column < m_roles.size(); ++column) {
        const int role = m_roles[column]->currentIndex();
        const int at = static_cast<int>(column);
        if (role == AsAttribute)
            mapping.attributes.push_back({at, m_preview.header.value(at).toStdString()});
        else if (role != Skip)
            *places[role] = at;
    }
    return mapping;
}

void CatalogueDialog::readFile() {
    m_go->setEnabled(false);
    m_progress->show();
    m_progress->setRange(0, 1000);
    m_reader = QThread::create([this, mapping = mapping(), path = m_path] {
        m_result = app::importCatalogue(path, mapping, [this](std::int64_t read, std::int64_t size) {
            const int part = size > 0 ? static_cast<int>(read * 1000 / size) : 0;
            QMetaObject::invokeMethod(
                m_progress, [this, part] { m_progress->setValue(part); }, Qt::QueuedConnection);
            return !m_stop;
        });
    });
    m_reader->setParent(this);
    connect(m_reader, &QThread::finished, this, &CatalogueDialog::showReport);
    m_reader->start();
}

void CatalogueDialog::showReport() {
    m_progress->hide();
    if (m_stop) return;
    if (!m_result) return showFailure(m_result.error());
    m_read = true;
    const app::Language& language = m_session.language();
    const auto rejected = static_cast<int>(m_result->rejectedCount);
    const auto warned = static_cast<int>(m_result->warningCount);
    m_heading->setText(tr("%n product(s) read", nullptr, static_cast<int>(m_result->products.size())));
    m_banner->tell(rejected > 0 ? Verdict::Nearly : Verdict::Met, tr("%n row(s) left out.", nullptr, rejected),
                   tr("%n row(s) taken with a warning.", nullptr, warned));
    m_banner->show();
    m_format->parentWidget()->hide(); // columns are settled now
    m_table->clear();
    m_table->setColumnCount(1);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int shown = static_cast<int>(m_result->rejected.size() + m_result->warnings.size());
    m_table->setRowCount(shown);
    int row = 0;
    for (const auto* reports : {&m_result->rejected, &m_result->warnings})
        for (const app::RowReport& report : *reports)
            m_table->setItem(row++, 0, new QTableWidgetItem(rowWords(report, language)));
    m_go->setText(tr("Take %n product(s)", nullptr, static_cast<int>(m_result->products.size())));
    m_go->setEnabled(!m_result->products.empty());
    m_go->setFocus();
}

/// Enter goes on from wherever nothing else wants it.
void CatalogueDialog::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_go->isEnabled()) return m_go->click();
    QDialog::keyPressEvent(event);
}

void CatalogueDialog::take() {
    emit imported(std::make_shared<const Catalogue>(std::move(m_result->products)));
    accept();
}

} // namespace offerwright::ui
