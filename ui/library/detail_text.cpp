// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/detail_text.h"

#include "ui/forms/value_text.h"
#include "ui/library/addition.h"
#include "ui/library/differences.h"
#include "ui/plot/numbers.h"

#include <QCoreApplication>
#include <QUrl>

namespace penstock::library {

using model::EntityType;

namespace {

QString text(const char *source, int count = -1)
{
    return QCoreApplication::translate("LibraryDetail", source, nullptr, count);
}

/// Writes one entry; sources are numbered as they come.
class Writer
{
public:
    Writer(const Library &library, const document::ProjectDocument &document, const Entry &entry,
           const plot::Palette &tokens)
        : m_library(library)
        , m_document(document)
        , m_entry(entry)
        , m_tokens(tokens)
        , m_citations(library.citationsOf(entry.type, entry.id))
        , m_held(counterpartIn(document.resolved(), library, entry))
    {}

    QString write()
    {
        const model::Entity *entity = m_library.find(m_entry.type, m_entry.id);
        if (entity == nullptr) {
            return {};
        }
        m_out = QStringLiteral("<h3>%1</h3>").arg(entity->name.toHtmlEscaped());
        if (m_entry.type == EntityType::Chip) {
            missing();
        }
        if (!entity->notes.isEmpty()) {
            paragraph(entity->notes, m_tokens.text);
        }
        if (const QString note = m_held.isEmpty() ? additionNote(m_library, m_document, m_entry) : QString();
            !note.isEmpty()) {
            paragraph(note, m_tokens.mut);
        }
        m_out += QStringLiteral("<table cellpadding=\"3\" width=\"100%\">");
        if (m_entry.type == EntityType::Chip) {
            ratings(*m_library.chip(m_entry.id));
        }
        for (const model::Field &field : model::fields(m_entry.type)) {
            figure(field, *entity);
        }
        m_out += QStringLiteral("</table>");
        sources();
        if (m_entry.type == EntityType::Source) {
            usedBy();
        }
        return m_out;
    }

private:
    [[nodiscard]] static QString span(const QString &escaped, const QColor &colour)
    {
        return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(colour.name(), escaped);
    }
    [[nodiscard]] QString link(const QString &address, const QString &escaped) const
    {
        return QStringLiteral("<a href=\"%1\" style=\"color:%2\">%3</a>")
            .arg(address.toHtmlEscaped(), m_tokens.acc.name(), escaped);
    }
    void paragraph(const QString &plain, const QColor &colour)
    {
        m_out += QStringLiteral("<p>%1</p>").arg(span(plain.toHtmlEscaped(), colour));
    }
    void row(const QString &label, const QString &valueHtml, const QString &marksHtml)
    {
        m_out += QStringLiteral("<tr><td width=\"34%\">%1</td><td width=\"42%\">%2</td>"
                                "<td width=\"24%\" align=\"right\">%3</td></tr>")
                     .arg(span(label.toHtmlEscaped(), m_tokens.mut), valueHtml, marksHtml);
    }

    void missing()
    {
        const LibraryChip &chip = *m_library.chip(m_entry.id);
        if (chip.isComplete()) {
            return;
        }
        paragraph(missingSentence(chip), m_tokens.warn);
    }

    void ratings(const LibraryChip &chip)
    {
        const auto rating = chip.rating();
        const QString tpp = text(QT_TRANSLATE_NOOP("LibraryDetail", "TPP"));
        const QString density = text(QT_TRANSLATE_NOOP("LibraryDetail", "Performance density"));
        if (!rating) {
            row(tpp, text(QT_TRANSLATE_NOOP("LibraryDetail", "unknown")).toHtmlEscaped(), {});
            return;
        }
        const QLocale locale;
        const QString from = chip.isComplete() ? text(QT_TRANSLATE_NOOP("LibraryDetail", "computed"))
                                               : text(QT_TRANSLATE_NOOP("LibraryDetail", "as stated"));
        const QString mark = span(from.toHtmlEscaped(), m_tokens.mut);
        row(tpp, plot::tableNumber(rating->tpp, 0, locale).toHtmlEscaped(),
            mark + QLatin1Char(' ') + marks(QStringLiteral("tpp")));
        row(density,
            (rating->pd ? plot::tableNumber(*rating->pd, 2, locale)
                        : text(QT_TRANSLATE_NOOP("LibraryDetail", "die area unknown")))
                .toHtmlEscaped(),
            rating->pd ? mark + QLatin1Char(' ') + marks(QStringLiteral("pd")) : QString());
    }

