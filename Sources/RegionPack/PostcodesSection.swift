import Geography
import Phrases
import PlacedYAML

/// `postcodes.yaml`: which areas lie in a postcode, by its four digits; what people type when they look for home.
struct PostcodesSection {
    struct Entry {
        let digits: Located<String>
        let areas: [Located<AreaCode>]
    }

    let entries: [Entry]

    private enum RootKey: String, CaseIterable { case source, postcodes }
    private enum Key: String, CaseIterable { case digits, areas }

    init() { entries = [] }

    init(_ root: PackNode) {
        guard let table = PackTable<RootKey>(root) else {
            entries = []
            return
        }
        // Where the list comes from has to be told, for who checks it.
        _ = table.required(.source) { $0.text() }
        entries = table.requiredList(.postcodes, Self.entry).unique(\.digits)
    }

    var areas: [String: [AreaCode]] {
        Dictionary(uniqueKeysWithValues: entries.map { ($0.digits.value, $0.areas.map(\.value)) })
    }

    private static func entry(_ node: PackNode) -> Entry? {
        guard let table = PackTable<Key>(node) else { return nil }
        let digits = table.required(.digits, fourDigits)
        let areas = table.requiredList(.areas, area).unique { $0 }
        guard let digits, !areas.isEmpty else { return nil }
        return Entry(digits: digits, areas: areas)
    }

    private static func fourDigits(_ node: PackNode) -> Located<String>? {
        guard let text = node.scalar, text.utf8.count == 4, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            text.utf8.first != 0x30
        else {
            return node.wrong(
                Phrase("de vier cijfers van een postcode, zoals 2715", "the four digits of a postcode, such as 2715"),
                cure: Phrase("laat de letters weg", "leave out the letters"))
        }
        return Located(value: text, place: node.place)
    }

    private static func area(_ node: PackNode) -> Located<AreaCode>? {
        guard let code = node.scalar.flatMap({ AreaCode($0) }), code.municipality != nil else {
            return node.wrong(
                Phrase(
                    "de code van een gemeente, wijk of buurt, zoals GM0637 of BU06370101",
                    "the code of a municipality, wijk or buurt, such as GM0637 or BU06370101"),
                cure: Phrase("verbeter de code", "correct the code"))
        }
        return Located(value: code, place: node.place)
    }
}
