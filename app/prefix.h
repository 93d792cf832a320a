// What every source of app/ reads first.
#pragma once
#include "engine/prefix.h"
#include <QByteArray>
#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QLocale>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariant>
