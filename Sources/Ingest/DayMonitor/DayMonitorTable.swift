package import Cube
package import Facts
import Geography
import Phrases

/// The day monitor of the police as a table: counts per day, hour band, area and incident type.
///
/// Anything else in it refuses the whole file: what a row holds that is not understood may be about a person.
package struct DayMonitorTable: WholeFile, Sendable {
    package let delivery: DayDelivery
    package let rowCount: Int
    package let findings: [Finding]
    package let sha256: String

    package static func read(_ file: RecognisedFile, options: IngestOptions) throws(IngestRefusal) -> DayMonitorTable {
        let name = file.name, bytes = try file.wholeBytes(options.limits)
        guard case .dayMonitor(let columns) = file.kind else {
            throw file.kind.refusal(name, wanted: Phrase("dagmonitor", "a day monitor"))
        }
        try check(columns, of: name, options)
        var rows = DayRows(columns, file: name, options: options), refusal: IngestRefusal?
        TextTable(bytes).forEachRow { line, fields in
            do throws(IngestRefusal) { try rows.take(line, fields.map(\.trimmingSpaces)) } catch { refusal = error }
            return refusal == nil
        }
        if let refusal { throw refusal }
        return DayMonitorTable(
            delivery: try rows.delivery(), rowCount: rows.count, findings: file.ending(of: bytes),
            sha256: file.checksum(of: bytes))
    }

    private static func check(_ columns: DayColumns, of name: String, _ options: IngestOptions) throws(IngestRefusal) {
        if let place = columns.foreign {
            let column = columns.names[place], isHidden = column.isEmpty || options.pointsAtPerson(column)
            throw DayRefusal.foreign(name, column: isHidden ? nil : column, at: place + 1)
        }
        for (place, role) in columns.roles.enumerated() where columns.roles[..<place].contains(role) {
            throw DayRefusal.twice(name, column: columns.names[place])
        }
        if columns.index(.hours) == nil { throw DayRefusal.missing(name, Phrase("het uurblok", "the hour band")) }
        if columns.index(.count) == nil { throw DayRefusal.missing(name, Phrase("het aantal", "the count")) }
        if columns.areas.isEmpty {
            throw DayRefusal.missing(name, Phrase("de buurt of de gemeente", "the neighbourhood or the municipality"))
        }
    }
}
