// The databases that the books are kept in, for tests that are to hold on each of them.
#pragma once
#include <QObject>

#include "app/service/bank/open_bank.h"
#include "tests/support/test_main.h"
#include <QTemporaryDir>

namespace offerwright::tests {

enum class Kept { InMemory, InAFile, OnPostgres, OnPostgresSerializable };

/// A database with the ledger's tables and nothing in them. One in memory is another each time it is opened.
class Books {
public:
    enum class Disk { AsShipped, NotWaitedFor }; ///< the latter for what is no matter of durability
    explicit Books(Kept kept, Disk disk = Disk::AsShipped);

    Kept kept() const { return m_kept; }
    std::unique_ptr<sql::Session> open() const;
    /// Of who owns the tables, and may change them.
    std::unique_ptr<sql::Session> openAsOwner() const;
    std::unique_ptr<bank::Bank> openBank(bank::Limits limits = {}) const;
    /// Of books on a server.
    sql::PostgresPlace place(bool isOwner = false) const;

private:
    std::string path() const { return m_folder->filePath("books.db").toStdString(); }

    Kept m_kept;
    std::shared_ptr<QTemporaryDir> m_folder;
    std::string m_database;
};

/// Those that the classes of a program share, each under tenants of its own.
const Books& sharedBooks(Kept kept);

/// Makes a class of tests for a kind of database; it is known by both names.
template <typename Test> bool registerOn(const std::string& name, std::initializer_list<Kept> all) {
    constexpr std::array kNames{" in memory", " in a file", " on PostgreSQL", " on PostgreSQL, serializable"};
    for (const Kept kept : all)
        registerTest((name + kNames[static_cast<std::size_t>(kept)]).c_str(), [kept] { return new Test(kept); });
    return true;
}

} // namespace offerwright::tests

#define OFFERWRIGHT_TEST_ON(Class, ...)                                                                                \
    static const bool registered##Class = offerwright::tests::registerOn<Class>(#Class, {__VA_ARGS__});
