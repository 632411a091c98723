import Geography

/// One question about part of a region: a name for its folder, and the filter.
struct FilterPart: Hashable, Sendable {
    let name: String
    let filter: String
}

/// Narrows a table to a region in questions whose addresses stay short.
struct RegionFilter: Sendable {
    /// Services cut off or misread longer ones without saying so.
    static let longestFilter = 1_500

    let areaColumn: String
    /// Keys of the table's own list, with the spaces that it pads them with.
    let keys: [String]
    let region: Set<AreaCode>
    /// What holds for every row as well, such as the first year; empty when nothing does.
    let also: String

    /// Of a table with buurten: a question per municipality, by the digits in the key, and one for the country.
    func perMunicipality() -> [FilterPart] {
        let codes = Set(keys.compactMap { AreaCode($0)?.municipality }).intersection(region)
        var parts = countryKeys.prefix(1).map { FilterPart(name: "NL", filter: with(equal($0))) }
        parts += codes.sorted().map { FilterPart(name: $0.rawValue, filter: with(digits($0))) }
        return parts
    }

    /// The same with as many municipalities in a question as fit.
    func together() -> [FilterPart] {
        let codes = Set(keys.compactMap { AreaCode($0)?.municipality }).intersection(region)
        return grouped(codes.sorted().map(digits))
    }

    /// Of a table without buurten: the keys themselves.
    func byKey() -> [FilterPart] {
        let own = keys.filter { key in AreaCode(key).map(region.contains) ?? false }.sorted()
        return grouped((countryKeys.prefix(1) + own).map(equal))
    }

    private var countryKeys: [String] { keys.filter { AreaCode($0)?.level == .country } }

    /// The exact key: a filter that lacks a space finds nothing.
    private func equal(_ key: String) -> String {
        "\(areaColumn) eq '\(key.replacing("'", with: "''"))'"
    }

    private func digits(_ code: AreaCode) -> String {
        "substring(\(areaColumn),2,4) eq '\(code.rawValue.dropFirst(2))'"
    }

    private func with(_ term: String) -> String { also.isEmpty ? term : "(\(term)) and \(also)" }

    private func grouped(_ terms: [String]) -> [FilterPart] {
        var groups: [[String]] = [], length = 0
        for term in terms {
            let own = QueryText.coded(term).utf8.count + 8
            if groups.isEmpty || length + own > Self.longestFilter {
                groups.append([])
                length = QueryText.coded(also).utf8.count
            }
            groups[groups.count - 1].append(term)
            length += own
        }
        return groups.enumerated().map { index, group in
            let number = String(index + 1)
            return FilterPart(
                name: "part-" + (number.utf8.count < 2 ? "0" : "") + number,
                filter: with(group.joined(separator: " or ")))
        }
    }
}
