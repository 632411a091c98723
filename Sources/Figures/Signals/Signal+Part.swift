import Geography

extension Signal {
    /// Whether this rise is one of a larger area too: of the same type or a group that holds it, in its municipality, in the same month.
    package func isPart(of whole: Signal, in edition: Edition) -> Bool {
        guard month == whole.month, area != whole.area, area.municipality == whole.area else { return false }
        let types = edition.plan(whole.offence).parts.counting(in: whole.month).map(\.code)
        return edition.plan(offence).parts.counting(in: month).allSatisfy { types.contains($0.code) }
    }
}
