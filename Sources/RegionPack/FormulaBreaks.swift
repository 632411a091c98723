import Facts
import Phrases

/// The breaks that follow from what a pack counts: a group that adds up other offences from a month on, a new type.
struct FormulaBreaks {
    let groups: [OffenceGroup]
    let offences: OffenceClassification

    /// The newest version of a group speaks for it.
    var events: [RegistryEvent] {
        var seen: Set<String> = []
        return groups.filter { seen.insert($0.id).inserted }.flatMap(breaks) + newTypes
    }

    private func breaks(of group: OffenceGroup) -> [RegistryEvent] {
        let tenures = group.parts.map { group.tenure(of: $0).intersection(offences.tenure(of: $0)) }
        return tenures.changes.map { month in
            let parts = zip(group.parts, tenures)
            let before = month.advanced(by: -1)
            let change = FormulaChange(
                month: month,
                added: parts.filter { !$1.contains(before) && $1.contains(month) }.map { title(of: $0.0) },
                removed: parts.filter { $1.contains(before) && !$1.contains(month) }.map { title(of: $0.0) })
            return RegistryEvent(
                id: "groep.\(group.id).\(month.key)", kind: .breakInSeries, title: change.title,
                explanation: change.explanation, from: month, source: group.source, certainty: .high,
                cause: .partsOfGroup(group.id))
        }
    }

    /// One per month in which the classification gets new types.
    private var newTypes: [RegistryEvent] {
        let types = offences.types.filter { $0.code != .total }
        return types.map(\.tenure).changes.map { month in
            let change = FormulaChange(
                month: month, added: types.filter { $0.from == month }.map { title(of: $0.code) }, removed: [])
            return RegistryEvent(
                id: "indeling.\(month.key)", kind: .breakInSeries, title: change.title,
                explanation: change.explanation, from: month, source: "offences.yaml", certainty: .high,
                cause: .classification)
        }
    }

    /// As people call it.
    private func title(of code: OffenceCode) -> Phrase {
        offences[code].map { $0.plain?.title ?? $0.title } ?? Phrase(verbatim: code.rawValue)
    }
}

/// What begins and what ceases to count in a month, in words.
struct FormulaChange {
    let month: Month
    let added: [Phrase]
    let removed: [Phrase]

    /// Short enough for a chart, of which the axis says when.
    var title: Phrase {
        switch (added.count, removed.count) {
        case (1, 0):
            Phrase { language in
                let name = names(added, language)
                return Phrase("Voortaan met \(name)", "From now on with \(name)")(language)
            }
        case (0, 1):
            Phrase { language in
                let name = names(removed, language)
                return Phrase("Voortaan zonder \(name)", "From now on without \(name)")(language)
            }
        default: Phrase("Andere soorten tellen mee", "Other types count")
        }
    }

    var explanation: Phrase {
        Phrase { language in
            Phrase(
                "\(sentences(language)) Cijfers van ervoor en erna vergelijken wij niet.",
                "\(sentences(language)) We do not compare figures before and after.")(language)
        }
    }

    /// `Vanaf januari 2022 hoort erbij: cybercrime.`
    private func sentences(_ language: Language) -> String {
        let when = language.month(month.monthOfYear, of: month.year)
        let new = names(added, language), gone = names(removed, language)
        var sentences: [String] = []
        if !added.isEmpty {
            sentences.append(
                Phrase(
                    "Vanaf \(when) hoort erbij: \(new).", "Included from \(when) on: \(new).")(language))
        }
        if !removed.isEmpty {
            sentences.append(
                Phrase(
                    "Vanaf \(when) hoort er niet meer bij: \(gone).",
                    "No longer included from \(when) on: \(gone).")(language))
        }
        return sentences.joined(separator: " ")
    }

    private func names(_ offences: [Phrase], _ language: Language) -> String {
        language.list(offences.map { $0(language).lowercased() })
    }
}
