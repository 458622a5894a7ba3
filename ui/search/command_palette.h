// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/project_document.h"
#include "ui/search/palette_index.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace penstock::search {

class PaletteModel;

/// One line over the window that finds commands, entities, fields and help as one types. A part of the window, not one
/// of its own, so that input methods for Chinese and Japanese work in it. Esc, Ctrl+K or a click elsewhere closes it.
/// Object names: commandPalette, paletteLine, paletteList.
class CommandPalette final : public QFrame
{
    Q_OBJECT
public:
    /// Lies over \p window and follows its size.
    CommandPalette(document::ProjectDocument &document, QWidget &window);
    ~CommandPalette() override;

    /// Asked for whenever the palette opens.
    void setCommands(std::function<QList<Command>()> commands) { m_commands = std::move(commands); }
    void setHelpTopics(std::function<QList<HelpTopic>()> topics) { m_topics = std::move(topics); }
    void setEntityIcons(std::function<QIcon(model::EntityType)> icons);
    /// False while no project is open: then only commands and help are found.
    void setProjectSearched(bool searched) { m_isProjectSearched = searched; }

    /// What was used lately, the latest first, to be kept with the person's settings.
    [[nodiscard]] const QStringList &recent() const { return m_recent; }
    void setRecent(const QStringList &keys);

    /// Opens, or closes where it is open.
    void toggle();
    void open();
    void close(bool giveFocusBack);
    [[nodiscard]] bool isOpen() const { return isVisible(); }

Q_SIGNALS:
    /// To be selected and shown; a scenario is to be made the one shown.
    void entityChosen(const penstock::document::Selection &entity);
    /// To be shown with the keyboard in it.
    void fieldChosen(const penstock::model::Address &address);
    void recentChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void search();
    void place();
    void setLooks();
    void setTexts();
    void followFocus(QWidget *before, QWidget *now);
    void step(int rows);
    void choose(const QModelIndex &index);
    void remember(const QString &key);
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);

    document::ProjectDocument &m_document;
    QWidget &m_window;
    std::function<QList<Command>()> m_commands;
    std::function<QList<HelpTopic>()> m_topics;
    bool m_isProjectSearched = true;
    PaletteIndex m_index;
    document::Revision m_indexed = 0;
    model::Id m_indexedScenario;
    bool m_isIndexed = false;
    QStringList m_recent;
    QPointer<QWidget> m_before; ///< had the keyboard
    PaletteModel *m_model;
    QLineEdit *m_line;
    QListView *m_list;
    QLabel *m_foot;
};

} // namespace penstock::search
