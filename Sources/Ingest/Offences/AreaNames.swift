import Geography

/// Codes of areas by the names that a file writes; a name that two areas share is told, never guessed.
struct AreaNames {
    enum Answer: Hashable {
        case area(AreaCode)
        /// More than one area has the name.
        case ambiguous([AreaCode])
        case unknown
    }

    private var codes: [String: Set<AreaCode>] = [:]
    /// Whether the column holds wijken and buurten too; else a name is of a municipality or something above it.
    private let hasNeighbourhoods: Bool
    /// Names that turned out to stand for two areas of the file.
    private var shared: Set<String> = []
    /// The municipalities of the names that only one area has: the others are looked for inside them.
    private var municipalities: Set<AreaCode> = []

    init(_ known: KnownNames, hasNeighbourhoods: Bool) {
        self.hasNeighbourhoods = hasNeighbourhoods
        let all =
            known.areas.map { ($0.key, $0.value) }
            + known.otherNames.flatMap { code, names in names.map { (code, $0) } }
        let listed = Set(known.areas.keys.filter { $0.level > .municipality }.compactMap(\.municipality))
        for (code, name) in all where !code.level.isRollUp && !(hasNeighbourhoods && code.isUnknownPlace) {
            if hasNeighbourhoods ? code.level == .otherPublished : code.level > .municipality { continue }
            // Where no wijk or buurt of a municipality is known, its name may be that of one of them.
            if hasNeighbourhoods, code.level == .municipality, !listed.contains(code) { continue }
            codes[Self.fold(name), default: []].insert(code)
            // "Utrecht (gemeente)" is found as "Utrecht" too; provinces and units only with what marks them.
            let (base, mark) = Self.parts(name)
            if mark == "gemeente" { codes[Self.fold(base), default: []].insert(code) }
        }
        codes["nederland"] = [.netherlands]
    }

    /// Looks at all names of a file first: what only one area can be says in which municipalities the file is.
    mutating func look(at names: some Sequence<String>) {
        for name in names {
            let found = candidates(name)
            if found.count == 1, let municipality = found.first?.municipality { municipalities.insert(municipality) }
        }
    }

    /// Makes a name ambiguous of which the file has two rows with different counts.
    mutating func doubt(_ name: String) { shared.insert(name) }

    subscript(name: String) -> Answer {
        var found = candidates(name)
        if shared.contains(name) { return .ambiguous(found.sorted()) }
        if found.count > 1, !municipalities.isEmpty {
            let inside = found.filter { $0.municipality.map(municipalities.contains) ?? false }
            if !inside.isEmpty { found = inside }
        }
        if found.count == 1, let code = found.first { return .area(code) }
        return found.isEmpty ? .unknown : .ambiguous(found.sorted())
    }

    private func candidates(_ name: String) -> Set<AreaCode> {
        if let code = AreaCode(name), !code.level.isRollUp { return [code] }
        if let found = codes[Self.fold(name)] { return preferred(found) }
        let (base, mark) = Self.parts(name)
        guard let mark, let found = codes[Self.fold(base)] else { return [] }
        switch mark {
        case "gemeente", "gm": return found.filter { $0.level == .municipality }
        case "wijk", "wk": return found.filter { $0.level == .cbsWijk }
        case "buurt", "bu": return found.filter { $0.level == .neighbourhood }
        case "pv", "re", "ld": return found.filter { $0.rawValue.lowercased().hasPrefix(mark) }
        // Of today's municipalities only the two called Bergen need their province.
        case "nh.", "nh", "zh.", "zh", "l.", "l", "o.", "o", "z.", "z", "gld.", "gld", "nb.", "u.":
            return Self.fold(base) == "bergen" ? [] : found.filter { $0.level == .municipality }
        default: return []
        }
    }

    /// In a table of regions the municipality is meant: StatLine marks the others, as in "Utrecht (PV)".
    private func preferred(_ found: Set<AreaCode>) -> Set<AreaCode> {
        guard !hasNeighbourhoods, found.count > 1 else { return found }
        let municipalities = found.filter { $0.level == .municipality }
        return municipalities.isEmpty ? found : municipalities
    }

    /// `Laren (NH.)` as `Laren` and `nh.`
    private static func parts(_ name: String) -> (base: String, mark: String?) {
        guard name.hasSuffix(")"), let open = name.lastIndex(of: "(") else { return (name, nil) }
        let mark = name[name.index(after: open)...].dropLast().lowercased()
        return (String(name[..<open]).trimmingSpaces, mark)
    }

    private static func fold(_ text: String) -> String {
        String(decoding: NameFolding.fold(text, limit: 400), as: UTF8.self)
    }
}
