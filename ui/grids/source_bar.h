// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/project_document.h"

#include <QWidget>

class QToolButton;

namespace penstock::forms {
class MessageBar;
}

namespace penstock::grids {

class GridView;
class SourcePicker;

/// The slim bar above a grid that offers a source for the block that has just come in, or for the selected cells, as
/// one step. The next change of the project and Escape take it away. Object names: sourceBar, setSource, closeSource.
class SourceBar final : public QWidget
{
    Q_OBJECT
public:
    SourceBar(GridView &view, QWidget *parent);

    [[nodiscard]] SourcePicker &picker() { return *m_picker; }
    [[nodiscard]] QString sentence() const;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setTexts();
    /// The values of a block that was pasted.
    void offer(const QList<model::Address> &values);
    /// From the keyboard: goes to the picker, for the block where it is still offered, else for what is selected.
    void ask();
    void present(const QString &sentence);
    void cite();
    void dismiss();

    GridView &m_view;
    forms::MessageBar *m_bar;
    SourcePicker *m_picker;
    QToolButton *m_close;
    QList<model::Address> m_values;
};

} // namespace penstock::grids
