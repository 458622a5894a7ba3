// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/search/record_page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace penstock::scenarios {

class DifferenceModel;

/// All fields in which the scenario shown differs from its parent or another one, by the values that both see: to
/// revert, to push to the parent, to copy and to export. Object names: differencesPage, differenceTable.
class DifferencesPage final : public search::RecordPage
{
    Q_OBJECT
public:
    DifferencesPage(document::ProjectDocument &document, QWidget *parent = nullptr);

    /// Compares with \p scenario; empty: with the parent of the one shown.
    void compareWith(const model::Id &scenario);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void read() override;
    void showSelection() override;
    void setTexts() override;
    [[nodiscard]] QString exportName() const override;

private:
    void build();
    void fillScenarios();
    [[nodiscard]] model::Id other() const;
    [[nodiscard]] QList<model::Address> selectedHere() const;
    void revert();
    void promote();
    void pushed(const model::Expected<void> &result);

    DifferenceModel *m_model;
    QComboBox *m_here;
    QComboBox *m_there;
    QLabel *m_hereLabel;
    QLabel *m_thereLabel;
    QCheckBox *m_onlyHere;
    QPushButton *m_revert;
    QPushButton *m_promote;
    QLabel *m_count;
    model::Id m_other; ///< empty: the parent
};

} // namespace penstock::scenarios
