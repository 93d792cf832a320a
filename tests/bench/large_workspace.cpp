// Writes the shop of tests/support/large_shop as a workspace file, to be opened with the studio's --measure.
//   large_workspace FILE [PROMOTIONS PRODUCTS BASKETS]
#include "app/store/workspace_file.h"
#include "tests/support/large_shop.h"
#include <QCoreApplication>
#include <cstdio>

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2 && arguments.size() != 5) {
        std::fputs("large_workspace FILE [PROMOTIONS PRODUCTS BASKETS]\n", stderr);
        return 2;
    }
    offerwright::tests::ShopSize size;
    if (arguments.size() == 5)
        size = {arguments[2].toULongLong(), arguments[3].toULongLong(), arguments[4].toULongLong()};
    const auto file = offerwright::app::WorkspaceFile::create(arguments[1], offerwright::tests::largeShop(size));
    if (file) return 0;
    std::fprintf(stderr, "%s\n", qPrintable(file.error().code + u' ' + file.error().arguments.join(u' ')));
    return 1;
}
