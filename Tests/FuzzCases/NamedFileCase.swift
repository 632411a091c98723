import Cube
import Facts
import Geography
import Ingest
import TestKit

/// What must hold for any bytes that are read as a table with names, as rows of a service, or explained.
package enum NamedFileCase {
    package static let seeds: [[UInt8]] = [
        "\"Soort misdrijf\";\"Perioden\";\"Wijken en buurten\";\"Geregistreerde misdrijven (aantal)\"\n\"Totaal misdrijven\";\"2024 januari\";\"Centrum\";\"      69\"\n\"1.1.1 Diefstal\";\"2024 februari*\";\"Oost\";\"       .\"\n",
        "\"Geregistreerde misdrijven; gemeente 2026\"\n\"Soort misdrijf: Totaal misdrijven\"\n\"\"\n\"Onderwerp\";\"\";\"Geregistreerde misdrijven\";\"Aangiften\"\n\"Regio's\";\"Perioden\";\"aantal\";\"aantal\"\n\"Utrecht (gemeente)\";\"2022\";\"10\";\"3\"\n\"\";\"2023*\";\"11\";\"4\"\n\"Bron: Politie\"\n",
        "sep=;\r\nID;SoortMisdrijf;WijkenEnBuurten;Perioden;GeregistreerdeMisdrijven_1\r\n1;1.1.1;GM0344;2024MM01;3\r\n2;1-4-2005;GM0344;2024MM01;1.100\r\n",
        "SoortMisdrijf_label,WijkenEnBuurten_label,Perioden_label,GeregistreerdeMisdrijven_1\n1.1.1 Diefstal,Oost,2024 januari,3.0\n1.1.1 Diefstal,Oost,2024 februari,NA\n",
        "{\"value\":[{\"ID\":0,\"SoortMisdrijf\":\"1.1.1 \",\"WijkenEnBuurten\":\"GM0344    \",\"Perioden\":\"2024MM01\",\"GeregistreerdeMisdrijven_1\":3},{\"SoortMisdrijf\":\"0.0.0 \",\"Perioden\":\"2024MM02\",\"WijkenEnBuurten\":\"GM0344\",\"GeregistreerdeMisdrijven_1\":null}],\"odata.nextLink\":\"x\"}",
        "\"ID\";\"Overlast\";\"RegioS\";\"Perioden\";\"Status\";\"GeregistreerdeOverlast_1\"\n0;\"E35   \";\"GM0344\";\"2024MM01\";\"Voorlopig\";181\n1;\"E33   \";\"GM0344\";\"2024MM01\";\"\";.\n",
    ].map { Array($0.utf8) }

    package static let words = [
        "\"", ";", ",", "\n", "\r\n", "sep=", "Onderwerp", "Perioden", "Regio's", "Wijken en buurten", "Soort misdrijf",
        "aantal", "%", "Plaatsen", ": ", "2024 januari", "2023*", "2024 1e kwartaal", "Centrum", "Oost", "Utrecht",
        "Utrecht (PV)", "Laren (NH.)", "Geregistreerde misdrijven", "Totaal misdrijven", "GM0344", "1.1.1", "{", "}",
        "\"value\":", "\"Perioden\":", "\u{202E}", "\u{0}", "\u{FEFF}", "1.100", "1-1-2001", "E14",
        "Overlast", "Geregistreerde overlast", "Aangiften", "E35", "Status",
    ]

    private static let options: IngestOptions = {
        let names = ["GM0344": "Utrecht", "BU03440101": "Centrum", "BU03120009": "Centrum", "BU03440102": "Oost"]
        var options = IngestOptions(limits: OffenceTableCase.limits, threads: 1)
        let topics: [(id: String, topic: OpenTopic)] = [
            ("47021NED", .nuisance), ("47024NED", .nuisance), ("47013NED", .reports),
        ]
        options.values = ExpectedValues(
            sources: topics.map { id, topic in
                ExpectedSource(
                    id: id, measure: .count, codes: topic == .nuisance ? ["E33", "E35"] : ["1.1.1"],
                    table: OpenTable(id: id, topic: topic))
            }, areas: Set(["GM0344"].compactMap { AreaCode($0) }))
        options.known = KnownNames(
            areas: Dictionary(uniqueKeysWithValues: names.compactMap { key, name in AreaCode(key).map { ($0, name) } }))
        return options
    }()

    /// What is wrong with the way that an input was read, or `nil`.
    package static func problem(_ bytes: [UInt8]) -> String? {
        let explanation = FileExplanation.of(bytes: bytes, name: "x", options: options)
        if explanation.refusal != nil, explanation.entries > 0 { return "refused with \(explanation.entries) entries" }
        if let problem = openProblem(bytes) { return problem }
        guard let batch = try? OffenceFile.read(bytes: bytes, name: "x", options: options) else { return nil }
        let cells = AllCells(batch.cells)
        if cells.total != batch.countTotal { return "cells sum to \(cells.total), rows to \(batch.countTotal)" }
        if batch.byteCount != bytes.count { return "\(batch.byteCount) of \(bytes.count) bytes" }
        if explanation.entries != batch.rowCount { return "explained \(explanation.entries) of \(batch.rowCount) rows" }
        if batch.cells.offences.contains(where: { $0.rawValue == "E14" }) { return "E14 was taken in" }
        // Never one of two areas that share a name, unless its code, its municipality or a neighbour stands there.
        for code in ["BU03120009", "BU03440101"] where batch.cells.areas.contains(where: { $0.rawValue == code }) {
            let text = String(decoding: bytes, as: UTF8.self)
            let places = [code, "GM\(code.dropFirst(2).prefix(4))", "Oost", "Utrecht"]
            if !places.contains(where: text.contains) { return "guessed \(code)" }
        }
        return batch.findings.lazy.compactMap(\.languageFault).first
    }

    /// Of a table of nuisance or reports: only the region, only the kinds of the source, and every key once.
    private static func openProblem(_ bytes: [UInt8]) -> String? {
        guard let file = try? RecognisedFile(bytes: bytes, name: "x"),
            let tables = try? OpenTableFile.read(file, options: options)
        else { return nil }
        for table in tables {
            if let outside = table.values.first(where: { !isInside($0.key.area) }) {
                return "\(outside.key.area) is outside"
            }
            let kinds = Set(table.values.map(\.key.code))
            if !kinds.isSubset(of: ["", "E33", "E35", "1.1.1"]) { return "kinds \(kinds)" }
            if Set(table.values.map(\.key)).count != table.values.count { return "a key twice" }
            if let fault = table.findings.lazy.compactMap(\.languageFault).first { return fault }
        }
        return nil
    }

    private static func isInside(_ area: AreaCode) -> Bool {
        area == .netherlands || (area.municipality ?? area).rawValue == "GM0344"
    }
}
