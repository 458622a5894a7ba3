// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/editors/line_editor.h"

#include "ui/forms/date_text.h"
#include "ui/forms/editors/calendar_popup.h"
#include "ui/forms/number_text.h"
#include "ui/forms/tokens.h"
#include "ui/forms/value_text.h"

#include <QHBoxLayout>

namespace penstock::forms {

LineEditor::LineEditor(LineBox::Side side, const model::Field &field, const document::ProjectDocument &document,
                       QWidget *parent)
    : FieldEditor(field, document, parent)
    , m_box(new LineBox(side, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    setFocusProxy(m_box);
    connect(&m_box->edit(), &QLineEdit::editingFinished, this, &LineEditor::commit);
    connect(&m_box->edit(), &QLineEdit::textEdited, this, [this] { endGesture(); });
    connect(m_box, &LineBox::stepped, this, &LineEditor::step);
    connect(m_box, &LineBox::sideClicked, this, &LineEditor::openSide);
    connect(m_box, &LineBox::escaped, this, &LineEditor::tellEscape);
}

/// A field that dies with the focus loses it on the way: nothing may be committed any more then.
LineEditor::~LineEditor()
{
    m_box->edit().disconnect(this);
}

void LineEditor::commit()
{
    if (!isPending()) {
        endGesture();
        return;
    }
    const Reading reading = read(m_box->edit().text());
    if (!reading) {
        Q_EMIT refused(reading.error());
    } else {
        tellEdit(*reading);
    }
}

bool LineEditor::isPending() const
{
    return m_box->edit().text() != m_shown;
}

void LineEditor::setRefused(bool refused)
{
    FieldEditor::setRefused(refused);
    m_box->setRefused(refused);
}

QWidget *LineEditor::mainWidget()
{
    return &m_box->edit();
}

void LineEditor::step(double /*steps*/) {}

void LineEditor::showValue()
{
    const QString text = textOf(value());
    QLineEdit &edit = m_box->edit();
    if (edit.text() != text || edit.isUndoAvailable()) {
        edit.setText(text);
        edit.setCursorPosition(0);
        if (edit.hasFocus()) {
            edit.selectAll();
        }
    }
    m_shown = edit.text();
}

NumberEditor::NumberEditor(const model::Field &field, const document::ProjectDocument &document, QWidget *parent)
    : LineEditor(LineBox::Side::Steps, field, document, parent)
{}

QString NumberEditor::textOf(const model::Value &value) const
{
    const double *number = std::get_if<double>(&value);
    if (number == nullptr) {
        return emptyText(field());
    }
    const QLocale locale;
    const QString whole = numberText(field(), *number, locale, true);
    const int room = boxWidth() - scaled(30.0);
    // The unit is in the tooltip as well; the number matters more.
    return fontMetrics().horizontalAdvance(whole) <= room ? whole : numberText(field(), *number, locale, false);
}

Reading NumberEditor::read(const QString &text) const
{
    const QString plain = text.trimmed();
    if (plain.isEmpty() || plain.compare(emptyText(field()), Qt::CaseInsensitive) == 0) {
        if (field().nullable) {
            return model::Value{};
        }
        return tl::make_unexpected(
            fieldSentence(document().project(), field(), model::Problem{model::Code::Required, {}, {}}, {}));
    }
    const QLocale locale;
    if (const auto number = parseNumber(field(), plain, locale)) {
        return model::Value{*number};
    }
    return tl::make_unexpected(notANumberSentence(plain, locale));
}

void NumberEditor::step(double steps)
{
    double from = 0.0;
    if (const double *number = std::get_if<double>(&value())) {
        from = *number;
    }
    if (isPending()) {
        const auto typed = parseNumber(field(), box().edit().text(), QLocale());
        from = typed.value_or(from);
    }
    tellStep(stepped(field(), from, steps));
}

DateEditor::DateEditor(const model::Field &field, const document::ProjectDocument &document, QWidget *parent)
    : LineEditor(LineBox::Side::Calendar, field, document, parent)
{}

QString DateEditor::textOf(const model::Value &value) const
{
    return valueText(document().project(), field(), value);
}

Reading DateEditor::read(const QString &text) const
{
    const QString plain = text.trimmed();
    if (plain.isEmpty() || plain.compare(emptyText(field()), Qt::CaseInsensitive) == 0) {
        if (field().nullable) {
            return model::Value{};
        }
        return tl::make_unexpected(
            fieldSentence(document().project(), field(), model::Problem{model::Code::Required, {}, {}}, {}));
    }
    const QLocale locale;
    const QDate *before = std::get_if<QDate>(&value());
    const DateReading reading = parseDate(plain, before != nullptr ? *before : QDate(), locale);
    if (reading.date.isValid()) {
        return model::Value{reading.date};
    }
    return tl::make_unexpected(notADateSentence(plain, reading, locale));
}

void DateEditor::step(double steps)
{
    if (const QDate *date = std::get_if<QDate>(&value())) {
        const bool byMonth = steps >= 10.0 || steps <= -10.0;
        tellStep(byMonth ? date->addMonths(steps > 0.0 ? 1 : -1) : date->addDays(static_cast<qint64>(steps)));
    }
}

void DateEditor::openSide()
{
    const QDate *date = std::get_if<QDate>(&value());
    auto *popup = new CalendarPopup(date != nullptr ? *date : document().project().settings.start,
                                    field().nullable ? emptyText(field()) : QString(), this);
    connect(popup, &CalendarPopup::chosen, this,
            [this](const QDate &chosen) { tellEdit(chosen.isValid() ? model::Value{chosen} : model::Value{}); });
    popup->showUnder(*this);
}

TextEditor::TextEditor(const model::Field &field, const document::ProjectDocument &document, QWidget *parent)
    : LineEditor(LineBox::Side::None, field, document, parent)
{}

QString TextEditor::textOf(const model::Value &value) const
{
    const QString *text = std::get_if<QString>(&value);
    return text != nullptr ? *text : QString();
}

Reading TextEditor::read(const QString &text) const
{
    return model::Value{text};
}

} // namespace penstock::forms
