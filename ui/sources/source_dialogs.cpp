// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/source_dialogs.h"

#include "core/audit/source_uses.h"
#include "ui/forms/draft_form.h"
#include "ui/forms/tokens.h"
#include "ui/forms/value_text.h"
#include "ui/plot/numbers.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace penstock::sources {

using model::EntityType;
using model::Id;

namespace {

QLabel *problemLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QStringLiteral("problem"));
    label->setWordWrap(true);
    QPalette red = label->palette();
    red.setColor(QPalette::WindowText, forms::tokensOf(parent).shortfall);
    label->setPalette(red);
    label->hide();
    return label;
}

} // namespace

SourceDialog::SourceDialog(document::ProjectDocument &document, const model::Source &source, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_id(source.id)
    , m_form(new forms::DraftForm(document, source, true, this))
    , m_problem(problemLabel(this))
{
    setObjectName(QStringLiteral("sourceDialog"));
    setWindowTitle(m_id.isEmpty() ? tr("Add source") : tr("Edit source"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_form);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SourceDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SourceDialog::reject);
    resize(forms::scaled(440.0), sizeHint().height());
}

void SourceDialog::accept()
{
    if (!m_form->commit()) {
        return;
    }
    const model::Project &project = m_document.project();
    model::AnyEntity draft = m_form->draft();
    model::Entity &source = model::base(draft);
    QList<model::Change> changes;
    QString text;
    if (m_id.isEmpty()) {
        source.id = model::freshId(project, EntityType::Source, source.name);
        changes.append(model::Insert{model::count(project, EntityType::Source), draft});
    } else if (const model::Entity *before = model::find(project, EntityType::Source, m_id)) {
        for (const model::Field &field : model::fields(EntityType::Source)) {
            if (field.get(source) != field.get(*before)) {
                changes.append(
                    model::SetField{{EntityType::Source, m_id, QString::fromLatin1(field.id)}, field.get(source)});
            }
        }
        text = changes.size() == 1 ? QString() : tr("Edit source “%1”").arg(before->name);
    }
    if (const auto pushed = m_document.push(model::group(text, changes)); !pushed) {
        m_problem->setText(forms::asHeading(model::sentence(pushed.error())));
        m_problem->show();
        return;
    }
    QDialog::accept();
}

MergeDialog::MergeDialog(document::ProjectDocument &document, const Id &first, const Id &second, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_first(first)
    , m_second(second)
    , m_keepFirst(new QRadioButton(this))
    , m_keepSecond(new QRadioButton(this))
    , m_outcome(new QLabel(this))
{
    setObjectName(QStringLiteral("mergeDialog"));
    setWindowTitle(tr("Merge two sources"));
    m_keepFirst->setObjectName(QStringLiteral("keepFirst"));
    m_keepSecond->setObjectName(QStringLiteral("keepSecond"));
    m_outcome->setObjectName(QStringLiteral("mergeOutcome"));
    m_outcome->setWordWrap(true);
    m_outcome->setTextFormat(Qt::PlainText);
    auto *question = new QLabel(tr("Which one is kept?"), this);
    question->setFont(forms::sizedFont(font(), 15.0, true));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(forms::scaled(8.0));
    layout->addWidget(question);
    const auto facts = [this](QRadioButton *button, const Id &id) {
        const auto *source =
            static_cast<const model::Source *>(model::find(m_document.project(), EntityType::Source, id));
        QStringList parts;
        if (source != nullptr) {
            for (const QString &part :
                 {source->publisher.isEmpty() ? source->author : source->publisher,
                  source->date.isValid() ? plot::longDate(source->date, QLocale()) : QString(), source->address}) {
                if (!part.isEmpty()) {
                    parts.append(part.simplified());
                }
            }
        }
        const QString name = model::nameOf(m_document.project(), EntityType::Source, id).simplified();
        // Ampersands would become letters to press.
        button->setText(QFontMetrics(font())
                            .elidedText(name, Qt::ElideRight, forms::scaled(440.0))
                            .replace(QLatin1Char('&'), QStringLiteral("&&")));
        button->setToolTip(name);
        auto *label = new QLabel(parts.join(QStringLiteral(" · ")), this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setIndent(forms::scaled(24.0));
        label->setFont(forms::sizedFont(font(), 11.0));
        QPalette muted = label->palette();
        muted.setColor(QPalette::WindowText, forms::tokensOf(this).mut);
        label->setPalette(muted);
        label->setVisible(!parts.isEmpty());
        return label;
    };
    QLabel *firstFacts = facts(m_keepFirst, m_first);
    QLabel *secondFacts = facts(m_keepSecond, m_second);
    layout->addWidget(m_keepFirst);
    layout->addWidget(firstFacts);
    layout->addWidget(m_keepSecond);
    layout->addWidget(secondFacts);
    layout->addWidget(m_outcome);
    layout->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Merge"));
    layout->addWidget(buttons);
    m_keepFirst->setChecked(true);
    connect(m_keepFirst, &QRadioButton::toggled, this, &MergeDialog::showOutcome);
    connect(buttons, &QDialogButtonBox::accepted, this, &MergeDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &MergeDialog::reject);
    showOutcome();
    resize(forms::scaled(500.0), sizeHint().height());
}

Id MergeDialog::kept() const
{
    return m_keepFirst->isChecked() ? m_first : m_second;
}

Id MergeDialog::gone() const
{
    return m_keepFirst->isChecked() ? m_second : m_first;
}

void MergeDialog::showOutcome()
{
    int moved = 0;
    int twice = 0;
    const model::Change merge = audit::mergeOf(m_document.project(), kept(), gone());
    for (const model::Change &part : std::get<std::shared_ptr<const model::Group>>(merge)->changes) {
        if (const auto *set = std::get_if<model::SetField>(&part)) {
            moved += set->address.type == EntityType::Citation ? 1 : 0;
        } else if (const auto *removal = std::get_if<model::Remove>(&part)) {
            twice += removal->type == EntityType::Citation ? 1 : 0;
        }
    }
    const auto nameOf = [this](const Id &id) {
        return model::nameOf(m_document.project(), EntityType::Source, id).simplified();
    };
    QString text = moved == 0
                       ? tr("“%1” is deleted. Nothing else cites it.").arg(nameOf(gone()))
                       : tr("%n citation(s) move over, and “%1” is deleted.", nullptr, moved).arg(nameOf(gone()));
    if (twice > 0) {
        text = tr("%1 %2").arg(text, tr("%n citation(s) that would say the same twice go.", nullptr, twice));
    }
    m_outcome->setText(text);
}

void MergeDialog::accept()
{
    if (m_document.push(audit::mergeOf(m_document.project(), kept(), gone()))) {
        QDialog::accept();
    }
}

} // namespace penstock::sources
