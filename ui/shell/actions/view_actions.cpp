// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions/action_table.h"

#include <QWidget>

namespace penstock::shell {

namespace {

constexpr double kZoomStep = 1.6;

void zoom(ShellContext &c, double factor)
{
    plot::TimeAxis &axis = c.view().timeAxis();
    const double middle = (axis.from() + axis.to()) / 2.0;
    const double around = axis.cursor().value_or(middle);
    axis.zoomAround(around >= axis.from() && around <= axis.to() ? around : middle, factor);
}

model::Address stepAddress(ShellContext &c)
{
    return {model::EntityType::Settings, c.document().project().settings.id, QStringLiteral("step")};
}

template <model::StepLength S> bool hasStep(ShellContext &c)
{
    return c.hasProject() && c.document().project().settings.step == S;
}

template <model::StepLength S> void setStep(ShellContext &c)
{
    const char *key = "week";
    if constexpr (S != model::StepLength::Week) {
        key = S == model::StepLength::Day ? "day" : "month";
    }
    const auto outcome = c.document().edit(stepAddress(c), QString::fromLatin1(key));
    if (!outcome) {
        c.prompts().tell(model::sentence(outcome.error()));
    }
}

void nextStep(ShellContext &c)
{
    switch (c.document().project().settings.step) {
    case model::StepLength::Month: setStep<model::StepLength::Week>(c); break;
    case model::StepLength::Week: setStep<model::StepLength::Day>(c); break;
    case model::StepLength::Day: setStep<model::StepLength::Month>(c); break;
    }
}

template <ThemeChoice T> bool hasTheme(ShellContext &c)
{
    return c.workplace().settings().theme.value() == T;
}
template <ThemeChoice T> void setTheme(ShellContext &c)
{
    c.workplace().settings().theme.set(T);
}

bool hasLanguage(ShellContext &c, const char *language)
{
    return c.workplace().settings().language.value() == QLatin1String(language);
}
void setLanguage(ShellContext &c, const char *language)
{
    c.workplace().settings().language.set(QString::fromLatin1(language));
}

constexpr const char *kSteps = QT_TRANSLATE_NOOP("Action", "Step &length");
constexpr const char *kTheme = QT_TRANSLATE_NOOP("Action", "&Theme");
constexpr const char *kLanguage = QT_TRANSLATE_NOOP("Action", "La&nguage");

} // namespace

std::vector<ActionEntry> viewActions()
{
    return {
        {.id = "view.zoomIn",
         .menu = Menu::View,
         .text = QT_TRANSLATE_NOOP("Action", "Zoom &in"),
         .tip = QT_TRANSLATE_NOOP("Action", "Show a shorter time, around the cursor"),
         .icon = "zoom-in",
         .standardKey = QKeySequence::ZoomIn,
         .keys = "+; Ctrl+=",
         .enabled = hasProject,
         .run = [](ShellContext &c) { zoom(c, kZoomStep); }},
        {.id = "view.zoomOut",
         .menu = Menu::View,
         .text = QT_TRANSLATE_NOOP("Action", "Zoom &out"),
         .tip = QT_TRANSLATE_NOOP("Action", "Show a longer time, around the cursor"),
         .icon = "zoom-out",
         .standardKey = QKeySequence::ZoomOut,
         .keys = "-",
         .enabled = hasProject,
         .run = [](ShellContext &c) { zoom(c, 1.0 / kZoomStep); }},
        {.id = "view.zoomAll",
         .menu = Menu::View,
         .text = QT_TRANSLATE_NOOP("Action", "Whole &horizon"),
         .tip = QT_TRANSLATE_NOOP("Action", "Show everything from start to end"),
         .icon = "zoom-all",
         .keys = "0; Ctrl+0",
         .enabled = hasProject,
         .run = [](ShellContext &c) { c.view().timeAxis().showAll(); }},
        {.id = "view.step.next",
         .menu = Menu::View,
         .submenu = kSteps,
         .separatorBefore = true,
         .text = QT_TRANSLATE_NOOP("Action", "&Finer, then months again"),
         .tip = QT_TRANSLATE_NOOP("Action", "Compute in the next shorter steps"),
         .icon = "step-length",
         .keys = "Ctrl+M",
         .enabled = hasProject,
         .run = nextStep},
        {.id = "view.step.month",
         .menu = Menu::View,
         .submenu = kSteps,
         .separatorBefore = true,
         .text = QT_TRANSLATE_NOOP("Action", "&Months"),
         .tip = QT_TRANSLATE_NOOP("Action", "Compute in steps of a month"),
         .group = "step",
         .enabled = hasProject,
         .checked = hasStep<model::StepLength::Month>,
         .run = setStep<model::StepLength::Month>},
        {.id = "view.step.week",
         .menu = Menu::View,
         .submenu = kSteps,
         .text = QT_TRANSLATE_NOOP("Action", "&Weeks"),
         .tip = QT_TRANSLATE_NOOP("Action", "Compute in steps of a week"),
         .group = "step",
         .enabled = hasProject,
         .checked = hasStep<model::StepLength::Week>,
         .run = setStep<model::StepLength::Week>},
        {.id = "view.step.day",
         .menu = Menu::View,
         .submenu = kSteps,
         .text = QT_TRANSLATE_NOOP("Action", "&Days"),
         .tip = QT_TRANSLATE_NOOP("Action", "Compute in steps of a day"),
         .group = "step",
         .enabled = hasProject,
         .checked = hasStep<model::StepLength::Day>,
         .run = setStep<model::StepLength::Day>},
        {.id = "view.theme.system",
         .menu = Menu::View,
         .submenu = kTheme,
         .separatorBefore = true,
         .text = QT_TRANSLATE_NOOP("Action", "As the &system"),
         .tip = QT_TRANSLATE_NOOP("Action", "Light or dark as the desktop says"),
         .group = "theme",
         .checked = hasTheme<ThemeChoice::System>,
         .run = setTheme<ThemeChoice::System>},
        {.id = "view.theme.light",
         .menu = Menu::View,
         .submenu = kTheme,
         .text = QT_TRANSLATE_NOOP("Action", "&Light"),
         .tip = QT_TRANSLATE_NOOP("Action", "Always light"),
         .group = "theme",
         .checked = hasTheme<ThemeChoice::Light>,
         .run = setTheme<ThemeChoice::Light>},
        {.id = "view.theme.dark",
         .menu = Menu::View,
         .submenu = kTheme,
         .text = QT_TRANSLATE_NOOP("Action", "&Dark"),
         .tip = QT_TRANSLATE_NOOP("Action", "Always dark"),
         .group = "theme",
         .checked = hasTheme<ThemeChoice::Dark>,
         .run = setTheme<ThemeChoice::Dark>},
        {.id = "view.language.system",
         .menu = Menu::View,
         .submenu = kLanguage,
         .text = QT_TRANSLATE_NOOP("Action", "As the &system"),
         .tip = QT_TRANSLATE_NOOP("Action", "The language of the desktop, where there is a translation"),
         .group = "language",
         .checked = [](ShellContext &c) { return hasLanguage(c, ""); },
         .run = [](ShellContext &c) { setLanguage(c, ""); }},
        {.id = "view.language.en",
         .menu = Menu::View,
         .submenu = kLanguage,
         .text = "English",
         .group = "language",
         .checked = [](ShellContext &c) { return hasLanguage(c, "en"); },
         .textNow = [](ShellContext &) { return Languages::nativeName(QStringLiteral("en")); },
         .run = [](ShellContext &c) { setLanguage(c, "en"); }},
        {.id = "view.language.ja",
         .menu = Menu::View,
         .submenu = kLanguage,
         .text = "Japanese",
         .group = "language",
         .checked = [](ShellContext &c) { return hasLanguage(c, "ja"); },
         .textNow = [](ShellContext &) { return Languages::nativeName(QStringLiteral("ja")); },
         .run = [](ShellContext &c) { setLanguage(c, "ja"); }},
        {.id = "view.language.zh_CN",
         .menu = Menu::View,
         .submenu = kLanguage,
         .text = "Chinese",
         .group = "language",
         .checked = [](ShellContext &c) { return hasLanguage(c, "zh_CN"); },
         .textNow = [](ShellContext &) { return Languages::nativeName(QStringLiteral("zh_CN")); },
         .run = [](ShellContext &c) { setLanguage(c, "zh_CN"); }},
        {.id = "view.fullScreen",
         .menu = Menu::View,
         .separatorBefore = true,
         .text = QT_TRANSLATE_NOOP("Action", "&Full screen"),
         .tip = QT_TRANSLATE_NOOP("Action", "Use the whole screen, or go back to a window"),
         .icon = "full-screen",
         .keys = "F11",
         .checked = [](ShellContext &c) { return c.topLevel().isFullScreen(); },
         .run =
             [](ShellContext &c) { c.topLevel().setWindowState(c.topLevel().windowState() ^ Qt::WindowFullScreen); }},
    };
}

} // namespace penstock::shell
