// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/field_menu.h"

#include "core/model/scenario.h"
#include "ui/forms/value_text.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>

namespace penstock::forms {

namespace {

QString translated(const char *source)
{
    return QCoreApplication::translate("FieldMenu", source);
}

QList<FieldMenuExtension> &extensions()
{
    static QList<FieldMenuExtension> all;
    return all;
}

} // namespace

void extendFieldMenus(FieldMenuExtension extension)
{
    extensions().append(std::move(extension));
}

void addFieldActions(QMenu &menu, document::ProjectDocument &document, const model::Address &address,
                     const model::Field &field)
{
    const model::Id parent = document.parentScenario();
    const bool overridden = document.isOverriddenHere(address);
    const QString above = parent.isEmpty() ? translated(QT_TRANSLATE_NOOP("FieldMenu", "the data"))
                                           : model::nameOf(document.project(), model::EntityType::Scenario, parent);
    const auto held = model::valueAt(document.resolved(), address);
    const auto textOf = [&field](const model::Project &project, const model::Value &value) {
        const QString text = valueText(project, field, value);
        return text.size() > 40 ? text.left(39) + QChar(u'…') : text;
    };

    const auto parentValue = model::valueAt(document.resolvedParent(), address);
    QAction *revert =
        menu.addAction(overridden && parentValue ? translated(QT_TRANSLATE_NOOP("FieldMenu", "Revert to %1 (%2)"))
                                                       .arg(above, textOf(document.resolvedParent(), *parentValue))
                                                 : translated(QT_TRANSLATE_NOOP("FieldMenu", "Revert to parent")));
    revert->setObjectName(QStringLiteral("revertField"));
    revert->setEnabled(overridden);
    QObject::connect(revert, &QAction::triggered, &document,
                     [&document, address] { static_cast<void>(document.revert(address)); });

    const auto saved = model::resolve(document.savedProject(), document.scenario());
    const auto savedValue = saved ? model::valueAt(*saved, address) : std::nullopt;
    if (saved && savedValue && held && *savedValue != *held) {
        QAction *back = menu.addAction(
            translated(QT_TRANSLATE_NOOP("FieldMenu", "As last saved (%1)")).arg(textOf(*saved, *savedValue)));
        back->setObjectName(QStringLiteral("asLastSaved"));
        QObject::connect(back, &QAction::triggered, &document, [&document, address, value = *savedValue] {
            static_cast<void>(document.edit(address, value));
        });
    }
    if (overridden) {
        QAction *push = menu.addAction(translated(QT_TRANSLATE_NOOP("FieldMenu", "Push to %1")).arg(above));
        push->setObjectName(QStringLiteral("pushField"));
        QObject::connect(push, &QAction::triggered, &document,
                         [&document, address] { static_cast<void>(document.pushToParent(address)); });
    }
    for (const FieldMenuExtension &extension : std::as_const(extensions())) {
        extension(menu, document, address, field);
    }
    menu.addSeparator();
    QAction *copyValue = menu.addAction(translated(QT_TRANSLATE_NOOP("FieldMenu", "Copy value")));
    copyValue->setObjectName(QStringLiteral("copyValue"));
    copyValue->setEnabled(held.has_value());
    QObject::connect(copyValue, &QAction::triggered, &document, [held] {
        QGuiApplication::clipboard()->setText(model::isNull(*held) ? QString() : model::plainText(*held));
    });
    QAction *copyAddress = menu.addAction(translated(QT_TRANSLATE_NOOP("FieldMenu", "Copy address")));
    copyAddress->setObjectName(QStringLiteral("copyAddress"));
    QObject::connect(copyAddress, &QAction::triggered, &document, [address] {
        QGuiApplication::clipboard()->setText(
            QStringLiteral("%1.%2.%3").arg(model::key(address.type), address.id, address.field));
    });
}

} // namespace penstock::forms
