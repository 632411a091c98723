import Glibc

/// The regressions of baselines, kept by their months: most series of a family share them.
struct BaselineModels: Sendable {
    struct Key: Hashable, Sendable {
        /// Months relative to the one that is predicted.
        let times: [Int]
        let hasTrend: Bool
        /// Of the month that is predicted, 0 for January.
        let monthOfYear: Int
    }

    private var kept: [Key: LogLinearModel] = [:]
    private var held: [Key: HeldRegression] = [:]

    mutating func take(_ key: Key) -> LogLinearModel {
        if let known = kept.removeValue(forKey: key) { return known }
        let rows = key.times.map {
            Self.row(time: $0, hasTrend: key.hasTrend, monthOfYear: key.monthOfYear)
        }
        let columns = (rows.first ?? []).indices.map { column in rows.map { $0[column] } }
        return LogLinearModel(DesignMatrix(columns: columns), hasPrior: true)
    }

    /// The columns of a baseline, without taking its regression away.
    mutating func design(_ key: Key) -> DesignMatrix {
        if let known = kept[key] { return known.design }
        let model = take(key)
        put(model, for: key)
        return model.design
    }

    /// The regression of the search; it is a value, so that nothing is put back.
    mutating func held(_ key: Key) -> HeldRegression {
        if let known = held[key] { return known }
        let made = HeldRegression(key)
        if held.count >= 64 { held.removeAll() }
        held[key] = made
        return made
    }

    mutating func put(_ model: LogLinearModel, for key: Key) {
        // Masks that hardly recur must not fill the memory.
        if kept.count >= 64 { kept.removeAll() }
        kept[key] = model
    }

    /// Intercept, trend in years, one harmonic.
    static func row(time: Int, hasTrend: Bool, monthOfYear: Int) -> [Double] {
        let angle = 2 * Double.pi * Double(monthOfYear + 1 + time) / 12
        return hasTrend ? [1, Double(time) / 12, cos(angle), sin(angle)] : [1, cos(angle), sin(angle)]
    }
}
