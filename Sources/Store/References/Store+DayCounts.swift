package import Cube
import Editions
package import Facts
package import Figures
import GRDB
package import Geography

/// Counts of day monitors: a row per file, municipality and day; the newest file that tells of a day counts.
extension Store: DayCountArchive {
    package func days(
        of municipality: AreaCode, in days: ClosedRange<Day>
    ) throws -> [MunicipalityDay] {
        try read { db in
            // Beside MAX, SQLite takes the other columns from the row of the largest reference.
            let rows = try Row.fetchCursor(
                db,
                sql: """
                    SELECT MAX(reference), day, counts FROM dayCount
                    WHERE municipality = ? AND day BETWEEN ? AND ? GROUP BY day ORDER BY day
                    """,
                arguments: [municipality.rawValue, days.lowerBound.number, days.upperBound.number])
            var found: [MunicipalityDay] = []
            while let row = try rows.next() {
                guard let counts = DayCountText.decode(row["counts"]) else {
                    throw StoreError.damagedDatabase("dayCount \(municipality) \(row["day"] as Int32)")
                }
                found.append(
                    MunicipalityDay(municipality: municipality, day: Day(number: row["day"]), counts: counts))
            }
            return found
        }
    }

    package func dayTypes() throws -> [String: String] {
        try read { db in
            var names: [String: String] = [:]
            let rows = try Row.fetchCursor(db, sql: "SELECT MAX(reference), type, name FROM dayType GROUP BY type")
            while let row = try rows.next() { names[row["type"]] = row["name"] as String }
            return names
        }
    }

    package func lastDayDelivery(of municipality: AreaCode) throws -> DayDeliveryMark? {
        try read { db in
            // Each MAX by itself is one look at the end of an index; both in one query read every row.
            try Row.fetchOne(
                db,
                sql: """
                    SELECT id, receivedAt, (SELECT MAX(day) FROM dayCount WHERE municipality = ?) AS day
                    FROM reference WHERE id = (SELECT MAX(reference) FROM dayCount WHERE municipality = ?)
                    """, arguments: [municipality.rawValue, municipality.rawValue]
            ).map {
                DayDeliveryMark(number: $0["id"], receivedAt: $0["receivedAt"], lastDay: Day(number: $0["day"]))
            }
        }
    }
}
