import Cube
import Facts
import Geography
import TestKit
import Testing

@Suite("Totals over periods")
struct CubeTotalTests {
    /// Adds the cells up one by one, without running totals or bitmaps.
    private func naive(_ cells: [RawCell]) -> CellTotal {
        CellTotal(
            sum: cells.compactMap(\.count).reduce(0) { $0 + Int($1) }, observed: cells.count { $0.count != nil },
            secret: cells.count { $0 == .secret }, periods: cells.count)
    }

    @Test("are the cells added up, for every run of months, also outside the cube")
    func everyRun() throws {
        let cube = try Cube.assembled([mixedDelivery(seed: 9)])
        let range = try #require(cube.dimensions.months)
        let wide = range.lowerBound.advanced(by: -2)...range.upperBound.advanced(by: 2)
        let areas = 0..<cube.dimensions.areas.count
        var totals: [CellTotal] = []
        for offence in cube.dimensions.offences.indices {
            for (first, last) in [(0, 30), (0, 1), (2, 2), (5, 16), (3, 28), (28, 28), (29, 30)] {
                let months = wide.lowerBound.advanced(by: first)...wide.lowerBound.advanced(by: last)
                let expected = areas.map { naive(cube.series(area: $0, offence: offence, months: months)) }
                cube.totals(offence: offence, areas: areas, over: .months(months), into: &totals)
                #expect(totals == expected)
                #expect(areas.map { cube.total(area: $0, offence: offence, over: .months(months)) } == expected)
            }
        }
    }

    @Test(
        "of part of the areas are the same as of all", arguments: [0..<1, 1..<5, 3..<70, 63..<65, 64..<128, 100..<150])
    func someAreas(areas: Range<Int>) throws {
        let cube = try Cube.assembled([mixedDelivery(seed: 4)])
        let months = try #require(cube.dimensions.months)
        for offence in cube.dimensions.offences.indices {
            var totals: [CellTotal] = []
            cube.totals(offence: offence, areas: areas, over: .months(months), into: &totals)
            #expect(totals == areas.map { cube.total(area: $0, offence: offence, over: .months(months)) })
            let sums = cube.runningTotals(offence: offence, areas: areas, over: .months(months)) { before, after in
                zip(before, after).map { Int($1 - $0) }
            }
            #expect(sums == totals.map(\.sum))
            var added = Array(repeating: 5, count: areas.count)
            cube.addCounts(offence: offence, areas: areas, over: .months(months), to: &added)
            #expect(added == totals.map { $0.sum + 5 })
        }
    }

    @Test("over years are those published per year")
    func years() throws {
        let cube = try Cube.assembled([mixedDelivery(seed: 5)])
        for offence in cube.dimensions.offences.indices {
            for area in cube.dimensions.areas.indices {
                let expected = naive(cube.series(area: area, offence: offence, years: 2014...2016))
                #expect(cube.total(area: area, offence: offence, over: .years(2014...2016)) == expected)
            }
        }
    }

    @Test("have nothing to say outside the cube")
    func outside() throws {
        let cube = try CubeBuilder().count("GM0340", "2.1.1", in: "2017MM01", is: 10).cube()
        let months = PeriodRange.months(Month(ordinal: 2017 * 12)...Month(ordinal: 2017 * 12 + 11))
        #expect(cube.total(area: 0, offence: 0, over: months) == CellTotal(sum: 10, observed: 1, periods: 12))
        #expect(cube.total(area: 5, offence: 0, over: months) == CellTotal(periods: 12))
        #expect(cube.total(area: 0, offence: 0, over: .years(2017...2018)) == CellTotal(periods: 2))
        var totals: [CellTotal] = []
        cube.totals(offence: 0, areas: 0..<3, over: months, into: &totals)
        #expect(totals == Array(repeating: CellTotal(periods: 12), count: 3))
        #expect(cube.runningTotals(offence: 3, areas: 0..<1, over: months) { $0.count + $1.count } == nil)
    }
}
