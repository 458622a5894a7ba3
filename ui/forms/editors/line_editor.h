// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/editor_box.h"
#include "ui/forms/field_editor.h"

#include <tl/expected.hpp>

namespace penstock::forms {

/// What is typed into a line: a value, or the sentence that says what would be one.
using Reading = tl::expected<model::Value, QString>;

/// An editor with one line to type in. An edit is what stands there on Enter or when the focus leaves.
class LineEditor : public FieldEditor
{
    Q_OBJECT
public:
    ~LineEditor() override;
    LineEditor(LineBox::Side side, const model::Field &field, const document::ProjectDocument &document,
               QWidget *parent);

    void commit() override;
    [[nodiscard]] bool isPending() const override;
    void setRefused(bool refused) override;
    [[nodiscard]] QWidget *mainWidget() override;

protected:
    [[nodiscard]] virtual QString textOf(const model::Value &value) const = 0;
    [[nodiscard]] virtual Reading read(const QString &text) const = 0;
    virtual void step(double steps);
    virtual void openSide() {}
    void showValue() override;
    [[nodiscard]] LineBox &box() { return *m_box; }

private:
    LineBox *m_box;
    QString m_shown;
};

/// Numbers in all units.
class NumberEditor final : public LineEditor
{
    Q_OBJECT
public:
    NumberEditor(const model::Field &field, const document::ProjectDocument &document, QWidget *parent);

protected:
    [[nodiscard]] QString textOf(const model::Value &value) const override;
    [[nodiscard]] Reading read(const QString &text) const override;
    void step(double steps) override;
};

/// A date with a calendar; the word for none where the field may be empty.
class DateEditor final : public LineEditor
{
    Q_OBJECT
public:
    DateEditor(const model::Field &field, const document::ProjectDocument &document, QWidget *parent);

protected:
    [[nodiscard]] QString textOf(const model::Value &value) const override;
    [[nodiscard]] Reading read(const QString &text) const override;
    void step(double steps) override;
    void openSide() override;
};

/// One line of text.
class TextEditor final : public LineEditor
{
    Q_OBJECT
public:
    TextEditor(const model::Field &field, const document::ProjectDocument &document, QWidget *parent);

    [[nodiscard]] Extent extent() const override { return Extent::Rest; }

protected:
    [[nodiscard]] QString textOf(const model::Value &value) const override;
    [[nodiscard]] Reading read(const QString &text) const override;
};

} // namespace penstock::forms
