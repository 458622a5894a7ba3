// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was written into a picture: for the checks of an export, and for tests that read pictures.
#pragma once

#include <QHash>
#include <QList>
#include <QRectF>
#include <QString>
#include <QStringList>

namespace penstock::plot {

/// Notes all texts that are drawn while it lives. One at a time, on the main thread.
class TextRecord
{
public:
    struct Entry {
        QString text;        ///< as drawn
        QString full;        ///< before it was cut
        QRectF rect;         ///< in the coordinates of the stack
        double height = 0.0; ///< of 1 em in the same
    };

    TextRecord();
    ~TextRecord();
    TextRecord(const TextRecord &) = delete;
    TextRecord &operator=(const TextRecord &) = delete;

    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    /// The whole of texts that are drawn shortened, and of labels for which there is no room at all; each once.
    [[nodiscard]] QStringList cutTexts() const;

    // ---- called by those who draw; they do nothing where nobody records
    static void drawn(const QString &text, const QRectF &rect, double height);
    static void shortened(const QString &full, const QString &text);
    /// A label is not drawn, since it would not fit.
    static void leftOut(const QString &text);

private:
    QList<Entry> m_entries;
    QStringList m_leftOut;
    QHash<QString, QString> m_full; ///< by what is drawn instead
    TextRecord *m_outer;
};

} // namespace penstock::plot
