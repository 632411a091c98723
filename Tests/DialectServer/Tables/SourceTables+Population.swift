/// Inhabitants on 1 January 2024: the one year there is. Wijken and municipalities are sums.
extension SourceTables {
    func population() throws -> Parts {
        var counts: [String: Int] = [:]
        for row in try file("cbs/85984NED_KWB2024_buurt_AantalInwoners.csv").dropFirst() where row.count == 3 {
            guard let count = Int(row[2]) else { continue }
            let key = row[1]
            for above in [
                key, "WK" + key.dropFirst(2).prefix(6) + "  ", "GM" + key.dropFirst(2).prefix(4) + "    ", "NL00      ",
            ] {
                counts[above, default: 0] += count
            }
        }
        let areas = try self.areas()
        var cells: [[Cell]] = []
        for area in areas {
            guard let key = area.first?.1.text else { continue }
            let level = key.hasPrefix("BU") ? "Buurt   " : key.hasPrefix("WK") ? "Wijk    " : "Gemeente"
            cells.append([
                .number(cells.count), .text(key), .text("…"), .text(level), .text(key),
                counts[key].map(Cell.number) ?? .null,
            ])
        }
        return Parts(
            columns: ["ID", "WijkenEnBuurten", "Gemeentenaam_1", "SoortRegio_2", "Codering_3", "AantalInwoners_5"],
            rows: cells,
            lists: [
                (
                    "DataProperties",
                    [
                        SourceTable.property(
                            "GeoDetail", "WijkenEnBuurten", 0, title: "Wijken en buurten",
                            description: "Wijken en buurten (indeling 2024)"),
                        SourceTable.property("Topic", "Gemeentenaam_1", 1, title: "Gemeentenaam"),
                        SourceTable.property("Topic", "SoortRegio_2", 2, title: "Soort regio"),
                        SourceTable.property("Topic", "AantalInwoners_5", 3, title: "Aantal inwoners"),
                    ]
                ), ("CategoryGroups", []), ("WijkenEnBuurten", areas),
            ])
    }
}
