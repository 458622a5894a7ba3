// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/text_record.h"

namespace penstock::plot {

namespace {

TextRecord *current = nullptr;

} // namespace

TextRecord::TextRecord()
    : m_outer(current)
{
    current = this;
}

TextRecord::~TextRecord()
{
    current = m_outer;
}

QStringList TextRecord::cutTexts() const
{
    QStringList cut;
    for (const Entry &entry : m_entries) {
        if (entry.full != entry.text)
            cut.append(entry.full);
    }
    cut += m_leftOut;
    cut.removeDuplicates();
    return cut;
}

void TextRecord::drawn(const QString &text, const QRectF &rect, double height)
{
    if (current != nullptr)
        current->m_entries.append({text, current->m_full.value(text, text), rect, height});
}

void TextRecord::shortened(const QString &full, const QString &text)
{
    if (current == nullptr)
        return;
    // What is too short even for one letter is not drawn at all, or as "…".
    if (text.size() > 1)
        current->m_full.insert(text, full);
    else
        leftOut(full);
}

void TextRecord::leftOut(const QString &text)
{
    if (current != nullptr && !text.isEmpty())
        current->m_leftOut.append(text);
}

} // namespace penstock::plot
