// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparison.h"

#include "core/series/pins.h"
#include "ui/plot/numbers.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace penstock::compare {

using model::EntityType;
using model::Id;

namespace {

constexpr int kFirstShown = 5;

Compared scenarioOf(const Id &id)
{
    return {EntityType::Scenario, id};
}

QJsonObject asJson(const Compared &what)
{
    return {{QStringLiteral("type"), what.isPin() ? QStringLiteral("pin") : QStringLiteral("scenario")},
            {QStringLiteral("id"), what.id}};
}

Compared fromJson(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const bool isPin = object.value(QStringLiteral("type")).toString() == QLatin1String("pin");
    return {isPin ? EntityType::Pin : EntityType::Scenario, object.value(QStringLiteral("id")).toString()};
}

const model::Pin *pinOf(const model::Project &project, const Id &id)
{
    return static_cast<const model::Pin *>(model::find(project, EntityType::Pin, id));
}

} // namespace

Comparison::Comparison(document::ProjectDocument &document, compute::RunScheduler &scheduler, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_set(scheduler)
    , m_series(QStringLiteral("coverage"))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &Comparison::refresh);
    const auto soon = [this] {
        if (m_set.isActive()) {
            m_timer.start();
        }
    };
    connect(&m_set, &compute::ScenarioSet::changed, this, soon);
    connect(&document, &document::ProjectDocument::changed, this, [this, soon](const model::ChangeSet &what) {
        if (what.everything) {
            m_shown.clear();
            m_reference = {};
            m_pins.clear();
        }
        prune();
        soon();
    });
    connect(&document, &document::ProjectDocument::scenarioChanged, this, soon);
    prune();
}

bool Comparison::exists(const Compared &what) const
{
    return model::find(m_document.project(), what.type, what.id) != nullptr;
}

/// What has been deleted goes; without anything left, the first scenarios come.
void Comparison::prune()
{
    const qsizetype before = m_shown.size();
    m_shown.removeIf([this](const Compared &what) { return !exists(what); });
    if (m_shown.isEmpty()) {
        chooseFirst();
    }
    if (!m_shown.contains(m_reference)) {
        m_reference = m_shown.value(0);
    }
    QStringList scenarios;
    for (const Compared &what : std::as_const(m_shown)) {
        if (!what.isPin()) {
            scenarios.append(what.id);
        }
    }
    m_set.setScenarios(scenarios);
    if (before != m_shown.size()) {
        stateMoved();
    }
}

void Comparison::chooseFirst()
{
    const QList<model::Scenario> &all = m_document.project().scenarios;
    const Id parent = m_document.parentScenario();
    for (const model::Scenario &scenario : all) {
        const bool mustShow = scenario.id == parent || scenario.id == m_document.scenario();
        if (mustShow || m_shown.size() < kFirstShown - 2) {
            m_shown.append(scenarioOf(scenario.id));
        }
    }
    for (const model::Scenario &scenario : all) {
        if (m_shown.size() < kFirstShown && !m_shown.contains(scenarioOf(scenario.id))) {
            m_shown.append(scenarioOf(scenario.id));
        }
    }
    m_reference = parent.isEmpty() ? m_shown.value(0) : scenarioOf(parent);
}

const Column *Comparison::reference() const
{
    const auto found =
        std::find_if(m_columns.begin(), m_columns.end(), [](const Column &column) { return column.isReference; });
    return found == m_columns.end() ? nullptr : &*found;
}

QList<Compared> Comparison::others() const
{
    QList<Compared> others;
    const auto take = [&](const Compared &what) {
        if (!m_shown.contains(what)) {
            others.append(what);
        }
    };
    for (const model::Scenario &scenario : m_document.project().scenarios) {
        take(scenarioOf(scenario.id));
    }
    for (const model::Pin &pin : m_document.project().pins) {
        take({EntityType::Pin, pin.id});
    }
    return others;
}

QString Comparison::nameOf(const Compared &what) const
{
    return model::nameOf(m_document.project(), what.type, what.id).simplified();
}

void Comparison::add(const Compared &what)
{
    if (!exists(what) || m_shown.contains(what)) {
        return;
    }
    m_shown.append(what);
    prune();
    stateMoved();
    refresh();
}

void Comparison::remove(const Compared &what)
{
    if (m_shown.size() < 2 || m_shown.removeAll(what) == 0) {
        return;
    }
    prune();
    stateMoved();
    refresh();
}

void Comparison::move(const Compared &what, int place)
{
    const qsizetype from = m_shown.indexOf(what);
    const qsizetype to = std::clamp<qsizetype>(place, 0, m_shown.size() - 1);
    if (from < 0 || from == to) {
        return;
    }
    m_shown.move(from, to);
    stateMoved();
    refresh();
}

void Comparison::setReference(const Compared &what)
{
    if (what == m_reference || !exists(what)) {
        return;
    }
    if (!m_shown.contains(what)) {
        m_shown.prepend(what);
    }
    m_reference = what;
    prune();
    stateMoved();
    refresh();
}

