#include "tests/engine/adjudicate/case_file.h"
#include "offerwright/text/documents.h"
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

namespace offerwright::tests {
namespace {

const QStringList kNodeLists{"all", "any", "none", "of", "then", "steps", "parts", "parameters"};
const QStringList kNodeParents{"atLeastOf", "sets", "setPrice", "setPercent", "setAmount"};

/// Fills in what a short promotion leaves out. Ids are numbered in the order of the file's members.
class Filling {
public:
    QJsonObject promotion(QJsonObject short_) {
        short_["format"] = 1;
        if (!short_.contains("name")) short_["name"] = QJsonObject{{"en", short_["id"]}};
        for (const char* group : {"who", "when"}) short_[group] = root(short_[group].toObject(), group);
        short_["parameters"] = nodes(short_["parameters"].toArray());
        if (short_["parameters"].toArray().isEmpty()) short_.remove("parameters");
        QJsonObject ladder = short_["steps"].toObject();
        if (ladder.contains("measure")) ladder["measure"] = inner(named(ladder["measure"].toObject()));
        ladder["steps"] = nodes(ladder["steps"].toArray());
        short_["steps"] = ladder;
        return short_;
    }

private:
    QJsonObject named(QJsonObject node) {
        if (!node.contains("id")) node["id"] = QString("n%1").arg(++m_last);
        return node;
    }
    QJsonObject root(QJsonObject group, const QString& id) {
        if (group.isEmpty()) group["all"] = QJsonArray();
        if (!group.contains("id")) group["id"] = id;
        return inner(group);
    }
    QJsonArray nodes(const QJsonArray& list) {
        QJsonArray filled;
        for (const QJsonValue& each : list) filled.append(node(each.toObject()));
        return filled;
    }
    QJsonObject node(QJsonObject object) {
        if (object.contains("then")) object["if"] = root(object["if"].toObject(), QString("if%1").arg(++m_last));
        return inner(named(object));
    }
    QJsonObject inner(QJsonObject object) {
        for (const QString& key : object.keys()) {
            const QJsonValue value = object[key];
            const bool isNodes = kNodeLists.contains(key) && value.isArray() &&
                                 (value.toArray().isEmpty() || value.toArray()[0].isObject());
            if (isNodes)
                object[key] = nodes(value.toArray());
            else if (kNodeParents.contains(key))
                object[key] = inner(value.toObject());
        }
        return object;
    }

    int m_last = 0;
};

std::string bytes(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

QString faultsOf(const char* what, const Diagnostics& diagnostics) {
    if (!hasErrors(diagnostics)) return {};
    return QString("%1: %2").arg(what, QString::fromStdString(printDiagnostics(diagnostics)));
}

QJsonObject merged(QJsonObject base, const QJsonObject& over) {
    for (const QString& key : over.keys()) base[key] = over[key];
    return base;
}

QJsonObject lineOf(const QJsonArray& short_) {
    const QJsonObject line{{"sku", short_[0]}, {"qty", short_[1]}, {"unit_price_minor", short_[2]}};
    return merged(line, short_[3].toObject());
}

QJsonObject basketOf(const QJsonObject& each) {
    QJsonArray lines;
    for (const QJsonValue& line : each["lines"].toArray()) lines.append(lineOf(line.toArray()));
    QJsonObject basket{{"id", "b"}, {"lines", lines}};
    for (const char* key : {"coupons", "store", "channel", "currency", "till", "tillType", "tenders", "burn"})
        if (each.contains(key)) basket[key] = each[key];
    return basket;
}

void readPromotions(const QJsonArray& list, Case& read) {
    for (const QJsonValue& each : list) {
        Checked<Promotion> parsed = parsePromotion(bytes(Filling().promotion(each.toObject())));
        read.fault += faultsOf("promotion", parsed.diagnostics);
        read.promotions.push_back(std::make_shared<const Promotion>(std::move(parsed.value)));
    }
}

std::shared_ptr<const Catalogue> catalogueOf(const QJsonArray& products) {
    std::vector<Product> made;
    for (const QJsonValue& each : products) {
        const std::string sku = each[0].toString().toStdString();
        made.push_back({.sku = sku, .name = sku, .price = Money{each[1].toInteger()}});
    }
    return made.empty() ? nullptr : std::make_shared<const Catalogue>(std::move(made));
}

Case readCase(const QJsonObject& file, const QJsonObject& each, const QString& name) {
    Case read{.name = name + ": " + each["claim"].toString()};
    const QJsonObject plain{{"name", "Shop"}, {"currency", "EUR"}};
    const QJsonObject programme = merged(merged(plain, file["programme"].toObject()), each["programme"].toObject());
    Checked<Programme> parsedProgramme = parseProgramme(bytes(programme));
    read.fault += faultsOf("programme", parsedProgramme.diagnostics);
    read.programme = std::make_shared<const Programme>(parsedProgramme.value);
    read.catalogue = catalogueOf(each["catalogue"].toArray());
    readPromotions((each.contains("promotions") ? each : file)["promotions"].toArray(), read);
    Checked<Basket> basket = parseBasket(bytes(basketOf(each)), parsedProgramme.value);
    read.fault += faultsOf("basket", basket.diagnostics);
    read.basket = std::move(basket.value);
    Checked<Customer> customer = parseCustomer(bytes(merged({{"id", "c"}}, each["customer"].toObject())));
    read.fault += faultsOf("customer", customer.diagnostics);
    read.customer = std::move(customer.value);
    const std::string at = each["at"].toString("2026-11-21T10:00:00Z").toStdString();
    read.at = parseInstant(at, read.programme->zone).value_or(Instant{});
    read.expected = each;
    return read;
}

} // namespace

std::vector<Case> readCases(const QString& folder) {
    std::vector<Case> cases;
    for (const QFileInfo& info : QDir(folder).entryInfoList({"*.json"}, QDir::Files, QDir::Name)) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly)) continue;
        QJsonParseError error;
        const QJsonObject root = QJsonDocument::fromJson(file.readAll(), &error).object();
        if (error.error != QJsonParseError::NoError)
            cases.push_back(
                {.name = info.baseName(), .fault = error.errorString() + QString(" at %1").arg(error.offset)});
        for (const QJsonValue& each : root["cases"].toArray())
            cases.push_back(readCase(root, each.toObject(), info.baseName()));
    }
    return cases;
}

} // namespace offerwright::tests
