#include "tests/ui/shell/story_catalogue.h"
#include <QFile>

namespace offerwright::tests {
namespace {

const QString kName = QStringLiteral("catalogue_openfoodfacts_fr.csv");

QString realFile() {
    const QString shared = qEnvironmentVariable("OFFERWRIGHT_SHARED", QStringLiteral(SHARED_DIR));
    const QString path = shared + QStringLiteral("/data/") + kName + QStringLiteral(".gz");
    return QFile::exists(path) ? path : QString();
}

/// Thirteen digits, the last the check digit of the others.
QByteArray gtinOf(int number) {
    QByteArray digits = QByteArray("3") + QByteArray::number(number).rightJustified(11, '0');
    int sum = 0;
    for (int i = 0; i < digits.size(); ++i) sum += (digits[i] - '0') * (i % 2 == 0 ? 1 : 3);
    return digits + static_cast<char>('0' + (10 - sum % 10) % 10);
}

QByteArray rowOf(int number) {
    static const QByteArrayList kCategories{"Petit-déjeuners", "Soupes", "Biscuits", "Fromages", "Boissons", "Pâtes"};
    static const QByteArrayList kBrands{"Gerblé", "Liebig", "Bijou", "Maison Brune", "\"Vergers, et fils\""};
    const QByteArray gtin = gtinOf(number);
    const QByteArray name = "Petit produit " + QByteArray::number(number);
    const QByteArrayList cells{gtin,
                               "1",
                               "",
                               name,
                               "fr",
                               kBrands[number % kBrands.size()],
                               kCategories[number % kCategories.size()],
                               "",
                               "",
                               "",
                               "",
                               "",
                               "",
                               "FR",
                               ""};
    return cells.join(',') + '\n';
}

bool writeOwn(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return false;
    file.write("gtin,gtin_valid,sku,name,lang,brand,category,pack,price_minor,list_price_minor,currency,date,store,"
               "country,offer\n");
    for (int number = 1; number <= static_cast<int>(kStoryProducts); ++number) file.write(rowOf(number));
    return file.flush();
}

} // namespace

StoryCatalogue::StoryCatalogue()
    : m_path(realFile()) {
    if (!m_path.isEmpty()) return;
    const QString own = m_folder.filePath(kName);
    if (writeOwn(own)) m_path = own;
}

} // namespace offerwright::tests
