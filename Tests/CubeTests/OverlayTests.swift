import Cube
import Facts
import Geography
import TestKit
import Testing

@Suite("Deliveries laid over each other")
struct OverlayTests {
    private func row(
        _ cube: Cube, _ area: String, _ offence: String = "2.1.1", months: ClosedRange<Int> = 1...6
    ) throws -> [RawCell] {
        try months.map { try cube.cell(area, offence, in: "2016MM0\($0)") }
    }

    private func counts(_ counts: Int32...) -> [RawCell] { counts.map { $0 < 0 ? .absent : RawCell(count: $0) } }

    private func counts(_ area: String, from month: String, _ counts: [Int32]) -> CubeBuilder {
        CubeBuilder().counts(area, "2.1.1", from: month, are: counts)
    }

    @Test("keep the periods that the newer one does not have, before and after it")
    func periods() throws {
        let older = try counts("GM0340", from: "2016MM01", [1, 2, 3, 4, 5, 6]).delivery()
        let newer = try counts("GM0340", from: "2016MM03", [30, 40]).delivery()
        #expect(try row(.assembled([older, newer]), "GM0340") == counts(1, 2, 30, 40, 5, 6))
        #expect(try row(.assembled([newer, older]), "GM0340") == counts(1, 2, 3, 4, 5, 6))
    }

    @Test("join when one follows the other, with nothing in between")
    func consecutive() throws {
        let first = try counts("GM0340", from: "2016MM01", [1, 2]).delivery()
        let second = try counts("GM0340", from: "2016MM05", [5, 6]).delivery()
        for sources in [[first, second], [second, first]] {
            #expect(try row(.assembled(sources), "GM0340") == counts(1, 2, -1, -1, 5, 6))
        }
    }

    @Test("lose the buurten that the newer one has no longer, only in its periods")
    func lingering() throws {
        let older = try counts("GM0340", from: "2016MM01", [9, 9, 9]).counts(
            "BU03400101", "2.1.1", from: "2016MM01", are: [1, 2, 3]
        ).delivery()
        let newer = try counts("GM0340", from: "2016MM02", [8, 8]).counts(
            "BU03400102", "2.1.1", from: "2016MM02", are: [5, 6]
        ).delivery()
        let cube = try Cube.assembled([older, newer])
        #expect(try row(cube, "BU03400101", months: 1...3) == counts(1, -1, -1))
        #expect(try row(cube, "BU03400102", months: 1...3) == counts(-1, 5, 6))
        #expect(try row(cube, "GM0340", months: 1...3) == counts(9, 8, 8))
    }

    @Test("empty the cells of a buurt that the newer one has no rows for where its neighbours have")
    func missingRows() throws {
        let older = try counts("BU03400101", from: "2016MM01", [1, 2, 3]).delivery()
        let newer = try counts("BU03400102", from: "2016MM01", [5, 6, 7]).absent("BU03400101", "2.1.1", in: "2016MM02")
            .count("BU03400101", "2.1.1", in: "2016MM03", is: 30).delivery()
        #expect(try row(.assembled([older, newer]), "BU03400101", months: 1...3) == counts(-1, -1, 30))
    }

    @Test("keep wijken and buurten when the newer one is of municipalities only, and the other way round")
    func levels() throws {
        let places = try counts("BU03400101", from: "2016MM01", [1, 2]).counts(
            "WK034001", "2.1.1", from: "2016MM01", are: [3, 4]
        ).delivery()
        let totals = try counts("GM0340", from: "2016MM01", [10, 20]).delivery()
        for sources in [[places, totals], [totals, places]] {
            let cube = try Cube.assembled(sources)
            #expect(try row(cube, "BU03400101", months: 1...2) == counts(1, 2))
            #expect(try row(cube, "WK034001", months: 1...2) == counts(3, 4))
            #expect(try row(cube, "GM0340", months: 1...2) == counts(10, 20))
        }
    }

    @Test("keep the offences that the newer one does not have")
    func offences() throws {
        let older = try counts("GM0340", from: "2016MM01", [1, 2]).counts(
            "GM0340", "1.1.1", from: "2016MM01", are: [3, 4]
        )
        .delivery()
        let newer = try counts("GM0340", from: "2016MM01", [10, 20]).counts(
            "GM0340", "2.6.10", from: "2016MM01", are: [5]
        ).delivery()
        let cube = try Cube.assembled([older, newer])
        #expect(cube.dimensions.offences.map(\.rawValue).sorted() == ["1.1.1", "2.1.1", "2.6.10"])
        #expect(try row(cube, "GM0340", "1.1.1", months: 1...2) == counts(3, 4))
        #expect(try row(cube, "GM0340", months: 1...2) == counts(10, 20))
        #expect(try row(cube, "GM0340", "2.6.10", months: 1...2) == counts(5, -1))
    }

