/// \file Which call is asked for. Private to this room.
#pragma once
#include "app/service/api/call.h"
#include <span>

namespace offerwright::api {

struct Route {
    std::string_view method;
    std::string_view path;                      ///< "{}" stands for one part of it
    std::initializer_list<service::Role> roles; ///< empty: whoever has a key
    void (*answer)(Call call);
};

std::span<const Route> routes();

/// What stands for the braces, with %40 as @, when the path is the route's.
std::optional<std::vector<std::string>> placesIn(std::string_view path, const Route& route);
/// With %40 as @; a broken escape stays as it is.
std::string decoded(std::string_view text);
/// The path, and behind its question mark the query.
std::pair<std::string_view, Query> partsOf(std::string_view target);

// till_calls.cpp
void openTransaction(Call call);
void settleTransaction(Call call);
void voidTransaction(Call call);
void explain(Call call);

// return_calls.cpp
void refundTransaction(Call call);
void fulfilTransaction(Call call);

// wallet_calls.cpp
void quotePoints(Call call);
void spendPoints(Call call);
void unspendPoints(Call call);
void getWallet(Call call);
void getHistory(Call call);

// customer_calls.cpp
void putCustomer(Call call);
void putAssignments(Call call);
void putManyAssignments(Call call);
void deleteCustomer(Call call);
void exportCustomer(Call call);

// offline_calls.cpp
void bookJournal(Call call);

// quarantine_calls.cpp
void getQuarantine(Call call);

// catalogue_calls.cpp
void putCatalogue(Call call);
void getCatalogue(Call call);

// device_calls.cpp
void putTill(Call call);
void deleteTill(Call call);
void getTills(Call call);

// bundle_calls.cpp
void putBundle(Call call);
void putFreshness(Call call);
void putProposal(Call call);
void approveProposal(Call call);
void getBundles(Call call);
void getBundle(Call call);
void withdrawBundle(Call call);
void getOwnBundle(Call call);
void getOwnFreshness(Call call);

} // namespace offerwright::api
