/// \file Environments: where promotions are published to, and what must hold before they are. Part of the workspace;
/// no secret is: tokens and the publisher's key stay with the system's keychain (app/publish/secrets.h).
#pragma once
#include <memory> // before <compare>, which moc 6.4 cannot read on its own
#include <offerwright/base/quantity.h>
#include <offerwright/model/publication.h>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace offerwright {
struct Trust;
}

namespace offerwright::app {

/// What an environment is told from others by, beside its name; each is a colour of the theme.
enum class Tint { Plain, Accent, Green, Amber, Red };
/// "plain", "accent", "green", "amber", "red".
std::string_view wordOf(Tint tint);
std::optional<Tint> tintNamed(std::string_view word);

/// What must hold before something is published here, beside what always must (no errors, a version that follows).
struct Gate {
    int approvals = 0;                     ///< of other people: 0 or 1; the service is asked, and has the last word
    std::optional<Rate> mostExposure = {}; ///< discounts by gross over the workspace's baskets; unset: any
    bool doubtsAreTaken = true;            ///< somebody took each warning upon himself
    bool operator==(const Gate&) const = default;
};

struct Environment {
    std::string id;   ///< stays when it is renamed; see freeEnvironmentId() in app/document/edits.h
    std::string name; ///< as people call it: "Production"
    Tint tint = Tint::Plain;
    std::string url;    ///< of the service, without "/v1": "https://offers.acme.example"
    std::string tenant; ///< as the service calls it
    std::string remote; ///< the environment's name at the service: "production"
    std::vector<PublicKey> roots = {};
    std::int64_t threshold = 2;          ///< how many of the roots must have signed
    std::vector<PublicKey> revoked = {}; ///< publishers' keys that are lost
    std::string certificate = {}; ///< of the publisher, as writeCertificate() says it; empty: nothing can be published
    Gate gate = {};
    bool operator==(const Environment&) const = default;
};

/// What bundles of this environment are verified against.
Trust trustOf(const Environment& environment);

} // namespace offerwright::app
