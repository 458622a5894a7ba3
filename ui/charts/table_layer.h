// SPDX-License-Identifier: GPL-3.0-or-later
//
// A table as a picture: texts in columns, differences in the colours of better and worse.
#pragma once

#include "ui/plot/layer.h"

#include <QCoreApplication>
#include <QStringList>

#include <vector>

namespace penstock::charts {

struct TableCell {
    QString text;
    QString note; ///< smaller, under it
    enum class Tone { Plain, Better, Worse };
    Tone tone = Tone::Plain; ///< of the note
};

struct TableContent {
    QStringList headings; ///< of the columns; the first is that of the rows
    std::vector<std::vector<TableCell>> rows;
};

class TableLayer final : public plot::Layer
{
    Q_DECLARE_TR_FUNCTIONS(TableLayer)
public:
    void setContent(TableContent content);
    [[nodiscard]] const TableContent &content() const { return m_content; }
    /// Height for all rows, in pixels at 1 em = 13 px.
    [[nodiscard]] double wantedHeight() const;

    void paint(QPainter &painter, const plot::PanelFrame &frame) override;

private:
    TableContent m_content;
};

} // namespace penstock::charts
