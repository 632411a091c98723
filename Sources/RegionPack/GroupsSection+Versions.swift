import Facts
import Phrases
import PlacedYAML

extension GroupsSection {
    /// Reports versions of one group of which the months cannot be told apart, and parts that leave months empty.
    func checkMonths(in offences: OffenceClassification) {
        for id in Set(entries.map(\.id.value)).sorted() {
            let versions = entries.filter { $0.id.value == id }.sorted { $0.group.version < $1.group.version }
            for (older, newer) in zip(versions, versions.dropFirst()) { check(newer, after: older) }
            let gaps = versions.map { checkGap(at: $0, of: $0.group, offences) }
            // Each version without a gap, and yet a gap between one and the next.
            if versions.count > 1, !gaps.contains(true), let newest = versions.last,
                let joined = GroupVersions(versions.map(\.group)).groups.first
            {
                checkGap(at: newest, of: joined, offences)
            }
        }
    }

    /// A version that says from when it holds begins on the first of a month, after the version before it.
    private func check(_ newer: Entry, after older: Entry) {
        guard let date = newer.group.validFrom, let start = GroupVersions.start(newer.group) else { return }
        if !date.hasSuffix("-01") {
            newer.id.place.report(
                found: Phrase(
                    "versie \(newer.group.version) geldt vanaf \(date), midden in een maand",
                    "version \(newer.group.version) valid from \(date), within a month"),
                expected: Phrase(
                    "de eerste dag van een maand, want de cijfers zijn per maand",
                    "the first day of a month, because the figures are by month"),
                cure: Phrase("schrijf \(start.yaml)-01", "write \(start.yaml)-01"))
        }
        guard let before = GroupVersions.start(older.group), start <= before else { return }
        newer.id.place.report(
            found: Phrase(
                "versie \(newer.group.version) begint in \(start.yaml), versie \(older.group.version) in \(before.yaml)",
                "version \(newer.group.version) begins in \(start.yaml), version \(older.group.version) in \(before.yaml)"
            ),
            expected: Phrase(
                "een hogere versie die in een latere maand begint", "a higher version that begins in a later month"),
            cure: Phrase("verbeter validFrom van een van de twee", "correct validFrom of one of the two"))
    }

    /// A month between others in which nothing counts would look like a zero.
    ///
    /// - Returns: whether there is one.
    @discardableResult
    private func checkGap(at entry: Entry, of group: OffenceGroup, _ offences: OffenceClassification) -> Bool {
        let all = group.parts.reduce(Tenure.never) { sum, code in
            sum.union(group.tenure(of: code).intersection(offences.tenure(of: code)))
        }
        guard all.spans.count > 1, let first = all.spans.first?.last?.advanced(by: 1) else { return false }
        entry.id.place.report(
            found: Phrase(
                "geen enkel misdrijf dat in \(first.yaml) meetelt", "no offence that counts in \(first.yaml)"),
            expected: Phrase(
                "in elke maand tussen de eerste en de laatste minstens één misdrijf",
                "at least one offence in every month between the first and the last"),
            cure: Phrase("laat de maanden op elkaar aansluiten", "make the months follow on one another"))
        return true
    }
}
