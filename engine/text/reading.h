// Typed reading of a tree: each reader says what it expects, records what is wrong, and goes on, so that all faults
// come at once. Readers leave the target as it is when they cannot read it.
#pragma once
#include "engine/text/faults.h"
#include "engine/text/json_read.h"
#include "engine/text/words.h"
#include <limits>
#include <offerwright/base/quantity.h>
#include <offerwright/model/customer.h>
#include <optional>
#include <set>
#include <span>

namespace offerwright::text {

/// One document while it is read.
class Reading {
public:
    explicit Reading(std::string_view json);

    const JsonTree& tree() const { return m_json.tree; }
    const JsonNode& node(std::uint32_t at) const { return m_json.tree[at]; }
    /// The root when the text could be read to its end.
    std::optional<std::uint32_t> root() const;
    JsonKind kind(std::uint32_t at) const { return node(at).kind; }
    bool isNull(std::uint32_t at) const { return kind(at) == JsonKind::Null; }

    /// No more faults will be told: readers need not look for mends.
    bool full() const { return m_json.faults.size() > kMaxFaults; }
    void raise(Fault fault) {
        if (!full()) m_json.faults.push_back(std::move(fault));
    }
    void raise(const char* code, std::uint32_t at, std::vector<std::string> arguments = {},
               std::vector<Mend> mends = {});
    void raiseAtKey(const char* code, std::uint32_t at, std::vector<std::string> arguments,
                    std::vector<Mend> mends = {});
    void wrongType(std::uint32_t at, std::string_view expected, std::vector<Mend> mends = {});
    /// Where to point for something that an object lacks: its key, else its opening bracket.
    Range headOf(std::uint32_t at) const;

    /// Ids of the promotion's nodes must differ; `at` is the id's own node.
    void claimId(const std::string& id, std::uint32_t at);
    /// An id that no node uses yet, for a node that has none.
    std::string freeId();
    void reportDuplicateIds();

    Diagnostics finish(bool promotion);

private:
    JsonText m_json;
    std::vector<std::pair<std::string, std::uint32_t>> m_ids;
    std::set<std::string> m_taken; ///< texts that an id of ours must not equal; filled when first asked
    std::size_t m_nextFree = 1;
};

/// One object's members. Members that are not allowed are faults on construction; an object of another type has none.
class Object {
public:
    using Names = std::span<const Word>;
    enum class Null { IsFault, IsEmpty };
    /// Members that are not allowed. Passed over, and one that is null is as if it were not there.
    enum class Others { AreFaults, ArePassedOver };
    static constexpr std::size_t kMostNames = 40;

    Object(Reading& reading, std::uint32_t at, Names allowed, Null null = Null::IsFault,
           Others others = Others::AreFaults);

    bool good() const { return m_good; }
    std::uint32_t at() const { return m_at; }
    /// kNoNode when absent.
    std::uint32_t find(Word name) const;
    bool has(Word name) const { return find(name) != kNoNode; }
    /// As find, with a fault when it is absent from an object that could be read.
    std::uint32_t require(Word name) const;

private:
    void place(std::uint32_t member);
    void unknown(std::uint32_t member);

    Reading& m_reading;
    std::uint32_t m_at;
    Names m_allowed;
    Others m_others;
    bool m_good = false;
    std::array<std::uint32_t, kMostNames> m_members;
};

// A form that the model can hold is read without a fault, however foolish: what it means is for `check` to judge.
inline constexpr std::int64_t kLeast = std::numeric_limits<std::int64_t>::min();
inline constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();

// Each of these does nothing at kNoNode, so that absent members keep their default.
void read(Reading& reading, std::uint32_t at, std::string& out);
void read(Reading& reading, std::uint32_t at, bool& out);
void read(Reading& reading, std::uint32_t at, std::vector<std::string>& out);
void read(Reading& reading, std::uint32_t at, LocalText& out);
void read(Reading& reading, std::uint32_t at, std::optional<LocalDate>& out);
void read(Reading& reading, std::uint32_t at, LocalMinute& out);
void readSome(Reading& reading, std::uint32_t at, std::string& out); ///< a text that must not be empty
void readInteger(Reading& reading, std::uint32_t at, std::int64_t& out, std::int64_t low, std::int64_t high);
void readCurrency(Reading& reading, std::uint32_t at, std::string& out);
/// An integer, or a decimal text, with `scale` decimals.
void readScaled(Reading& reading, std::uint32_t at, std::int64_t& out, int scale, std::int64_t low = kLeast,
                std::int64_t high = kMost);
void readNumber(Reading& reading, std::uint32_t at, Number& out, Unit unit);
void readNumber(Reading& reading, std::uint32_t at, std::optional<Number>& out, Unit unit);
std::size_t readWordOf(Reading& reading, std::uint32_t at, std::span<const Word> words, std::size_t otherwise);

template <typename Enum> void readWord(Reading& reading, std::uint32_t at, Enum& out) {
    out = static_cast<Enum>(readWordOf(reading, at, kWords<Enum>, static_cast<std::size_t>(out)));
}

/// Calls `item(node)` for each element; a fault when it is no array.
template <typename Item> void eachOf(Reading& reading, std::uint32_t at, const Item& item) {
    if (at == kNoNode) return;
    if (reading.kind(at) != JsonKind::Array) return reading.wrongType(at, "array");
    const JsonTree& tree = reading.tree();
    for (std::uint32_t i = tree.firstChild(at); i != kNoNode; i = tree.nextSibling(i)) item(i);
}

/// One value of `out` for each element, read by `readItem`.
template <typename Item, typename Read>
void readEach(Reading& reading, std::uint32_t at, std::vector<Item>& out, const Read& readItem) {
    eachOf(reading, at, [&](std::uint32_t item) { readItem(reading, item, out.emplace_back()); });
}

template <typename Enum> void readWords(Reading& reading, std::uint32_t at, std::vector<Enum>& out) {
    eachOf(reading, at, [&](std::uint32_t item) { readWord(reading, item, out.emplace_back()); });
}

} // namespace offerwright::text
