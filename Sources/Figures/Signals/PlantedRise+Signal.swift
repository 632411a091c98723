import Geography

extension PlantedRise {
    /// Whether a signal is this rise: of its offence or a group that holds it, in its area, one above or inside it, while it lasts.
    func explains(_ signal: Signal, in edition: Edition) -> Bool {
        guard signal.month >= from, until.map({ signal.month <= $0 }) ?? true,
            edition.plan(signal.offence).parts.contains(where: { $0.code == offence })
        else { return false }
        return signal.area == area || area == signal.area.municipality || signal.area == area.municipality
    }
}
