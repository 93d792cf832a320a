// What every test of a screen reads first.
#pragma once
#include "ui/prefix.h"
#include <QSignalSpy>
#include <QTest>
