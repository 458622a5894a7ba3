// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the start page is made of: large buttons, rows of recent files, cards of samples.
#pragma once

#include "ui/shell/session/recent_files.h"
#include "ui/shell/session/samples.h"
#include "ui/shell/start/sketch.h"

#include <QAbstractButton>

class QPushButton;

namespace penstock::shell {

/// A large button with a title and a line below it.
class BigButton final : public QAbstractButton
{
    Q_OBJECT
public:
    BigButton(const QIcon &icon, const QString &title, const QString &line, bool primary, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_line;
    bool m_isPrimary;
};

/// One recent file; where it is missing, two buttons that mend the list.
class RecentRow final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit RecentRow(const RecentFile &file, QWidget *parent = nullptr);

    [[nodiscard]] const RecentFile &file() const { return m_file; }
    void setSketch(const Sketch &sketch);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void locateRequested();
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    RecentFile m_file;
    bool m_exists;
    Sketch m_sketch;
    QPushButton *m_locate = nullptr;
    QPushButton *m_remove = nullptr;
};

/// A sample: picture, title, sentence, counts.
class SampleCard final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit SampleCard(const Sample &sample, QWidget *parent = nullptr);

    [[nodiscard]] const Sample &sample() const { return m_sample; }
    void setSketch(const Sketch &sketch);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Sample m_sample;
    Sketch m_sketch;
};

/// The dashed card beside the samples.
class EmptyCard final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyCard(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void createRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QPushButton *m_create;
};

} // namespace penstock::shell
