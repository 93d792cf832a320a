/// \file Secrets of publishing: where the system keeps them, behind one small door. A secret is never part of the
/// workspace, a setting, a command line, a message or a log.
///
///     secrets.read(tokenOf(environment), [](std::expected<Secret, Failure> token) { ... });
///
/// GUI thread; answers come later in the same thread, or at once. Failures: "secret.notThere" (nothing is kept by that
/// name), "secret.denied" (the person or the system said no), "secret.noKeychain" (this system keeps none);
/// each with what the secret is for as its argument.
#pragma once
#include "app/store/environment.h"
#include "app/store/failure.h"
#include <QByteArray>
#include <QHash>
#include <expected>
#include <functional>
#include <memory>

namespace offerwright::app {

/// A text that wipes itself at its end. It moves; it is neither copied nor printed.
class Secret {
public:
    Secret() = default;
    explicit Secret(QByteArray text);
    ~Secret();
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    bool isEmpty() const { return m_text.isEmpty(); }
    /// Lives as long as the secret; not to be kept.
    const QByteArray& text() const { return m_text; }
    Secret copy() const;

private:
    QByteArray m_text;
};

/// What a secret is kept under. People see it in their keychain, and it is the same in every workspace.
struct SecretName {
    enum class Kind { Token, PublisherKey } kind = Kind::Token;
    QString of; ///< token: "https://offers.acme.example acme/production"; key: the public key's hexadecimal digits
    bool operator==(const SecretName&) const = default;
};
/// With which the service is called.
SecretName tokenOf(const Environment& environment);
/// The signing key of the certificate's publisher; of a certificate that does not read, a name under which nothing is.
SecretName publisherKeyOf(const Environment& environment);

class Secrets {
public:
    virtual ~Secrets() = default;
    using Read = std::function<void(std::expected<Secret, Failure>)>;
    using Done = std::function<void(std::expected<void, Failure>)>;
    virtual void read(const SecretName& name, Read answered) = 0;
    virtual void write(const SecretName& name, Secret secret, Done answered) = 0;
    virtual void forget(const SecretName& name, Done answered) = 0;
};

/// Kept while the program runs.
class MemorySecrets : public Secrets {
public:
    void read(const SecretName& name, Read answered) override;
    void write(const SecretName& name, Secret secret, Done answered) override;
    void forget(const SecretName& name, Done answered) override;

private:
    QHash<QString, std::shared_ptr<const Secret>> m_kept;
};

/// The system's keychain: Secret Service or KWallet, the Keychain of macOS, the Credential Manager of Windows. What it
/// does not keep is kept while the program runs, and the failure told.
class KeychainSecrets : public Secrets {
public:
    void read(const SecretName& name, Read answered) override;
    void write(const SecretName& name, Secret secret, Done answered) override;
    void forget(const SecretName& name, Done answered) override;

private:
    std::shared_ptr<MemorySecrets> m_session = std::make_shared<MemorySecrets>();
};

/// From variables of the process's environment, whatever the environment that is published to: what a pipeline has.
/// Nothing can be written or forgotten ("secret.denied").
class EnvironmentSecrets : public Secrets {
public:
    EnvironmentSecrets(QByteArray tokenVariable, QByteArray keyVariable);
    void read(const SecretName& name, Read answered) override;
    void write(const SecretName& name, Secret secret, Done answered) override;
    void forget(const SecretName& name, Done answered) override;

private:
    QByteArray m_tokenVariable;
    QByteArray m_keyVariable;
};

} // namespace offerwright::app
