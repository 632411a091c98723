import Cube
import Facts
import Geography
import TestKit
import Testing

@Suite("Putting a cube together")
struct CubeAssemblyTests {
    @Test("takes each municipality from the last delivery that has cells for it")
    func overlay() throws {
        let older = try CubeBuilder()
            .counts("GM0340", "2.1.1", from: "2016MM01", [1, 2]).count("BU03400101", "2.1.1", "2016MM01", 1)
            .count("GM0355", "2.1.1", "2016MM01", 7).count("NL00", "2.1.1", "2016MM01", 100).delivery()
        let newer = try CubeBuilder()
            .counts("GM0340", "2.1.1", from: "2016MM02", [20, 30]).count("BU03400102", "2.1.1", "2016MM02", 3)
            .absent("GM0355", "2.1.1", "2016MM02").delivery()
        let cube = try Cube.assembled([older, newer])
        #expect(cube.dimensions.areas.map(\.rawValue) == ["NL00", "GM0340", "GM0355", "BU03400102"])
        #expect(try cube.cell("GM0340", "2.1.1", "2016MM01") == .absent, "two deliveries are not mixed in a series")
        #expect(try cube.cell("GM0340", "2.1.1", "2016MM02") == RawCell(count: 20))
        #expect(try cube.cell("GM0340", "2.1.1", "2016MM03") == RawCell(count: 30))
        #expect(try cube.cell("GM0355", "2.1.1", "2016MM01") == RawCell(count: 7), "a row without cells does not win")
        #expect(try cube.cell("NL00", "2.1.1", "2016MM01") == RawCell(count: 100))
    }

    @Test("takes months and years from different deliveries")
    func kinds() throws {
        let months = try CubeBuilder().counts("GM0340", "2.1.1", from: "2016MM01", [1, 2]).delivery()
        let years = try CubeBuilder().counts("GM0340", "1.4.1", from: "2015JJ00", [11, 12]).delivery()
        for sources in [[months, years], [years, months]] {
            let cube = try Cube.assembled(sources)
            #expect(try cube.cell("GM0340", "2.1.1", "2016MM02") == RawCell(count: 2))
            #expect(try cube.cell("GM0340", "1.4.1", "2016JJ00") == RawCell(count: 12))
        }
    }

    @Test("makes a roll-up the sum of its members, and missing when one is")
    func rollUps() throws {
        let cube = try CubeBuilder()
            .counts("GM0340", "2.1.1", from: "2016MM01", [1, 2, 3]).counts(
                "GM0355", "2.1.1", from: "2016MM01", [10, 20]
            )
            .secret("GM0355", "2.1.1", "2016MM03").notDelivered("GM0340", "2.1.1", "2016MM04")
            .notDelivered("GM0355", "2.1.1", "2016MM04").count("BU03400101", "2.1.1", "2016MM01", 999)
            .rollUp("BT-a", of: ["GM0340", "GM0355"]).rollUp("BT-b", of: ["GM0340", "GM9999"])
            .rollUp("PD-c", of: ["BT-a", "GM0340"]).rollUp("RG-d", of: []).cube()
        func row(_ area: String) throws -> [RawCell] {
            try (1...4).map { try cube.cell(area, "2.1.1", "2016MM0\($0)") }
        }
        #expect(try row("BT-a") == [RawCell(count: 11), RawCell(count: 22), .secret, .notDelivered])
        #expect(try row("BT-b") == [.absent, .absent, .absent, .absent])
        #expect(try row("PD-c") == [RawCell(count: 12), RawCell(count: 24), .secret, .notDelivered])
        #expect(try row("RG-d") == [.absent, .absent, .absent, .absent])
    }

    @Test("keeps published parents as they were published")
    func parents() throws {
        let cube = try CubeBuilder()
            .count("GM0340", "2.1.1", "2016MM01", 9).count("WK034001", "2.1.1", "2016MM01", 4)
            .count("BU03400101", "2.1.1", "2016MM01", 1).cube()
        #expect(try cube.cell("GM0340", "2.1.1", "2016MM01") == RawCell(count: 9))
        #expect(try cube.cell("WK034001", "2.1.1", "2016MM01") == RawCell(count: 4))
    }

    @Test("refuses counts that a running total cannot hold, and leaves no file")
    func overflow() throws {
        let one = CubeBuilder().counts("GM0340", "2.1.1", from: "2016MM01", [Int32.max, 1])
        let two = CubeBuilder().count("GM0340", "2.1.1", "2016MM01", Int32.max).count("GM0355", "2.1.1", "2016MM01", 1)
            .rollUp("RG-a", of: ["GM0340", "GM0355"])
        #expect(throws: CubeAssemblyError.sumTooLarge(area: "GM0340", offence: "2.1.1")) { try one.cube() }
        #expect(throws: CubeAssemblyError.sumTooLarge(area: "RG-a", offence: "2.1.1")) { try two.cube() }
    }

    @Test("reports its progress up to the end and writes the same bytes again")
    func progress() throws {
        try withTemporaryFolder { folder in
            var steps: [Double] = []
            let delivery = mixedDelivery(seed: 1)
            try CubeAssembly.write([delivery], rollUps: [], to: folder.path("a"), tag: "t") { steps.append($0) }
            try CubeAssembly.write([delivery], rollUps: [], to: folder.path("b"), tag: "t")
            #expect(steps.last == 1)
            #expect(steps == steps.sorted())
            #expect(try bytes(folder.path("a")) == bytes(folder.path("b")))
        }
    }
}
