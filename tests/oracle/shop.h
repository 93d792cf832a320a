// The slow oracle: the law of a basket once more, written from the product's words alone, unit by unit and without any
// of the engine's code beyond the public values and the clock. Slow and plain on purpose; see README.md.
#pragma once
#include <map>
#include <offerwright/model/adjudication.h>
#include <offerwright/model/basket.h>
#include <offerwright/model/customer.h>
#include <offerwright/model/programme.h>
#include <offerwright/model/promotion.h>
#include <vector>

namespace offerwright::oracle {

/// What one sale is judged by.
struct Question {
    Programme programme;
    std::vector<Promotion> promotions; ///< in any order
    Catalogue catalogue;
    Basket basket;
    Customer customer;
    Instant at;
};

/// A wrong rule on purpose, so that a comparison can be shown to notice.
enum class Plant { None, RoundDown, WrongTies, RunningSpend };

struct Given {
    std::string promotion;
    std::string reward;
    std::int64_t discount = 0;
    std::vector<std::int64_t> shares; ///< one for each line of the basket
    std::int64_t points = 0;
    bool message = false;
    bool operator==(const Given&) const = default;
};

struct Ended {
    std::string promotion;
    Outcome outcome = Outcome::NotMet;
    std::int64_t times = 0;
    std::string lostTo = {};
    bool operator==(const Ended&) const = default;
};

struct Verdict {
    std::vector<std::int64_t> gross;
    std::vector<std::int64_t> net;
    std::vector<Given> given;
    std::vector<Ended> ended; ///< in order, without those not met
    std::int64_t total = 0;
    std::int64_t basePoints = 0;
    std::int64_t bonusPoints = 0;
    std::vector<std::string> coupons; ///< "code state promotion"
    bool operator==(const Verdict&) const = default;
};

Verdict judge(const Question& question, Plant plant = Plant::None);

// --- what the parts share -------------------------------------------------------------------------------------------

/// One line as it lies on the till. Units that a set used and those still free are told apart: a set's discount is on
/// its own units.
struct Row {
    Product facts;
    bool seen = false;    ///< promotions may look at it
    bool weighed = false; ///< one unit, whatever its quantity
    std::int64_t thousandths = 0;
    std::int64_t price = 0;
    std::int64_t gross = 0;
    std::int64_t net = 0;
    std::int64_t atStage = 0;
    std::int64_t units = 0;
    std::int64_t freeUnits = 0;
    std::int64_t freeNet = 0;
    Wide factor = 1'000'000; ///< of points, in millionths, for multipliers that compound
};

struct Shop {
    const Question* asked = nullptr;
    Plant plant = Plant::None;
    std::vector<Row> rows;
    const Promotion* promotion = nullptr; ///< whose turn it is

    const Programme& programme() const { return asked->programme; }
    std::int64_t value(const Number& number) const;
};

std::vector<Row> layOut(const Question& question);
bool isPicked(const Selection& selection, const Row& row, const Programme& programme);
std::vector<std::size_t> seenLines(const Shop& shop, const Selection& selection);

std::int64_t rounded(Wide top, Wide bottom, RoundMode mode);
/// Evenly, odd cents to the first.
std::vector<std::int64_t> evenParts(std::int64_t total, std::int64_t count);
std::vector<std::int64_t> sharedOut(std::int64_t total, const std::vector<std::int64_t>& weights, Allocation how);

std::int64_t worthBy(const Shop& shop, const Row& row, SpendBasis basis);
std::int64_t measured(const Shop& shop, const Measure& measure, bool freeOnly);
bool holds(const Shop& shop, const Condition& condition, bool freeOnly);
/// Measured conditions that stand in no `none`, hold, and ask for something.
void askedFor(const Shop& shop, const Condition& condition, bool freeOnly, std::vector<const Measured*>& out);
std::vector<std::string> codesNamed(const Promotion& promotion);

/// What one promotion would give on the rows as they stand, and how they stand after it.
struct Turn {
    Outcome outcome = Outcome::NotMet;
    std::int64_t times = 0;
    std::vector<Given> given;
    std::vector<Row> after;
};
Turn takeTurn(const Shop& shop);

} // namespace offerwright::oracle
