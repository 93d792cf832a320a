/// \file Documents as JSON: read with every fault at once, printed in one canonical form. `parse(print(x)) == x` for
/// all.
///
/// The strict profile (all readers): UTF-8 without BOM, at most kMaxTextBytes, depth at most kMaxDepth, no duplicate
/// keys, numbers are integers within 64 bits; decimals travel as strings ("0.534", "17.5"). Unknown members are errors,
/// but for `x` in baskets, which carries whatever the source says. Nothing throws; nothing recurses on the depth of the
/// input.
///
/// Unfinished or foolish documents read without a fault as long as their form is whole: what they mean is for check.h,
/// so that work in progress is never locked out by its own file.
///
///     auto read = parsePromotion(text);
///     if (!read.ok()) for (const Diagnostic& d : read.diagnostics) ...   // code, pointer, span, arguments, fixes
#pragma once
#include "offerwright/base/diagnostic.h"
#include "offerwright/model/adjudication.h"
#include "offerwright/model/basket.h"
#include "offerwright/model/customer.h"
#include "offerwright/model/programme.h"
#include "offerwright/model/promotion.h"
#include <string>
#include <string_view>

namespace offerwright {

inline constexpr std::size_t kMaxTextBytes = 4 * 1024 * 1024; ///< of one document
inline constexpr std::size_t kMaxDepth = 64;

/// The value holds what could be read of a faulty text; use it only when ok().
Checked<Promotion> parsePromotion(std::string_view json);
std::string printPromotion(const Promotion& promotion);
/// As printPromotion but on one line, for JSON Lines.
std::string printPromotionLine(const Promotion& promotion);

/// `programme` gives the zone of the store for a time without offset. A basket that names no currency keeps none: it
/// means the programme's.
Checked<Basket> parseBasket(std::string_view json, const Programme& programme);
std::string printBasket(const Basket& basket);
/// As printBasket but on one line, for JSON Lines.
std::string printBasketLine(const Basket& basket);

Checked<Customer> parseCustomer(std::string_view json);
std::string printCustomer(const Customer& customer);
/// A wallet alone, as it stands in a customer.
Checked<Wallet> parseWallet(std::string_view json);
std::string printWallet(const Wallet& wallet);
std::string printEffects(const Effects& effects);

Checked<Programme> parseProgramme(std::string_view json);
std::string printProgramme(const Programme& programme);

std::string printAdjudication(const Adjudication& adjudication);
std::string printTrace(const Trace& trace);
std::string printDiagnostics(const Diagnostics& diagnostics);

/// The published JSON Schemas (draft 2020-12).
enum class Document { Promotion, Basket, Customer, Programme };
std::string_view schemaOf(Document document);

} // namespace offerwright
