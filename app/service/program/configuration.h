/// \file What a service is told to be, in one file.
///
///     {
///       "listen":   { "address": "127.0.0.1", "port": 8080, "threads": 2 },
///       "database": { "sqlite": "/var/lib/offerwright" },
///       "tenants": [ { "tenant": "acme", "environment": "production", "signatures": 2, "roots": ["9f..", "07.."],
///                      "identityKeyFile": "/etc/offerwright/acme.key" } ],
///       "keys":    [ { "tenant": "acme", "environment": "production", "role": "till", "name": "tills of Lyon",
///                      "digest": "51.." } ]
///     }
///
/// "database" may be { "postgres": "host=/run/postgresql dbname=offerwright" } instead. Keys stand here as digests; no
/// secret does.
#pragma once
#include "app/service/access/access.h"
#include "app/service/http/server.h"
#include "offerwright/base/diagnostic.h"
#include "offerwright/bundle/certificate.h"

namespace offerwright::program {

/// An environment of a tenant.
struct TenantEntry {
    std::string tenant;
    std::string environment;
    Trust trust;
    std::string identityKeyFile; ///< 64 hexadecimal digits, for the service alone to read
};

struct Configuration {
    http::Listening listening;
    std::string sqliteFolder; ///< one file for each tenant's environment; empty: on PostgreSQL
    std::string postgres;     ///< where, as libpq takes it
    std::vector<TenantEntry> tenants;
    std::vector<service::KeyEntry> keys;
};

/// All faults of the text, each with its pointer.
Checked<Configuration> readConfiguration(std::string_view json);

} // namespace offerwright::program
