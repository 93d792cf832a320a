/// \file The programme's settings as values: what each is called, what it means, and how it is read and changed.
#pragma once
#include "app/words/language.h"
#include <QString>
#include <QStringList>
#include <functional>
#include <offerwright/model/programme.h>
#include <optional>
#include <variant>
#include <vector>

namespace offerwright::ui {

/// One of several ways.
struct ChoiceSetting {
    QStringList options;
    std::function<int(const Programme&)> get;
    std::function<void(Programme&, int)> set;
};

/// Yes or no.
struct SwitchSetting {
    std::function<bool(const Programme&)> get;
    std::function<void(Programme&, bool)> set;
};

/// A number in its unit; nothing where none is set.
struct NumberSetting {
    Unit unit = Unit::Count;
    std::function<std::optional<std::int64_t>(const Programme&)> get;
    std::function<void(Programme&, std::int64_t)> set;
    std::int64_t least = 0;
};

/// A list of entries, each with a few fields of its own.
struct ListSetting {
    struct Field {
        QString name;
        std::variant<QStringList, Unit, QString> kind; ///< options, a number, or a text (its placeholder)
        std::function<QString(const Programme&, std::size_t)> text = {};
        std::function<void(Programme&, std::size_t, const QString&)> setText = {};
        /// Nothing where none is set.
        std::function<std::optional<std::int64_t>(const Programme&, std::size_t)> number = {};
        std::function<void(Programme&, std::size_t, std::int64_t)> setNumber = {};
    };
    QString add; ///< words of the button
    std::vector<Field> fields;
    std::function<std::size_t(const Programme&)> count;
    std::function<void(Programme&)> append;
    std::function<void(Programme&, std::size_t)> remove;
};

struct Setting {
    QString label;
    QString help; ///< one sentence; may be empty
    std::variant<ChoiceSetting, SwitchSetting, NumberSetting, ListSetting> how;
};

struct SettingSection {
    QString title;
    std::vector<Setting> settings;
};

/// All of them, in the order of the page.
std::vector<SettingSection> settingsOf(const app::Language& language);

} // namespace offerwright::ui
