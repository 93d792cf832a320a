// The published schemas, and walking one alongside a document.
#pragma once
#include "engine/text/json_tree.h"
#include <string>
#include <string_view>
#include <vector>

namespace offerwright::text {

extern const std::string_view kPromotionSchema;
extern const std::string_view kBasketSchema;
extern const std::string_view kCustomerSchema;
extern const std::string_view kProgrammeSchema;

/// A place in the promotion's schema: the subschemas that a value there may satisfy, references followed.
class SchemaPlace {
public:
    /// The whole document.
    static SchemaPlace root();

    /// The place of a member, of any key where any is allowed; of an element.
    SchemaPlace member(std::string_view key) const;
    SchemaPlace element() const;

    /// Keys of the members, in the order of the schema.
    std::vector<std::string> keys() const;
    /// Members of which exactly one must stand there: the kinds of a node.
    std::vector<std::string> kinds() const;
    std::vector<std::string> words() const;
    bool isBoolean() const;
    /// The first annotation of that name: "x-expected", "x-expected-key"; empty when there is none.
    std::string annotation(std::string_view name) const;
    /// "selection.categories": the definition that names the member, and its key.
    const std::string& describes() const { return m_describes; }

private:
    void add(std::uint32_t schema);
    SchemaPlace descend(std::uint32_t schema, std::string_view key) const;

    std::vector<std::uint32_t> m_schemas;
    std::string m_describes;
};

} // namespace offerwright::text
