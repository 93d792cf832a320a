/// \file What went wrong, as a problem document (RFC 9457): a status, a code that stays the same, and where.
#pragma once
#include "app/service/http/message.h"
#include "app/service/live/live.h"
#include "app/service/sales/sales.h"

namespace offerwright::api {

/// `code` is also the last part of the problem's type. Titles are for people who read logs; tills read codes.
struct Problem {
    int status = 500;
    std::string_view code;
    std::string_view title;
    std::string subject = {}; ///< what it is about; may be empty
    Diagnostics faults = {};  ///< in what was sent, each with its JSON pointer
    bool comesAgain = false;  ///< the same call may succeed in a moment
    std::string more = {};    ///< members of the document beside these, as JSON: "\"lines\":[...]"
};

http::Response responseTo(const Problem& problem);

Problem problemOf(const sales::Refusal& refusal);
Problem problemOf(const live::Refused& refused);
Problem problemOf(const sql::Failure& failure);
Problem faulty(Diagnostics faults);

inline const Problem kUnauthorized{401, "access.unknownKey", "No key of ours"};
inline const Problem kForbidden{403, "access.otherRole", "The key is for other calls"};
inline const Problem kNotFound{404, "path.unknown", "There is no such place"};
inline const Problem kOtherMethod{405, "path.otherMethod", "The place has other methods"};
inline const Problem kCrowded{503, "service.crowded", "Too much is waiting", {}, {}, true};
inline const Problem kNoCatalogue{404, "catalogue.none", "No catalogue was ever put"};
inline const Problem kNothingStated{404, "bundle.notStated", "Nothing was stated of what is live"};
inline const Problem kNothingLive{503, "bundle.none", "No bundle was ever put", {}, {}, true};

} // namespace offerwright::api
