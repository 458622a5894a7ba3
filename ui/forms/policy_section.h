// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compute/run_scheduler.h"

#include <QWidget>

class QLabel;

namespace penstock::forms {

class BiteChart;
class MultiplierChart;

/// What stands under the fields of a policy event: its multiplier and its bite.
class PolicySection final : public QWidget
{
    Q_OBJECT
public:
    PolicySection(const document::ProjectDocument &document, QWidget *parent);

    void setEvent(const model::Id &event);
    /// Draws anew from the document and \p runs.
    void sync(const compute::Runs &runs);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void syncCurves();
    void setTexts();

    const document::ProjectDocument &m_document;
    model::Id m_event;
    QLabel *m_curveTitle;
    MultiplierChart *m_curve;
    QLabel *m_biteTitle;
    BiteChart *m_bite;
};

} // namespace penstock::forms
