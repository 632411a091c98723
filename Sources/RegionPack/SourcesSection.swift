import Facts
import Geography
import Phrases
import PlacedYAML

/// `sources.yaml`: where the coalition's figures come from, what they mean, and who may see how much of each.
struct SourcesSection {
    struct Entry {
        let id: Located<String>
        let source: DataSource
    }

    let entries: [Entry]

    private enum RootKey: String, CaseIterable { case sources }
    private enum Key: String, CaseIterable {
        case id, name, definition, owner, licence, content, table, measure, unit, refreshMonths, open, disclosure, codes
        case breaks, caveats, source, toConfirm
    }
    private enum BreakKey: String, CaseIterable { case year, what }
    private enum CodeKey: String, CaseIterable { case code, name, title }
    private enum TableKey: String, CaseIterable { case id, topic }

    /// Of a pack without the file.
    init() { entries = [] }

    init(_ root: PackNode) {
        entries = (PackTable<RootKey>(root)?.list(.sources, Self.entry) ?? []).unique(\.id)
    }

    private static func entry(_ node: PackNode) -> Entry? {
        guard let table = PackTable<Key>(node) else { return nil }
        let id = table.required(.id) { $0.slug() }
        let name = table.required(.name) { $0.localized() }
        let definition = table.required(.definition) { $0.localized() }
        let owner = table.required(.owner) { $0.localized() }
        let licence = table.required(.licence) { $0.localized() }
        let content = table.optional(.content) { $0.word(DataSource.Content.self) } ?? .values
        let measure = table.required(.measure) { $0.word(DataSource.Measure.self) }
        let openTable = table.optional(.table, openTable)
        let unit = table.required(.unit) { $0.localized() }
        let refresh = table.optional(.refreshMonths) { $0.integer(in: 1...120) }
        let isOpen = table.optional(.open) { $0.flag() } ?? false
        let disclosure = table.optional(.disclosure, DisclosureSection.rules) ?? [:]
        let codes = table.list(.codes, code).unique(\.code)
        let breaks = table.list(.breaks, methodBreak)
        let caveats = table.list(.caveats) { $0.localized() }
        let stated = table.optional(.source) { $0.text() }
        let toConfirm = table.optional(.toConfirm) { $0.text() }
        check(isOpen: isOpen, hasRules: table.has(.disclosure), content, at: table.place)
        let isFit = content == .values && measure == .count && isOpen
        if openTable != nil, !isFit { reportUnfit(at: table.place) }
        guard let id, let name, let definition, let owner, let licence, let measure, let unit else { return nil }
        if let toConfirm {
            id.place.reportUnconfirmed(Phrase("de bron \(id.value)", "the source \(id.value)"), toConfirm: toConfirm)
        }
        return Entry(
            id: id,
            source: DataSource(
                id: id.value, name: name, definition: definition, owner: owner, licence: licence, measure: measure,
                unit: unit, refreshMonths: refresh, isOpen: isOpen, disclosure: disclosure, breaks: breaks,
                content: content, table: isFit ? openTable : nil,
                codes: codes.map { DataSource.Code(code: $0.code.value, name: $0.name, title: $0.title) },
                caveats: caveats, source: stated, toConfirm: toConfirm))
    }

    /// What nobody would see, or what everybody sees whatever else is written, is a mistake of the writer.
    private static func check(isOpen: Bool, hasRules: Bool, _ content: DataSource.Content, at place: PackPlace) {
        if isOpen, hasRules {
            place.report(
                found: Phrase("een open bron met regels in disclosure", "an open source with rules in disclosure"),
                expected: Phrase(
                    "open, of regels per publiek: wat de eigenaar zelf publiceert, blijft zoals het is",
                    "open, or rules per audience: what its owner publishes stays as it is"),
                cure: Phrase("haal open of disclosure weg", "remove open or disclosure"))
        } else if !isOpen, content.isShownToAll {
            place.report(
                found: Phrase(
                    "content: \(content.rawValue) in een bron die niet open is",
                    "content: \(content.rawValue) in a source that is not open"),
                expected: Phrase(
                    "open: true, want misdrijven, inwoners en grenzen ziet iedereen op de site",
                    "open: true, for everybody sees offences, inhabitants and boundaries on the site"),
                cure: Phrase(
                    "schrijf open: true zonder disclosure, of kies content: values of elsewhere",
                    "write open: true without disclosure, or choose content: values or elsewhere"))
        } else if !isOpen, !hasRules, content == .values {
            place.report(
                severity: .warning,
                found: Phrase(
                    "een bron die niet open is, zonder disclosure", "a source that is not open, without disclosure"),
                expected: Phrase("per publiek wat het mag zien", "per audience what it may see"),
                cure: Phrase(
                    "voeg disclosure toe met public, partners en analyst; nu ziet niemand er iets van",
                    "add disclosure with public, partners and analyst; nobody sees anything of it now"))
        }
    }

