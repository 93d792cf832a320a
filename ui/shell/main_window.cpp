#include "ui/shell/main_window.h"
#include "app/document/edits.h"
#include "app/models/basket_rows.h"
#include "app/words/messages.h"
#include "ui/basket/basket_view.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/theme.h"
#include "ui/library/library_view.h"
#include "ui/publish/publish_place.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/promotions_place.h"
#include "ui/shell/rail.h"
#include "ui/shell/status_bar.h"
#include "ui/shell/top_bar.h"
#include "ui/source/source_view.h"
#include <QEvent>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace offerwright::ui {

MainWindow::MainWindow(app::Document& document, app::Session& session, app::Secrets& secrets, QDate today,
                       QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_session(session)
    , m_secrets(secrets)
    , m_problems(document)
    , m_top(new TopBar(session, this))
    , m_banner(new Banner(this))
    , m_rail(new Rail(this))
    , m_pages(new QStackedWidget(this))
    , m_place(new PromotionsPlace(session, m_problems, today, this))
    , m_palette(new CommandPalette(session, this)) {
    setMinimumSize(1180, 720);
    resize(1440, 900);
    build();
    makeActions();
    makeShortcuts();
    connectSignals();
    m_place->setFocus(Qt::OtherFocusReason);
}

void MainWindow::build() {
    auto* status = new StatusBar(m_session, m_problems, this);
    auto* bannerRow = new QHBoxLayout;
    bannerRow->setContentsMargins(16, 0, 16, 0);
    bannerRow->addWidget(m_banner);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addLayout(bannerRow);
    m_pages->addWidget(m_place);
    column->addWidget(m_pages, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(row, 1);
    whole->addWidget(status);
    connect(m_rail, &Rail::placeWanted, this, &MainWindow::showPlace);
    connect(m_rail, &Rail::settingsWanted, this, &MainWindow::showSettings);
    connect(status, &StatusBar::problemsWanted, this, &MainWindow::openFirstProblem);
}

void MainWindow::connectSignals() {
    connect(m_top, &TopBar::paletteWanted, this, &MainWindow::openPalette);
    connect(m_top, &TopBar::languageWanted, this, &MainWindow::languageWanted);
    connect(m_top, &TopBar::themeSwitched, this, &MainWindow::switchTheme);
    connect(m_palette, &CommandPalette::found, this, &MainWindow::goTo);
    connect(m_place, &PromotionsPlace::importWanted, this, &MainWindow::importOne);
    connect(m_place, &PromotionsPlace::exportWanted, this, &MainWindow::exportOne);
    connect(&m_document, &app::Document::refused, this, &MainWindow::tell);
    connect(&m_document, &app::Document::changed, this,
            [this](const app::Snapshot&, const app::Snapshot&, const app::Focus& focus) {
                if (focus.place.isEmpty()) return;
                const bool isOfPublishing = focus.place == u"publish";
                if (isOfPublishing != isPublishing()) showPlace(isOfPublishing ? Place::Publish : Place::Promotions);
            });
}

void MainWindow::makeActions() {
    const auto act = [this](const char* id, const QString& name, const char* icon, const char* keys,
                            std::function<void()> run) {
        m_actions.emplace_back(QString::fromLatin1(id),
                               Action{name, QString::fromLatin1(keys), QString::fromLatin1(icon), std::move(run)});
    };
    m_actions.clear();
    act("new", tr("New promotion"), "plus", "Ctrl+N", [this] { promotions().showGallery(); });
    act("duplicate", tr("Duplicate this promotion"), "duplicate", "Ctrl+Shift+D", [this] { duplicate(); });
    act("cards", tr("Show cards"), "cards", "Ctrl+1", [this] { promotions().showCards(); });
    act("source", tr("Show source"), "code", "Ctrl+2", [this] { promotions().showSource(); });
    act("search", tr("Filter promotions"), "filter", "Ctrl+F", [this] { promotions().library().focusSearch(); });
    act("add", tr("Add a product to the basket"), "basket", "Ctrl+B", [this] { promotions().basket().focusAdd(); });
    act("tryIt", tr("Show or hide Try it"), "eye", "Ctrl+T", [this] { promotions().toggleTryIt(); });
    act("column", tr("Next column"), "arrow-right", "F6",
        [this] { isPublishing() ? publishing().focusNextColumn() : m_place->focusNextColumn(); });
    act("columnBack", tr("Previous column"), "arrow-left", "Shift+F6", [this] { promotions().focusPreviousColumn(); });
    act("problem", tr("Go to the first problem"), "warning", "F8", [this] { openFirstProblem(); });
    act("promotions", tr("Promotions"), "promotions", "Alt+1", [this] { showPlace(Place::Promotions); });
    act("publish", tr("Publish"), "publish", "Alt+2", [this] { showPlace(Place::Publish); });
    act("undo", tr("Undo"), "undo", "Ctrl+Z", [this] { m_document.undo(); });
    act("redo", tr("Redo"), "redo", "Ctrl+Shift+Z", [this] { m_document.redo(); });
    act("theme", tr("Switch light and dark"), "moon", "", [this] { switchTheme(); });
    act("english", tr("Speak English"), "globe", "", [this] { emit languageWanted(QStringLiteral("en")); });
    act("french", tr("Speak French"), "globe", "", [this] { emit languageWanted(QStringLiteral("fr")); });
    act("calendar", tr("Calendar of what runs when"), "calendar", "Ctrl+3", [this] { promotions().showCalendar(); });
    act("programme", tr("Programme settings"), "settings", "Ctrl+,", [this] { promotions().showProgramme(); });
    act("catalogue", tr("Import a catalogue"), "database", "", [this] { importCatalogue(); });
    act("import", tr("Import promotions from a folder"), "import", "", [this] { importPromotions(); });
    act("export", tr("Export promotions to a folder"), "export", "", [this] { exportPromotions(); });
    act("newWorkspace", tr("New workspace"), "file", "", [this] { emit newWorkspaceWanted(); });
    act("openWorkspace", tr("Open a workspace"), "folder", "Ctrl+O", [this] { emit openWorkspaceWanted(); });
    act("sample", tr("Open the sample shop"), "store", "", [this] { emit sampleWanted(); });
}

/// Shortcuts find their action by id each time, so that a change of language may make the actions anew.
void MainWindow::makeShortcuts() {
    for (const auto& [id, action] : m_actions) {
        if (action.keys.isEmpty()) continue;
        auto* shortcut = new QShortcut(QKeySequence(action.keys), this);
        connect(shortcut, &QShortcut::activated, this, action.run);
    }
    connect(new QShortcut(QKeySequence(QStringLiteral("Ctrl+K")), this), &QShortcut::activated, this,
            &MainWindow::openPalette);
    connect(new QShortcut(QKeySequence(QStringLiteral("Ctrl+Y")), this), &QShortcut::activated, &m_document,
            &app::Document::redo);
}

std::vector<app::Command> MainWindow::commands() const {
    std::vector<app::Command> commands;
    for (const auto& [id, action] : m_actions)
        commands.push_back({id, action.name, QString(action.keys).replace(u'+', u' '), action.icon, {}});
    return commands;
}

void MainWindow::openPalette() { m_palette->begin(commands()); }

void MainWindow::goTo(const app::Finding& finding) {
    const app::Workspace& workspace = m_document.workspace();
    const auto tryIt = [&](const std::function<void(app::TryIt&)>& change, const QString& label) {
        m_document.apply({app::withTryIt(m_document.now(), change), label, {}, {QStringLiteral("basket"), {}}});
    };
    switch (finding.kind) {
    case app::Finding::Kind::Promotion:
        m_session.open(finding.id);
        promotions().showCards();
        break;
    case app::Finding::Kind::Product:
        if (const Product* product = workspace.catalogue->find(finding.id))
            tryIt([&](app::TryIt& tried) { app::addProduct(tried.basket, *product); }, tr("Add product"));
        break;
    case app::Finding::Kind::Basket:
        if (const app::SavedBasket* saved = workspace.baskets.find(finding.id)) {
            const app::TryIt next = app::tryItOf(*saved);
            tryIt([&](app::TryIt& tried) { tried = next; }, tr("Change basket"));
        }
        break;
    case app::Finding::Kind::Persona:
        tryIt([&](app::TryIt& tried) { tried.persona = finding.id; }, tr("Change shopper"));
        break;
    case app::Finding::Kind::Command:
        for (const auto& [id, action] : m_actions)
            if (id.toStdString() == finding.id) {
                action.run();
                break;
            }
        break;
    }
}

void MainWindow::showSettings(const QPoint& at) {
    QMenu* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto& [id, action] : m_actions) {
        static const QStringList kShown{QStringLiteral("programme"),    QStringLiteral("catalogue"),
                                        QStringLiteral("import"),       QStringLiteral("export"),
                                        QStringLiteral("newWorkspace"), QStringLiteral("openWorkspace"),
                                        QStringLiteral("sample")};
        if (!kShown.contains(id)) continue;
        connect(menu->addAction(action.name), &QAction::triggered, this, action.run);
    }
    menu->popup(at - QPoint(0, menu->sizeHint().height()));
}

void MainWindow::openFirstProblem() {
    // In Source the problems of its text come one after the other.
    if (SourceView& source = promotions().source(); source.isVisible() && !source.problems().empty())
        return source.nextProblem();
    for (const auto& entry : m_session.workspace().promotions)
        if (const Diagnostics& said = m_problems.of(entry->promotion->id); !said.empty()) {
            return goToProblem(said.front().address);
        }
}

void MainWindow::goToProblem(const Address& address) {
    promotions().showCards();
    m_session.focusOn(address);
}

PromotionsPlace& MainWindow::promotions() {
    if (isPublishing()) showPlace(Place::Promotions);
    return *m_place;
}

bool MainWindow::isPublishing() const { return m_publishing && m_pages->currentWidget() == m_publishing; }

PublishPlace& MainWindow::publishing() {
    if (m_publishing) return *m_publishing;
    m_publishing = new PublishPlace(m_session, m_secrets, this);
    m_pages->addWidget(m_publishing);
    connect(m_publishing, &PublishPlace::problemWanted, this, &MainWindow::goToProblem);
    return *m_publishing;
}

/// The Promotions place once more shows its columns.
void MainWindow::showPlace(Place place) {
    const bool isHere = isPublishing() == (place == Place::Publish);
    if (place == Place::Publish) {
        m_pages->setCurrentWidget(&publishing());
        m_publishing->begin();
    } else {
        m_pages->setCurrentWidget(m_place);
        if (isHere) m_place->showColumns();
    }
    m_rail->setCurrent(place);
    m_top->setPlace(place);
}

void MainWindow::duplicate() {
    if (m_session.openPromotion().empty()) return;
    std::string copy;
    const app::Snapshot next = app::withCopyOf(m_document.now(), m_session.openPromotion(), &copy);
    m_document.apply({next, tr("Duplicate promotion"), {}, {QStringLiteral("builder"), {copy, {}, {}}}});
}

void MainWindow::tell(const app::Failure& failure) {
    m_banner->clearButtons();
    m_banner->tell(Verdict::Nearly, app::messageOf(failure, m_session.language()), failure.detail);
    m_banner->show();
    connect(m_banner->addButton(tr("Close")), &Button::clicked, m_banner, &QWidget::hide);
}

void MainWindow::switchTheme() { Look::instance().apply(!theme().dark); }

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) makeActions();
    QWidget::changeEvent(event);
}

} // namespace offerwright::ui
