/// \file Small requests and answers as JSON, in the strict profile of documents.h: what no document of its own is made
/// for.
///
///     FieldReader request(body, kMembers); // "original", "lines"
///     const std::string original = request.text("original");
///     const auto take = [&](FieldReader& line) { parts.push_back(line.integer("line", 0, kMost)); };
///     request.each("lines", kLineMembers, take);
///     const Diagnostics faults = request.finish();
#pragma once
#include "offerwright/base/diagnostic.h"
#include "offerwright/base/quantity.h"
#include "offerwright/base/time.h"
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace offerwright {

/// One object of a text, whose members are asked for by name. Every fault is noted with its pointer and reading goes
/// on; what was faulty reads as empty. The text must outlive the reader.
class FieldReader {
public:
    using Names = std::span<const std::string_view>; ///< must outlive the reader
    /// Members that are not allowed, here and in all that is within. ArePassedOver: for callers who send more than is
    /// asked; a member that is null is as if it were not there.
    enum class Others { AreFaults, ArePassedOver };
    FieldReader(std::string_view json, Names allowed, Others others = Others::AreFaults);
    ~FieldReader();
    FieldReader(const FieldReader&) = delete;
    FieldReader& operator=(const FieldReader&) = delete;

    bool has(std::string_view name) const;
    /// These must be there; a text must not be empty.
    std::string text(std::string_view name);
    std::int64_t integer(std::string_view name, std::int64_t low, std::int64_t high);
    Quantity quantity(std::string_view name);
    /// These may be absent.
    std::optional<Instant> instant(std::string_view name);
    std::vector<std::string> texts(std::string_view name);
    std::optional<bool> flag(std::string_view name);
    /// The object of a member.
    void within(std::string_view name, Names allowed, const std::function<void(FieldReader&)>& item);
    /// Each element of a list of objects, which must be there.
    void each(std::string_view name, Names allowed, const std::function<void(FieldReader&)>& item);
    /// The bytes of a value of any kind; empty when absent.
    std::string_view raw(std::string_view name) const;
    /// Every member, allowed or not, with the bytes of its value.
    void members(const std::function<void(std::string_view name, std::string_view raw)>& visit) const;
    /// A fault of the caller's own at a member that is there.
    void refuse(std::string_view name, const char* code, std::vector<std::string> arguments);

    /// All faults of the text, in its order; of the outermost reader.
    Diagnostics finish();

private:
    struct Place;
    explicit FieldReader(std::unique_ptr<Place> place);
    std::unique_ptr<Place> m_place;
};

/// Appends the text between quotes, escaped as in every document. Bytes that are no UTF-8 become U+FFFD.
void appendQuoted(std::string& out, std::string_view text);

} // namespace offerwright
