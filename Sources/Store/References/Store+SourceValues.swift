package import Cube
package import Editions
import Facts
import GRDB
import Geography

extension Store {
    package func sourceValues(in state: EditionState) throws(StoreError) -> [String: [SourceValue]] {
        var values: [String: [SourceValue]] = [:], statuses: [String: [Period: ReleaseStatus]] = [:]
        try forEachEntry(
            .values, in: state, reading: "source, period, status FROM sourcePeriod", key: "source, period"
        ) { row in
            guard let period = Period(key: row["period"] as String) else { return }
            statuses[row["source"], default: [:]][period] = ReleaseStatus(rawValue: row["status"])
        }
        try forEachEntry(
            .values, in: state,
            reading: "source, area, period, code, value, state, reason, lower, upper, respondents FROM sourceValue",
            key: "source, area, period, code"
        ) { row in
            let source: String = row["source"]
            guard let value = SourceValue(row, statuses[source]) else { return }
            values[source, default: []].append(value)
        }
        return values
    }
}

extension WriteTransaction {
    func insert(_ values: [SourceValue], of source: String, reference: Int64) throws {
        let statement = try db.makeStatement(sql: "INSERT INTO sourceValue VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        for value in values {
            try statement.execute(arguments: [
                source, value.key.area.rawValue, value.key.period.key, value.key.code, value.value.value,
                value.value.stateName, value.value.reason?.rawValue, value.margin?.lowerBound,
                value.margin?.upperBound, value.respondents, reference,
            ])
        }
        let statuses = Dictionary(
            values.compactMap { value in value.status.map { (value.key.period, $0) } },
            uniquingKeysWith: { $0 == .provisional ? $0 : $1 })
        let periods = try db.makeStatement(sql: "INSERT INTO sourcePeriod VALUES (?, ?, ?, ?)")
        for (period, status) in statuses {
            try periods.execute(arguments: [source, period.key, status.rawValue, reference])
        }
    }
}

extension SourceValue {
    /// `nil` for a row that no version of the program writes.
    ///
    /// - Parameter statuses: how settled the newest file of the source that says so calls each period.
    fileprivate init?(_ row: Row, _ statuses: [Period: ReleaseStatus]?) {
        guard let area = AreaCode(row["area"] as String), let period = Period(key: row["period"] as String) else {
            return nil
        }
        let stated: Double? = row["value"], reason: String? = row["reason"]
        let value: Observed<Double>
        if let stated {
            value = .value(stated)
        } else {
            guard let reason = reason.flatMap(MissingReason.init(rawValue:)) else { return nil }
            value = row["state"] == "notPublished" ? .notPublished(reason) : .notYetKnown(reason)
        }
        let lower: Double? = row["lower"], upper: Double? = row["upper"]
        var margin: ClosedRange<Double>?
        if let lower, let upper, lower <= upper { margin = lower...upper }
        self.init(
            key: Key(area: area, period: period, code: row["code"]), value: value, margin: margin,
            respondents: row["respondents"], status: statuses?[period])
    }
}
