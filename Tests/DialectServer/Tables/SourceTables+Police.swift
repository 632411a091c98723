/// The police's tables, from real rows. Of nuisance and of reports filed there are no real counts: those are invented.
extension SourceTables {
    private static let region = ["GM0513", "GM0603", "GM0637", "GM1581"]

    func months() throws -> Parts {
        let rows = try file("police/47022NED_gouda_rijswijk_zoetermeer_2011-2017.csv", ";").dropFirst()
        let cells: [[Cell]] = rows.filter { $0.count == 5 }.map { row in
            [
                Int(row[0]).map(Cell.number) ?? .null, .text(row[1]), .text(row[2]), .text(row[3]),
                Int(row[4]).map(Cell.number) ?? .null,
            ]
        }
        var areas = try self.areas()
        let known = Set(areas.compactMap { $0.first?.1.text })
        let names = Dictionary(
            try file("police/buurt_names_gouda_rijswijk_zoetermeer.csv").filter { $0.count == 2 }.map {
                ($0[0], $0[1])
            },
            uniquingKeysWith: { first, _ in first })
        for key in Set(cells.compactMap { $0[2].text }).subtracting(known).sorted() {
            areas.append([("Key", .text(key)), ("Title", .text(names[key] ?? key)), ("Description", .text(""))])
        }
        let periods = Set(cells.compactMap { $0[3].text }).sorted()
        return Parts(
            columns: ["ID", "SoortMisdrijf", "WijkenEnBuurten", "Perioden", "GeregistreerdeMisdrijven_1"], rows: cells,
            lists: [
                ("DataProperties", Self.properties("GeoDetail", "WijkenEnBuurten")), ("CategoryGroups", []),
                ("SoortMisdrijf", try codes("cbs/47018NED_2024-08-15_SoortMisdrijf.csv")),
                ("WijkenEnBuurten", areas), ("Perioden", Self.periods(periods)),
            ])
    }

    func years() throws -> Parts {
        let rows = try file("police/47018NED_2023JJ00_total_BU_utrecht_amersfoort_heuvelrug.csv").dropFirst()
        let cells: [[Cell]] = rows.filter { $0.count == 12 }.map { row in
            [
                Int(row[0]).map(Cell.number) ?? .null, .text(row[1]), .text(row[3]), .text(row[5]),
                Int(row[9]).map(Cell.number) ?? .null, .text(row[10]), .text(row[11]),
            ]
        }
        return Parts(
            columns: [
                "ID", "SoortMisdrijf", "WijkenEnBuurten", "Perioden", "GeregistreerdeMisdrijven_1", "Gemeentenaam_2",
                "SoortRegio_3",
            ], rows: cells,
            lists: [
                (
                    "DataProperties",
                    Self.properties("GeoDetail", "WijkenEnBuurten", more: ["Gemeentenaam_2", "SoortRegio_3"])
                ), ("CategoryGroups", []),
                ("SoortMisdrijf", try codes("cbs/47018NED_2024-08-15_SoortMisdrijf.csv")),
                ("WijkenEnBuurten", try areas()),
                ("Perioden", try codes("cbs/47018NED_2024-08-15_Perioden.csv")),
            ])
    }

    /// Names in the rows become the keys of the table's own list.
    func municipalities() throws -> Parts {
        let metadata = try file("cbs/47013NED_2025-12-15_statline_metadata_semicolon.csv", ";")
        let regions = Self.section("RegioS", of: metadata)
        let keys = Dictionary(
            regions.compactMap { row in row[1].1.text.flatMap { title in row[0].1.text.map { (title, $0) } } },
            uniquingKeysWith: { first, _ in first })
        var cells: [[Cell]] = []
        for row in try file("police/47013NED_statline_view_gemeente_total_2022_2023.csv", ";") where row.count == 3 {
            guard let key = keys[row[0]] else { continue }
            for (period, count) in [("2022JJ00", row[1]), ("2023JJ00", row[2])] {
                cells.append([
                    .number(cells.count), .text("0.0.0 "), .text(key), .text(period),
                    Int(count).map(Cell.number) ?? .null,
                    // Invented: nine of ten, and a quarter of those online.
                    Int(count).map { .number($0 * 9 / 10) } ?? .null, Int(count).map { .number($0 * 9 / 40) } ?? .null,
                ])
            }
        }
        return Parts(
            columns: [
                "ID", "SoortMisdrijf", "RegioS", "Perioden", "GeregistreerdeMisdrijven_1", "Aangiften_2",
                "Internetaangiften_3",
            ], rows: cells,
            lists: [
                (
                    "DataProperties",
                    Self.properties("GeoDimension", "RegioS", more: ["Aangiften_2", "Internetaangiften_3"])
                ), ("CategoryGroups", []), ("SoortMisdrijf", Self.section("SoortMisdrijf", of: metadata)),
                ("RegioS", regions), ("Perioden", Self.periods(["2022JJ00", "2023JJ00"])),
            ])
    }

