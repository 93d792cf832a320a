/// \file What the command palette finds: promotions, products by what they are, baskets, personas and commands. Pure.
#pragma once
#include "app/models/promotion_shelf.h"
#include "app/models/search_index.h"
#include "app/store/workspace.h"
#include "app/words/language.h"
#include <QString>
#include <vector>

namespace offerwright::app {

/// Something that can be done, offered by the shell.
struct Command {
    QString id;
    QString name;
    QString keys; ///< "Ctrl+D"; may be empty
    QString icon;
    QString note; ///< what it would do right now; may be empty
};

struct Finding {
    enum class Kind { Promotion, Product, Basket, Persona, Command } kind = Kind::Command;
    std::string id; ///< promotion, SKU, category path, basket, persona or command; of products, `icon` tells which
    QString name;
    QString note;
    QString icon; ///< icon name; "category" and "tag" findings carry "cards" and "tag"
    QString keys;
    bool operator==(const Finding&) const = default;
};

/// What is searched instead of the workspace's own parts.
struct Prepared {
    const CatalogueIndex* products = nullptr; ///< may be null
    const BasketIndex* baskets = nullptr;     ///< may be null
    const PromotionShelf* promotions = nullptr;
};

/// At most `limitOfKind` of each kind, best first: names that begin with the typed text, then words that do, then the
/// rest. Case and accents do not matter. A leading ">" asks for commands only. Nothing typed: commands and recent
/// things. Of what is not prepared nothing is found.
std::vector<Finding> findAll(const Workspace& workspace, const Prepared& prepared, const std::vector<Command>& commands,
                             const QString& typed, const Language& language, std::size_t limitOfKind = 5);

/// Products whose name, SKU or GTIN hold every typed word, best first; none without an index.
std::vector<const Product*> findProducts(const CatalogueIndex* index, const QString& typed, std::size_t limit);

} // namespace offerwright::app
