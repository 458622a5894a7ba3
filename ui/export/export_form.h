// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/export_item.h"
#include "ui/export/export_settings.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QGridLayout;
class QLabel;
class QSpinBox;

namespace penstock::forms {
class FlatComboBox;
}

namespace penstock::exporting {

class DateBox;
class ScaleSlider;
class SizeBox;

/// The left side of the dialog: what is exported, as which kind of file, and how it looks.
class ExportForm final : public QWidget
{
    Q_OBJECT
public:
    /// Ranges that a chart offers.
    struct Spans {
        std::optional<Span> shown; ///< on the screen
        Span own;                  ///< of a stored view
        Span full;
        bool hasTime = true;
        bool isMany = false; ///< each picture has its own
    };

    ExportForm(const QStringList &charts, const QList<Language> &languages, QWidget *parent);

    /// Position in the list of charts.
    [[nodiscard]] int chart() const;
    void setChart(int index);

    void setSpans(const Spans &spans);
    /// Nothing: the chart's own.
    [[nodiscard]] std::optional<Span> range() const;
    /// Why there is no range; empty: there is one.
    [[nodiscard]] QString rangeFault() const;

    /// Everything but the folder, which is not chosen here.
    [[nodiscard]] ExportSettings settings() const;
    void setSettings(const ExportSettings &settings);
    [[nodiscard]] SizeBox &sizes() { return *m_sizes; }

Q_SIGNALS:
    void chartChanged();
    void formatChanged();
    /// Anything that the picture depends on.
    void changed();

private:
    enum class RangeKind { Shown, Own, Full, Dates };

    void addHeading(const QString &text, bool first);
    QLabel *addRow(const QString &label, QWidget *content, Qt::Alignment alignment = Qt::AlignVCenter);
    QWidget *makeFormats();
    QWidget *makeThemes();
    QWidget *makeScale();
    QWidget *makeParts();
    QWidget *makeDates();
    void buildWhat(const QStringList &charts);
    void buildFormat();
    void buildAppearance(const QList<Language> &languages);
    void showApplicable();

    QGridLayout *m_grid;
    forms::FlatComboBox *m_chart;
    forms::FlatComboBox *m_range;
    QWidget *m_dates = nullptr;
    QLabel *m_datesLabel = nullptr;
    DateBox *m_from = nullptr;
    DateBox *m_to = nullptr;
    QButtonGroup *m_formats;
    SizeBox *m_sizes;
    QButtonGroup *m_themes;
    QCheckBox *m_transparent;
    ScaleSlider *m_scale = nullptr;
    QSpinBox *m_percent = nullptr;
    QCheckBox *m_title;
    QCheckBox *m_sourceLine;
    QCheckBox *m_markers;
    QCheckBox *m_cursor;
    forms::FlatComboBox *m_language;
    QCheckBox *m_outlines;
    QLabel *m_outlinesLabel = nullptr;
    QCheckBox *m_metadata;
    Spans m_spans;
    bool m_isFilling = false;
};

} // namespace penstock::exporting
