# Writes OUT: the description of the calls as a text of the library.
file(READ ${FROM} json)
string(REGEX REPLACE "\n *" "" json "${json}")
file(WRITE ${OUT} "// Made from openapi.json: change that.\n#include \"app/service/api/description.h\"\n
namespace offerwright::api {\n
const std::string_view kDescription = R\"openapi(${json})openapi\";\n
} // namespace offerwright::api\n")
