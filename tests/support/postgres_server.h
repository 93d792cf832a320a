// A PostgreSQL server of the test program's own: in a temporary folder, on a socket there, set as it is shipped. It is
// started when first asked for, and gone with the program. A server that cannot be started ends the program.
#pragma once
#include <QProcess>
#include <QTemporaryDir>
#include <memory>
#include <string>

namespace offerwright::tests {

class PostgresServer {
public:
    static PostgresServer& ofThisRun();
    ~PostgresServer();

    /// Who owns the tables, and who serves: neither may pass by the rules of rows.
    enum class Role { Owner, Service };
    /// A new database without tables.
    std::string makeDatabase(const std::string& name);
    /// Where its socket is.
    std::string folder() const { return m_folder.path().toStdString(); }
    /// As libpq takes it.
    std::string where(const std::string& database, Role role) const;
    /// A statement as the server's superuser.
    void administer(const std::string& database, const std::string& sql);

    /// kill -9 of the server and all its processes, which are gone when this returns.
    void kill();
    /// Returns when it takes connections.
    void start();
    /// SIGSTOP and SIGCONT to all its processes.
    void hold();
    void goOn();

private:
    PostgresServer();
    void run(const QString& program, const QStringList& arguments) const;
    void signal(int number) const;
    bool answers() const;
    QString at(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_process;
};

} // namespace offerwright::tests
