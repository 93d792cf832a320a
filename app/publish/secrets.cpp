#include "app/publish/secrets.h"

namespace offerwright::app {

void MemorySecrets::read(const SecretName& name, Read answered) {
    const auto kept = m_kept.value(name.of);
    if (kept) return answered(kept->copy());
    answered(std::unexpected(Failure{QStringLiteral("secret.notThere"), {name.of}, {}}));
}

} // namespace offerwright::app
