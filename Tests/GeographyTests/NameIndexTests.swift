import Geography
import Testing

@Suite("Finding areas by name")
struct NameIndexTests {
    static let areas: [(String, String)] = [
        ("RG-midden-nederland", "Midden-Nederland"), ("PD-west-utrecht", "West-Utrecht"),
        ("PD-utrecht-stad", "Utrecht-Stad"),
        ("BT-utrecht-west", "Utrecht-West"), ("GM0344", "Utrecht"), ("GM1581", "Utrechtse Heuvelrug"),
        ("GM0353", "IJsselstein"),
        ("GM0307", "Amersfoort"), ("GM0352", "Wijk bij Duurstede"), ("GM0518", "'s-Gravenhage"),
        ("GM0796", "'s-Hertogenbosch"),
        ("GM0140", "Súdwest-Fryslân"), ("GM0184", "Urk"), ("GM0417", "Laren"), ("GM0310", "De Bilt"), ("GM0148", "Één"),
        ("WK034401", "West"), ("BU03440111", "Lombok-Oost"), ("BU03440112", "Utrecht Centraal"),
    ]

    let index = AreaNameIndex(
        areas: areas.compactMap { code, name in AreaCode(code).map { Area(code: $0, name: name) } },
        otherNames: AreaCode("GM0417").map { [$0: ["Laren (NH.)"]] } ?? [:])

    func ids(_ query: String, limit: Int = 20) -> [String] { index.search(query, limit: limit).map(\.id.rawValue) }

    @Test(
        "The first match is the one that is meant",
        arguments: [
            ("utrecht", "GM0344", MatchQuality.exact), ("UTRECHT", "GM0344", .exact), ("  Utrecht ", "GM0344", .exact),
            ("GM0344", "GM0344", .exact), ("gm0344", "GM0344", .exact), ("ijsselstein", "GM0353", .exact),
            ("Ĳsselstein", "GM0353", .exact), ("sudwest fryslan", "GM0140", .exact), ("een", "GM0148", .exact),
            ("'s-Gravenhage", "GM0518", .exact), ("s gravenhage", "GM0518", .exact),
            ("’s Gravenhage", "GM0518", .exact),
            ("gravenhage", "GM0518", .wordPrefix), ("sgravenhage", "GM0518", .fuzzy), ("laren nh", "GM0417", .exact),
            ("amers", "GM0307", .prefix), ("BU0344", "BU03440111", .prefix), ("duurst", "GM0352", .wordPrefix),
            ("duurstede wijk", "GM0352", .wordPrefix), ("bilt", "GM0310", .wordPrefix),
            ("amresfoort", "GM0307", .fuzzy),
            ("amersfort", "GM0307", .fuzzy), ("utrehct", "GM0344", .fuzzy), ("hertogenbsch", "GM0796", .fuzzy),
            ("amresf", "GM0307", .fuzzy), ("ur", "GM0184", .prefix),
        ])
    func firstMatch(query: String, code: String, quality: MatchQuality) {
        let first = index.search(query).first
        #expect(first?.id.rawValue == code)
        #expect(first?.quality == quality)
    }

    @Test("Exact comes before the beginning, the beginning before a word, and larger areas before smaller ones")
    func order() {
        #expect(
            ids("utrecht") == [
                "GM0344", "PD-utrecht-stad", "BT-utrecht-west", "GM1581", "BU03440112", "PD-west-utrecht",
            ])
        #expect(ids("west") == ["WK034401", "PD-west-utrecht", "BT-utrecht-west"])
        #expect(ids("utrecht west").first == "BT-utrecht-west")
        #expect(ids("utrecht west").contains("PD-west-utrecht"))
    }

    @Test("A name is found by what it is called elsewhere, once")
    func otherNames() {
        #expect(ids("laren") == ["GM0417"])
        #expect(index.search("laren (nh").first?.name == "Laren (NH.)")
    }

    @Test("Short words allow no typing errors, and codes never do", arguments: ["urx", "gm0345", "abc", "GM9999"])
    func notFound(query: String) { #expect(ids(query).isEmpty) }

    @Test("The limit holds and the best stay", arguments: [0, 1, 2, 3, 100])
    func limit(limit: Int) {
        #expect(ids("utrecht", limit: limit) == Array(ids("utrecht", limit: 50).prefix(limit)))
    }

    @Test(
        "Whatever is typed gets an answer",
        arguments: [
            "", " ", "'", "---", "\u{0}", "\u{202E}thcertu", String(repeating: "a", count: 1_000_000),
            "xq" + String(repeating: "\u{301}", count: 100_000), "🇳🇱🚓", "乌特勒支", "%00<script>", "\"; DROP TABLE",
        ])
    func hostile(query: String) {
        #expect(index.search(query).isEmpty)
        #expect(index.nearest(to: query).count <= 3)
    }

    @Test("Only the first hundred characters of a query count")
    func longQuery() {
        let long = String(repeating: "x", count: 150)
        let named = NameIndex([NameIndex<Int>.Entry(id: 1, names: [String(repeating: "x", count: 100)])])
        #expect(named.search(long).first?.quality == .exact)
    }

    @Test("Nearest names for a message: by name, and by code when that is what was given")
    func nearest() {
        #expect(index.nearest(to: "Utrect").first?.id.rawValue == "GM0344")
        #expect(index.nearest(to: "GM0345").map(\.id.rawValue).contains("GM0344"))
        #expect(index.nearest(to: "Amerfoord").first?.id.rawValue == "GM0307")
        #expect(index.nearest(to: "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzz").isEmpty)
        #expect(index.nearest(to: "utrecht", limit: 2).count == 2)
    }

    @Test("Offences are found by the same index")
    func offences() {
        let offences = NameIndex([
            NameIndex<String>.Entry(
                id: "1.1.1", names: ["Diefstal/inbraak woning", "Theft and burglary, homes"], codes: ["1.1.1"]),
            NameIndex<String>.Entry(id: "1.1.2", names: ["Diefstal/inbraak box/garage/schuur"], codes: ["1.1.2"]),
            NameIndex<String>.Entry(id: "1.4.5", names: ["Mishandeling"], codes: ["1.4.5"]),
        ])
        #expect(offences.search("inbraak").map(\.id) == ["1.1.1", "1.1.2"])
        #expect(offences.search("1.1").map(\.id) == ["1.1.1", "1.1.2"])
        #expect(offences.search("1.4.5").first?.quality == .exact)
        #expect(offences.search("burglary").map(\.id) == ["1.1.1"])
        #expect(offences.search("mishandelling").map(\.id) == ["1.4.5"])
    }
}
