// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/panels/problem_text.h"

#include <QCoreApplication>

namespace penstock::shell {

QString problemText(const model::Problem &problem, const model::Project &project)
{
    const QString sentence = model::sentence(problem);
    if (!problem.where.hasAddress) {
        return sentence;
    }
    const model::Address &address = problem.where.address;
    const bool isSingleton = model::isSingleton(address.type);
    const QString name =
        isSingleton ? model::pluralLabel(address.type) : model::nameOf(project, address.type, address.id);
    const model::Field *field = model::findField(address.type, address.field);
    if (field == nullptr) {
        return QCoreApplication::translate("Problems", "%1: %2", "name and what is wrong").arg(name, sentence);
    }
    return QCoreApplication::translate("Problems", "%1, %2: %3", "name, field and what is wrong")
        .arg(name, model::label(*field), sentence);
}

} // namespace penstock::shell
