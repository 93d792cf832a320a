// The simplest keyring, until the room of credentials has its own: keys are their own digests.
#include "app/service/access/access.h"

namespace offerwright::service {

Credentials::Credentials(KeyEntry entry)
    : m_entry(std::move(entry))
    , m_scope(CredentialKey(), m_entry.tenant + '/' + m_entry.environment) {}

Keyring::Keyring(const std::vector<KeyEntry>& entries) {
    for (const KeyEntry& entry : entries) m_credentials.push_back(Credentials(entry));
}

std::optional<Credentials> Keyring::find(std::string_view authorization) const {
    for (const Credentials& each : m_credentials)
        if (authorization == "Bearer " + each.m_entry.digest) return each;
    return {};
}

} // namespace offerwright::service
