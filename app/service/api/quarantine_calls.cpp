// What tills sold without the network and nobody could book.
#include "app/service/api/reading.h"
#include "app/service/api/routes.h"

namespace offerwright::api {
namespace {

constexpr std::int64_t kMostRecords = 200;

} // namespace

/// Page after page: the last record of one names the next.
void getQuarantine(Call call) {
    auto most = numberIn(call, "most", kMostRecords);
    if (!most) return call.tell(most.error());
    const auto after = numberIn(call, "after", std::numeric_limits<std::int64_t>::max());
    if (!after) return call.tell(after.error());
    if (*most == 0) most = kMostRecords;
    const auto till = call.query.find("till");
    sales::ApartPlace from{till == call.query.end() ? std::string() : decoded(till->second), *after};
    read(std::move(call), [from = std::move(from), most = *most](const Call& asked, sql::Session& session) {
        return responseTo(sales::keptApart(asked.booksOn(session), from, most));
    });
}

} // namespace offerwright::api
