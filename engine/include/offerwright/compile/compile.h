/// \file From promotions to one immutable PromotionSet.
///
///     Compiled compiled = compile({promotions, programme, catalogue});
///     adjudicate(*compiled.set, basket, customer, at);
#pragma once
#include "offerwright/base/diagnostic.h"
#include "offerwright/model/catalogue.h"
#include "offerwright/model/programme.h"
#include "offerwright/model/promotion.h"
#include <iterator>
#include <memory>
#include <string>
#include <vector>

namespace offerwright {

/// Lowered promotions, indexed; private to compile and adjudicate.
struct Program;

/// The promotions of a set in order of adjudication: stage, then lane, then the programme's keys (those of value
/// apart), then id. As long as the set; made without copying, so it is cheap to ask for.
class OrderedPromotions {
public:
    explicit OrderedPromotions(const Program& program)
        : m_program(&program) {}
    std::size_t size() const;
    bool empty() const { return size() == 0; }
    const std::shared_ptr<const Promotion>& operator[](std::size_t place) const;

    class Iterator {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = std::shared_ptr<const Promotion>;
        using difference_type = std::ptrdiff_t;
        using pointer = const value_type*;
        using reference = const value_type&;
        Iterator() = default;
        Iterator(const Program* program, std::size_t place)
            : m_program(program)
            , m_place(place) {}
        reference operator*() const { return OrderedPromotions(*m_program)[m_place]; }
        pointer operator->() const { return &**this; }
        Iterator& operator++() {
            ++m_place;
            return *this;
        }
        Iterator operator++(int) { return {m_program, m_place++}; }
        bool operator==(const Iterator&) const = default;

    private:
        const Program* m_program = nullptr;
        std::size_t m_place = 0;
    };
    Iterator begin() const { return {m_program, 0}; }
    Iterator end() const { return {m_program, size()}; }

private:
    const Program* m_program;
};

/// Immutable; any number of threads may adjudicate with it. Made only by `compile`.
class PromotionSet {
public:
    explicit PromotionSet(std::unique_ptr<const Program> program);
    ~PromotionSet();
    PromotionSet(const PromotionSet&) = delete;
    PromotionSet& operator=(const PromotionSet&) = delete;

    /// 16 hexadecimal digits of a keyed digest over the canonical text of promotions and programme (the catalogue
    /// apart: a basket names its own). Equal sets have equal fingerprints on every machine.
    const std::string& fingerprint() const;
    const Programme& programme() const;
    const Catalogue& catalogue() const;
    OrderedPromotions promotions() const;
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
    std::shared_ptr<const PromotionSet> set; ///< never null
    Diagnostics
        diagnostics; ///< errors of `check`; such promotions are not in the set. Of two with one id, the second is out
};

/// Pure. `previous` only saves time: promotions that are the same objects as there are not lowered again. With the same
/// programme and catalogue objects too, and while at most 64 promotions are others than when all was last compiled as a
/// whole (edited, added, removed; a few moved), the rest is shared, and kept alive, as it is: a hundredth of the time of the
/// whole for 100,000 promotions. Two promotions with one id are always compiled with the whole.
Compiled compile(const CompileInput& input, const PromotionSet* previous = nullptr);

} // namespace offerwright