    /// A table that everybody can download: its values are counts, and nothing of them is withheld.
    private static func reportUnfit(at place: PackPlace) {
        place.report(
            found: Phrase(
                "table bij een bron die geen open aantallen heeft", "table at a source that has no open counts"),
            expected: Phrase(
                "open: true, measure: count en content: values", "open: true, measure: count and content: values"),
            cure: Phrase("haal table weg of verbeter de andere regels", "remove table or correct the other lines"))
    }

    private static func openTable(_ node: PackNode) -> OpenTable? {
        guard let table = PackTable<TableKey>(node) else { return nil }
        let id = table.required(.id) { $0.text() }
        let topic = table.required(.topic) { $0.word(OpenTopic.self) }
        guard let id, let topic else { return nil }
        return OpenTable(id: id, topic: topic)
    }

    private static func methodBreak(_ node: PackNode) -> DataSource.MethodBreak? {
        guard let table = PackTable<BreakKey>(node) else { return nil }
        let year = table.required(.year) { $0.integer(in: 1900...2199) }
        let what = table.required(.what) { $0.localized() }
        guard let year, let what else { return nil }
        return DataSource.MethodBreak(year: year, what: what)
    }

    private static func code(_ node: PackNode) -> (code: Located<String>, name: Phrase, title: String?)? {
        guard let table = PackTable<CodeKey>(node) else { return nil }
        let code = table.required(.code, sourceCode)
        let name = table.required(.name) { $0.localized() }
        let title = table.optional(.title) { $0.text() }
        guard let code, let name else { return nil }
        return (code, name, title)
    }

    /// A word of capitals and digits; attempted suicide is counted by nobody here.
    private static func sourceCode(_ node: PackNode) -> Located<String>? {
        guard let text = node.scalar, (1...20).contains(text.utf8.count),
            text.utf8.allSatisfy({ (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2E })
        else {
            return node.wrong(
                Phrase("een code van hoofdletters en cijfers, zoals E33", "a code of capitals and digits, such as E33"),
                cure: Phrase("verbeter de code", "correct the code"))
        }
        guard text != "E14" else {
            return node.wrong(
                Phrase(
                    "een soort die ingelezen mag worden; E14 (poging tot zelfdoding) nooit",
                    "a kind that may be taken in; E14 (attempted suicide) never is"),
                cure: Phrase("haal E14 weg", "remove E14"))
        }
        return Located(value: text, place: node.place)
    }
}

extension DataSource.Content {
    /// Whether its figures stand on pages that ask no rule of the source.
    fileprivate var isShownToAll: Bool {
        switch self {
        case .offences, .population, .boundaries: true
        case .values, .elsewhere: false
        }
    }
}

/// `disclosure` of a source: how small its figures may be, per audience.
private enum DisclosureSection {
    private enum Key: String, CaseIterable { case smallestArea, shortestPeriod, withheldUpTo, codes }

    static func rules(_ node: PackNode) -> [Audience: DisclosureRule]? {
        guard let table = PackTable<Audience>(node) else { return nil }
        var rules: [Audience: DisclosureRule] = [:]
        for audience in Audience.allCases { rules[audience] = table.optional(audience, rule) }
        return rules
    }

    private static func rule(_ node: PackNode) -> DisclosureRule? {
        guard let table = PackTable<Key>(node) else { return nil }
        let area = table.required(.smallestArea) { $0.word(LevelWord.self) }
        let period = table.required(.shortestPeriod) { $0.word(DisclosureRule.Grain.self) }
        let withheld = table.required(.withheldUpTo, withheldUpTo)
        let codes = table.optional(.codes) { $0.flag() } ?? true
        guard let area, let period, let withheld else { return nil }
        return DisclosureRule(
            smallestArea: area.level, shortestPeriod: period, withheldUpTo: withheld, showsCodes: codes)
    }

    /// 1 would protect nothing: a cell that is left out for being small is then known to be 1.
    private static func withheldUpTo(_ node: PackNode) -> Int? {
        guard let limit = node.integer(in: 0...1_000) else { return nil }
        guard limit != 1 else {
            return node.wrong(
                Phrase(
                    "0, of 2 en meer: blijft alleen de 1 weg, dan is te zien dat er 1 stond",
                    "0, or 2 and more: if only 1 is left out, everybody knows that it was 1"),
                cure: Phrase(
                    "schrijf 0 als er niets weg hoeft, en anders 2 of meer",
                    "write 0 if nothing has to be left out, and otherwise 2 or more"))
        }
        return limit
    }

    private enum LevelWord: String, CaseIterable {
        case region, policeDistrict, basicTeam, municipality, cbsWijk, neighbourhood

        var level: AreaLevel {
            switch self {
            case .region: .region
            case .policeDistrict: .policeDistrict
            case .basicTeam: .basicTeam
            case .municipality: .municipality
            case .cbsWijk: .cbsWijk
            case .neighbourhood: .neighbourhood
            }
        }
    }
}
