import Cube
import Facts
import Geography
import TestKit
import Testing

@Suite("Putting a cube together")
struct CubeAssemblyTests {
    @Test("makes a roll-up the sum of its members, and missing when one is")
    func rollUps() throws {
        let cube = try CubeBuilder()
            .counts("GM0340", "2.1.1", from: "2016MM01", are: [1, 2, 3]).counts(
                "GM0355", "2.1.1", from: "2016MM01", are: [10, 20]
            )
            .secret("GM0355", "2.1.1", in: "2016MM03").notDelivered("GM0340", "2.1.1", in: "2016MM04")
            .notDelivered("GM0355", "2.1.1", in: "2016MM04").count("BU03400101", "2.1.1", in: "2016MM01", is: 999)
            .rollUp("BT-a", of: ["GM0340", "GM0355"]).rollUp("BT-b", of: ["GM0340", "GM9999"])
            .rollUp("PD-c", of: ["BT-a", "GM0340"]).rollUp("RG-d", of: []).cube()
        func row(_ area: String) throws -> [RawCell] {
            try (1...4).map { try cube.cell(area, "2.1.1", in: "2016MM0\($0)") }
        }
        #expect(try row("BT-a") == [RawCell(count: 11), RawCell(count: 22), .secret, .notDelivered])
        #expect(try row("BT-b") == [.absent, .absent, .absent, .absent])
        #expect(try row("PD-c") == [RawCell(count: 12), RawCell(count: 24), .secret, .notDelivered])
        #expect(try row("RG-d") == [.absent, .absent, .absent, .absent])
    }

    @Test("keeps published parents as they were published")
    func parents() throws {
        let cube = try CubeBuilder()
            .count("GM0340", "2.1.1", in: "2016MM01", is: 9).count("WK034001", "2.1.1", in: "2016MM01", is: 4)
            .count("BU03400101", "2.1.1", in: "2016MM01", is: 1).cube()
        #expect(try cube.cell("GM0340", "2.1.1", in: "2016MM01") == RawCell(count: 9))
        #expect(try cube.cell("WK034001", "2.1.1", in: "2016MM01") == RawCell(count: 4))
    }

    @Test("adds roll-ups up after deliveries are laid over each other")
    func rollUpsOfLayers() throws {
        let older = try CubeBuilder().counts("GM0340", "2.1.1", from: "2016MM01", are: [1, 2])
            .counts("GM0355", "2.1.1", from: "2016MM01", are: [10, 20]).delivery()
        let newer = try CubeBuilder().count("GM0340", "2.1.1", in: "2016MM02", is: 5).delivery()
        let members = ["GM0340", "GM0355"].compactMap { AreaCode($0) }
        let team = try #require(AreaCode("BT-a"))
        let cube = try Cube.assembled([older, newer], rollUps: [RollUp(code: team, members: members)])
        #expect(try cube.cell("BT-a", "2.1.1", in: "2016MM01") == RawCell(count: 11))
        #expect(try cube.cell("BT-a", "2.1.1", in: "2016MM02") == RawCell(count: 25))
    }

    @Test("refuses counts that a running total cannot hold, and leaves no file")
    func overflow() throws {
        let one = CubeBuilder().counts("GM0340", "2.1.1", from: "2016MM01", are: [Int32.max, 1])
        let two = CubeBuilder().count("GM0340", "2.1.1", in: "2016MM01", is: Int32.max).count(
            "GM0355", "2.1.1", in: "2016MM01", is: 1
        )
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
