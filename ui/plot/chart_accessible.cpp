// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/chart_accessible.h"

#include "ui/plot/chart_stack.h"
#include "ui/plot/numbers.h"
#include "ui/plot/overview_strip.h"

#include <QAccessibleWidget>

namespace penstock::plot {

namespace {

/// Name: what is drawn and over which time. Description: what the keys are at, and the readout at the cursor.
class AccessibleStack final : public QAccessibleWidget
{
public:
    explicit AccessibleStack(ChartStack *stack)
        : QAccessibleWidget(stack, QAccessible::Chart)
        , m_stack(stack)
    {}

    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        const TimeAxis &axis = m_stack->axis();
        switch (which) {
        case QAccessible::Name:
            return m_stack->accessibleName().isEmpty() ? m_stack->stack().spokenName() : m_stack->accessibleName();
        case QAccessible::Description: {
            QStringList said;
            if (!m_stack->focusedHit().text.isEmpty())
                said.append(m_stack->focusedHit().text.split(QLatin1Char('\n')).join(QStringLiteral(", ")));
            if (axis.cursor())
                said.append(m_stack->stack().readoutText(*axis.cursor()));
            return said.isEmpty() ? m_stack->accessibleDescription() : said.join(QStringLiteral("; "));
        }
        default: return QAccessibleWidget::text(which);
        }
    }
    /// The surface inside is only pixels.
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }

private:
    ChartStack *m_stack;
};

QAccessibleInterface *chartInterface(const QString &, QObject *object)
{
    if (auto *stack = qobject_cast<ChartStack *>(object))
        return new AccessibleStack(stack);
    return nullptr;
}

} // namespace

void installChartAccessibility()
{
    static const bool installed = (QAccessible::installFactory(chartInterface), true);
    Q_UNUSED(installed)
}

} // namespace penstock::plot