    [[nodiscard]] QString valueOf(const model::Field &field, const model::Value &value) const
    {
        const bool refers = field.kind == model::FieldKind::Reference || field.kind == model::FieldKind::ReferenceSet;
        if (!refers) {
            return forms::valueText(m_document.project(), field, value);
        }
        QStringList names;
        const auto *set = std::get_if<QStringList>(&value);
        const auto *one = std::get_if<QString>(&value);
        for (const QString &id : set != nullptr ? *set : one != nullptr ? QStringList{*one} : QStringList()) {
            const model::Entity *target = m_library.find(field.target, id);
            names.append(target != nullptr ? target->name : id);
        }
        return names.isEmpty() ? forms::emptyText(field) : forms::separated(names);
    }

    void figure(const model::Field &field, const model::Entity &entity)
    {
        const QString id = QString::fromLatin1(field.id);
        const bool isAbove =
            id == QLatin1String("name") || id == QLatin1String("notes") || id == QLatin1String("enabled");
        if (isAbove || field.internal || !m_library.knows(m_entry.type, m_entry.id, id) || !field.isFor(entity)) {
            return;
        }
        const model::Value value = field.get(entity);
        QString shown = valueOf(field, value).toHtmlEscaped();
        const bool isWeb = m_entry.type == EntityType::Source && id == QLatin1String("address");
        if (const QString address = isWeb ? webAddress(std::get<QString>(value)) : QString(); !address.isEmpty()) {
            shown = link(address, shown);
        }
        if (!m_held.isEmpty()) {
            shown += differenceOf(field, id);
        }
        row(model::label(field), shown, marks(id));
    }

    [[nodiscard]] QString differenceOf(const model::Field &field, const QString &id) const
    {
        const model::Project &resolved = m_document.resolved();
        const auto difference = libraryDifference(m_library, resolved, {m_entry.type, m_held, id});
        if (!difference) {
            return {};
        }
        const QString own = forms::valueText(resolved, field, difference->projectValue).toHtmlEscaped();
        return QStringLiteral("<br>%1 %2")
            .arg(span(text(QT_TRANSLATE_NOOP("LibraryDetail", "This project: %1.")).arg(own), m_tokens.warn),
                 link(QStringLiteral("%1:%2").arg(QLatin1String(kTakeScheme), id),
                      text(QT_TRANSLATE_NOOP("LibraryDetail", "Use the library's value")).toHtmlEscaped()));
    }

    /// "[1] [2]" of the citations of one field; empty: of the entry as a whole.
    [[nodiscard]] QString marks(const QString &field)
    {
        QStringList parts;
        for (const model::Citation &citation : m_citations) {
            if (citation.citedField != field) {
                continue;
            }
            if (citation.source.isEmpty()) {
                parts.append(
                    span(text(QT_TRANSLATE_NOOP("LibraryDetail", "assumption")).toHtmlEscaped(), m_tokens.warn));
            } else {
                parts.append(link(QStringLiteral("%1:%2").arg(QLatin1String(kSourceScheme), citation.source),
                                  QStringLiteral("[%1]").arg(numberOf(citation.source))));
            }
        }
        return parts.join(QLatin1Char(' '));
    }

    int numberOf(const model::Id &source)
    {
        if (!m_numbered.contains(source)) {
            m_numbered.append(source);
        }
        return static_cast<int>(m_numbered.indexOf(source)) + 1;
    }

