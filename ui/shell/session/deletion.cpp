// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session/deletion.h"

#include <QLocale>
#include <QSet>

#include <array>
#include <map>

namespace penstock::shell {

using model::EntityType;

namespace {

// In the order of the enum.
constexpr std::array<const char *, model::kEntityTypeCount> kCounts{{
    QT_TRANSLATE_N_NOOP("EntityCount", "%n project(s)"),
    QT_TRANSLATE_N_NOOP("EntityCount", "%n page(s) of settings"),
    QT_TRANSLATE_N_NOOP("EntityCount", "%n platform(s)"),
    QT_TRANSLATE_N_NOOP("EntityCount", "%n chip(s)"),
    QT_TRANSLATE_N_NOOP("EntityCount", "%n operator(s)"),
    QT_TRANSLATE_N_NOOP("EntityCount", "%n stockpile(s)"),
    QT_TRANSLATE_N_NOOP("EntityCount", "%n suppl(y/ies)"),
    QT_TRANSLATE_N_NOOP("EntityCount", "%n policy event(s)"),
    QT_TRANSLATE_N_NOOP("EntityCount", "%n workload(s)"),
    QT_TRANSLATE_N_NOOP("EntityCount", "%n release(s)"),
    QT_TRANSLATE_N_NOOP("EntityCount", "%n migration(s)"),
    QT_TRANSLATE_N_NOOP("EntityCount", "%n measurement(s)"),
    QT_TRANSLATE_N_NOOP("EntityCount", "%n scenario(s)"),
    QT_TRANSLATE_N_NOOP("EntityCount", "%n source(s)"),
    QT_TRANSLATE_N_NOOP("EntityCount", "%n citation(s)"),
    QT_TRANSLATE_N_NOOP("EntityCount", "%n stored chart(s)"),
    QT_TRANSLATE_N_NOOP("EntityCount", "%n observation(s)"),
}};

/// What a removal does besides taking away the thing itself.
struct Toll {
    std::map<EntityType, int> removed;
    QSet<model::Address> cleared; ///< fields of what stays
    int overrides = 0;

    void add(const model::Change &change, EntityType type, const model::Id &id)
    {
        if (const auto *group = std::get_if<std::shared_ptr<const model::Group>>(&change)) {
            for (const model::Change &part : (*group)->changes) {
                add(part, type, id);
            }
        } else if (const auto *removal = std::get_if<model::Remove>(&change)) {
            if (removal->type != type || removal->id != id) {
                ++removed[removal->type];
            }
        } else if (const auto *field = std::get_if<model::SetField>(&change)) {
            cleared.insert(field->address);
        } else if (std::holds_alternative<model::SetOverride>(change)) {
            ++overrides;
        }
    }
};

} // namespace

QString countText(EntityType type, int count)
{
    return QCoreApplication::translate("EntityCount", kCounts.at(static_cast<std::size_t>(type)), nullptr, count);
}

std::optional<Question> deletionQuestion(const model::Project &project, EntityType type, const model::Id &id)
{
    Toll toll;
    toll.add(model::removalOf(project, type, id), type, id);
    if (toll.removed.empty() && toll.cleared.isEmpty() && toll.overrides == 0) {
        return std::nullopt;
    }
    const QString name = model::nameOf(project, type, id);
    Question question;
    int all = 1;
    if (!toll.removed.empty()) {
        QStringList users;
        for (const auto &[userType, count] : toll.removed) {
            users.append(countText(userType, count));
            all += count;
        }
        question.text = QCoreApplication::translate("Deletion", "“%1” is used by %2, which cannot be without it.")
                            .arg(name, QLocale().createSeparatedList(users));
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
    question.detail = rest.join(QLatin1Char(' '));
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
