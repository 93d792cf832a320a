/// \file Makes settings out of the programme's members, in one language. The words are those of "Programme".
#pragma once
#include "app/words/policy_words.h"
#include "ui/programme/settings.h"
#include <span>

namespace offerwright::ui {

/// A list of the programme.
template <typename Row> using Rows = std::vector<Row> Programme::*;

/// Example: `make.flag("A broken set rewards what is there", nullptr, &Programme::sets, &SetPolicy::partial)`.
class SettingMaker {
public:
    explicit SettingMaker(const app::Language& language)
        : m_language(language) {}

    QString say(const char* text) const { return text ? m_language.translate("Programme", text) : QString(); }
    QStringList words(std::span<const char* const> options) const {
        QStringList list;
        for (const char* option : options) list << say(option);
        return list;
    }
    QStringList words(std::initializer_list<const char*> options) const {
        return words(std::span(options.begin(), options.size()));
    }

    /// A choice that a receipt can show, in the words that are used there.
    template <typename Option> Setting policy(PolicyKind kind, Option Programme::*member) const {
        const app::PolicyWords& told = app::wordsOf(kind);
        return {say(told.label), say(told.help),
                ChoiceSetting{words(told.options), [=](const Programme& p) { return static_cast<int>(p.*member); },
                              [=](Programme& p, int index) { p.*member = static_cast<Option>(index); }}};
    }
    template <typename Option>
    Setting policy(PolicyKind kind, SetPolicy Programme::*part, Option SetPolicy::*member) const {
        const app::PolicyWords& told = app::wordsOf(kind);
        return {say(told.label), say(told.help),
                ChoiceSetting{words(told.options),
                              [=](const Programme& p) { return static_cast<int>(p.*part.*member); },
                              [=](Programme& p, int index) { p.*part.*member = static_cast<Option>(index); }}};
    }

    template <typename Enum>
    Setting choice(const char* label, const char* help, Enum Programme::*member,
                   std::initializer_list<const char*> options) const {
        return {say(label), say(help),
                ChoiceSetting{words(options), [=](const Programme& p) { return static_cast<int>(p.*member); },
                              [=](Programme& p, int index) { p.*member = static_cast<Enum>(index); }}};
    }
    template <typename Part, typename Enum>
    Setting choice(const char* label, const char* help, Part Programme::*part, Enum Part::*member,
                   std::initializer_list<const char*> options) const {
        return {say(label), say(help),
                ChoiceSetting{words(options), [=](const Programme& p) { return static_cast<int>(p.*part.*member); },
                              [=](Programme& p, int index) { p.*part.*member = static_cast<Enum>(index); }}};
    }
    Setting flag(const char* label, const char* help, bool Programme::*member) const {
        return {say(label), say(help),
                SwitchSetting{[=](const Programme& p) { return p.*member; },
                              [=](Programme& p, bool on) { p.*member = on; }}};
    }
    template <typename Part>
    Setting flag(const char* label, const char* help, Part Programme::*part, bool Part::*member) const {
        return {say(label), say(help),
                SwitchSetting{[=](const Programme& p) { return p.*part.*member; },
                              [=](Programme& p, bool on) { p.*part.*member = on; }}};
    }
    template <typename Part>
    Setting number(const char* label, const char* help, Unit unit, Part Programme::*part, std::int64_t Part::*member,
                   std::int64_t least = 0) const {
        return {say(label), say(help),
                NumberSetting{unit, [=](const Programme& p) { return std::optional(p.*part.*member); },
                              [=](Programme& p, std::int64_t value) { p.*part.*member = value; }, least}};
    }

    template <typename Row>
    ListSetting::Field textField(const char* name, const char* placeholder, Rows<Row> rows,
                                 std::string Row::*member) const {
        ListSetting::Field field{say(name), say(placeholder)};
        field.text = [=](const Programme& p, std::size_t i) { return QString::fromStdString((p.*rows)[i].*member); };
        field.setText = [=](Programme& p, std::size_t i, const QString& text) {
            (p.*rows)[i].*member = text.toStdString();
        };
        return field;
    }
    template <typename Row, typename Enum>
    ListSetting::Field choiceField(const char* name, std::initializer_list<const char*> options, Rows<Row> rows,
                                   Enum Row::*member) const {
        ListSetting::Field field{say(name), words(options)};
        field.number = [=](const Programme& p, std::size_t i) {
            return std::optional(static_cast<std::int64_t>((p.*rows)[i].*member));
        };
        field.setNumber = [=](Programme& p, std::size_t i, std::int64_t value) {
            (p.*rows)[i].*member = static_cast<Enum>(value);
        };
        return field;
    }
    /// `member` is a number, or one that may be missing.
    template <typename Row, typename Value>
    ListSetting::Field numberField(const char* name, Unit unit, Rows<Row> rows, Value Row::*member) const {
        ListSetting::Field field{say(name), unit};
        field.number = [=](const Programme& p, std::size_t i) -> std::optional<std::int64_t> {
            return (p.*rows)[i].*member;
        };
        field.setNumber = [=](Programme& p, std::size_t i, std::int64_t value) { (p.*rows)[i].*member = value; };
        return field;
    }
    /// `fresh` makes the row of this index when one is added.
    template <typename Row>
    ListSetting list(const char* add, Rows<Row> rows, std::vector<ListSetting::Field> fields,
                     std::function<Row(std::size_t)> fresh) const {
        return {
            say(add), std::move(fields), [=](const Programme& p) { return (p.*rows).size(); },
            [=](Programme& p) { (p.*rows).push_back(fresh((p.*rows).size())); },
            [=](Programme& p, std::size_t i) { (p.*rows).erase((p.*rows).begin() + static_cast<std::ptrdiff_t>(i)); }};
    }

private:
    const app::Language& m_language;
};

} // namespace offerwright::ui
