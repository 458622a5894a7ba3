// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/tokens.h"

#include <QApplication>
#include <QFontInfo>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace penstock::forms {

namespace {

double emScale(const QFont &font)
{
    return QFontInfo(font).pixelSize() / 13.0;
}

} // namespace

plot::Theme themeOf(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? plot::Theme::Dark : plot::Theme::Light;
}

const plot::Palette &tokensOf(const QWidget *widget)
{
    return plot::palette(themeOf(widget != nullptr ? widget->palette() : QApplication::palette()));
}

int scaled(double pixels)
{
    return static_cast<int>(std::lround(pixels * emScale(QApplication::font())));
}

QFont sizedFont(const QFont &base, double pixels, bool bold)
{
    QFont font = base;
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(pixels * emScale(QApplication::font())))));
    font.setBold(bold && pixels >= 11.0);
    return font;
}

} // namespace penstock::forms
