#include "ui/library/gallery_view.h"
#include "app/document/edits.h"
#include "app/models/finder.h"
#include "app/words/sentence.h"
#include "ui/common/button.h"
#include "ui/common/choice_list.h"
#include "ui/common/fields.h"
#include "ui/common/paint.h"
#include "ui/library/template_pictures.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

namespace offerwright::ui {
namespace {

constexpr int kPicture = 94;
constexpr int kNote = 36; ///< two lines
constexpr int kTile = kPicture + kNote + 36;
constexpr int kGap = 14;

QString indexIn(const std::vector<app::Template>& templates, const app::Template& one) {
    return QString::number(&one - templates.data());
}

/// The words of a template's promotion with its values bold, escaped for a label.
QString richWords(const Promotion& promotion, const app::Session& session) {
    const app::Workspace& workspace = session.workspace();
    QString rich;
    for (const app::Part& part :
         app::plainWords(promotion, session.language(), {workspace.programme.get(), nullptr, &promotion})) {
        const QString text = part.text.toHtmlEscaped();
        rich += part.kind == app::Part::Kind::Value ? QStringLiteral("<b>%1</b>").arg(text) : text;
    }
    return rich;
}

QLabel* quiet(QLabel* label, Type type) {
    label->setFont(fontOf(type));
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

TemplateDelegate::TemplateDelegate(app::Session& session, const std::vector<app::Template>& templates, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_session(session)
    , m_templates(templates) {}

QSize TemplateDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {m_width + kGap, kTile + kGap};
}

void TemplateDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto choice = index.data(ChoiceDelegate::ChoiceRole).value<Choice>();
    const app::Template& shown = m_templates[static_cast<std::size_t>(choice.id.toInt())];
    const Theme& colors = theme();
    const QRectF tile(option.rect.left() + 4, option.rect.top() + 4, m_width, kTile);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected) paintFocusRing(*painter, tile, 9, 1);
    paintRound(*painter, tile, 9, colors.surface, selected ? colors.accent : colors.line);
    const QRectF band(tile.left() + 1, tile.top() + 1, tile.width() - 2, kPicture);
    painter->save();
    painter->setClipRect(band);
    paintRound(*painter, band.adjusted(0, 0, 0, 10), 8, colors.sunk);
    painter->restore();
    painter->setPen(QPen(colors.line, 1));
    painter->drawLine(QPointF(tile.left() + 1, band.bottom() + 0.5), QPointF(tile.right() - 1, band.bottom() + 0.5));
    paintTemplatePicture(*painter, band, shown.picture, m_session.language(),
                         QString::fromStdString(m_session.workspace().programme->currency));
    const qreal left = tile.left() + 12;
    paintLine(*painter, QRectF(left, band.bottom() + 9, tile.width() - 24, 19), choice.name, Type::BodyStrong,
              colors.text);
    painter->setFont(fontOf(Type::Small));
    painter->setPen(colors.muted);
    painter->drawText(QRectF(left, band.bottom() + 28, tile.width() - 24, kNote), Qt::TextWordWrap | Qt::AlignTop,
                      choice.note);
}

GalleryView::GalleryView(app::Session& session, std::vector<app::Template> templates, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_templates(std::move(templates)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildSide());
    auto* main = new QVBoxLayout;
    main->setSpacing(0);
    main->addWidget(buildCentre(), 1);
    main->addWidget(buildFoot());
    row->addLayout(main, 1);
    connectSignals();
    retranslate();
}

QWidget* GalleryView::buildSide() {
    auto* side = new QWidget(this);
    side->setFixedWidth(252);
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::Base);
    m_back = new Button(Button::Kind::Flat, {}, QStringLiteral("chevron-left"), side);
    m_heading = new QLabel(side);
    m_search = TextField::search({}, side);
    m_groups = new QListView(side);
    m_groupModel = new ChoiceModel(this);
    m_groups->setModel(m_groupModel);
    m_groups->setItemDelegate(new ChoiceDelegate(34, this));
    m_groups->setFrameShape(QFrame::NoFrame);
    m_groups->setFixedHeight(8 * 34 + 6);
    m_orStart = new QLabel(side);
    m_empty = new Button(Button::Kind::Flat, {}, QStringLiteral("file"), side);
    m_import = new Button(Button::Kind::Flat, {}, QStringLiteral("code"), side);
    m_sideFoot = new QLabel(side);
    m_sideFoot->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->addWidget(m_back);
    head->addWidget(m_heading, 1);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(8, 10, 8, 12);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_search);
    column->addWidget(m_groups);
    column->addWidget(m_orStart);
    column->addWidget(m_empty);
    column->addWidget(m_import);
    column->addStretch(1);
    column->addWidget(m_sideFoot);
    return side;
}

