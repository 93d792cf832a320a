/// \file Conditions on who buys, how it is paid and what went before: a card's line, or, in a running voice, what
/// customers do or under which circumstances.
#pragma once
#include "app/words/condition_chips.h"

namespace offerwright::app {

/// "At least 4 visits within 30 days".
Sentence overTimeWords(const OverTime& rule, const Voice& voice, const NodeId& node);
/// "Every 5th visit"; a circumstance in running text.
Sentence visitWords(const VisitNumber& rule, const Voice& voice, const NodeId& node);
Sentence memberWords(const IsMember& rule, const Voice& voice, const NodeId& node);
/// "Birthday, from 3 days before to 3 days after"; a circumstance in running text.
Sentence birthdayWords(const NearBirthday& rule, const Voice& voice, const NodeId& node);
Sentence attributeWords(const CustomerAttribute& rule, const Voice& voice, const NodeId& node);
Sentence customersWords(const AmongCustomers& rule, const Voice& voice, const NodeId& node);
Sentence paidWithWords(const PaidWith& rule, const Voice& voice, const NodeId& node);
/// "At tills of type self"; a circumstance in running text.
Sentence tillWords(const AtTill& rule, const Voice& voice, const NodeId& node);
Sentence balanceWords(const HasBalance& rule, const Voice& voice, const NodeId& node);
Sentence promotionWords(const PromotionState& rule, const Voice& voice, const NodeId& node);

} // namespace offerwright::app
