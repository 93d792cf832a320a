#include "app/service/program/calls.h"
#include "app/service/http/problem.h"

namespace offerwright::service {
namespace {

constexpr http::Refusal kUnknownPath{404, "path.unknown", "There is no such place"};

class NoCalls : public Calls, public http::Handler {
public:
    http::Handler& handler() override { return *this; }
    void answer(const http::Request&, http::Answered answered) override { answered(responseTo(kUnknownPath)); }
};

} // namespace

std::expected<std::unique_ptr<Calls>, std::string> openCalls(const Config&, const Keyring&) {
    return std::make_unique<NoCalls>();
}

} // namespace offerwright::service
