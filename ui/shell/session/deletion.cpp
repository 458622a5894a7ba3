// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session/deletion.h"

#include "core/audit/removal_toll.h"
#include "ui/forms/value_text.h"

namespace penstock::shell {

using model::EntityType;

std::optional<Question> deletionQuestion(const model::Project &project, EntityType type, const model::Id &id)
{
    const audit::RemovalToll toll = audit::tollOf(model::removalOf(project, type, id), type, 1);
    if (toll.isNothing()) {
        return std::nullopt;
    }
    const QString name = model::nameOf(project, type, id);
    Question question;
    int all = 1;
    if (!toll.removed.empty()) {
        QStringList users;
        for (const auto &[userType, count] : toll.removed) {
            users.append(audit::countText(userType, count));
            all += count;
        }
        question.text = QCoreApplication::translate("Deletion", "“%1” is used by %2, which cannot be without it.")
                            .arg(name, forms::listed(users));
    } else {
        question.text = QCoreApplication::translate("Deletion", "Delete “%1”?").arg(name);
    }
    QStringList rest;
    if (!toll.cleared.isEmpty()) {
        rest.append(QCoreApplication::translate("Deletion", "%n field(s) that refer to it are emptied.", nullptr,
                                                int(toll.cleared.size())));
    }
    if (toll.overrides > 0) {
        rest.append(QCoreApplication::translate("Deletion", "%n override(s) in scenarios go with it.", nullptr,
                                                toll.overrides));
    }
    question.detail = forms::paragraph(rest);
    question.buttons = {all > 1 ? QCoreApplication::translate("Deletion", "Delete all %n", nullptr, all)
                                : QCoreApplication::translate("Deletion", "Delete"),
                        QCoreApplication::translate("Deletion", "Cancel")};
    question.destructive = 0;
    question.preferred = 1;
    question.escape = 1;
    question.gravity = Gravity::Warning;
    return question;
}

} // namespace penstock::shell
