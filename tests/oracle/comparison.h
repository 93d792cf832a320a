// The engine's answer beside the oracle's.
#pragma once
#include "tests/oracle/shop.h"
#include <array>

namespace offerwright::oracle {

/// The engine's answer in the oracle's words. `refused` names what kept a promotion or the basket out.
struct Answer {
    Verdict verdict;
    std::vector<std::string> refused;     ///< the basket, by code
    std::vector<std::string> notCompiled; ///< promotions that `check` keeps out of force, by the code of the fault
};
/// Promotions that the engine's check keeps out are taken out of the question: they are counted by their faults.
Answer ask(Question& question);
/// One line for each thing that differs; empty when both say the same.
std::vector<std::string> differences(const Verdict& engine, const Verdict& oracle);
/// As few promotions, rewards and lines as still differ.
Question minimised(Question question, Plant plant);
std::string documents(const Question& question);

} // namespace offerwright::oracle
