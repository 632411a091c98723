import Cube
import Facts
import Foundation
import Geography
import TestKit
import Testing

@Suite("A delivery's file of cells")
struct DeliveryCellsTests {
    private func error(_ path: String) -> SnapshotError? {
        do throws(SnapshotError) {
            _ = try DeliveryCells.read(path)
            return nil
        } catch { return error }
    }

    @Test("gives back every cell in the order in which it was written", arguments: [1, 2] as [UInt64])
    func roundTrip(seed: UInt64) throws {
        try withTemporaryFolder { folder in
            let delivery = mixedDelivery(seed: seed)
            try delivery.write(to: folder.path("cells"))
            let read = try DeliveryCells.read(folder.path("cells"))
            #expect(read.areas == delivery.areas)
            #expect(read.offences == delivery.offences)
            #expect(read.months == delivery.months)
            #expect(read.years == delivery.years)
            for offence in delivery.offences.indices {
                let (left, right) = (read.planes(offence: offence), delivery.planes(offence: offence))
                #expect(left.monthly.cells == right.monthly.cells)
                #expect(left.yearly.cells == right.yearly.cells)
            }
            try read.write(to: folder.path("again"))
            #expect(try bytes(folder.path("again")) == bytes(folder.path("cells")))
        }
    }

    @Test("may hold no cells, no years or no months")
    func empty() throws {
        try withTemporaryFolder { folder in
            let none = DeliveryCells(areas: [], offences: [], months: nil, years: nil, monthly: [], yearly: [])
            try none.write(to: folder.path("none"))
            #expect(try DeliveryCells.read(folder.path("none")).areas.isEmpty)
            let yearly = try CubeBuilder().count("GM0340", "1.4.1", in: "2020JJ00", is: 300).delivery()
            try yearly.write(to: folder.path("yearly"))
            let read = try DeliveryCells.read(folder.path("yearly"))
            #expect(read.months == nil)
            #expect(read.planes(offence: 0).yearly[0, 0] == RawCell(count: 300))
        }
    }

    @Test("is refused when cut, flipped or foreign")
    func damage() throws {
        try withTemporaryFolder { folder in
            try mixedDelivery(seed: 3, areas: 20).write(to: folder.path("cells"))
            let data = try bytes(folder.path("cells"))
            for position in stride(from: 0, to: data.count, by: 13) {
                var damaged = data
                damaged[position] ^= 0x10
                #expect(try error(folder.write(damaged, to: "damaged")) != nil, "byte \(position)")
            }
            #expect(try error(folder.write(data.dropLast(), to: "cut")) == .truncated)
            #expect(try error(folder.write("ID;SoortMisdrijf", to: "csv")) == .foreign)
            #expect(error(folder.path("none")) == .missing)
        }
    }
}
