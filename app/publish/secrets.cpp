#include "app/publish/secrets.h"
#include <offerwright/bundle/bundle.h>
#include <offerwright/text/publication.h>
#include <qt6keychain/keychain.h>

namespace offerwright::app {
namespace {

const QString kService = QStringLiteral("Offerwright");

Failure failed(const char* code, const SecretName& name, const QString& detail = {}) {
    return {QString::fromLatin1(code), {name.of}, detail};
}

QString entryOf(const SecretName& name) {
    const bool isToken = name.kind == SecretName::Kind::Token;
    return (isToken ? QStringLiteral("token ") : QStringLiteral("key ")) + name.of;
}

Failure failureOf(const QKeychain::Job& job, const SecretName& name) {
    switch (job.error()) {
    case QKeychain::EntryNotFound: return failed("secret.notThere", name);
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented: return failed("secret.noKeychain", name, job.errorString());
    default: return failed("secret.denied", name, job.errorString());
    }
}

void startWith(QKeychain::Job* job, const SecretName& name, const Secrets::Done& answered) {
    QObject::connect(job, &QKeychain::Job::finished, job, [name, answered](QKeychain::Job* done) {
        const bool isGone = done->error() == QKeychain::NoError;
        answered(isGone ? std::expected<void, Failure>() : std::unexpected(failureOf(*done, name)));
    });
    job->setKey(entryOf(name));
    job->start();
}

} // namespace

Secret::Secret(QByteArray text)
    : m_text(std::move(text)) {
    m_text.detach();
}

Secret::~Secret() {
    if (!m_text.isEmpty()) wipe({m_text.data(), static_cast<std::size_t>(m_text.size())});
}

Secret::Secret(Secret&& other) noexcept
    : m_text(std::exchange(other.m_text, {})) {}

Secret& Secret::operator=(Secret&& other) noexcept {
    m_text.swap(other.m_text);
    return *this;
}

Secret Secret::copy() const { return Secret(QByteArray(m_text.constData(), m_text.size())); }

SecretName tokenOf(const Environment& environment) {
    return {SecretName::Kind::Token,
            QString::fromStdString(environment.url + ' ' + environment.tenant + '/' + environment.remote)};
}

SecretName publisherKeyOf(const Environment& environment) {
    const auto signedOne = readCertificate(environment.certificate);
    const auto certificate =
        signedOne ? std::optional(parseCertificate(signedOne->text)) : std::optional<Checked<PublisherCertificate>>();
    if (!certificate || !certificate->ok()) return {SecretName::Kind::PublisherKey, QString()};
    return {SecretName::Kind::PublisherKey, QString::fromStdString(printHex(certificate->value.publisher.bytes))};
}

void KeychainSecrets::read(const SecretName& name, Read answered) {
    auto* job = new QKeychain::ReadPasswordJob(kService);
    QObject::connect(job, &QKeychain::Job::finished, job, [job, name, session = m_session, answered] {
        if (job->error() == QKeychain::NoError) return answered(Secret(job->binaryData()));
        session->read(name, [&](std::expected<Secret, Failure> kept) {
            if (!kept) kept = std::unexpected(failureOf(*job, name));
            answered(std::move(kept));
        });
    });
    job->setKey(entryOf(name));
    job->start();
}

void KeychainSecrets::write(const SecretName& name, Secret secret, Done answered) {
    auto* job = new QKeychain::WritePasswordJob(kService);
    job->setBinaryData(secret.text());
    const auto given = std::make_shared<Secret>(std::move(secret));
    startWith(job, name, [name, given, session = m_session, answered](std::expected<void, Failure> kept) {
        if (!kept) session->write(name, std::move(*given), [](const auto&) {});
        answered(std::move(kept));
    });
}

void KeychainSecrets::forget(const SecretName& name, Done answered) {
    m_session->forget(name, [](const auto&) {});
    startWith(new QKeychain::DeletePasswordJob(kService), name, answered);
}

void MemorySecrets::read(const SecretName& name, Read answered) {
    const auto kept = m_kept.value(entryOf(name));
    if (kept) return answered(kept->copy());
    answered(std::unexpected(failed("secret.notThere", name)));
}

void MemorySecrets::write(const SecretName& name, Secret secret, Done answered) {
    m_kept.insert(entryOf(name), std::make_shared<const Secret>(std::move(secret)));
    answered({});
}

void MemorySecrets::forget(const SecretName& name, Done answered) {
    m_kept.remove(entryOf(name));
    answered({});
}

EnvironmentSecrets::EnvironmentSecrets(QByteArray tokenVariable, QByteArray keyVariable)
    : m_tokenVariable(std::move(tokenVariable))
    , m_keyVariable(std::move(keyVariable)) {}

void EnvironmentSecrets::read(const SecretName& name, Read answered) {
    const QByteArray& variable = name.kind == SecretName::Kind::Token ? m_tokenVariable : m_keyVariable;
    Secret secret(qgetenv(variable.constData()).trimmed());
    if (!secret.isEmpty()) return answered(std::move(secret));
    answered(std::unexpected(Failure{QStringLiteral("key.notSet"), {QString::fromUtf8(variable)}, {}}));
}

void EnvironmentSecrets::write(const SecretName& name, Secret, Done answered) {
    answered(std::unexpected(failed("secret.denied", name)));
}

void EnvironmentSecrets::forget(const SecretName& name, Done answered) {
    answered(std::unexpected(failed("secret.denied", name)));
}

} // namespace offerwright::app
