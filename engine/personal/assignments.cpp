#include "offerwright/personal/assignments.h"
#include "engine/personal/id_hash.h"
#include "engine/personal/store.h"
#include "offerwright/personal/assignments_builder.h"
#include <algorithm>
#include <array>
#include <limits>

namespace offerwright {
namespace {

using personal::ByteReader;
using personal::Bytes;

constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

std::vector<PromotionParameter> parametersOf(Bytes names, std::size_t count) {
    ByteReader in{names.data(), names.data() + names.size()};
    std::vector<PromotionParameter> parameters;
    parameters.reserve(count);
    std::string_view promotion;
    std::string_view parameter;
    while (personal::takeName(in, promotion) && personal::takeName(in, parameter))
        parameters.push_back({std::string(promotion), std::string(parameter)});
    return parameters;
}

/// Asks for a bucket's memory all at once instead of piece by piece.
void expectReading(const std::uint8_t* from, const std::uint8_t* to) {
#ifdef __GNUC__
    constexpr std::ptrdiff_t kLine = 64;
    constexpr std::ptrdiff_t kMost = 16 * kLine;
    for (const std::uint8_t* const end = from + std::min(to - from, kMost); from < end; from += kLine)
        __builtin_prefetch(from);
#endif
}

/// Calls `visit` with the place of each record that wins at an instant. Of one parameter the winners stand first.
template <typename Visit> void forEachInForce(const personal::Entry& entry, Instant at, Visit visit) {
    std::array<bool, kMostOfOneCustomer> holds;
    for (std::size_t i = 0; i < entry.validityCount(); ++i) holds[i] = entry.validity(i).holdsAt(at.ms);
    std::uint32_t answered = kNone;
    for (std::size_t place = 0; place < entry.count(); ++place) {
        const std::size_t validity = entry.validityOf(place);
        const std::uint32_t parameter = entry.parameter(place);
        if (parameter == answered || validity >= entry.validityCount() || !holds[validity]) continue;
        answered = parameter;
        visit(place, parameter);
    }
}

} // namespace

Assignments::Store::Store(Bytes bytes, std::shared_ptr<const void> itsKeeper)
    : keeper(std::move(itsKeeper))
    , image(bytes)
    , layout(personal::readLayout(bytes))
    , parameters(parametersOf(bytes.subspan(layout.namesAt(), layout.namesBytes), layout.parameters))
    , fingerprint(personal::fingerprintOf(bytes)) {}

bool Assignments::Store::find(std::string_view customer, personal::Entry& entry) const {
    const std::uint64_t bucket = layout.bucketOf(personal::idHash(customer));
    const std::uint8_t* place = image.data() + layout.placesAt() + bucket * 8;
    const std::uint8_t* entries = image.data() + layout.entriesAt();
    ByteReader in{entries + personal::readFixed(place), entries + personal::readFixed(place + 8)};
    expectReading(in.at, in.end);
    while (!in.atEnd() && personal::takeEntry(in, entry)) {
        if (entry.id() == customer) return true;
    }
    return false;
}

Assignments::Assignments(std::shared_ptr<const Store> store)
    : m_store(std::move(store)) {}

std::expected<Assignments, ImageFault> Assignments::fromImage(Bytes image, std::shared_ptr<const void> keeper) {
    if (image.size() < personal::kMagic.size() ||
        !std::ranges::equal(image.first(personal::kMagic.size()), personal::kMagic))
        return std::unexpected(ImageFault::NotOurs);
    if (image.size() < personal::kHeaderBytes) return std::unexpected(ImageFault::Damaged);
    if (personal::readFixed(image.data() + personal::kMagic.size()) > personal::kVersion)
        return std::unexpected(ImageFault::Newer);
    if (!personal::isSound(image, personal::readLayout(image))) return std::unexpected(ImageFault::Damaged);
    return Assignments(std::make_shared<const Store>(image, std::move(keeper)));
}

void Assignments::ownValues(std::string_view customer, Instant at, std::vector<OwnValue>& out) const {
    std::size_t count = 0;
    const auto take = [&](const personal::Entry& entry, std::size_t place, std::uint32_t parameter) {
        if (count == out.size()) out.emplace_back();
        const PromotionParameter& named = m_store->parameters[parameter];
        OwnValue& own = out[count++];
        own.promotion = named.promotion;
        own.parameter = named.parameter;
        own.value = entry.value(place);
    };
    personal::Entry entry;
    if (m_store->find(customer, entry))
        forEachInForce(entry, at, [&](std::size_t place, std::uint32_t parameter) { take(entry, place, parameter); });
    out.resize(count);
}

void Assignments::valuesInForce(std::string_view customer, Instant at, std::vector<ValueInForce>& out) const {
    out.clear();
    personal::Entry entry;
    if (!m_store->find(customer, entry)) return;
    forEachInForce(entry, at, [&](std::size_t place, std::uint32_t parameter) {
        out.push_back({parameter, entry.value(place)});
    });
}

const std::vector<PromotionParameter>& Assignments::parameters() const { return m_store->parameters; }

std::int64_t Assignments::count() const { return static_cast<std::int64_t>(m_store->layout.assignments); }

std::int64_t Assignments::customerCount() const { return static_cast<std::int64_t>(m_store->layout.customers); }

std::int64_t Assignments::memoryBytes() const {
    std::size_t bytes = sizeof(Store) + m_store->image.size();
    for (const PromotionParameter& named : m_store->parameters)
        bytes += sizeof named + named.promotion.capacity() + named.parameter.capacity();
    return static_cast<std::int64_t>(bytes);
}

const std::string& Assignments::fingerprint() const { return m_store->fingerprint; }

Bytes Assignments::image() const { return m_store->image; }

void addOwnValues(Customer& customer, const Assignments& assignments, Instant at) {
    if (customer.id.empty()) return;
    std::vector<OwnValue> stored;
    assignments.ownValues(customer.id, at, stored);
    const std::size_t said = customer.ownValues.size();
    for (OwnValue& own : stored) {
        const auto begin = customer.ownValues.begin();
        const bool isSaid =
            std::any_of(begin, begin + static_cast<std::ptrdiff_t>(said), [&own](const OwnValue& other) {
                return other.promotion == own.promotion && other.parameter == own.parameter;
            });
        if (!isSaid) customer.ownValues.push_back(std::move(own));
    }
}

} // namespace offerwright
