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
                month: month, added: types.filter { $0.from == month }.map(\.title), removed: [])
            return RegistryEvent(
                id: "indeling.\(month.key)", kind: .breakInSeries, title: change.title,
                explanation: change.explanation, from: month, source: "offences.yaml", certainty: .high,
                cause: .classification)
        }
    }

    private func title(of code: OffenceCode) -> Phrase { offences[code]?.title ?? Phrase(verbatim: code.rawValue) }
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
                let name = added[0](language)
                return Phrase("\(name) telt voortaan mee", "\(name) now counts too")(language)
            }
        case (0, 1):
            Phrase { language in
                let name = removed[0](language)
                return Phrase("\(name) telt niet meer mee", "\(name) no longer counts")(language)
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

    /// `Vanaf januari 2022 telt ook Cybercrime mee.`
    private func sentences(_ language: Language) -> String {
        let when = language.month(month.monthOfYear, of: month.year)
        let new = language.list(added.map { $0(language) }), gone = language.list(removed.map { $0(language) })
        let (isOne, wasOne) = (added.count == 1, removed.count == 1)
        var sentences: [String] = []
        if !added.isEmpty {
            sentences.append(
                Phrase(
                    "Vanaf \(when) \(isOne ? "telt" : "tellen") ook \(new) mee.",
                    "From \(when) on \(new) \(isOne ? "counts" : "count") too.")(language))
        }
        if !removed.isEmpty {
            sentences.append(
                Phrase(
                    "Vanaf \(when) \(wasOne ? "telt" : "tellen") \(gone) niet meer mee.",
                    "From \(when) on \(gone) no longer \(wasOne ? "counts" : "count").")(language))
        }
        return sentences.joined(separator: " ")
    }
}
