// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/comparison.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace penstock::compare {

class ScenarioChip;

/// The row above a comparison: a chip for each scenario and pin, a button that adds more, a button that pins the result
/// shown, and the reference. Wraps where it is narrow. Object name: scenarioRow.
class ScenarioRow final : public QWidget
{
    Q_OBJECT
public:
    ScenarioRow(Comparison &comparison, document::ProjectDocument &document, QWidget *parent);

    /// Opens the list of what can be added.
    void openAdd();
    void refresh();

Q_SIGNALS:
    /// Something could not be done.
    void failed(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void connectChip(ScenarioChip *chip);
    void showMenu(ScenarioChip *chip, const QPoint &globalPosition);
    void chipDragged(const QPoint &position);
    void takeOut(ScenarioChip *chip);
    void focusChip(const Compared &what);
    void layOut();
    void setTexts();
    void fillReference();

    Comparison &m_comparison;
    document::ProjectDocument &m_document;
    QList<ScenarioChip *> m_chips;
    Compared m_dragged; ///< chips are given other scenarios while one is dragged
    QPushButton *m_add;
    QPushButton *m_pin;
    QLabel *m_referenceLabel;
    QComboBox *m_reference;
};

} // namespace penstock::compare
