// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/size_box.h"

#include "ui/forms/editor_box.h"
#include "ui/forms/tokens.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QStyledItemDelegate>

#include <algorithm>

namespace penstock::exporting {

using forms::scaled;
using forms::tokensOf;

namespace {

constexpr int kIdRole = Qt::UserRole;
constexpr int kSizeRole = Qt::UserRole + 1;
constexpr double kRow = 24.0;
constexpr int kRowsShown = 6;

QString sidesText(const QSizeF &sides, LengthUnit unit)
{
    const QLocale locale;
    const auto number = [&locale, unit](double value) {
        const bool isWhole = unit == LengthUnit::Pixels || qFuzzyCompare(value, std::round(value));
        QLocale plain = locale;
        plain.setNumberOptions(QLocale::OmitGroupSeparator);
        return plain.toString(value, 'f', isWhole ? 0 : 1);
    };
    return unit == LengthUnit::Pixels ? SizeBox::tr("%1 × %2 px").arg(number(sides.width()), number(sides.height()))
                                      : SizeBox::tr("%1 × %2 mm").arg(number(sides.width()), number(sides.height()));
}

QString sizeText(const PictureSize &size)
{
    return sidesText({size.width, size.height}, size.unit);
}

/// Name at the left, size at the right; the one chosen with a bar and in bold.
class SizeDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {scaled(120.0), scaled(kRow)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const plot::Palette &t = tokensOf(option.widget);
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->fillRect(option.rect, isChosen ? t.accbg : t.base);
        if (isChosen) {
            painter->fillRect(QRect(option.rect.topLeft(), QSize(scaled(3.0), option.rect.height())), t.acc);
        }
        QRect row = option.rect.adjusted(scaled(9.0), 0, -scaled(8.0), 0);
        const QString size = index.data(kSizeRole).toString();
        const QFont small = forms::sizedFont(option.font, 11.0);
        painter->setFont(small);
        painter->setPen(t.mut);
        painter->drawText(row, Qt::AlignRight | Qt::AlignVCenter, size);
        row.setRight(row.right() - QFontMetrics(small).horizontalAdvance(size) - scaled(8.0));
        const QFont font = forms::sizedFont(option.font, 13.0, isChosen);
        painter->setFont(font);
        painter->setPen(t.text);
        painter->drawText(row, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, row.width()));
        painter->restore();
    }
};

QHBoxLayout *rowIn(QWidget *widget)
{
    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(8.0));
    return layout;
}

} // namespace

SizeBox::SizeBox(QWidget *parent)
    : QObject(parent)
    , m_list(new QListWidget(parent))
    , m_sides(new QWidget(parent))
    , m_resolution(new QWidget(parent))
    , m_width(new QDoubleSpinBox(m_sides))
    , m_height(new QDoubleSpinBox(m_sides))
    , m_unit(new forms::FlatComboBox(m_sides))
    , m_dpi(new QSpinBox(m_resolution))
    , m_derived(new QLabel(m_resolution))
{
    m_list->setObjectName(QStringLiteral("sizeList"));
    m_list->setAccessibleName(tr("Size"));
    m_list->setItemDelegate(new SizeDelegate(m_list));
    m_list->setFixedHeight(scaled(kRow) * kRowsShown + 2);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->installEventFilter(this);
    m_width->setObjectName(QStringLiteral("pictureWidth"));
    m_height->setObjectName(QStringLiteral("pictureHeight"));
    m_unit->setObjectName(QStringLiteral("pictureUnit"));
    m_dpi->setObjectName(QStringLiteral("pictureDpi"));
    m_derived->setObjectName(QStringLiteral("derivedSize"));
    for (QDoubleSpinBox *side : {m_width, m_height}) {
        side->setRange(0.0, kMostSide); // zero is answered with a sentence
        side->setGroupSeparatorShown(true);
        side->setFixedWidth(scaled(78.0));
    }
    m_width->setAccessibleName(tr("Width"));
    m_height->setAccessibleName(tr("Height"));
    m_unit->setAccessibleName(tr("Unit of width and height"));
    m_dpi->setAccessibleName(tr("Resolution in dots per inch"));
    m_dpi->setRange(1, static_cast<int>(kMostDpi));
    m_dpi->setFixedWidth(scaled(78.0));
    m_dpi->setToolTip(tr("Dots per inch, up to %1. The layout stays the same; only the number of pixels changes.")
                          .arg(QLocale().toString(static_cast<int>(kMostDpi))));
    m_unit->addItem(tr("px"));
    m_unit->addItem(tr("mm"));
    m_unit->setFixedWidth(scaled(52.0));

    QHBoxLayout *sides = rowIn(m_sides);
    sides->addWidget(m_width);
    sides->addWidget(new QLabel(QStringLiteral("×"), m_sides));
    sides->addWidget(m_height);
    sides->addWidget(m_unit);
    sides->addStretch(1);
    QHBoxLayout *resolution = rowIn(m_resolution);
    resolution->addWidget(m_dpi);
    resolution->addWidget(m_derived, 1);
    QPalette muted = m_derived->palette();
    muted.setColor(QPalette::WindowText, tokensOf(parent).mut);
    m_derived->setPalette(muted);

    fillList();
    showSize();
    connect(m_list, &QListWidget::currentRowChanged, this, &SizeBox::choosePreset);
    connect(m_width, &QDoubleSpinBox::valueChanged, this, &SizeBox::takeSides);
    connect(m_height, &QDoubleSpinBox::valueChanged, this, &SizeBox::takeSides);
    connect(m_dpi, &QSpinBox::valueChanged, this, &SizeBox::takeSides);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &SizeBox::takeUnit);
}