    @Test("keep the municipalities and the country that the newer one has no cells for")
    func areas() throws {
        let older = try counts("GM0340", from: "2016MM01", [1]).count("GM0355", "2.1.1", in: "2016MM01", is: 7)
            .count("NL00", "2.1.1", in: "2016MM01", is: 100).delivery()
        let newer = try counts("GM0340", from: "2016MM01", [20]).absent("GM0355", "2.1.1", in: "2016MM01").delivery()
        let cube = try Cube.assembled([older, newer])
        #expect(cube.dimensions.areas.map(\.rawValue) == ["NL00", "GM0340", "GM0355"])
        #expect(try row(cube, "GM0340", months: 1...1) == counts(20))
        #expect(try row(cube, "GM0355", months: 1...1) == counts(7))
        #expect(try row(cube, "NL00", months: 1...1) == counts(100))
    }

    @Test("keep an older count where the newer one was not delivered, and say so where nothing is known")
    func notDelivered() throws {
        let older = try counts("GM0340", from: "2016MM01", [1, 2, 3]).secret("GM0340", "2.1.1", in: "2016MM04")
            .delivery()
        let newer = try (1...6).reduce(CubeBuilder()) { $0.notDelivered("GM0340", "2.1.1", in: "2016MM0\($1)") }
            .count("GM0340", "2.1.1", in: "2016MM01", is: 10).count("GM0340", "2.1.1", in: "2016MM03", is: 30)
            .delivery()
        let end: [RawCell] = [.secret, .notDelivered, .notDelivered]
        #expect(try row(.assembled([older, newer]), "GM0340") == counts(10, 2, 30) + end)
        #expect(try row(.assembled([newer, older]), "GM0340") == counts(1, 2, 3) + end)
    }

    @Test("replace a count that the source now keeps secret")
    func secrets() throws {
        let older = try counts("GM0340", from: "2016MM01", [1, 2]).delivery()
        let newer = try CubeBuilder().secret("GM0340", "2.1.1", in: "2016MM02").delivery()
        #expect(try row(.assembled([older, newer]), "GM0340", months: 1...2) == counts(1) + [.secret])
    }

    @Test("keep the months in between of a newer one that has single months")
    func singleMonths() throws {
        let older = try counts("GM0340", from: "2016MM01", [1, 2, 3]).delivery()
        let newer = try counts("GM0340", from: "2016MM01", [10]).count("GM0340", "2.1.1", in: "2016MM03", is: 30)
            .delivery()
        #expect(try row(.assembled([older, newer]), "GM0340", months: 1...3) == counts(10, 2, 30))
    }

    @Test("empty a month in between for which only other municipalities have rows")
    func silentMunicipality() throws {
        let older = try counts("GM0340", from: "2016MM01", [1, 2, 3, 4]).delivery()
        let newer = try counts("GM0340", from: "2016MM01", [10]).count("GM0340", "2.1.1", in: "2016MM03", is: 30)
            .counts("GM0355", "2.1.1", from: "2016MM01", are: [5, 6, 7, 8]).delivery()
        #expect(try row(.assembled([older, newer]), "GM0340", months: 1...4) == counts(10, -1, 30, 4))
    }

    @Test("give months and years apart")
    func kinds() throws {
        let months = try counts("GM0340", from: "2016MM01", [1, 2]).count("GM0340", "1.4.1", in: "2015JJ00", is: 11)
            .delivery()
        let years = try CubeBuilder().counts("GM0340", "1.4.1", from: "2016JJ00", are: [12, 13]).delivery()
        for sources in [[months, years], [years, months]] {
            let cube = try Cube.assembled(sources)
            #expect(try row(cube, "GM0340", months: 1...2) == counts(1, 2))
            #expect(try (2015...2017).map { try cube.cell("GM0340", "1.4.1", in: "\($0)JJ00") } == counts(11, 12, 13))
        }
    }

    @Test("give the same cells through their files as from memory")
    func files() throws {
        try withTemporaryFolder { folder in
            let deliveries = [mixedDelivery(seed: 1, areas: 90), mixedDelivery(seed: 2, areas: 30)]
            let files = try deliveries.enumerated().map { index, delivery in
                try delivery.write(to: folder.path("\(index)"))
                return try DeliveryCells.read(folder.path("\(index)"))
            }
            try CubeAssembly.write(deliveries, rollUps: [], to: folder.path("a"), tag: "t")
            try CubeAssembly.write(files, rollUps: [], to: folder.path("b"), tag: "t")
            #expect(try bytes(folder.path("a")) == bytes(folder.path("b")))
        }
    }

    @Test("give the same as one alone when it is laid over itself")
    func same() throws {
        let delivery = mixedDelivery(seed: 3)
        let alone = try Cube.assembled([delivery]), twice = try Cube.assembled([delivery, delivery])
        let months = try #require(alone.dimensions.months)
        for area in alone.dimensions.areas.indices {
            for offence in alone.dimensions.offences.indices {
                let once = alone.series(area: area, offence: offence, months: months)
                #expect(twice.series(area: area, offence: offence, months: months) == once)
            }
        }
    }
}
