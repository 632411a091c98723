import Facts
import Geography
import Phrases

/// What a column of a table of registered offences is for.
enum ColumnRole: UInt8, Hashable, Sendable {
    case ignored, offence, area, period, count
}

/// Which columns a table of registered offences has, in the order of the file.
package struct OffenceLayout: Hashable, Sendable {
    let dialect: Dialect
    let roles: [ColumnRole]
    package let columnNames: [String]
    /// The offset of the first row behind the header.
    let firstRow: Int
    /// The line of the first row, 1 for the first line of the file.
    let firstLine: Int

    /// The name of the column with a role, harmless to show; empty when a finding is about the whole row.
    func name(of role: ColumnRole) -> String {
        role == .ignored ? "" : roles.firstIndex(of: role).map { Finding.quote(columnNames[$0]) } ?? ""
    }

    /// Columns that carry neither a key, the count nor a label of one: kept out, and said so.
    var unknownColumns: [String] {
        zip(roles, columnNames).compactMap { role, name in
            role == .ignored && !Self.isLabel(name) ? name : nil
        }
    }

    /// Reads the header; `nil` when it names none of the columns of such a table.
    static func detect(_ head: [UInt8], _ dialect: Dialect) throws(IngestRefusal) -> OffenceLayout? {
        let span = head.span
        var start = dialect.start, line = dialect.firstLine
        while start < head.count, head[start] == dialect.rowEnd || head[start] == 0x0D {
            line += head[start] == dialect.rowEnd ? 1 : 0
            start += 1
        }
        let record = Record.split(span, from: start, to: head.count, dialect)
        let names = record.fields.map { TextBytes.field(span, TextBytes.trim(span, $0)) }
        var roles = names.map { _ in ColumnRole.ignored }
        for (index, name) in names.enumerated() {
            if let role = role(of: name), !roles.contains(role) { roles[index] = role }
        }
        let found = roles.filter { $0 != .ignored }
        guard found.contains(.count) || found.count >= 2 else { return nil }
        try requireAll(roles, names)
        return OffenceLayout(
            dialect: dialect, roles: roles, columnNames: names, firstRow: record.next,
            firstLine: line + 1 + record.innerLines)
    }

    /// Whether a header has every column that such a table needs.
    static func isNamed(by header: [String]) -> Bool {
        Set(header.compactMap(role)).count == 4
    }

    /// Whether names stand where such a table has keys, judged by its first rows.
    func holdsNames(_ rows: some Collection<[String]>) -> Bool {
        let rows = rows.filter { $0.count == roles.count }
        func share(_ role: ColumnRole, _ isName: (String) -> Bool) -> Bool {
            guard let column = roles.firstIndex(of: role), !rows.isEmpty else { return false }
            return rows.count { isName($0[column]) } * 2 > rows.count
        }
        return share(.area) { AreaCode($0) == nil && Self.isName($0) }
            || share(.period) { Period(key: $0) == nil && DutchPeriod.marked($0) != nil }
            || share(.offence) { OffenceCode($0) == nil && $0.contains(where: \.isLowercase) }
    }

    /// Whether a text is written as the name of a place is.
    private static func isName(_ text: String) -> Bool {
        guard let first = text.first, first.isUppercase || first == "'" else { return false }
        return text.contains(where: \.isLowercase)
    }

    private static func requireAll(_ roles: [ColumnRole], _ names: [String]) throws(IngestRefusal) {
        let wanted: [(ColumnRole, String)] = [
            (.offence, "SoortMisdrijf"), (.area, "WijkenEnBuurten"), (.period, "Perioden"),
            (.count, "GeregistreerdeMisdrijven_1"),
        ]
        let missing = wanted.filter { !roles.contains($0.0) }.map(\.1)
        guard !missing.isEmpty else { return }
        let list = missing.joined(separator: ", "), has = Finding.quote(names.joined(separator: ", "), limit: 120)
        throw IngestRefusal(
            .missingColumn,
            Phrase(
                """
                De tabel heeft geen kolom \(list) (wel: \(has)); download 47022NED of 47018NED met codes en alle kolommen.
                """,
                """
                The table has no column \(list) (it has: \(has)); download 47022NED or 47018NED with codes and all columns.
                """))
    }

    private static func role(of name: String) -> ColumnRole? {
        switch name.lowercased() {
        case "soortmisdrijf": .offence
        case "wijkenenbuurten", "regios": .area
        case "perioden": .period
        case let text where isMeasure(text): .count
        default: nil
        }
    }

    /// `GeregistreerdeMisdrijven_1`, and with another position or the word `Totaal` before it.
    static func isMeasure(_ name: String) -> Bool {
        for stem in ["geregistreerdemisdrijven", "totaalgeregistreerdemisdrijven"] where name.hasPrefix(stem) {
            let rest = name.dropFirst(stem.count)
            return rest.isEmpty || (rest.first == "_" && rest.dropFirst().allSatisfy(\.isNumber))
        }
        return false
    }

    /// Row numbers and the labels that clients add beside the keys.
    static func isLabel(_ name: String) -> Bool {
        let text = name.lowercased()
        if ["", "id", "index", "unnamed: 0", "rownames"].contains(text) { return true }
        let keys = ["soortmisdrijf", "wijkenenbuurten", "regios", "perioden"]
        return keys.contains { text.hasPrefix($0 + "_") } || text.hasPrefix("gemeentenaam")
            || text.hasPrefix("soortregio")
    }
}
