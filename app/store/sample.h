/// \file The sample workspace and the templates that every program carries, read from its resources. An invented
/// grocer, invented people, invented brands.
#pragma once
#include "app/store/failure.h"
#include "app/store/workspace.h"
#include <QByteArray>
#include <QString>
#include <expected>
#include <vector>

namespace offerwright::app {

/// "Halle Mirabelle": about 150 products, 6 stores, 8 personas, 17 promotions, 20 baskets; Try it holds the first of
/// them. A failure is a fault of the build and names the file and what is wrong with it.
std::expected<Workspace, Failure> sampleWorkspace();

/// The promotion of the sample that is open at first, the one that its first basket was made for.
inline constexpr const char* kSampleOpening = "cremerie-paliers";

/// A promotion to start from. `group` and `picture` are words of the gallery.
struct Template {
    QString group;
    QString picture;
    LocalText name;
    LocalText line;
    Promotion promotion;
};

/// In the order of the gallery.
std::expected<std::vector<Template>, Failure> templates();

} // namespace offerwright::app
