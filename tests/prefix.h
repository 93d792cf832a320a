// What every test reads first.
#pragma once
#include "app/prefix.h"
#include <QTest>
