// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the person prefers, typed, with its default beside it. Tests give a store of their own.
#pragma once

#include "ui/shell/look/appearance.h"

#include <QObject>
#include <QSettings>

#include <memory>

namespace penstock::shell {

class Settings;

/// How a type is written; the readable form wins over a number.
template <class T> struct SettingText {
    static QVariant write(const T &value) { return QVariant::fromValue(value); }
    static T read(const QVariant &stored, const T &fallback)
    {
        return stored.canConvert<T>() ? stored.value<T>() : fallback;
    }
};
template <> struct SettingText<ThemeChoice> {
    static QVariant write(ThemeChoice value) { return key(value); }
    static ThemeChoice read(const QVariant &stored, ThemeChoice fallback)
    {
        return themeChoiceOf(stored.toString()).value_or(fallback);
    }
};

template <class T> class Setting
{
public:
    Setting(Settings &owner, const char *key, T fallback)
        : m_owner(owner)
        , m_key(QString::fromLatin1(key))
        , m_fallback(std::move(fallback))
    {}
    [[nodiscard]] const QString &key() const { return m_key; }
    [[nodiscard]] T value() const;
    void set(const T &value);

private:
    Settings &m_owner;
    QString m_key;
    T m_fallback;
};

class Settings final : public QObject
{
    Q_OBJECT
public:
    explicit Settings(std::unique_ptr<QSettings> store, QObject *parent = nullptr);
    /// In the person's configuration folder.
    [[nodiscard]] static std::unique_ptr<QSettings> personalStore();

    Setting<ThemeChoice> theme{*this, "view/theme", ThemeChoice::System};
    /// What the desktop said last: not chosen by the person.
    Setting<ThemeChoice> systemTheme{*this, "view/systemTheme", ThemeChoice::Light};
    Setting<QString> language{*this, "view/language", QString()};            ///< empty: the system's
    Setting<QStringList> recentFinds{*this, "search/recent", QStringList()}; ///< keys of the palette, the latest first
    Setting<bool> movablePanels{*this, "view/movablePanels", false};
    Setting<QString> lastFolder{*this, "files/lastFolder", QString()};

    /// Of the workplace: recent files and window state keep theirs here too.
    [[nodiscard]] QSettings &store() { return *m_store; }
    [[nodiscard]] const QSettings &store() const { return *m_store; }

Q_SIGNALS:
    void changed(const QString &key);

private:
    std::unique_ptr<QSettings> m_store;
};

template <class T> T Setting<T>::value() const
{
    const QSettings &store = m_owner.store();
    return store.contains(m_key) ? SettingText<T>::read(store.value(m_key), m_fallback) : m_fallback;
}

template <class T> void Setting<T>::set(const T &value)
{
    if (value == this->value()) {
        return;
    }
    m_owner.store().setValue(m_key, SettingText<T>::write(value));
    Q_EMIT m_owner.changed(m_key);
}

} // namespace penstock::shell
