/// \file What commands read: documents with their text kept, so that a fault can be shown where it stands.
#pragma once
#include "app/cli/console.h"
#include <QByteArray>
#include <expected>
#include <memory>
#include <offerwright/model/basket.h>
#include <offerwright/model/catalogue.h>
#include <offerwright/model/customer.h>
#include <offerwright/model/programme.h>
#include <offerwright/model/promotion.h>
#include <vector>

namespace offerwright::app::cli {

/// A file that was read, and every fault found in it.
struct ReadFile {
    QString path;
    QByteArray text;
    Diagnostics faults;
};

enum class DocumentKind { Promotion, Basket, Customer, Programme };
/// Told by the members that only one kind has; a promotion when nothing tells.
DocumentKind kindOf(const QByteArray& text);

/// Everything that a set of promotions is made of.
struct Offer {
    std::vector<std::shared_ptr<const Promotion>> promotions; ///< those that could be read whole
    std::shared_ptr<const Programme> programme;               ///< of a workspace; null when none came along
    std::shared_ptr<const Catalogue> catalogue;               ///< likewise
    std::vector<ReadFile> files;                              ///< what was read, with its faults; empty for a workspace
};

/// A JSON file, a folder of them (not of folders in it), or a workspace. Of a workspace the live promotions count.
std::expected<Offer, Failure> readOffer(const QString& path);
std::expected<QStringList, Failure> jsonFilesAt(const QString& path);
std::expected<QByteArray, Failure> readText(const QString& path);

/// Zones that have only a name get their offsets.
Programme readProgramme(ReadFile& file);
std::expected<std::shared_ptr<const Catalogue>, Failure> readCatalogue(const QString& path, const Programme& programme,
                                                                       Console& console);

} // namespace offerwright::app::cli
