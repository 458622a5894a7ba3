// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/export_settings.h"

#include <QListWidget>
#include <QWidget>

class QDoubleSpinBox;
class QLabel;
class QSpinBox;

namespace penstock::forms {
class FlatComboBox;
}

namespace penstock::exporting {

/// The list of named sizes, the sides and the resolution: three rows of a form that belong together. Typing into the
/// sides chooses "Custom"; choosing a name fills the sides.
class SizeBox final : public QObject
{
    Q_OBJECT
public:
    explicit SizeBox(QWidget *parent);

    // The rows, to be placed by the form.
    [[nodiscard]] QWidget *list() const { return m_list; }
    [[nodiscard]] QWidget *sides() const { return m_sides; }
    [[nodiscard]] QWidget *resolution() const { return m_resolution; }

    [[nodiscard]] const PictureSize &size() const { return m_size; }
    /// Id of the named size chosen; empty: custom.
    [[nodiscard]] QString preset() const;
    /// Emits nothing.
    void setSize(const QString &preset, const PictureSize &size);

    /// The person's own sizes, below the program's.
    void setOwnSizes(const std::vector<SizePreset> &sizes);
    [[nodiscard]] const std::vector<SizePreset> &ownSizes() const { return m_own; }
    /// The present size under \p name, which it then has; replaces one of that name.
    void addOwnSize(const QString &name);

Q_SIGNALS:
    void changed();
    void ownSizesChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillList();
    void choosePreset();
    void takeSides();
    void takeUnit();
    void showSize();
    void showDerived();
    void removeOwnSize();
    void selectRow(const QString &preset);

    PictureSize m_size;
    std::vector<SizePreset> m_own;
    QListWidget *m_list;
    QWidget *m_sides;
    QWidget *m_resolution;
    QDoubleSpinBox *m_width;
    QDoubleSpinBox *m_height;
    forms::FlatComboBox *m_unit;
    QSpinBox *m_dpi;
    QLabel *m_derived;
    bool m_isShowing = false; ///< the program fills in, nobody types
};

} // namespace penstock::exporting