void Comparison::setSeries(const QString &key)
{
    if (key != m_series) {
        m_series = key;
        stateMoved();
        Q_EMIT changed();
    }
}

void Comparison::setDifference(bool difference)
{
    if (difference != m_isDifference) {
        m_isDifference = difference;
        stateMoved();
        Q_EMIT changed();
    }
}

void Comparison::setActive(bool active)
{
    m_set.setActive(active);
    if (active) {
        refresh();
    }
}

Column Comparison::columnOf(const Compared &what)
{
    Column column;
    column.what = what;
    column.name = nameOf(what);
    column.isReference = what == m_reference;
    if (what.isPin()) {
        fillPin(column);
    } else {
        column.isCurrent = what.id == m_document.scenario();
        column.scenario = what.id;
        column.run = m_set.run(what.id);
    }
    return column;
}

void Comparison::fillPin(Column &column)
{
    const model::Project &project = m_document.project();
    const model::Pin *pin = pinOf(project, column.what.id);
    if (pin == nullptr) {
        return;
    }
    column.scenario = pin->scenario.id;
    const auto known = m_pins.constFind(pin->id);
    if (known == m_pins.cend() || known->fingerprint != pin->fingerprint) {
        m_pins.insert(pin->id, {pin->fingerprint, series::readPin(*pin).value_or(nullptr)});
    }
    column.run = m_pins.value(pin->id).run;
    column.isStale = isStale(*pin);
    const QString date = plot::longDate(pin->madeOn, QLocale());
    //: of a result that was kept; %1 is a date
    column.note = column.run == nullptr ? tr("pinned %1, cannot be read").arg(date)
                  : column.isStale      ? tr("pinned %1, inputs changed since").arg(date)
                                        : tr("pinned %1").arg(date);
}

/// Worked out once for each state of the project, since it writes all inputs.
bool Comparison::isStale(const model::Pin &pin)
{
    if (m_fingerprintRevision != m_document.revision()) {
        m_fingerprints.clear();
        m_fingerprintRevision = m_document.revision();
    }
    auto known = m_fingerprints.constFind(pin.scenario.id);
    if (known == m_fingerprints.cend()) {
        known = m_fingerprints.insert(pin.scenario.id, series::fingerprintNow(m_document.project(), pin.scenario.id));
    }
    return *known != pin.fingerprint;
}

model::Expected<void> Comparison::pin(const Id &scenario)
{
    const model::Project &project = m_document.project();
    analysis::ScenarioRunPtr run = m_set.run(scenario);
    if (run == nullptr || !m_set.isUpToDate(scenario)) {
        // Not among those shown, or still under way, or only roughly computed.
        analysis::RunCache cache;
        const auto computed = analysis::runScenario(project, scenario, cache);
        if (!computed) {
            return tl::make_unexpected(computed.error());
        }
        run = *computed;
    }
    const auto made = series::makePin(*run, project, QDate::currentDate(), QCoreApplication::applicationVersion());
    if (!made) {
        return tl::make_unexpected(made.error());
    }
    const QString text = tr("Pin the result of “%1”").arg(nameOf(scenarioOf(scenario)));
    const auto done =
        m_document.push(model::group(text, {model::Insert{project.pins.size(), model::AnyEntity(*made)}}));
    if (done) {
        add({EntityType::Pin, made->id});
    }
    return done;
}

model::Expected<void> Comparison::unpin(const Id &pin)
{
    return m_document.remove(EntityType::Pin, pin);
}

void Comparison::refresh()
{
    m_timer.stop();
    m_columns.clear();
    int slot = 0;
    for (const Compared &what : std::as_const(m_shown)) {
        Column column = columnOf(what);
        column.slot = column.isReference ? 0 : ++slot;
        m_columns.push_back(std::move(column));
    }
    Q_EMIT changed();
}

void Comparison::stateMoved()
{
    Q_EMIT stateChanged();
}

QByteArray Comparison::saveState() const
{
    QJsonArray shown;
    for (const Compared &what : m_shown) {
        shown.append(asJson(what));
    }
    const QJsonObject state{{QStringLiteral("shown"), shown},
                            {QStringLiteral("reference"), asJson(m_reference)},
                            {QStringLiteral("series"), m_series},
                            {QStringLiteral("difference"), m_isDifference}};
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

bool Comparison::restoreState(const QByteArray &state)
{
    const QJsonDocument read = QJsonDocument::fromJson(state);
    if (!read.isObject()) {
        return false;
    }
    const QJsonObject object = read.object();
    QList<Compared> shown;
    for (const QJsonValue &value : object.value(QStringLiteral("shown")).toArray()) {
        const Compared what = fromJson(value);
        if (exists(what) && !shown.contains(what)) {
            shown.append(what);
        }
    }
    m_shown = shown;
    m_reference = fromJson(object.value(QStringLiteral("reference")));
    m_series = object.value(QStringLiteral("series")).toString(QStringLiteral("coverage"));
    m_isDifference = object.value(QStringLiteral("difference")).toBool();
    prune();
    refresh();
    return true;
}

} // namespace penstock::compare
