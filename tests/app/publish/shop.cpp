#include "tests/app/publish/shop.h"
#include "app/document/edits.h"
#include "app/service/access/access.h"
#include "tests/engine/bundle/publishing.h"
#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <csignal>
#include <offerwright/base/assert.h>
#include <offerwright/text/documents.h>
#include <offerwright/text/publication.h>

namespace offerwright::tests {
namespace {

constexpr std::int64_t kDay = 86'400'000;

Promotion creamOff(std::int64_t threshold) {
    const std::string text =
        R"({"format": 1, "id": "cream", "name": {"en": "Cream", "fr": "Crème"}, "status": "live", "stage": "basket",
            "who": {"id": "who", "all": []}, "when": {"id": "when", "all": []},
            "steps": {"relation": "tiers", "measure": {"id": "m1", "spend": {"in": {"categories": ["Cream"]}}},
                      "steps": [{"id": "t1", "from": )" +
        std::to_string(threshold) + R"(, "if": {"id": "t1-if", "all": []},
                                 "then": [{"id": "r1", "amountOff": {"amount": 100, "per": "order"}}]}]}})";
    Checked<Promotion> read = parsePromotion(text);
    OW_ASSERT(read.ok());
    return std::move(read.value);
}

Basket basketOf(const std::string& id, std::int64_t price) {
    Basket basket{.id = id};
    Line line{.sku = "1", .unitPrice = Money{price}};
    line.category = "Cream";
    basket.lines = {line};
    return basket;
}

std::string certificateNow() {
    const std::int64_t now = QDateTime::currentMSecsSinceEpoch();
    PublisherCertificate certificate = certificateOf();
    certificate.from = {now - kDay};
    certificate.until = {now + 30 * kDay};
    return writeCertificate(signedBy(certificate, {kRootA}));
}

void write(const QString& path, const std::string& content) {
    QFile file(path);
    OW_ASSERT(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(content));
}

} // namespace

app::Snapshot creamery(std::int64_t threshold) {
    auto made = std::make_shared<app::Workspace>(app::Workspace::empty());
    made->name = "Creamery";
    Product cream;
    cream.sku = "1";
    cream.name = "Crème";
    cream.category = "Cream";
    made->catalogue = std::make_shared<const Catalogue>(std::vector<Product>{cream});
    for (const std::int64_t price : {500, 1500, 2500})
        made->baskets = made->baskets.with(
            app::SavedBasket("b" + std::to_string(price), std::string(), basketOf("b" + std::to_string(price), price)));
    return app::withPromotion(std::move(made), creamOff(threshold));
}

app::Snapshot withThreshold(const app::Snapshot& now, std::int64_t threshold) {
    return app::withPromotion(now, creamOff(threshold));
}

HomeService::HomeService(Approvals approvals)
    : m_ada(service::newKey())
    , m_grace(service::newKey()) {
    const std::string folder = m_folder.path().toStdString();
    const auto key = [](const std::string& name, const std::string& secret) {
        return R"({"name": ")" + name + R"(", "role": "studio", "digest": ")" + service::digestOf(secret) + "\"}";
    };
    write(m_folder.filePath("secret"), std::string(32, 's'));
    write(m_folder.filePath("service.json"),
          R"({"port": 0, "sqlite": ")" + folder + R"(", "environments": [{"tenant": "acme", "name": "production", )" +
              R"("identitySecret": ")" + folder + R"(/secret", "roots": [")" +
              printHex(keyNumbered(kRootA).publicKey().bytes) + R"("], "threshold": 1, "approvals": )" +
              (approvals == Approvals::AskedFor ? "1" : "0") + R"(, "keys": [)" + key("ada", m_ada) + ", " +
              key("grace", m_grace) + "]}]}");
    start();
}

void HomeService::start() {
    m_running = std::make_unique<Running>(QStringList{"--config", m_folder.filePath("service.json")});
    OW_ASSERT(m_running->port != 0);
}

HomeService::~HomeService() {
    if (m_running) kill();
}

void HomeService::kill() {
    m_running->endedBy(SIGKILL);
    m_running.reset();
}

app::Environment HomeService::environment() const {
    app::Environment made{.id = "production", .name = "Production", .tint = app::Tint::Red};
    made.url = "http://127.0.0.1:" + std::to_string(m_running ? m_running->port : 1);
    made.tenant = "acme";
    made.remote = "production";
    made.roots = {keyNumbered(kRootA).publicKey()};
    made.threshold = 1;
    made.certificate = certificateNow();
    return made;
}

app::Snapshot HomeService::withEnvironment(const app::Snapshot& workspace) const {
    return app::withEnvironment(workspace, environment());
}

void fill(app::Secrets& secrets, const app::Environment& environment, const std::string& token) {
    const auto kept = [](const std::expected<void, app::Failure>& done) { OW_ASSERT(done.has_value()); };
    secrets.write(app::tokenOf(environment), app::Secret(QByteArray::fromStdString(token)), kept);
    secrets.write(app::publisherKeyOf(environment), app::Secret(QByteArray(32, kPublisher).toHex()), kept);
}

std::int64_t totalOf(const HomeService& service, std::int64_t price) {
    app::ServiceClient client(service.environment(), app::Secret(QByteArray::fromStdString(service.ada())));
    std::optional<std::expected<app::Explained, app::Failure>> answer;
    client.explain(R"({"lines": [{"sku": "1", "qty": 1, "category": ["Cream"], "unit_price_minor": )" +
                       QByteArray::number(static_cast<qlonglong>(price)) + "}]}",
                   [&](std::expected<app::Explained, app::Failure> explained) { answer = std::move(explained); });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, kPatienceMs) || !*answer) return -1;
    return QJsonDocument::fromJson((*answer)->result).object()["total"].toInteger(-2);
}

} // namespace offerwright::tests
