#include "engine/text/json_quote.h"
#include "engine/text/reading.h"
#include <offerwright/text/fields.h>

namespace offerwright {

using text::kNoNode;

struct FieldReader::Place {
    std::shared_ptr<text::Reading> reading;
    Others others;
    std::optional<text::Object> object = {}; ///< none where the text is broken

    void open(std::uint32_t at, Names allowed) {
        const auto passedOver =
            others == Others::AreFaults ? text::Object::Others::AreFaults : text::Object::Others::ArePassedOver;
        object.emplace(*reading, at, allowed, text::Object::Null::IsFault, passedOver);
    }
    /// A reader of an object within.
    void visit(std::uint32_t at, Names allowed, const std::function<void(FieldReader&)>& item) const {
        auto place = std::make_unique<Place>(reading, others);
        place->open(at, allowed);
        FieldReader inner(std::move(place));
        item(inner);
    }
};

FieldReader::FieldReader(std::string_view json, Names allowed, Others others)
    : m_place(std::make_unique<Place>(std::make_shared<text::Reading>(json), others)) {
    if (const auto root = m_place->reading->root()) m_place->open(*root, allowed);
}

FieldReader::FieldReader(std::unique_ptr<Place> place)
    : m_place(std::move(place)) {}

FieldReader::~FieldReader() = default;

bool FieldReader::has(std::string_view name) const { return m_place->object && m_place->object->has(name); }

std::string FieldReader::text(std::string_view name) {
    std::string out;
    if (m_place->object) text::readSome(*m_place->reading, m_place->object->require(name), out);
    return out;
}

std::int64_t FieldReader::integer(std::string_view name, std::int64_t low, std::int64_t high) {
    std::int64_t out = low;
    if (m_place->object) text::readInteger(*m_place->reading, m_place->object->require(name), out, low, high);
    return out;
}

Quantity FieldReader::quantity(std::string_view name) {
    Quantity out;
    if (m_place->object) text::readScaled(*m_place->reading, m_place->object->require(name), out.thousandths, 3);
    return out;
}

std::optional<Instant> FieldReader::instant(std::string_view name) {
    if (!has(name)) return {};
    const std::uint32_t at = m_place->object->find(name);
    std::string said;
    text::read(*m_place->reading, at, said);
    const auto instant = parseInstant(said, Zone{});
    if (!instant) m_place->reading->raise("value.badInstant", at, {said});
    return instant;
}

std::vector<std::string> FieldReader::texts(std::string_view name) {
    std::vector<std::string> out;
    if (has(name)) text::read(*m_place->reading, m_place->object->find(name), out);
    return out;
}

void FieldReader::each(std::string_view name, Names allowed, const std::function<void(FieldReader&)>& item) {
    if (!m_place->object) return;
    text::eachOf(*m_place->reading, m_place->object->require(name),
                 [&](std::uint32_t at) { m_place->visit(at, allowed, item); });
}

void FieldReader::within(std::string_view name, Names allowed, const std::function<void(FieldReader&)>& item) {
    if (has(name)) m_place->visit(m_place->object->find(name), allowed, item);
}

std::optional<bool> FieldReader::flag(std::string_view name) {
    if (!has(name)) return {};
    bool out = false;
    text::read(*m_place->reading, m_place->object->find(name), out);
    return out;
}

void FieldReader::members(const std::function<void(std::string_view, std::string_view)>& visit) const {
    if (!m_place->object || !m_place->object->good()) return;
    const text::JsonTree& tree = m_place->reading->tree();
    for (auto at = tree.firstChild(m_place->object->at()); at != kNoNode; at = tree.nextSibling(at))
        visit(tree.keyAt(at), tree.raw(at));
}

std::string_view FieldReader::raw(std::string_view name) const {
    return has(name) ? m_place->reading->tree().raw(m_place->object->find(name)) : std::string_view();
}

void FieldReader::refuse(std::string_view name, const char* code, std::vector<std::string> arguments) {
    if (has(name)) m_place->reading->raise(code, m_place->object->find(name), std::move(arguments));
}

Diagnostics FieldReader::finish() { return m_place->reading->finish(false); }

void appendQuoted(std::string& out, std::string_view text) {
    out += '"';
    text::escapeInto(text, [&](std::string_view piece) { out += piece; });
    out += '"';
}

} // namespace offerwright
