// What every source of ui/ reads first.
#pragma once
#include "app/prefix.h"
#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QApplication>
#include <QBoxLayout>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QWidget>
