// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QTranslator>

namespace penstock::shell {

/// Which language the program speaks. One per application.
class Languages final : public QObject
{
    Q_OBJECT
public:
    explicit Languages(QObject *parent = nullptr);
    ~Languages() override;

    /// "en", "ja", "zh_CN".
    [[nodiscard]] static const QStringList &available();
    /// Its name in itself: "English", "日本語", "简体中文".
    [[nodiscard]] static QString nativeName(const QString &language);
    /// The available language that suits a locale name or a person's list of languages; "en" where none does.
    [[nodiscard]] static QString bestFor(const QStringList &wanted);

    /// Of the texts shown now.
    [[nodiscard]] const QString &current() const { return m_current; }
    /// Loads \p language (empty: the system's), sets the locale of numbers and dates, and the font that covers it.
    /// Widgets get QEvent::LanguageChange.
    void use(const QString &language);

private:
    void load(QTranslator &translator, const QString &file);

    QString m_current;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace penstock::shell
