import Facts
import Figures
import Geography
import Phrases
import Testing

@testable import FigurePages
@testable import Server
@testable import SiteFixtures
@testable import SiteKit
@testable import SiteMap

@Suite("Addresses of the explorer")
struct ExplorerQueryTests {
    private func read(_ query: String, _ language: Language = .dutch) throws -> ExplorerQuery {
        try ExplorerQuery.read(RequestTarget("/verken?" + query).query, in: language)
    }

    private func written(_ query: ExplorerQuery, _ language: Language = .dutch) -> String {
        query.pairs(in: language).map { "\($0.name)=\($0.value)" }.joined(separator: "&")
    }

    @Test(
        "An address has one fixed writing",
        arguments: [
            ("", ""), ("beeld=verloop&maat=aantal", ""),
            ("maat=per-1000&beeld=kaart", "beeld=kaart&maat=per-1000"),
            ("gebied=GM0344&gebied=GM0637", "gebied=GM0344_GM0637"), ("gebied=GM0344_GM0344", "gebied=GM0344"),
            ("gebied=gm0344,GM0637", "gebied=GM0344_GM0637"), ("soort=1.1.1&soort=alle", "soort=1.1.1_alle"),
            ("soort=geweld_1.1.1", "soort=geweld_1.1.1"),
            ("van=2017MM01&tot-en-met=2017MM06", "periode=2017MM01..2017MM06"),
            ("niveau=buurt&vergelijk=2015", "niveau=buurt&vergelijk=2015"), ("tegen=aandeel", "tegen=aandeel"),
            ("decimaal=punt&sorteer=naam", "sorteer=naam&decimaal=punt"),
        ])
    func canonical(_ query: String, _ expected: String) throws { #expect(try written(read(query)) == expected) }

    @Test("What cannot be read is left out and told; the rest of the address counts")
    func lenient() throws {
        let query = try read("beeld=taart&maat=per-1000&periode=2017MM13&vergelijk=x&gebied=%3Cscript%3E")
        #expect(written(query) == "maat=per-1000")
        #expect(query.unread.sorted() == ["2017MM13", "<script>", "taart", "x"])
    }

    @Test("The other language has its own words for the same question")
    func languages() throws {
        let query = try read(
            "view=funnel&measure=per-1000&area=RG-test&level=municipality&offence=1.1.1_all&compare=2015", .english)
        #expect(
            written(query)
                == "beeld=trechter&maat=per-1000&gebied=RG-test&niveau=gemeente&soort=1.1.1_alle&vergelijk=2015")
        #expect(try read(written(query)) == query)
    }

    @Test("A list in an address is bounded")
    func bounded() throws {
        let many = (1...60).map { "GM" + String(10_000 + $0).dropFirst() }.joined(separator: "_")
        #expect(try read("gebied=" + many).areas.count == ExplorerQuery.most)
        // A longer one than the server reads is refused before it is a question.
        #expect(throws: (any Error).self) {
            try read("gebied=" + String(repeating: "GM0344_", count: 5_000))
        }
    }
}

/// Addresses as chance and ill will make them, by a seed.
struct RandomAddresses {
    private var random: SeededDraws
    let areas: [String]
    let offences: [String]

    init(seed: UInt64, areas: [String], offences: [String]) {
        random = SeededDraws(seed: seed)
        self.areas = areas
        self.offences = offences
    }

    private static let hostile = [
        "<script>alert(1)</script>", "'; DROP TABLE x--", "../../etc/passwd", "%00", "\u{202E}", "=1+1",
        String(repeating: "9", count: 300), "-1", "1e999", "NaN", "2017MM00", "9999MM99", "0000JJ00..9999JJ00", "",
        "GM", "BU", "RG-", "é", "_", "___", ",", "alle_alle",
    ]

    /// `beeld=kaart&gebied=GM0344_GM0637`, not yet percent-encoded.
    mutating func pairs() -> [(name: String, value: String)] {
        var pairs: [(String, String)] = []
        func add(_ name: String, _ value: String) { pairs.append((name, value)) }
        add("beeld", pick(ExplorerView.allCases.map(\.word.dutch)))
        if chance(0.8) { add("maat", pick(Measure.explored.map(\.exploredWord.dutch))) }
        if chance(0.3) { add("tegen", pick(Measure.explored.map(\.exploredWord.dutch))) }
        if chance(0.7) {
            add("gebied", (0..<Int.random(in: 1...5, using: &random)).map { _ in pick(areas) }.joined(separator: "_"))
        }
        if chance(0.4) { add("niveau", pick(["district", "basisteam", "gemeente", "wijk", "buurt"])) }
        if chance(0.7) {
            add("soort", (0..<Int.random(in: 1...4, using: &random)).map { _ in pick(offences) }.joined(separator: "_"))
        }
        if chance(0.5) { add("periode", period()) }
        if chance(0.4) { add("vergelijk", pick(["periode-ervoor", "2012", "2016", "2011MM05", "2999", "1900"])) }
        if chance(0.3) { add("sorteer", pick(["naam", "verschil", "was-oplopend", "per-1000", "aantal"])) }
        for index in pairs.indices where chance(0.06) { pairs[index].1 = pick(Self.hostile) }
        if chance(0.1) { add(pick(["gebied", "soort", "van", "tot-en-met", "x", "<b>"]), pick(Self.hostile)) }
        return pairs.map { (name: $0.0, value: $0.1) }
    }

    private mutating func period() -> String {
        let year = Int.random(in: 2009...2019, using: &random), month = Int.random(in: 1...12, using: &random)
        let from = "\(year)MM\(month < 10 ? "0" : "")\(month)"
        switch Int.random(in: 0...3, using: &random) {
        case 0: return from
        case 1: return "\(year)"
        case 2: return "\(year)JJ00..\(year + 2)JJ00"
        default: return "\(from)..\(year + Int.random(in: 0...4, using: &random))MM12"
        }
    }

    private mutating func chance(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &random) < share }
    private mutating func pick(_ list: [String]) -> String { list.randomElement(using: &random) ?? "" }
}

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers on every machine.
struct SeededDraws: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
