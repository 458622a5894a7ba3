// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/field_actions.h"

#include "ui/forms/field_menu.h"
#include "ui/forms/value_text.h"
#include "ui/library/differences.h"

#include <QCoreApplication>
#include <QMenu>

namespace penstock::library {

void addLibraryActions(QMenu &menu, document::ProjectDocument &document, const model::Address &address,
                       const model::Field &field)
{
    const auto difference = libraryDifference(shippedLibrary(), document.resolved(), address);
    if (!difference) {
        return;
    }
    QString text = forms::valueText(document.resolved(), field, difference->libraryValue);
    if (text.size() > 40) {
        text = text.left(39) + QChar(u'…');
    }
    QAction *take = menu.addAction(QCoreApplication::translate("LibraryActions", "Library's value: %1").arg(text));
    take->setObjectName(QStringLiteral("libraryValue"));
    QObject::connect(take, &QAction::triggered, &document, [&document, address, value = difference->libraryValue] {
        static_cast<void>(document.edit(address, value));
    });
}

void extendFieldMenusByLibrary()
{
    static const bool once = [] {
        forms::extendFieldMenus(&addLibraryActions);
        return true;
    }();
    static_cast<void>(once);
}

} // namespace penstock::library