    void sources()
    {
        for (const model::Citation &citation : m_citations) {
            if (!citation.source.isEmpty()) {
                numberOf(citation.source); // those of the entry as a whole come last
            }
        }
        if (!m_numbered.isEmpty()) {
            m_out += QStringLiteral("<p><b>%1</b></p>")
                         .arg(text(QT_TRANSLATE_NOOP("LibraryDetail", "Sources")).toHtmlEscaped());
        }
        for (const model::Id &id : std::as_const(m_numbered)) {
            const model::Entity *source = m_library.find(EntityType::Source, id);
            m_out += QStringLiteral("<p>[%1] %2%3</p>")
                         .arg(numberOf(id))
                         .arg(link(QStringLiteral("%1:%2").arg(QLatin1String(kSourceScheme), id),
                                   (source != nullptr ? source->name : id).toHtmlEscaped()),
                              reasons(id));
        }
        const QString assumed = reasons({});
        if (!assumed.isEmpty()) {
            m_out += QStringLiteral("<p><b>%1</b>%2</p>")
                         .arg(text(QT_TRANSLATE_NOOP("LibraryDetail", "Assumptions")).toHtmlEscaped(), assumed);
        }
    }

    /// What the citations of one source say besides; each once.
    [[nodiscard]] QString reasons(const model::Id &source) const
    {
        QStringList lines;
        for (const model::Citation &citation : m_citations) {
            if (citation.source != source) {
                continue;
            }
            for (const QString &line : {citation.quote, citation.reason}) {
                const model::Field *field = model::findField(m_entry.type, citation.citedField);
                const QString whole =
                    field != nullptr
                        ? text(QT_TRANSLATE_NOOP("LibraryDetail", "%1: %2")).arg(model::label(*field), line)
                        : line;
                if (!line.isEmpty() && !lines.contains(whole)) {
                    lines.append(whole);
                }
            }
        }
        QString html;
        for (const QString &line : std::as_const(lines)) {
            html += QStringLiteral("<br>") + span(line.toHtmlEscaped(), m_tokens.mut);
        }
        return html;
    }

    void usedBy()
    {
        QStringList names;
        for (const model::Citation &citation : m_library.citations) {
            if (citation.source != m_entry.id) {
                continue;
            }
            const auto type = model::entityTypeOfKey(citation.citedType);
            const model::Entity *cited = type ? m_library.find(*type, citation.citedId) : nullptr;
            if (cited != nullptr && !names.contains(cited->name)) {
                names.append(cited->name);
            }
        }
        if (!names.isEmpty()) {
            paragraph(text(QT_TRANSLATE_NOOP("LibraryDetail", "Cited by: %1")).arg(forms::separated(names)),
                      m_tokens.mut);
        }
    }

    const Library &m_library;
    const document::ProjectDocument &m_document;
    const Entry m_entry;
    const plot::Palette &m_tokens;
    const QList<model::Citation> m_citations;
    const model::Id m_held;
    QList<model::Id> m_numbered;
    QString m_out;
};

} // namespace

QString detailText(const Library &library, const document::ProjectDocument &document, const Entry &entry,
                   const plot::Palette &tokens)
{
    return Writer(library, document, entry, tokens).write();
}

QString webAddress(const QString &address)
{
    const QString plain = address.trimmed();
    if (plain.isEmpty() || plain.contains(QLatin1Char(' '))) {
        return {};
    }
    const QUrl whole(plain, QUrl::StrictMode);
    const bool isWeb = whole.scheme() == QLatin1String("https") || whole.scheme() == QLatin1String("http");
    if (isWeb && whole.isValid() && !whole.host().isEmpty()) {
        return whole.toString(QUrl::FullyEncoded);
    }
    const QUrl bare(QStringLiteral("https://") + plain, QUrl::StrictMode);
    const bool isHost = whole.scheme().isEmpty() && bare.isValid() && bare.host().contains(QLatin1Char('.'));
    return isHost ? bare.toString(QUrl::FullyEncoded) : QString();
}

} // namespace penstock::library
