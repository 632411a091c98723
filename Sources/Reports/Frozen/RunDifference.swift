/// Which frozen figures another freezing of the same template and period would change.
package struct RunDifference: Sendable {
    package struct Change: Hashable, Sendable {
        package let place: FrozenPlace
        package let figure: String
        package let title: String
        package let about: FrozenPlace
        package let period: String
        /// `nil` where there was no figure, or none comes instead.
        package let before: FrozenFigure?
        package let after: FrozenFigure?
    }

    package let changes: [Change]

    /// In the order of the reports; what changes in notes alone is no change of a figure.
    package init(from old: FrozenRun, to new: FrozenRun) {
        let after = Self.figures(new), before = Self.figures(old)
        let (was, becomes) = (Self.byKey(before), Self.byKey(after))
        let keys = before.map(\.key) + after.map(\.key).filter { was[$0] == nil }
        changes = keys.compactMap { key in
            guard let any = was[key] ?? becomes[key], was[key]?.isSame(as: becomes[key]) != true else { return nil }
            return Change(
                place: any.place, figure: key.set, title: any.figure.title, about: any.figure.place,
                period: any.figure.period.text, before: was[key]?.figure, after: becomes[key]?.figure)
        }
    }

    private struct Key: Hashable {
        let place, set, about, offence, measure, period: String
    }

    private struct Entry {
        let key: Key
        let place: FrozenPlace
        let figure: FrozenFigure

        func isSame(as other: Entry?) -> Bool {
            guard let other else { return false }
            let (a, b) = (figure, other.figure)
            return a.value == b.value && a.state == b.state && a.reason?.word == b.reason?.word && a.count == b.count
                && a.denominator == b.denominator && a.status == b.status && a.comparison == b.comparison
                && a.uncompared?.word == b.uncompared?.word
        }
    }

    private static func figures(_ run: FrozenRun) -> [Entry] {
        run.reports.flatMap { report in
            report.sets.flatMap { set in
                set.figures.map { figure in
                    Entry(
                        key: Key(
                            place: report.place.code, set: set.id, about: figure.place.code, offence: figure.offence,
                            measure: figure.measure, period: figure.period.key), place: report.place, figure: figure)
                }
            }
        }
    }

    private static func byKey(_ entries: [Entry]) -> [Key: Entry] {
        Dictionary(entries.map { ($0.key, $0) }) { first, _ in first }
    }
}
