/// \file Taking entries back. Private to this room.
#pragma once
#include "app/service/ledger/entries.h"

namespace offerwright::ledger {

/// So much of an entry that is to be taken back.
struct Reversal {
    Movement entry; ///< `reverses` names it
    std::int64_t quantity = 0;
};

/// What of the sale's entries has not been taken back.
std::vector<Reversal> standingEntries(Work& work, const TransactionId& sale);
/// First what gives to the customer, so that what then takes finds it there; each half at its time.
void reverseWhatTook(Work& work, const std::vector<Reversal>& reversals);
void reverseWhatGave(Work& work, const std::vector<Reversal>& reversals);

} // namespace offerwright::ledger
