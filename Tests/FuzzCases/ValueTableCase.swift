import Cube
import Facts
import Geography
import Ingest
import TestKit

/// What must hold for any bytes that are read as values of a source.
package enum ValueTableCase {
    package static let seeds: [[UInt8]] = [
        "bron;gebied;periode;waarde;code\nreeks;Utrecht;2023MM01;412;E33\nreeks;GM0307;februari 2023;151;E34\nreeks;Zeist;2023-02;.;\n",
        "gebied,periode,waarde,ondergrens,bovengrens,respondenten,bron\nUtrecht,2021,\"13,2\",\"12,9\",\"13,5\",2184,deel\nProef,2023,14.1%,13,15,,deel\n",
        "\u{FEFF}area;period;value;source\r\nUtrecht (wijk);2023KW01;7;reeks\r\nRG-proef;2023JJ00;70;reeks\r\n",
        "gebied\tperiode\twaarde\tbron\nUtrecht\t1e kwartaal 2023\t1.250\treeks\nUtrecht\t2023\t1250\treeks\n",
    ].map { Array($0.utf8) }

    package static let words = [
        "\"", ";", ",", "\n", "\r\n", "E14", "E33", "e14", "Utrecht", "Zeist", "GM0344", "WK034401", "2023MM13",
        "2023-01",
        "januari", "1.250", "1,250", "-1", "101", "1e9", "nan", ".", "gebied", "periode", "waarde", "code", "bron",
        "reeks", "deel", "adres", "Kerkstraat 12", "06-12345678", "123456782", "jan@voorbeeld.nl", "\u{0}", "\u{202E}",
    ]

    private static let areas = [
        "GM0344": "Utrecht", "GM0307": "Amersfoort", "GM0355": "Zeist", "BT-zeist": "Zeist", "RG-proef": "Proef",
        "WK034401": "Utrecht",
    ].reduce(into: [AreaCode: String]()) { all, area in if let code = AreaCode(area.key) { all[code] = area.value } }

    private static let options = IngestOptions(
        received: Month(year: 2023, month: 6), known: KnownNames(areas: areas),
        values: ExpectedValues(
            sources: [
                ExpectedSource(id: "reeks", measure: .count, codes: ["E33", "E34"]),
                ExpectedSource(id: "deel", measure: .percentage),
            ], areas: Set(areas.keys)))

    /// What is wrong with the way that an input was read, or `nil`.
    package static func problem(_ bytes: [UInt8]) -> String? {
        let table: ValueTable
        do throws(IngestRefusal) {
            table = try ValueTable.read(bytes: bytes, name: "x", options: options)
        } catch {
            return error.description.isEmpty ? "a refusal without a sentence" : nil
        }
        if table.values.isEmpty { return "a table without values" }
        if Set(table.values.map(\.key)).count != table.values.count { return "a key twice" }
        for value in table.values {
            if areas[value.key.area] == nil, value.key.area != .netherlands,
                value.key.area.municipality.flatMap({ areas[$0] }) == nil
            {
                return "an area from outside"
            }
            if !["", "E33", "E34"].contains(value.key.code) { return "the code \(value.key.code)" }
            let most = table.source == "reeks" ? 10_000_000.0 : 100
            if let number = value.value.value, !(0...most).contains(number) { return "a value of \(number)" }
            if table.source == "reeks", let number = value.value.value, number != number.rounded() {
                return "a broken count"
            }
            if let margin = value.margin, let number = value.value.value, !margin.contains(number) {
                return "a margin without its value"
            }
        }
        if table.findings.count > 600 { return "\(table.findings.count) findings" }
        return table.findings.lazy.compactMap(\.languageFault).first
    }
}
