/// \file How fingerprints and digests are shown: "7f3a·91c2" of the first eight digits.
#pragma once
#include <QString>

namespace offerwright::ui {

inline QString shortFingerprint(const std::string& digits) {
    const QString text = QString::fromStdString(digits);
    return text.left(4) + QChar(0xB7) + text.mid(4, 4);
}

} // namespace offerwright::ui