void SizeBox::fillList()
{
    const QScopedValueRollback showing(m_isShowing, true);
    m_list->clear();
    const auto add = [this](const QString &id, const QString &name, const QString &size) {
        auto *item = new QListWidgetItem(name, m_list);
        item->setData(kIdRole, id);
        item->setData(kSizeRole, size);
        item->setToolTip(name);
        item->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(name, size));
    };
    std::vector<SizePreset> sizes = builtInSizes();
    sizes.insert(sizes.end(), m_own.begin(), m_own.end());
    for (const SizePreset &preset : sizes) {
        add(preset.id, preset.name, sizeText(preset.size));
    }
    add(QString(), tr("Custom"), tr("mm or px"));
}

QString SizeBox::preset() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item != nullptr ? item->data(kIdRole).toString() : QString();
}

void SizeBox::selectRow(const QString &preset)
{
    const QScopedValueRollback showing(m_isShowing, true);
    int row = m_list->count() - 1;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(kIdRole).toString() == preset) {
            row = i;
            break;
        }
    }
    m_list->setCurrentRow(row);
}

void SizeBox::setSize(const QString &preset, const PictureSize &size)
{
    m_size = size;
    selectRow(preset);
    showSize();
}

void SizeBox::setOwnSizes(const std::vector<SizePreset> &sizes)
{
    const QString chosen = preset();
    m_own = sizes;
    fillList();
    selectRow(chosen);
}

void SizeBox::addOwnSize(const QString &name)
{
    const QString id = QStringLiteral("own:") + name;
    std::erase_if(m_own, [&id](const SizePreset &own) { return own.id == id; });
    m_own.push_back({id, name, m_size, true});
    fillList();
    selectRow(id);
    Q_EMIT ownSizesChanged();
    Q_EMIT changed();
}

void SizeBox::removeOwnSize()
{
    const QString id = preset();
    if (std::erase_if(m_own, [&id](const SizePreset &own) { return own.id == id; }) > 0) {
        fillList();
        selectRow(QString());
        Q_EMIT ownSizesChanged();
        Q_EMIT changed();
    }
}

bool SizeBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        removeOwnSize();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void SizeBox::choosePreset()
{
    if (m_isShowing) {
        return;
    }
    std::vector<SizePreset> sizes = builtInSizes();
    sizes.insert(sizes.end(), m_own.begin(), m_own.end());
    const auto chosen =
        std::find_if(sizes.begin(), sizes.end(), [this](const SizePreset &size) { return size.id == preset(); });
    if (chosen != sizes.end()) {
        m_size = chosen->size;
        showSize();
    }
    Q_EMIT changed();
}

void SizeBox::takeSides()
{
    if (m_isShowing) {
        return;
    }
    const bool isShape = !qFuzzyCompare(m_size.width + 1.0, m_width->value() + 1.0)
                         || !qFuzzyCompare(m_size.height + 1.0, m_height->value() + 1.0);
    m_size.width = m_width->value();
    m_size.height = m_height->value();
    m_size.dpi = m_dpi->value();
    if (isShape) { // another resolution of A4 is still A4
        selectRow(QString());
    }
    showDerived();
    Q_EMIT changed();
}

void SizeBox::takeUnit()
{
    if (m_isShowing) {
        return;
    }
    m_size = m_size.in(static_cast<LengthUnit>(m_unit->currentIndex()));
    showSize();
    Q_EMIT changed();
}

void SizeBox::showSize()
{
    const QScopedValueRollback showing(m_isShowing, true);
    const bool isPixels = m_size.unit == LengthUnit::Pixels;
    for (QDoubleSpinBox *side : {m_width, m_height}) {
        side->setDecimals(isPixels ? 0 : 1);
        side->setSingleStep(isPixels ? 10.0 : 1.0);
    }
    m_width->setValue(m_size.width);
    m_height->setValue(m_size.height);
    m_unit->setCurrentIndex(static_cast<int>(m_size.unit));
    m_dpi->setValue(static_cast<int>(std::lround(m_size.dpi)));
    showDerived();
}

void SizeBox::showDerived()
{
    const bool isPixels = m_size.unit == LengthUnit::Pixels;
    const QSizeF millimetres = m_size.millimetres();
    const QString other = isPixels
                              ? sidesText(QSizeF(std::round(millimetres.width()), std::round(millimetres.height())),
                                          LengthUnit::Millimetres)
                              : sidesText(QSizeF(m_size.pixels()), LengthUnit::Pixels);
    //: behind a number: "144 dpi, so 339 × 191 mm"
    m_derived->setText(tr("dpi, so %1").arg(other));
}

} // namespace penstock::exporting
