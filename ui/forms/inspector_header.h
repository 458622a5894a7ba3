// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/project_document.h"

#include <QIcon>
#include <QWidget>

#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace penstock::forms {

/// Gives the icon of a list; the shell owns the icons.
using IconSource = std::function<QIcon(model::EntityType)>;

/// Icon, name to edit, kind and scenario, and whether the entity takes part.
class InspectorHeader final : public QWidget
{
    Q_OBJECT
public:
    InspectorHeader(document::ProjectDocument &document, QWidget *parent);

    void setIconSource(IconSource icons);
    void setEntity(model::EntityType type, const model::Id &id);
    void sync();
    void commit();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] model::Address address(const char *field) const;
    void setLooks();
    void showEnabledMenu(const QPoint &globalPosition);

    document::ProjectDocument &m_document;
    model::EntityType m_type = model::EntityType::Project;
    model::Id m_entity;
    IconSource m_icons;
    QLineEdit *m_name;
    QLabel *m_subtitle;
    QCheckBox *m_enabled;
    QLabel *m_refusal;
    QString m_shownName;
};

} // namespace penstock::forms
