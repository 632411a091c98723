import Geography
import Phrases
import PlacedYAML

/// `municipalities.yaml`: the municipalities with code, place in the country, police district and validity; their centres.
struct MunicipalitiesSection {
    struct Entry {
        let code: Located<AreaCode>
        let name: String
        let district: Located<AreaCode>?
        /// First and last division year in which it belongs to the region.
        let from: Int?
        let until: Int?
        let note: AreaNote
    }

    let entries: [Entry]
    let centres: CentresSection
    /// `nil` where the file states none.
    let inhabitants: StatedInhabitants?
    private let byCode: [AreaCode: Entry]

    subscript(code: AreaCode) -> Entry? { byCode[code] }

    private enum RootKey: String, CaseIterable { case municipalities, centres, inhabitants }
    private enum Key: String, CaseIterable {
        case code, name, alsoNamed, province, safetyRegion, district, from, until
    }

    init(_ root: PackNode) {
        let table = PackTable<RootKey>(root)
        let entries = (table?.requiredList(.municipalities, Self.entry) ?? []).unique(\.code)
        self.entries = entries
        inhabitants = table?.optional(.inhabitants) {
            StatedInhabitants.read($0, municipalities: Set(entries.map(\.code.value)))
        }
        centres = table?.optional(.centres, CentresSection.init) ?? CentresSection()
        byCode = Dictionary(entries.map { ($0.code.value, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private static func entry(_ node: PackNode) -> Entry? {
        guard let table = PackTable<Key>(node) else { return nil }
        let code = table.required(.code) { $0.areaCode(.municipality) }
        let name = table.required(.name) { $0.text() }
        let years = 1900...2199
        let from = table.optional(.from) { $0.integer(in: years) }
        let until = table.optional(.until) { $0.integer(in: years) }
        if let from, let until, until < from {
            table.place.report(
                found: Phrase("until \(until) ligt vóór from \(from)", "until \(until) before from \(from)"),
                expected: Phrase("een laatste jaar dat niet vóór het eerste ligt", "a last year not before the first"),
                cure: Phrase("wissel de twee jaren om of verbeter ze", "swap or correct the two years"))
        }
        let note = AreaNote(
            alsoNamed: table.list(.alsoNamed) { $0.text() }, province: table.optional(.province) { $0.text() } ?? "",
            safetyRegion: table.optional(.safetyRegion) { $0.text() } ?? "")
        let district = table.optional(.district) { $0.areaCode(.policeDistrict) }
        guard let code, let name else { return nil }
        return Entry(code: code, name: name, district: district, from: from, until: until, note: note)
    }
}
