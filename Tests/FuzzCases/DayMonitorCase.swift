import Cube
import Facts
import Geography
import Ingest

/// What must hold for any bytes that are read as a day monitor.
package enum DayMonitorCase {
    package static let seeds: [[UInt8]] = [
        "datum;uurblok;gemeente;buurt;incidenttype;aantal\n2026-11-28;20-24;GM0312;BU03120001;E35 Overlast jeugd;4\n2026-11-29;onbekend;GM0312;;B62 Diefstal;2\n",
        "\u{FEFF}Date,Hour band,Area code,Type code,Type,Count\r\n29-11-2026,22,GM0312,E33,\"Noise, loud\",2\r\n30-11-2026,23:00-24:00,GM0344,E33,\"Noise, loud\",0\r\n",
        "sep=,\ndag,uur,wijk,type,aantal\n2026-11-01,00-06,WK031200,a,1\n2026-11-03,06-12,WK031200,a,10000\n",
    ].map { Array($0.utf8) }

    package static let words = [
        ";", ",", "\n", "\r\n", "\"", "\"\"", "20-24", "22-02", "24", "0-0", "onbekend", "2026-02-29", "0001-01-01",
        "29/11/2026", "E14", "E33", "GM0312", "BU03120001", "BU99990001", "99999999", "-1", "1e9", "06-12345678",
        "3512 AB", "straat", "\u{202E}", "\u{0}", "\t", "é", "datum", "aantal", "uurblok", "incidenttype",
    ]

    /// What is wrong with the way that an input was read, or `nil`.
    package static func problem(_ bytes: [UInt8]) -> String? {
        guard let table = try? DayMonitorTable.read(bytes: bytes, name: "x") else { return nil }
        var told: Set<String> = [], sum = 0
        for day in table.delivery.days {
            if !told.insert("\(day.municipality) \(day.day)").inserted { return "\(day.municipality) \(day.day) twice" }
            for count in day.counts {
                if count.area.municipality != day.municipality { return "\(count.area) in \(day.municipality)" }
                if !(1...10_000).contains(count.count) { return "a count of \(count.count)" }
                if table.delivery.types[count.type]?.isEmpty != false { return "a type without a name" }
                if count.type == "E14" || count.type.contains("\t") || count.type.contains("\n") {
                    return "the type \(count.type.debugDescription)"
                }
                sum += 1
            }
        }
        return sum > table.rowCount ? "\(sum) counts of \(table.rowCount) rows" : nil
    }
}
