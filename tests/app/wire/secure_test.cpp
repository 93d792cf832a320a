// Nothing is told to a host that is not who it says it is.
#include <QTest>

#include "app/wire/line.h"
#include "app/wire/network.h"
#include "tests/support/test_main.h"
#include <QTemporaryDir>
#include <atomic>
#include <openssl/pem.h>
#include <openssl/x509v3.h>
#include <thread>

namespace offerwright::tests {
namespace {

namespace asio = boost::asio;
using namespace std::chrono_literals;

/// For "localhost", by an authority of its own.
class Certificate {
public:
    explicit Certificate(const QTemporaryDir& folder)
        : key(folder.filePath("key.pem").toStdString())
        , certificate(folder.filePath("certificate.pem").toStdString()) {
        EVP_PKEY* const pair = EVP_EC_gen("P-256");
        X509* const made = X509_new();
        X509_set_version(made, 2);
        ASN1_INTEGER_set(X509_get_serialNumber(made), 1);
        X509_gmtime_adj(X509_getm_notBefore(made), -3'600);
        X509_gmtime_adj(X509_getm_notAfter(made), 3'600);
        X509_set_pubkey(made, pair);
        X509_NAME* const name = X509_get_subject_name(made);
        const auto* const host = reinterpret_cast<const unsigned char*>("localhost");
        X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, host, -1, -1, 0);
        X509_set_issuer_name(made, name);
        X509_EXTENSION* const also = X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, "DNS:localhost");
        X509_add_ext(made, also, -1);
        X509_EXTENSION_free(also);
        X509_sign(made, pair, EVP_sha256());
        write(certificate, [&](FILE* file) { PEM_write_X509(file, made); });
        write(key, [&](FILE* file) { PEM_write_PrivateKey(file, pair, nullptr, nullptr, 0, nullptr, nullptr); });
        X509_free(made);
        EVP_PKEY_free(pair);
    }

    std::string key;
    std::string certificate;

private:
    template <typename Print> static void write(const std::string& path, const Print& print) {
        FILE* const file = std::fopen(path.c_str(), "w");
        print(file);
        std::fclose(file);
    }
};

/// Says "ok" to each line end after an empty line, to who shakes hands.
class SecretService {
public:
    explicit SecretService(const Certificate& certificate)
        : m_secrets(asio::ssl::context::tls_server)
        , m_acceptor(m_io, {asio::ip::address_v4::loopback(), 0}) {
        m_secrets.use_certificate_chain_file(certificate.certificate);
        m_secrets.use_private_key_file(certificate.key, asio::ssl::context::pem);
        m_thread = std::jthread([this] { serve(); });
    }
    ~SecretService() {
        m_isOver = true;
        asio::ip::tcp::socket knock(m_io);
        boost::system::error_code ignored;
        knock.connect(m_acceptor.local_endpoint(), ignored);
    }
    wire::Address address(const std::string& host) const {
        return {.host = host, .port = std::to_string(m_acceptor.local_endpoint().port()), .isSecure = true, .key = "k"};
    }

    std::atomic<int> heard = 0;

private:
    void serve() {
        while (!m_isOver) {
            asio::ip::tcp::socket socket(m_io);
            boost::system::error_code error;
            m_acceptor.accept(socket, error);
            asio::ssl::stream<asio::ip::tcp::socket&> stream(socket, m_secrets);
            stream.handshake(asio::ssl::stream_base::server, error);
            std::string said(4'096, '\0');
            while (!error && stream.read_some(asio::buffer(said), error) > 0) {
                ++heard;
                asio::write(stream, asio::buffer(std::string("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok")), error);
            }
        }
    }

    asio::io_context m_io;
    asio::ssl::context m_secrets;
    asio::ip::tcp::acceptor m_acceptor;
    std::atomic<bool> m_isOver = false;
    std::jthread m_thread;
};

} // namespace

class SecureWires : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { qunsetenv("SSL_CERT_FILE"); }
    void carryCallsToWhoIsVouchedFor();
    void tellNothingToAHostThatNobodyVouchesFor();
    void tellNothingToAnotherHost();

private:
    QTemporaryDir m_folder;
    Certificate m_certificate{m_folder};
};

void SecureWires::carryCallsToWhoIsVouchedFor() {
    SecretService service(m_certificate);
    qputenv("SSL_CERT_FILE", QByteArray::fromStdString(m_certificate.certificate));
    wire::Line line(service.address("localhost"));
    for (int i = 0; i < 3; ++i) {
        const auto reply = line.ask({"GET", "/"}, 5s);
        QVERIFY(reply.has_value());
        QCOMPARE(reply->body, std::string("ok"));
    }
    QCOMPARE(service.heard.load(), 3);
}

void SecureWires::tellNothingToAHostThatNobodyVouchesFor() {
    SecretService service(m_certificate);
    wire::Line line(service.address("localhost"));
    QVERIFY(line.ask({"GET", "/"}, 5s).error() == wire::Loss::NotSent);
    QCOMPARE(service.heard.load(), 0);
}

void SecureWires::tellNothingToAnotherHost() {
    SecretService service(m_certificate);
    qputenv("SSL_CERT_FILE", QByteArray::fromStdString(m_certificate.certificate));
    wire::Line line(service.address("127.0.0.1"));
    QVERIFY(line.ask({"GET", "/"}, 5s).error() == wire::Loss::NotSent);
    QCOMPARE(service.heard.load(), 0);
}

OFFERWRIGHT_TEST(SecureWires)

} // namespace offerwright::tests

#include "secure_test.moc"