QWidget* GalleryView::buildCentre() {
    auto* centre = new QWidget(this);
    m_question = new QLabel(centre);
    m_hint = new QLabel(centre);
    m_tiles = new QListView(centre);
    m_tileModel = new ChoiceModel(this);
    m_delegate = new TemplateDelegate(m_session, m_templates, this);
    m_tiles->setModel(m_tileModel);
    m_tiles->setItemDelegate(m_delegate);
    m_tiles->setViewMode(QListView::IconMode);
    m_tiles->setMovement(QListView::Static);
    m_tiles->setResizeMode(QListView::Adjust);
    m_tiles->setUniformItemSizes(true);
    m_tiles->setFrameShape(QFrame::NoFrame);
    m_tiles->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tiles->viewport()->setAutoFillBackground(false);
    m_tiles->installEventFilter(this);
    m_tiles->viewport()->installEventFilter(this);
    auto* head = new QHBoxLayout;
    head->addWidget(m_question, 1);
    head->addWidget(m_hint);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(22, 16, 12, 0);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(m_tiles, 1);
    return centre;
}

QWidget* GalleryView::buildFoot() {
    auto* foot = new QWidget(this);
    foot->setAutoFillBackground(true);
    foot->setBackgroundRole(QPalette::Base);
    m_name = new QLabel(foot);
    m_words = new QLabel(foot);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::RichText);
    m_cancel = new Button(Button::Kind::Secondary, {}, {}, foot);
    m_cancel->setKeys(QStringLiteral("Esc"));
    m_start = new Button(Button::Kind::Primary, {}, {}, foot);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_words);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(24, 12, 24, 12);
    row->setSpacing(12);
    row->addLayout(words, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_start);
    return foot;
}

void GalleryView::connectSignals() {
    connect(&m_session, &app::Session::languageChanged, this, &GalleryView::retranslate);
    connect(m_back, &Button::clicked, this, &GalleryView::cancelled);
    connect(m_cancel, &Button::clicked, this, &GalleryView::cancelled);
    connect(m_import, &Button::clicked, this, &GalleryView::importWanted);
    connect(m_search, &QLineEdit::textChanged, this, &GalleryView::refreshTiles);
    m_search->installEventFilter(this);
    connect(m_groups->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (index.isValid()) m_group = index.data(ChoiceDelegate::ChoiceRole).value<Choice>().id;
        refreshTiles();
    });
    connect(m_tiles->selectionModel(), &QItemSelectionModel::currentChanged, this, &GalleryView::showChosen);
    connect(m_tileModel, &QAbstractItemModel::modelReset, this, &GalleryView::showChosen);
    const auto startCurrent = [this] {
        if (const app::Template* chosen = current()) start(chosen->promotion);
    };
    connect(m_tiles, &QListView::doubleClicked, this, startCurrent);
    connect(m_start, &Button::clicked, this, startCurrent);
    connect(m_empty, &Button::clicked, this, [this] {
        Promotion promotion = m_templates.front().promotion;
        promotion.ladder.steps.front().rewards.clear();
        std::get<Group>(promotion.ladder.steps.front().qualification.rule).members.clear();
        promotion.name = {};
        promotion.name.set("en", "New promotion");
        promotion.name.set("fr", "Nouvelle promotion");
        start(promotion);
    });
}

void GalleryView::retranslate() {
    m_heading->setText(tr("New promotion"));
    m_heading->setFont(fontOf(Type::Heading));
    m_back->setAccessibleName(tr("Back"));
    m_search->setPlaceholderText(tr("What should it do?"));
    m_search->setAccessibleName(m_search->placeholderText());
    quiet(m_orStart, Type::Caption)->setText(tr("Or start from"));
    m_empty->setText(tr("An empty promotion"));
    m_import->setText(tr("JSON from a file"));
    quiet(m_sideFoot, Type::Small)
        ->setText(tr("Pictures show what happens on a basket. Blue is what the customer gains."));
    m_question->setText(tr("Choose what happens on the basket"));
    m_question->setFont(fontOf(Type::Title));
    quiet(m_hint, Type::Small)->setText(tr("Arrows move, Enter starts"));
    m_cancel->setText(tr("Cancel"));
    m_tiles->setAccessibleName(tr("Templates"));
    m_groups->setAccessibleName(tr("Mechanics"));
    refreshGroups();
    refreshTiles();
}

