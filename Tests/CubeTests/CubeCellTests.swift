import Cube
import Facts
import Geography
import TestKit
import Testing

@Suite("A cube's cells")
struct CubeCellTests {
    @Test("are the delivery's cells, whatever the order and the kind of absence", arguments: [1, 2, 3] as [UInt64])
    func sameCells(seed: UInt64) throws {
        let delivery = mixedDelivery(seed: seed)
        let cube = try Cube.assembled([delivery])
        let months = try #require(cube.dimensions.months)
        let years = try #require(cube.dimensions.years)
        for (offence, code) in delivery.offences.enumerated() {
            let planes = delivery.planes(offence: offence)
            let o = try #require(cube.dimensions.index(of: code))
            for (area, areaCode) in delivery.areas.enumerated() {
                let a = try #require(cube.dimensions.index(of: areaCode))
                let monthly = (0..<months.count).map { planes.monthly[area, $0] }
                #expect(cube.series(area: a, offence: o, months: months) == monthly)
                #expect(
                    cube.series(area: a, offence: o, years: years) == (0..<years.count).map { planes.yearly[area, $0] })
            }
        }
    }

    @Test("are absent outside the cube")
    func outside() throws {
        let cube = try CubeBuilder().count("GM0340", "2.1.1", in: "2017MM01", is: 10).cube()
        let month = Month(ordinal: 2017 * 12)
        #expect(cube.cell(area: 0, offence: 0, month: month) == RawCell(count: 10))
        #expect(cube.cell(area: 1, offence: 0, month: month) == .absent)
        #expect(cube.cell(area: -1, offence: 0, month: month) == .absent)
        #expect(cube.cell(area: 0, offence: 7, month: month) == .absent)
        #expect(cube.cell(area: 0, offence: 0, month: month.advanced(by: 1)) == .absent)
        #expect(cube.cell(area: 0, offence: 0, month: month.advanced(by: -1)) == .absent)
        #expect(cube.cell(area: 0, offence: 0, year: 2017) == .absent)
        #expect(
            cube.series(area: 0, offence: 0, months: month.advanced(by: -1)...month) == [.absent, RawCell(count: 10)])
    }

    @Test("of a year as published are apart from its months")
    func years() throws {
        let cube = try CubeBuilder()
            .counts("GM0340", "1.4.1", from: "2016JJ00", are: [30, 40])
            .counts("GM0340", "2.1.1", from: "2017MM01", are: [1, 2]).cube()
        #expect(try cube.cell("GM0340", "1.4.1", in: "2017JJ00") == RawCell(count: 40))
        #expect(try cube.cell("GM0340", "1.4.1", in: "2017MM01") == .absent)
        #expect(try cube.cell("GM0340", "2.1.1", in: "2017JJ00") == .absent)
    }

    @Test("exist for no area at all when nothing is published")
    func empty() throws {
        let cube = try Cube.assembled([])
        #expect(cube.dimensions.areas.isEmpty)
        #expect(cube.dimensions.months == nil)
        #expect(cube.lastMonthWithValues == nil)
        #expect(cube.isEmpty(month: Month(ordinal: 24_000)))
    }
}

@Suite("What a cube has values for")
struct CubePresenceTests {
    @Test("is told per offence, month and level")
    func presence() throws {
        let cube = try CubeBuilder()
            .count("GM0340", "2.1.1", in: "2017MM02", is: 0)
            .count("BU03400101", "2.1.1", in: "2017MM03", is: 4)
            .notDelivered("GM0340", "2.1.1", in: "2017MM04")
            .secret("GM0340", "1.4.7", in: "2017MM01")
            .count("GM0340", "1.4.1", in: "2016JJ00", is: 4).cube()
        let theft = try cube.index(offence: "2.1.1"), robbery = try cube.index(offence: "1.4.7")
        let january = Month(ordinal: 2017 * 12), sex = try cube.index(offence: "1.4.1")
        #expect(!cube.isEmpty(offence: theft))
        #expect(cube.isEmpty(offence: robbery))
        #expect(cube.isEmpty(offence: 99))
        #expect((0...4).map { cube.isEmpty(month: january.advanced(by: $0)) } == [true, false, false, true, true])
        #expect(cube.firstMonthWithValues == january.advanced(by: 1))
        #expect(cube.lastMonthWithValues == january.advanced(by: 2))
        #expect(cube.hasYearly(level: .municipality, offence: sex))
        #expect(!cube.hasYearly(level: .neighbourhood, offence: sex))
    }
}
