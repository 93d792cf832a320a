/// \file Help for a member of the document, from the published schema's descriptions.
#pragma once
#include <QString>
#include <string>

namespace offerwright::ui {

/// `path` is Completion::describes ("selection.categories"); empty when the schema says nothing there.
QString schemaHelp(const std::string& path);

/// The help for the member whose name or value stands at a byte offset of a promotion's text.
QString schemaHelpAt(const std::string& text, std::size_t offset);

} // namespace offerwright::ui
