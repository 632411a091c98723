import Facts
import Geography
import Phrases

/// The areas that a file of values names, by code or name; a name of more than one area is told, never guessed.
///
/// A file about municipalities and larger areas means the municipality by a bare name, as StatLine does. As soon as it names
/// anything smaller, a name that a municipality shares with a wijk or buurt has two readings.
struct ValueAreas {
    private let upper: AreaNames
    private let lower: AreaNames
    private let rollUps: [String: Set<AreaCode>]
    private let expected: ExpectedValues
    private var holdsSmall = false

    init(_ known: KnownNames, _ expected: ExpectedValues) {
        let inside = KnownNames(
            areas: known.areas.filter { expected.holds($0.key) },
            otherNames: known.otherNames.filter { expected.holds($0.key) })
        upper = AreaNames(inside, hasNeighbourhoods: false)
        lower = AreaNames(inside, hasNeighbourhoods: true)
        var rollUps: [String: Set<AreaCode>] = [:]
        for (code, name) in inside.areas.map({ ($0.key, [$0.value]) }) + inside.otherNames.map({ ($0.key, $0.value) })
        where code.level.isRollUp {
            for name in name { rollUps[Self.fold(name), default: []].insert(code) }
        }
        self.rollUps = rollUps
        self.expected = expected
    }

    /// Whether the file names a wijk or buurt; asked of all its names before the first is answered.
    mutating func look(at names: some Sequence<String>) {
        holdsSmall = names.contains { name in
            if let code = AreaCode(name) { return code.level > .municipality }
            return found(name, in: upper).isEmpty && !found(name, in: lower).isEmpty
        }
    }

    subscript(name: String) -> AreaNames.Answer {
        if let code = AreaCode(name) { return expected.holds(code) ? .area(code) : .unknown }
        var all = found(name, in: upper)
        if holdsSmall || all.isEmpty { all.formUnion(found(name, in: lower)) }
        let (base, mark) = Self.marked(name)
        if let level = Self.levels[mark] {
            all.formUnion((rollUps[Self.fold(base)] ?? []).filter { $0.level == level })
        } else {
            all.formUnion(rollUps[Self.fold(name)] ?? [])
        }
        if all.count == 1, let code = all.first { return .area(code) }
        return all.isEmpty ? .unknown : .ambiguous(all.sorted())
    }

    private func found(_ name: String, in names: AreaNames) -> Set<AreaCode> {
        switch names[name] {
        case .area(let code): [code]
        case .ambiguous(let codes): Set(codes)
        case .unknown: []
        }
    }

    /// `Zeist (basisteam)` as `Zeist` and `basisteam`.
    private static func marked(_ name: String) -> (base: String, mark: String) {
        guard name.hasSuffix(")"), let open = name.lastIndex(of: "(") else { return (name, "") }
        return (
            String(name[..<open]).trimmingSpaces,
            name[name.index(after: open)...].dropLast().lowercased()
        )
    }

    private static let levels: [String: AreaLevel] = [
        "basisteam": .basicTeam, "basic team": .basicTeam, "politiedistrict": .policeDistrict,
        "district": .policeDistrict, "police district": .policeDistrict, "regio": .region, "region": .region,
    ]

    private static func fold(_ text: String) -> String {
        String(decoding: NameFolding.fold(text, limit: 400), as: UTF8.self)
    }
}
