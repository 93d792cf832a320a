/// \file The one file that says how the service runs: a JSON document, read strictly. Secrets are not in it: keys are
/// there as digests, and of other secrets the place of a file that only the service can read.
///
///     {
///       "port": 8080,
///       "sqlite": "/var/lib/offerwright",
///       "environments": [{
///         "tenant": "grocer", "name": "production", "identitySecret": "/etc/offerwright/grocer.secret",
///         "roots": ["<64 hexadecimal digits>", ...], "threshold": 2,
///         "keys": [{"name": "till 1", "role": "till", "digest": "<64 hexadecimal digits>"}]
///       }]
///     }
///
/// Members, with what they are when absent: "address" ("127.0.0.1", numeric), "port" (8080), "threads" (2),
/// "connections" (10000), "connectionsPerAddress" (10000; lower it when no proxy stands in front), "bodyBytes"
/// (1048576), "requestsAtOnce" (1024, of all tenants), "drainSeconds" (20), "log" ("faults", or "all"); one of "sqlite"
/// (a folder, with a file each environment) and "postgresql" (how libpq connects: "host=... dbname=..."). Of an
/// environment: "requestsAtOnce" (256), "requestsPerSecond" (2000), "burst" (4000), "revoked" (publishers' keys that
/// are lost; none), "approvals" (0; 1: a bundle is taken only when another key than the proposer's has approved it),
/// "unsignedTills" (0; 1: sales without the network are taken of tills whose keys are not enrolled), "keepDays" (90, of
/// answers to calls, uses of limits that are over, and sales that could not be booked; money is kept), "clients"
/// (callers under /connect; none):
///
///     {"name": "pos", "id": "<what they send>", "secretFile": "/etc/offerwright/pos.secret"}
///
/// or "secretVariable", of the environment of the process, in place of the file.
#pragma once
#include "app/service/access/access.h"
#include "app/service/access/limits.h"
#include "app/service/http/server.h"
#include "offerwright/base/diagnostic.h"
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace offerwright::service {

enum class Logged {
    Faults, ///< requests that failed or were refused
    All,
};

/// One environment of one tenant.
struct Environment {
    std::string tenant;
    std::string name;
    std::string identitySecret;       ///< a file of 16 bytes or more
    std::vector<std::string> roots;   ///< public keys that certify publishers, 64 hexadecimal digits each
    std::int64_t threshold = 1;       ///< how many of them have to
    std::vector<std::string> revoked; ///< publishers' keys
    std::int64_t approvals = 0;       ///< of somebody else before a bundle is taken: 0 or 1
    bool takesUnsigned = false;       ///< sales without the network, of tills whose keys are not enrolled
    Allowance allowance;
    std::int64_t keepDays = 90;
    bool operator==(const Environment&) const = default;

    std::string scope() const { return scopeNamed(tenant, name); }
};

/// One caller under /connect. One of the two places of its secret is said.
struct Client {
    std::string tenant;
    std::string environment;
    std::string name;
    std::string id;
    std::string secretFile;     ///< of 16 bytes or more
    std::string secretVariable; ///< of the process's environment
    bool operator==(const Client&) const = default;
};

struct Config {
    http::Options server;
    std::int64_t requestsAtOnce = 1'024;
    std::chrono::seconds drainTime{20};
    Logged logged = Logged::Faults;
    std::string sqlite;                    ///< a folder; or
    std::string postgresql;                ///< how to connect
    std::vector<Environment> environments; ///< each scope once
    std::vector<KeyEntry> keys;            ///< of all of them, each digest once
    std::vector<Client> clients;           ///< of all of them, each id once
};

/// With every fault, in the order of the text. Only without faults can the value be used.
Checked<Config> readConfig(std::string_view json);

/// "12:7: “prot” is not known here. Take it out or write “port”." A line each, in English: people who run services
/// read it on their terminals.
std::string sentenceOf(const Diagnostic& fault);

} // namespace offerwright::service
