/// \file Faults of an author's or a caller's text: what, where, and how to mend it, as codes and arguments. Prose and
/// translation live outside the engine.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace offerwright {

/// Where something is in a promotion, for traces, diagnostics, search, focus: never a row number. `node` is the id of the
/// node within the promotion (empty: the promotion itself), `field` the JSON member of that node ("atLeast"; may be empty).
struct Address {
    std::string promotion;
    std::string node;
    std::string field;
    auto operator<=>(const Address&) const = default;
};

/// A piece of a source text: byte offset and length, and the line and column (from 1, in code points) of its start.
struct Span {
    std::size_t offset = 0;
    std::size_t length = 0;
    std::size_t line = 0;
    std::size_t column = 0;
    bool operator==(const Span&) const = default;
};

enum class Severity { Error, Warning, Hint };

/// A mend that a tool can make: put `text` in place of what `span` covers. Text is raw JSON.
struct Fix {
    std::string label;  ///< code of the label, such as "write" (argument: the word)
    Span span;
    std::string text;
    bool operator==(const Fix&) const = default;
};

/// One fault. `code` is stable ("json.duplicateKey", "value.unknownWord", ...; the list is in engine/text/README.md and
/// engine/check/README.md), `arguments` fill the prose in order. `pointer` is an RFC 6901 JSON pointer into the document.
struct Diagnostic {
    std::string code;
    Severity severity = Severity::Error;
    Address address;
    std::string pointer;
    Span span;
    std::vector<std::string> arguments;
    std::vector<Fix> fixes;
    bool operator==(const Diagnostic&) const = default;
};

using Diagnostics = std::vector<Diagnostic>;

/// True when any of them is an error.
bool hasErrors(const Diagnostics& diagnostics);

/// A value together with every fault found; the value is there whenever something usable could be read.
template <typename T>
struct Checked {
    T value{};
    Diagnostics diagnostics;
    bool ok() const { return !hasErrors(diagnostics); }
};

} // namespace offerwright