void GalleryView::refreshGroups() {
    const auto group = [this](const char* id, const QString& name, const char* icon) {
        const QString key = QString::fromLatin1(id);
        const auto count = std::ranges::count_if(
            m_templates, [&](const app::Template& one) { return key.isEmpty() || one.group == key; });
        return Choice{key, name, QString::number(count), QString::fromLatin1(icon), {}, {}};
    };
    m_groupModel->setChoices(
        {group("", tr("All mechanics"), "cards"), group("money", tr("Money off"), "percent"),
         group("sets", tr("Sets"), "grid"), group("points", tr("Points"), "coin"),
         group("coupons", tr("Coupons and messages"), "coupon"), group("journeys", tr("Over several visits"), "path"),
         group("people", tr("For one person"), "person"), group("payment", tr("At payment"), "card")});
    for (int i = 0; i < m_groupModel->rowCount(); ++i)
        if (m_groupModel->choices()[static_cast<std::size_t>(i)].id == m_group)
            m_groups->setCurrentIndex(m_groupModel->index(i));
}

void GalleryView::refreshTiles() {
    const std::string code = m_session.language().code().toStdString();
    const QStringList words = app::foldedForSearch(m_search->text()).split(u' ', Qt::SkipEmptyParts);
    std::vector<Choice> tiles;
    for (const app::Template& one : m_templates) {
        if (!m_group.isEmpty() && one.group != m_group) continue;
        const QString name = QString::fromStdString(one.name.in(code));
        const QString line = QString::fromStdString(one.line.in(code));
        const QString text = app::foldedForSearch(name + u' ' + line);
        if (std::ranges::all_of(words, [&](const QString& word) { return text.contains(word); }))
            tiles.push_back({indexIn(m_templates, one), name, line, {}, {}, {}});
    }
    m_tileModel->setChoices(std::move(tiles));
    if (m_tileModel->rowCount() > 0) m_tiles->setCurrentIndex(m_tileModel->index(0));
}

const app::Template* GalleryView::current() const {
    const QModelIndex index = m_tiles->currentIndex();
    if (!index.isValid()) return nullptr;
    return &m_templates[static_cast<std::size_t>(index.data(ChoiceDelegate::ChoiceRole).value<Choice>().id.toInt())];
}

void GalleryView::showChosen() {
    const app::Template* chosen = current();
    m_start->setEnabled(chosen != nullptr);
    const QString name =
        chosen ? QString::fromStdString(chosen->name.in(m_session.language().code().toStdString())) : QString();
    m_name->setText(name);
    m_name->setFont(fontOf(Type::BodyStrong));
    m_words->setText(chosen
                         ? richWords(chosen->promotion, m_session) + u' ' + tr("All of it can be changed afterwards.")
                         : tr("Nothing matches. Try another word."));
    m_start->setText(chosen ? tr("Start from %1").arg(name) : tr("Start"));
    m_start->updateGeometry();
}

void GalleryView::start(const Promotion& from) {
    Promotion promotion = from;
    promotion.id = app::freePromotionId(m_session.workspace(), from.id);
    promotion.status = Status::Draft;
    const std::string id = promotion.id;
    m_session.document().apply({app::withPromotion(m_session.document().now(), std::move(promotion)),
                                tr("New promotion"),
                                {},
                                {QStringLiteral("builder"), {id, {}, {}}}});
    m_session.open(id);
    emit started();
}

void GalleryView::begin() {
    m_search->clear();
    m_search->setFocus(Qt::ShortcutFocusReason);
}

/// Four tiles beside one another where there is room, fewer where there is not.
void GalleryView::fitTiles() {
    // The list lays out as if its scroll bar were there, whether it is or not.
    const int bar = m_tiles->style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_tiles);
    const int room = m_tiles->maximumViewportSize().width() - bar - 8;
    const int columns = std::clamp(room / 240, 1, 4);
    m_delegate->setTileWidth(room / columns - kGap);
    m_tiles->setGridSize({room / columns, kTile + kGap});
}

bool GalleryView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_tiles->viewport() && event->type() == QEvent::Resize) fitTiles();
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_start->click();
            return true;
        }
        if (watched == m_search && key == Qt::Key_Down) {
            m_tiles->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void GalleryView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else
        QWidget::keyPressEvent(event);
}

void GalleryView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace offerwright::ui
