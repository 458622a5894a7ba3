// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one time axis of a page (architecture.md, mechanism 6): visible range, whole range and cursor, shared by all
// panels, the timeline and the overview strip. Days are Julian days as real numbers.
#pragma once

#include <QDate>
#include <QObject>

#include <optional>

namespace penstock::plot {

class TimeAxis final : public QObject
{
    Q_OBJECT
public:
    explicit TimeAxis(QObject *parent = nullptr);

    [[nodiscard]] double from() const { return m_from; }
    [[nodiscard]] double to() const { return m_to; }
    [[nodiscard]] double span() const { return m_to - m_from; }
    /// What "all" means: usually the horizon.
    [[nodiscard]] double fullFrom() const { return m_fullFrom; }
    [[nodiscard]] double fullTo() const { return m_fullTo; }

    /// Shows [\p from, \p to]: at least two days, at most a little more than the whole range, never beside it.
    void setRange(double from, double to);
    /// Sets the whole range. Shows it too, unless the range shown was chosen and still fits.
    void setFullRange(double from, double to);
    void setFullRange(QDate from, QDate to);
    void showAll();
    /// \p factor above 1 zooms in; \p day stays where it is.
    void zoomAround(double day, double factor);
    void pan(double days);
    /// Pans just so far that \p day is in sight.
    void reveal(double day);

    [[nodiscard]] const std::optional<double> &cursor() const { return m_cursor; }
    [[nodiscard]] bool isCursorPinned() const { return m_pinned; }
    /// A pinned cursor stays when the pointer leaves.
    void setCursor(std::optional<double> day, bool pinned = false);

Q_SIGNALS:
    void rangeChanged();
    void fullRangeChanged();
    void cursorChanged();

private:
    double m_from = 0.0;
    double m_to = 1.0;
    double m_fullFrom = 0.0;
    double m_fullTo = 1.0;
    std::optional<double> m_cursor;
    bool m_pinned = false;
};

} // namespace penstock::plot