    func nuisance(area: String) throws -> Parts {
        let kinds = try codes("cbs/47021NED_Overlast.csv"), isLocal = area == "WijkenEnBuurten"
        let areas =
            isLocal
            ? try self.areas()
            : Self.section("RegioS", of: try file("cbs/47013NED_2025-12-15_statline_metadata_semicolon.csv", ";"))
        let own = areas.compactMap { $0.first?.1.text }.filter { key in
            Self.region.contains { key.hasPrefix($0) || (isLocal && key.dropFirst(2).hasPrefix($0.dropFirst(2))) }
        }
        var cells: [[Cell]] = []
        let keys = kinds.compactMap { $0.first?.1.text }, periods = Self.nuisancePeriods
        for (index, kind) in keys.enumerated() {
            for (place, key) in own.enumerated() {
                for (number, period) in periods.enumerated() {
                    // Invented: a number per kind and place, and in the total their sum.
                    func count(_ kind: Int) -> Int { (kind * 7 + place * 3 + number) % 50 }
                    let value = index == 0 ? (1..<keys.count).reduce(0) { $0 + count($1) } : count(index)
                    cells.append([.number(cells.count), .text(kind), .text(key), .text(period), .number(value)])
                }
            }
        }
        return Parts(
            columns: ["ID", "Overlast", area, "Perioden", "GeregistreerdeOverlast_1"], rows: cells,
            lists: [
                (
                    "DataProperties",
                    [
                        SourceTable.property("Dimension", "Overlast", 0, title: "Overlast"),
                        SourceTable.property(isLocal ? "GeoDetail" : "GeoDimension", area, 1, title: area),
                        SourceTable.property("TimeDimension", "Perioden", 2, title: "Perioden"),
                        SourceTable.property("Topic", "GeregistreerdeOverlast_1", 3, title: "Geregistreerde overlast"),
                    ]
                ), ("CategoryGroups", []), ("Overlast", kinds), (area, areas),
                ("Perioden", Self.periods(periods, provisional: ["2024MM06"])),
            ])
    }

    private static let nuisancePeriods = ["2022JJ00", "2023JJ00", "2024MM05", "2024MM06"]

    private static func properties(_ type: String, _ area: String, more: [String] = []) -> SourceTable.List {
        [
            SourceTable.property("Dimension", "SoortMisdrijf", 0, title: "Soort misdrijf"),
            SourceTable.property(
                type, area, 1, title: area == "RegioS" ? "Regio's" : "Wijken en buurten",
                description: area == "RegioS" ? "" : "Wijken en buurten (indeling 2024)"),
            SourceTable.property("TimeDimension", "Perioden", 2, title: "Perioden"),
            SourceTable.property("Topic", "GeregistreerdeMisdrijven_1", 3, title: "Geregistreerde misdrijven"),
        ] + more.enumerated().map { SourceTable.property("Topic", $1, 4 + $0, title: $1) }
    }

    /// A list inside StatLine's metadata, which begins with a line of its name alone.
    private static func section(_ name: String, of rows: [[String]]) -> SourceTable.List {
        guard let start = rows.firstIndex(where: { $0.first == name && $0.dropFirst().allSatisfy(\.isEmpty) }) else {
            return []
        }
        var list: SourceTable.List = []
        for row in rows[(start + 2)...] {
            guard row.count > 2, !row[1].isEmpty else { break }
            list.append([("Key", .text(row[0])), ("Title", .text(row[1])), ("Description", .text(row[2]))])
        }
        return list
    }
}
