/// \file What every command of the command line is: a name, its options, its help, and what it does.
#pragma once
#include "app/cli/console.h"
#include <QCommandLineParser>

namespace offerwright::app::cli {

/// A command's arguments as given, read by the options it knows.
using Arguments = QCommandLineParser;

struct Command {
    QString name;
    void (*describe)(Arguments& arguments, const Language& language); ///< adds its options
    Exit (*run)(const Arguments& arguments, Console& console);
    QString (*help)(const Language& language); ///< what it does, with examples
};

const std::vector<Command>& commands();
const Command* findCommand(const QString& name);

/// Runs `offerwright` with these arguments (the program's name first).
Exit runOfferwright(const QStringList& arguments, Console& console);

/// The word of `words` that someone probably meant; empty when none is near.
QString nearestOf(const QString& typed, const QStringList& words);

void describeCheck(Arguments& arguments, const Language& language);
Exit runCheck(const Arguments& arguments, Console& console);
void describeAdjudicate(Arguments& arguments, const Language& language);
Exit runAdjudicate(const Arguments& arguments, Console& console);
void describeReplay(Arguments& arguments, const Language& language);
Exit runReplay(const Arguments& arguments, Console& console);
void describeImport(Arguments& arguments, const Language& language);
Exit runImport(const Arguments& arguments, Console& console);
void describeAssignments(Arguments& arguments, const Language& language);
Exit runAssignments(const Arguments& arguments, Console& console);
void describeKeys(Arguments& arguments, const Language& language);
Exit runKeys(const Arguments& arguments, Console& console);
void describeBundle(Arguments& arguments, const Language& language);
Exit runBundle(const Arguments& arguments, Console& console);
void describeTill(Arguments& arguments, const Language& language);
Exit runTill(const Arguments& arguments, Console& console);
void describeLoad(Arguments& arguments, const Language& language);
Exit runLoad(const Arguments& arguments, Console& console);
void describePublish(Arguments& arguments, const Language& language);
Exit runPublish(const Arguments& arguments, Console& console);
void describeRollback(Arguments& arguments, const Language& language);
Exit runRollback(const Arguments& arguments, Console& console);
void describeSchema(Arguments& arguments, const Language& language);
Exit runSchema(const Arguments& arguments, Console& console);

/// Adds an option with a value; `value` names it in the help.
void addOption(Arguments& arguments, const QString& name, const QString& text, const QString& value);

} // namespace offerwright::app::cli
