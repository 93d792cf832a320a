/// \file What may be used only so often: limits of a customer, budgets that all share, bearer codes. Private to this
/// room.
#pragma once
#include "app/service/ledger/work.h"

namespace offerwright::ledger {

struct Counter {
    std::string kind; ///< "limit", "budget" or "code"
    std::string ref;  ///< promotion, budget or code
    std::string part; ///< window, of a limit
};

struct CounterChange {
    std::int64_t held = 0;
    std::int64_t used = 0;
};

/// Moves a counter if what is used and held then stays within its limit and not below zero; false: nothing has moved.
bool change(Work& work, const Counter& counter, CounterChange by);

/// Before any of them is moved: of several budgets that a sale asks for, holds or has used, the rows are locked in the
/// order of their names, so that no two sales wait for one another.
void lockBudgets(Work& work, const std::vector<BudgetUse>& uses);

void holdLimit(Work& work, const LimitUse& use);
void holdBudget(Work& work, const BudgetUse& use);
/// Its keeper has held it for this sale already.
void holdCode(Work& work, const CodeUse& use);
/// The id of the note by which a code's keeper is told to look at the sale.
std::string noteFor(const TransactionId& sale, const std::string& code);
/// What is held becomes used. What neither was held nor is free is a shortfall.
void useLimit(Work& work, const LimitUse& use);
void useBudget(Work& work, const BudgetUse& use);
void useCode(Work& work, const CodeUse& use);
/// Of what the sale `original` used, so much is free again. More than that is refused.
void giveBack(Work& work, const TransactionId& original, const Counter& counter, std::int64_t quantity);
/// What the sale used is held again, for its next revision.
void holdWhatWasUsed(Work& work);

} // namespace offerwright::ledger
