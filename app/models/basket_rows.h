/// \file The tried basket as rows, and the changes that its rows make. Pure.
#pragma once
#include "app/store/workspace.h"
#include "app/words/language.h"
#include <QString>
#include <offerwright/model/adjudication.h>
#include <vector>

namespace offerwright::app {

struct BasketRow {
    std::size_t line = 0;
    QString sku;
    QString name;
    QString pictogram; ///< icon name; empty: draw the initial of the name
    QString quantity;  ///< as the locale writes it
    QString unitPrice; ///< "3.45", "27.90/kg"
    QString total;     ///< before discounts
    bool weighed = false;
    bool counted = false;      ///< the node in focus counts it
    bool priceChanged = false; ///< not the catalogue's price
    bool operator==(const BasketRow&) const = default;
};

/// `counting` is the trace of the node in focus, or null.
std::vector<BasketRow> basketRows(const Basket& basket, const Workspace& workspace, const NodeTrace* counting,
                                  const Language& language);

/// Icon name for a product by the words of its category and name, in French or English; empty when nothing fits.
QString pictogramOf(const std::string& category, const std::string& name);

/// What one press of plus or minus changes: one piece, or 100 g of what is weighed.
Quantity stepOf(const Line& line);
/// Changes a line's quantity; zero or less takes the line out. Too large a quantity becomes the largest allowed.
void setQuantity(Basket& basket, std::size_t line, Quantity quantity);
/// One more of a product: on its line when it is pieces, else a new line. Unknown price: the line costs nothing yet.
void addProduct(Basket& basket, const Product& product);
/// The saved basket as what is tried, with its persona.
TryIt tryItOf(const SavedBasket& saved);

} // namespace offerwright::app
