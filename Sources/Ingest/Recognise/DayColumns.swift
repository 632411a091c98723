import Geography

/// The columns that a day monitor may have, by the names in its header; there is no place for any other.
package struct DayColumns: Hashable, Sendable {
    enum Role: Hashable, Sendable {
        case day, hours, typeCode, type, count
        /// An area of one kind, or of any.
        case area(AreaLevel?)
    }

    /// A role for each column; `nil` for one that is not on the list.
    let roles: [Role?]
    let names: [String]

    /// The file is refused with the first of these.
    var foreign: Int? { roles.firstIndex(of: nil) }

    func index(_ role: Role) -> Int? { roles.firstIndex(of: role) }

    /// The columns of areas, the smallest first.
    var areas: [(index: Int, level: AreaLevel?)] {
        roles.enumerated().compactMap { index, role -> (index: Int, level: AreaLevel?)? in
            guard case .area(let level) = role else { return nil }
            return (index, level)
        }.sorted { ($0.level?.rawValue ?? 99) > ($1.level?.rawValue ?? 99) }
    }

    /// `nil` for a table that is of another kind: a day monitor has days and types, and hours or counts.
    static func detect(_ header: [String]) -> DayColumns? {
        let roles = header.map(role)
        let isOne =
            roles.contains(.day) && (roles.contains(.type) || roles.contains(.typeCode))
            && (roles.contains(.hours) || roles.contains(.count))
        return isOne ? DayColumns(roles: roles, names: header) : nil
    }

    private static func role(_ name: String) -> Role? {
        let word = String(decoding: NameFolding.fold(name, limit: 60), as: UTF8.self).filter { $0 != " " }
        return roles[word]
    }

    private static let roles: [String: Role] = {
        let names: [(Role, [String])] = [
            (.day, ["datum", "dag", "date", "day"]),
            (.hours, ["uurblok", "uur", "uren", "tijdblok", "dagdeel", "hourband", "hour", "hours", "timeband"]),
            (.typeCode, ["code", "incidentcode", "incidenttypecode", "typecode", "codeincidenttype"]),
            (
                .type,
                ["incidenttype", "type", "incidenttypenaam", "typenaam", "incidenttypename", "typename", "incident"]
            ),
            (.count, ["aantal", "aantalincidenten", "count", "incidents", "number"]),
            (.area(.neighbourhood), ["buurt", "buurtcode", "buurtnaam", "neighbourhood", "neighborhood"]),
            (.area(.cbsWijk), ["wijk", "wijkcode", "wijknaam", "cbswijk"]),
            (.area(.municipality), ["gemeente", "gemeentecode", "gemeentenaam", "municipality"]),
            (.area(nil), ["gebied", "gebiedscode", "area", "areacode"]),
        ]
        return Dictionary(
            names.flatMap { role, names in names.map { ($0, role) } }, uniquingKeysWith: { first, _ in first })
    }()
}
