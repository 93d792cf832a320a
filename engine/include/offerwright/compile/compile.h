/// \file From promotions to one immutable PromotionSet.
///
///     Compiled compiled = compile({promotions, programme, catalogue});
///     adjudicate(*compiled.set, basket, customer, at);
#pragma once
#include "offerwright/base/diagnostic.h"
#include "offerwright/model/catalogue.h"
#include "offerwright/model/programme.h"
#include "offerwright/model/promotion.h"
#include <memory>
#include <string>
#include <vector>

namespace offerwright {

/// Lowered promotions, indexed; private to compile and adjudicate.
struct Program;

/// Immutable; any number of threads may adjudicate with it. Made only by `compile`.
class PromotionSet {
public:
    explicit PromotionSet(std::unique_ptr<const Program> program);
    ~PromotionSet();
    PromotionSet(const PromotionSet&) = delete;
    PromotionSet& operator=(const PromotionSet&) = delete;

    /// 16 hexadecimal digits of a keyed digest over the canonical text of promotions and programme (the catalogue apart: a
    /// basket names its own). Equal sets have equal fingerprints on every machine.
    const std::string& fingerprint() const;
    const Programme& programme() const;
    const Catalogue& catalogue() const;
    /// In order of adjudication: stage, then lane, then the programme's keys (those of value apart), then id.
    const std::vector<std::shared_ptr<const Promotion>>& promotions() const;
    const Promotion* promotion(std::string_view id) const;
    const Program& program() const { return *m_program; }

private:
    std::unique_ptr<const Program> m_program;
};

struct CompileInput {
    std::vector<std::shared_ptr<const Promotion>> promotions; ///< any order, whatever their status: the caller chooses
    std::shared_ptr<const Programme> programme;
    std::shared_ptr<const Catalogue> catalogue; ///< may be null
};

struct Compiled {
    std::shared_ptr<const PromotionSet> set;  ///< never null
    Diagnostics diagnostics;                  ///< errors of `check`; such promotions are not in the set. Of two with one id, the second is out
};

/// Pure. `previous` only saves time: what it was made of and is the same object here is not lowered again.
Compiled compile(const CompileInput& input, const PromotionSet* previous = nullptr);

} // namespace offerwright
