// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/panels/scenario_delegate.h"

#include "ui/models/scenario_list_model.h"

namespace penstock::shell {

void ScenarioDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text.prepend(
        QString(index.data(models::ScenarioListModel::DepthRole).toInt() * 4, QChar(0x2002))); // en spaces
}

} // namespace penstock::shell
