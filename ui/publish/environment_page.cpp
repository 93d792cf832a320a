#include "ui/publish/environment_page.h"
#include "app/document/edits.h"
#include "app/publish/connection.h"
#include "app/store/signed_file.h"
#include "app/words/messages.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/choice_box.h"
#include "ui/common/fields.h"
#include "ui/common/form_card.h"
#include "ui/common/text_label.h"
#include "ui/publish/environment_words.h"
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <offerwright/bundle/certificate.h>
#include <offerwright/text/publication.h>

namespace offerwright::ui {
namespace {

constexpr int kControlWidth = 360;
constexpr int kUsualExposure = 10; ///< percent
constexpr app::Tint kTints[] = {app::Tint::Plain, app::Tint::Accent, app::Tint::Green, app::Tint::Amber,
                                app::Tint::Red};

QString keysText(const std::vector<PublicKey>& keys) {
    QStringList lines;
    for (const PublicKey& key : keys) lines << QString::fromStdString(printHex(key.bytes));
    return lines.join(u' ');
}

/// Keys with anything but digits between them; empty when one of them is none.
std::optional<std::vector<PublicKey>> keysIn(const QString& text) {
    std::vector<PublicKey> keys;
    for (const QString& word : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const auto bytes = parseHex(word.toLower().toStdString());
        if (!bytes) return std::nullopt;
        keys.push_back({*bytes});
    }
    return keys;
}

QIcon tintIcon(app::Tint tint) {
    QPixmap dot(scaled(12), scaled(12));
    dot.fill(Qt::transparent);
    QPainter painter(&dot);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRound(painter, QRectF(dot.rect()).adjusted(1, 1, -1, -1), scaled(5), colorOf(tint));
    return {dot};
}

} // namespace

EnvironmentPage::EnvironmentPage(app::Session& session, app::Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_desk(desk)
    , m_title(new TextLabel(Type::Title, Ink::Text, {}, this))
    , m_file(new Button(Button::Kind::Secondary, {}, QStringLiteral("import"), this))
    , m_remove(new Button(Button::Kind::Flat, {}, QStringLiteral("trash"), this))
    , m_done(new Button(Button::Kind::Primary, {}, {}, this))
    , m_banner(new Banner(this))
    , m_scroll(new QScrollArea(this)) {
    auto* head = new QHBoxLayout;
    head->setContentsMargins(24, 16, 24, 12);
    head->setSpacing(10);
    head->addWidget(m_title, 1);
    for (Button* button : {m_remove, m_file, m_done}) head->addWidget(button);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addLayout(head);
    auto* banner = new QHBoxLayout;
    banner->setContentsMargins(24, 0, 24, 8);
    banner->addWidget(m_banner);
    box->addLayout(banner);
    box->addWidget(m_scroll, 1);
    m_banner->hide();
    connect(m_done, &Button::clicked, this, &EnvironmentPage::closed);
    connect(m_remove, &Button::clicked, this, &EnvironmentPage::remove);
    connect(m_file, &Button::clicked, this, &EnvironmentPage::chooseConnection);
    connect(&desk, &app::Desk::refused, this, &EnvironmentPage::refuse);
    connect(&session, &app::Session::languageChanged, this, &EnvironmentPage::rebuild);
    connect(&session.document(), &app::Document::changed, this,
            [this](const app::Snapshot& before, const app::Snapshot& after) {
                if (before->environments == after->environments || m_id.empty()) return;
                if (environment())
                    rebuild();
                else
                    emit closed();
            });
}

const app::Environment* EnvironmentPage::environment() const { return m_session.workspace().environment(m_id); }

void EnvironmentPage::edit(const std::string& environment) {
    m_id = environment;
    m_banner->hide();
    rebuild();
}

void EnvironmentPage::begin() {
    if (!m_name) return;
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

/// The field with the keyboard keeps it: controls are made anew, and known again by their names.
void EnvironmentPage::rebuild() {
    if (!environment()) return;
    m_title->setText(QString::fromStdString(environment()->name));
    m_file->setText(tr("Take from a file…"));
    m_remove->setText(tr("Remove"));
    m_done->setText(tr("Done"));
    const QWidget* focused = m_scroll->focusWidget();
    const QString name = focused && isAncestorOf(focused) ? focused->accessibleName() : QString();
    auto* page = new QWidget;
    auto* centre = new QHBoxLayout(page);
    centre->setContentsMargins(24, 4, 24, 24);
    auto* column = new QVBoxLayout;
    column->setSpacing(14);
    column->addWidget(whereCard());
    column->addWidget(whoCard());
    column->addWidget(gateCard());
    column->addStretch(1);
    centre->addLayout(column);
    centre->addStretch(1);
    const int at = m_scroll->verticalScrollBar()->value();
    m_scroll->setWidget(page);
    m_scroll->verticalScrollBar()->setValue(at);
    if (name.isEmpty()) return;
    for (QWidget* each : page->findChildren<QWidget*>())
        if (each->accessibleName() == name && each->focusPolicy() != Qt::NoFocus) each->setFocus(Qt::OtherFocusReason);
}

QWidget* EnvironmentPage::whereCard() {
    auto* card = new FormCard(tr("Where"));
    m_name = addText(*card, tr("Name"), tr("As people call it: Sandbox, Production."), &app::Environment::name);
    auto* tints = new ChoiceBox;
    for (const app::Tint tint : kTints) tints->addItem(tintIcon(tint), nameOf(tint));
    tints->setCurrentIndex(static_cast<int>(environment()->tint));
    tints->setAccessibleName(tr("Colour"));
    connect(tints, &QComboBox::activated, this, [this](int index) {
        change(tr("Change environment"), [index](app::Environment& each) { each.tint = kTints[index]; });
    });
    card->addRow(tr("Colour"), {}, tints);
    addText(*card, tr("Address of the service"), tr("Such as https://offers.example.com"), &app::Environment::url);
    addText(*card, tr("Tenant"), tr("What the service calls the retailer."), &app::Environment::tenant);
    addText(*card, tr("Environment"), tr("What the service calls this environment."), &app::Environment::remote);
    return card;
}

TextField* EnvironmentPage::addText(FormCard& card, const QString& label, const QString& help,
                                    std::string app::Environment::*part) {
    auto* field = new TextField;
    field->setFixedWidth(scaled(kControlWidth));
    field->setText(QString::fromStdString(environment()->*part));
    field->setAccessibleName(label);
    connect(field, &QLineEdit::editingFinished, this, [this, field, part] {
        const std::string typed = field->text().trimmed().toStdString();
        change(tr("Change environment"), [&](app::Environment& each) { each.*part = typed; });
    });
    card.addRow(label, help, field);
    return field;
}

QWidget* EnvironmentPage::whoCard() {
    auto* card = new FormCard(tr("Trust and keys"));
    addRoots(*card);
    card->addRow(tr("Certificate"), tr("Signed by the root keys: names the key that publishes."),
                 fileRow(certificateText(), tr("Choose a file…"), [this] { chooseCertificate(); }));
    addToken(*card);
    card->addRow(tr("Your publishing key"), tr("Signs what you publish. Kept in this system’s keychain."),
                 fileRow({}, tr("Choose a file…"), [this] { chooseKey(); }));
    return card;
}

void EnvironmentPage::addRoots(FormCard& card) {
    auto* field = new TextField;
    field->setFixedWidth(scaled(kControlWidth));
    field->setText(keysText(environment()->roots));
    field->setCursorPosition(0);
    field->setAccessibleName(tr("Root keys"));
    connect(field, &QLineEdit::editingFinished, this, [this, field] {
        const auto keys = keysIn(field->text());
        field->setFailed(!keys);
        if (!keys) return refuse({QStringLiteral("key.notOurs"), {tr("Root keys")}, {}});
        change(tr("Change environment"), [&](app::Environment& each) { each.roots = *keys; });
    });
    card.addRow(tr("Root keys"), tr("64 digits each. They vouch for whoever may publish."), field);
    auto* least = new NumberField;
    least->setUnit(Unit::Count, {}, m_session.language());
    least->setRange(1, 16);
    least->setValue(environment()->threshold);
    least->setAccessibleName(tr("How many of them must have signed"));
    connect(least, &NumberField::valueEdited, this, [this](std::int64_t value) {
        change(tr("Change environment"), [value](app::Environment& each) { each.threshold = value; });
    });
    card.addRow(tr("How many of them must have signed"), {}, least);
}

/// Shown as dots, given at Enter, and never shown again.
void EnvironmentPage::addToken(FormCard& card) {
    auto* field = new TextField;
    field->setFixedWidth(scaled(kControlWidth));
    field->setEchoMode(QLineEdit::Password);
    field->setAccessibleName(tr("Your token"));
    field->setPlaceholderText(tr("Paste it and press Enter"));
    connect(field, &QLineEdit::returnPressed, this, [this, field] {
        if (field->text().isEmpty()) return;
        m_desk.giveToken(app::Secret(field->text().trimmed().toUtf8()));
        field->clear();
        m_banner->tell(Verdict::Met, tr("The token is in this system’s keychain."));
        m_banner->show();
    });
    card.addRow(tr("Your token"), tr("Says who you are to the service. Kept in this system’s keychain."), field);
}

QWidget* EnvironmentPage::fileRow(const QString& said, const QString& action, std::function<void()> choose) {
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    auto* button = new Button(Button::Kind::Secondary, action, QStringLiteral("folder"), row);
    line->addWidget(button);
    line->addWidget(new TextLabel(Type::Small, Ink::Muted, said, row));
    connect(button, &Button::clicked, this, std::move(choose));
    return row;
}

QWidget* EnvironmentPage::gateCard() {
    auto* card = new FormCard(tr("Gate"));
    addSwitch(*card, tr("A second person approves"), tr("The service has the last word on this."),
              environment()->gate.approvals > 0, [this](bool on) {
                  change(tr("Change gate"), [on](app::Environment& each) { each.gate.approvals = on ? 1 : 0; });
              });
    addSwitch(*card, tr("Somebody takes each warning upon themselves"), {}, environment()->gate.doubtsAreTaken,
              [this](bool on) {
                  change(tr("Change gate"), [on](app::Environment& each) { each.gate.doubtsAreTaken = on; });
              });
    addExposure(*card);
    return card;
}

void EnvironmentPage::addSwitch(FormCard& card, const QString& label, const QString& help, bool isOn,
                                std::function<void(bool)> set) {
    auto* made = new Switch(label);
    made->setChecked(isOn);
    connect(made, &Switch::clicked, this, [made, set = std::move(set)] { set(made->isChecked()); });
    card.addRow(label, help, made);
}

void EnvironmentPage::addExposure(FormCard& card) {
    const auto& most = environment()->gate.mostExposure;
    addSwitch(card, tr("Discounts have a limit"), tr("Of what the workspace’s baskets are worth."), most.has_value(),
              [this](bool on) {
                  change(tr("Change gate"), [on](app::Environment& each) {
                      each.gate.mostExposure = on ? std::optional(Rate::percent(kUsualExposure)) : std::nullopt;
                  });
              });
    if (!most) return;
    auto* field = new NumberField;
    field->setUnit(Unit::Percent, {}, m_session.language());
    field->setRange(0, Rate::percent(100).millionths);
    field->setValue(most->millionths);
    field->setAccessibleName(tr("At most"));
    connect(field, &NumberField::valueEdited, this, [this](std::int64_t value) {
        change(tr("Change gate"), [value](app::Environment& each) { each.gate.mostExposure = Rate{value}; });
    });
    card.addRow(tr("At most"), {}, field);
}

QString EnvironmentPage::certificateText() const {
    if (environment()->certificate.empty()) return tr("None yet");
    const auto read = readCertificate(environment()->certificate);
    const auto certificate = read ? parseCertificate(read->text) : Checked<PublisherCertificate>{};
    if (!read || !certificate.ok()) return tr("It does not read");
    const LocalTime until = toLocal(certificate.value.until, m_session.workspace().programme->zone);
    return tr("%1, until %2")
        .arg(QString::fromStdString(certificate.value.tenant), m_session.language().date(until.date));
}

void EnvironmentPage::change(const QString& label, const Change& change) {
    if (!environment()) return;
    app::Environment next = *environment();
    change(next);
    if (next == *environment()) return;
    const app::Snapshot after = app::withEnvironment(m_session.document().now(), std::move(next));
    m_session.document().apply({after, label, {}, {QStringLiteral("publish"), {}}});
}

void EnvironmentPage::remove() {
    const app::Snapshot after = app::withoutEnvironment(m_session.document().now(), m_id);
    m_session.document().apply({after, tr("Remove environment"), {}, {QStringLiteral("publish"), {}}});
}

void EnvironmentPage::chooseCertificate() {
    const QString path = QFileDialog::getOpenFileName(this, tr("The publisher’s certificate"));
    if (path.isEmpty()) return;
    const auto read = app::readCertificateFile(path);
    if (!read) return refuse(read.error());
    change(tr("Change environment"), [&](app::Environment& each) { each.certificate = writeCertificate(*read); });
}

void EnvironmentPage::chooseKey() {
    const QString path = QFileDialog::getOpenFileName(this, tr("Your publishing key"));
    if (path.isEmpty()) return;
    auto secret = app::readKeySecret(path);
    if (!secret) return refuse(secret.error());
    m_desk.givePublisherKey(std::move(*secret));
}

void EnvironmentPage::chooseConnection() {
    const QString path = QFileDialog::getOpenFileName(this, tr("A connection"), {}, tr("Connections (*.json)"));
    if (!path.isEmpty()) takeConnection(path);
}

void EnvironmentPage::takeConnection(const QString& path) {
    auto read = app::readConnection(path);
    if (!read) return refuse(read.error());
    change(tr("Change environment"), [&](app::Environment& each) {
        const app::Gate gate = each.gate;
        const std::string id = each.id;
        each = read->environment;
        each.id = id;
        each.gate = gate;
    });
    const bool hasSecrets = !read->token.isEmpty() || !read->publisherKey.isEmpty();
    if (!read->token.isEmpty()) m_desk.giveToken(std::move(read->token));
    if (!read->publisherKey.isEmpty()) m_desk.givePublisherKey(std::move(read->publisherKey));
    m_banner->tell(Verdict::Met, tr("The connection is taken."),
                   hasSecrets ? tr("Its secrets are in this system’s keychain now: delete the file.") : QString());
    m_banner->show();
}

void EnvironmentPage::refuse(const app::Failure& failure) {
    m_banner->tell(Verdict::Problem, app::messageOf(failure, m_session.language()), failure.detail);
    m_banner->show();
}

void EnvironmentPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return emit closed();
    QWidget::keyPressEvent(event);
}

void EnvironmentPage::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), theme().window); }

} // namespace offerwright::ui
