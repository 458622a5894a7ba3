// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the command palette finds: commands and help topics handed in, entities and fields of the project.
#pragma once

#include "core/model/project.h"

#include <QHash>
#include <QIcon>
#include <QKeySequence>

#include <functional>

namespace penstock::search {

/// Something that can be done, as the shell hands it in.
struct Command {
    QString id;
    QString text; ///< without a letter to press
    QString tip;
    QKeySequence shortcut;
    QIcon icon;
    bool enabled = true;
    std::function<void()> run;
};

struct HelpTopic {
    QString id;
    QString title;
    QString text; ///< one line of what it is about; may be empty
    std::function<void()> show;
};

enum class HitKind { Command, Entity, Field, Topic };

struct Hit {
    HitKind kind = HitKind::Command;
    qsizetype index = 0;  ///< of the command, topic or entity
    qsizetype field = -1; ///< place in the table of the entity's type
    int score = 0;
};

class PaletteIndex
{
public:
    struct Entry {
        model::EntityType type = model::EntityType::Chip;
        model::Id id;
        QString name;
        QString form;
        qsizetype position = 0; ///< in its list
    };

    void setCommands(QList<Command> commands);
    void setTopics(QList<HelpTopic> topics);
    /// The values are read from \p project, the names from it too.
    void setProject(const model::Project &project);
    /// Keys of what was used, the latest first.
    void setRecent(const QStringList &keys);

    /// The best \p limit, best first. Nothing typed: what was used lately, then all commands.
    [[nodiscard]] QList<Hit> find(const QString &typed, qsizetype limit) const;

    [[nodiscard]] const QList<Command> &commands() const { return m_commands; }
    [[nodiscard]] const QList<HelpTopic> &topics() const { return m_topics; }
    [[nodiscard]] const QList<Entry> &entities() const { return m_entities; }
    [[nodiscard]] const model::Project &project() const { return m_project; }
    [[nodiscard]] model::Address addressOf(const Hit &hit) const;
    [[nodiscard]] const model::Field *fieldOf(const Hit &hit) const;
    /// What \p hit is remembered by.
    [[nodiscard]] QString keyOf(const Hit &hit) const;

private:
    struct Label {
        qsizetype field;
        QString form;
    };
    void findCommands(const QStringList &terms, QList<Hit> &into) const;
    void findEntities(const QStringList &terms, QList<Hit> &into) const;
    [[nodiscard]] QList<Hit> suggestions(qsizetype limit) const;
    [[nodiscard]] int bonusOf(const Hit &hit) const;
    void resolveRecent();

    QList<Command> m_commands;
    QStringList m_commandForms;
    QList<HelpTopic> m_topics;
    QStringList m_topicForms;
    model::Project m_project;
    QList<Entry> m_entities;
    QHash<model::EntityType, QList<Label>> m_labels;
    QHash<model::EntityType, QString> m_typeForms;
    QStringList m_recent;
    QHash<quint64, int> m_recentPlace; ///< of hits, packed
};

} // namespace penstock::search
