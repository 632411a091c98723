import Foundation
import Synchronization

/// The tables of the reference material, read when they are first asked for.
final class SourceTables: Sendable {
    private let data: String
    /// Digits of the municipalities whose areas the lists name; empty for the whole country.
    private let listed: [String]
    private let made = Mutex<[String: SourceTable]>([:])
    private let matching = Mutex<[String: [Int]]>([:])
    /// Read once for all servers of a process: the files do not change.
    private static let known = Mutex<[String: SourceTables]>([:])

    /// - Parameter data: the folder `data` of the reference material.
    static func of(data: String, municipalities: [String]) -> SourceTables {
        let key = ([data] + municipalities).joined(separator: " ")
        return known.withLock { known in
            if let tables = known[key] { return tables }
            let tables = SourceTables(data: data, municipalities: municipalities)
            known[key] = tables
            return tables
        }
    }

    private init(data: String, municipalities: [String]) {
        self.data = data
        listed = municipalities
    }

    /// The areas of the country, or of the municipalities that were asked for.
    func areas() throws -> SourceTable.List {
        let all = try codes("cbs/47018NED_2024-08-15_WijkenEnBuurten.csv")
        guard !listed.isEmpty else { return all }
        return all.filter { row in
            guard let key = row.first?.1.text else { return false }
            return key.hasPrefix("NL") || listed.contains { key.dropFirst(2).hasPrefix($0) }
        }
    }

    /// Numbers and titles of the catalogue. Not all of them can be asked: the others are there to be passed by.
    static let catalogue: [(id: String, title: String, modified: String, catalog: String)] = [
        ("70072ned", "Regionale kerncijfers Nederland", "2024-09-30T02:00:00", "CBS"),
        ("85984NED", "Kerncijfers wijken en buurten 2024", "2024-10-31T02:00:00", "CBS"),
        ("85985NED", "Kerncijfers wijken en buurten 2004-2024, samenvatting", "2024-12-01T02:00:00", "CBS"),
        ("47013NED", "Geregistreerde misdrijven en aangiften; soort misdrijf, gemeente 2024", police, "Politie"),
        ("47018NED", "Geregistreerde misdrijven; soort misdrijf, wijk, buurt, jaarcijfers", police, "Politie"),
        ("47022NED", "Geregistreerde misdrijven; wijk, buurt, maandcijfers", police, "Politie"),
        ("47021NED", "Geregistreerde overlast; soort overlast, gemeente 2024", police, "Politie"),
        ("47024NED", "Geregistreerde overlast; soort overlast, wijk, buurt", police, "Politie"),
    ]
    private static let police = "2024-08-15T02:00:00"

    /// `nil` when there is no such table.
    func table(_ id: String) -> SourceTable? {
        guard let entry = Self.catalogue.first(where: { $0.id.lowercased() == id.lowercased() }) else { return nil }
        return made.withLock { made in
            if let table = made[entry.id] { return table }
            guard let parts = try? parts(of: entry.id) else { return nil }
            let table = SourceTable(
                id: entry.id, title: entry.title, modified: entry.modified, catalog: entry.catalog,
                columns: parts.columns, rows: parts.rows, lists: parts.lists)
            made[entry.id] = table
            return table
        }
    }

    /// The rows that a filter lets through, found once; `nil` for a filter that is none.
    func rows(of table: SourceTable, matching filter: String) -> [Int]? {
        let key = table.id + "?" + filter
        if let known = matching.withLock({ $0[key] }) { return known }
        guard let own = try? RowFilter(filter, columns: table.columns) else { return nil }
        let found = table.rows.indices.filter { own.accepts(table.rows[$0]) }
        matching.withLock { $0[key] = found }
        return found
    }

    struct Parts {
        let columns: [String]
        let rows: [[Cell]]
        let lists: [(name: String, rows: SourceTable.List)]
    }

    private func parts(of id: String) throws -> Parts? {
        switch id {
        case "47022NED": try months()
        case "47018NED": try years()
        case "47013NED": try municipalities()
        case "47024NED": try nuisance(area: "WijkenEnBuurten")
        case "47021NED": try nuisance(area: "RegioS")
        case "85984NED": try population()
        default: nil
        }
    }

    func file(_ name: String, _ separator: Character = ",") throws -> [[String]] {
        try SeparatedValues.rows("\(data)/\(name)", separator: separator.asciiValue ?? 0x2C)
    }

    /// A code list from a file whose columns are those of the service.
    func codes(_ name: String) throws -> SourceTable.List {
        let rows = try file(name)
        guard let header = rows.first else { return [] }
        return rows.dropFirst().filter { $0.count == header.count }.map { row in
            zip(header, row).map { name, value in (name, name == "CategoryGroupID" ? .null : .text(value)) }
        }
    }

    static func periods(_ keys: [String], provisional: Set<String> = []) -> SourceTable.List {
        keys.map { key in
            [
                ("Key", .text(key)), ("Title", .text(String(key.prefix(4)))), ("Description", .text("")),
                ("Status", .text(provisional.contains(key) ? "Voorlopig" : "Definitief")),
            ]
        }
    }
}
