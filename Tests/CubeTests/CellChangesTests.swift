import Facts
import Geography
import TestKit
import Testing

@testable import Cube

@Suite("What goes and changes when a source is laid over others")
struct CellChangesTests {
    private static func areas(_ codes: [String]) -> [AreaCode] { codes.compactMap { AreaCode($0) } }

    /// One offence, months from January 2024.
    private static func source(_ rows: [(String, [Int32?])], from month: Int = 1) throws -> DeliveryCells {
        let first = try #require(Month(year: 2024, month: month)), length = rows.first?.1.count ?? 0
        return DeliveryCells(
            areas: areas(rows.map(\.0)), offences: [try #require(OffenceCode("1.2.3"))],
            months: first...first.advanced(by: length - 1), years: nil,
            monthly: rows.flatMap { $0.1.map { $0.map { RawCell(count: $0) } ?? .absent } }, yearly: [])
    }

    @Test("A part that lacks a neighbourhood takes its figures away, and another count is a change")
    func lossAndChange() throws {
        let published = try Self.source([("BU03120000", [3, 4]), ("BU03120001", [5, 6])])
        let part = try Self.source([("BU03120000", [3, 9])])
        let changes = CellChanges(under: [published], after: [part])
        let lost = try #require(changes.lost.first)
        #expect(changes.lost.count == 1 && lost.count == 2 && lost.areas.map(\.rawValue) == ["BU03120001"])
        #expect(
            lost.owner.rawValue == "GM0312" && lost.months?.count == 2 && lost.offences.map(\.rawValue) == ["1.2.3"])
        #expect(changes.changed.map(\.count) == [1] && changes.changed.first?.months?.lowerBound.key == "2024MM02")
    }

    @Test("A further month, another municipality and the same counts again take nothing and change nothing")
    func nothing() throws {
        let published = try Self.source([("BU03120000", [3, 4])])
        let later = try Self.source([("BU03120000", [4, 5])], from: 2)
        let other = try Self.source([("BU03130000", [1, 1])])
        for newer in [later, other, published] {
            #expect(CellChanges(under: [published], after: [newer]) == .none)
        }
        #expect(CellChanges(under: [], after: [published]) == .none)
    }

    @Test("What is withdrawn goes, but for what lies under it")
    func withdrawn() throws {
        let below = try Self.source([("BU03120000", [3, 4])])
        let above = try Self.source([("BU03120000", [4, 5, 6])], from: 2)
        let changes = CellChanges(under: [below], before: [above])
        #expect(changes.lost.map(\.count) == [2] && changes.changed.isEmpty)
    }
}

@Suite("Areas that fell silent")
struct SilenceTests {
    private static func source(_ rows: [(String, [Int32?])]) throws -> DeliveryCells {
        let first = try #require(Month(year: 2024, month: 1)), length = rows.first?.1.count ?? 0
        return DeliveryCells(
            areas: rows.compactMap { AreaCode($0.0) }, offences: [try #require(OffenceCode("1.2.3"))],
            months: first...first.advanced(by: length - 1), years: nil,
            monthly: rows.flatMap { $0.1.map { $0.map { RawCell(count: $0) } ?? .absent } }, yearly: [])
    }

    @Test("A municipality of hundreds without any offence was not delivered, with its parts; a small one stays zero")
    func fallsSilent() throws {
        let cells = try Self.source([
            ("GM0307", [600, 610, 0, nil]), ("GM0312", [40, 30, 0, 0]), ("GM0313", [300, 280, 290, 310]),
            ("BU03070000", [6, 0, 0, 0]),
        ])
        let silence = Silence(in: cells, past: nil)
        #expect(silence.fallen.map(\.code.rawValue) == ["GM0307"])
        #expect(silence.fallen.first?.months.map(\.key) == ["2024MM03", "2024MM04"])
        let marked = cells.marking(silence).planes(offence: 0).monthly
        #expect(marked[0, 2] == .notDelivered && marked[0, 3] == .notDelivered && marked[0, 1] == RawCell(count: 610))
        #expect(marked[1, 2] == RawCell(count: 0) && marked[3, 1] == RawCell(count: 0) && marked[3, 2] == .notDelivered)
    }

    @Test(
        "Small municipalities that are blank together were not delivered; one of them, or a few of the smallest, stay zero"
    )
    func smallOnesFallSilent() throws {
        let small = (0..<8).map { ("GM031\($0)", [20, 25, 22, 0] as [Int32?]) }
        let large: [(String, [Int32?])] = [("GM0307", [600, 610, 620, 630])]
        let silence = Silence(in: try Self.source(large + small), past: nil)
        #expect(silence.fallen.count == 8 && silence.fallen.allSatisfy { $0.isJudgedTogether })
        #expect(silence.fallen.allSatisfy { $0.months.map(\.key) == ["2024MM04"] })
        // Three of them add up to 66 a month; tiny ones are blank by chance, however many there are.
        let present = small.dropFirst(3).map { ($0.0, [20, 25, 22, 19] as [Int32?]) }
        #expect(Silence(in: try Self.source(large + small.prefix(3) + present), past: nil).isEmpty)
        let tiny = (0..<40).map { ("GM04\($0 + 10)", [2, 0, 1, 0] as [Int32?]) }
        #expect(Silence(in: try Self.source(large + tiny), past: nil).isEmpty)
        // Without their rows, beside what is published of them.
        let cubePast = try #require(MonthTotals(try Self.source(large + small.map { ($0.0, [20, 25, 22, 21]) })))
        let next = DeliveryCells(
            areas: [try #require(AreaCode("GM0307"))], offences: [try #require(OffenceCode("1.2.3"))],
            months: cubePast.months.upperBound.advanced(by: 1)...cubePast.months.upperBound.advanced(by: 1), years: nil,
            monthly: [RawCell(count: 640)], yearly: [])
        #expect(Silence(in: next, past: cubePast, isKnown: { _, _ in true }).leftOut.count == 8)
        // Nobody knows whether they were merged away.
        #expect(Silence(in: next, past: cubePast).isEmpty)
    }

    @Test("A file of one rare type says nothing of small municipalities, and is held against that type alone")
    func rareType() throws {
        let codes = ["GM0307"] + (0..<8).map { "GM031\($0)" }, areas = codes.compactMap { AreaCode($0) }
        let types = ["1.1.1", "1.2.3", "1.4.2"].compactMap { OffenceCode($0) }, rare = try #require(types.first)
        let first = try #require(Month(year: 2024, month: 1))
        func source(_ offences: [OffenceCode], from first: Month, _ counts: [Int32]) -> DeliveryCells {
            DeliveryCells(
                areas: areas, offences: offences, months: first...first, years: nil,
                monthly: counts.map { RawCell(count: $0) }, yearly: [])
        }
        let small = [Int32](repeating: 25, count: 8)
        let published = source(types, from: first, [9] + small + [300] + small + [300] + small)
        let past = try #require(MonthTotals(published)), next = first.advanced(by: 1)
        let zeros = [Int32](repeating: 0, count: 8)
        #expect(Silence(in: source([rare], from: next, [9] + zeros), past: past).fallen.isEmpty)
        // Two of the three types are most of them.
        let two = source(Array(types.prefix(2)), from: next, [9] + zeros + [300] + zeros)
        #expect(Silence(in: two, past: past).fallen.count == 8)
        var builder = CubeBuilder()
        for (code, type, count) in [("GM0307", "1.1.1", 2), ("GM0307", "1.2.3", 600), ("GM0310", "1.1.1", 3)] {
            builder = builder.count(code, type, in: "2024MM01", is: Int32(count))
        }
        let cube = try builder.cube()
        let narrow = try #require(MonthTotals(cube, of: [rare])), whole = try #require(MonthTotals(cube))
        let large = try #require(narrow.areas.firstIndex { $0.rawValue == "GM0307" })
        #expect(narrow.series(large).last == 2 && whole.series(large).last == 602)
        #expect(narrow.types.count == 2)
        // Hundreds of all types in a month are no reason to call a zero of one rare type silent.
        let rows: [Int32] = [0, 9] + [Int32](repeating: 0, count: 7)
        #expect(Silence(in: source([rare], from: next, rows), past: narrow).isEmpty)
        #expect(Silence(in: source([rare], from: next, rows), past: whole).fallen.map(\.code.rawValue) == ["GM0307"])
    }

    @Test("Municipalities with offences in one month of twelve are blank by chance, however many there are")
    func seasonal() throws {
        let rows = (0..<30).map { place in
            ("GM0\(410 + place)", (0..<13).map { $0 == place % 12 ? 60 : 0 } as [Int32?])
        }
        let large: [(String, [Int32?])] = [("GM0307", Array(repeating: 600, count: 13))]
        #expect(Silence(in: try Self.source(large + rows), past: nil).isEmpty)
    }

    @Test("Municipalities without rows from a month on were merged away, unless they are known to be there")
    func mergedTogether() throws {
        let large: [(String, [Int32?])] = [("GM0307", [600, 610, 620, 630])]
        let gone = (0..<8).map { ("GM031\($0)", [20, 25, nil, nil] as [Int32?]) }
        let cells = try Self.source(large + gone)
        #expect(Silence(in: cells, past: nil).isEmpty)
        let known = Silence(in: cells, past: nil, isKnown: { _, _ in true })
        #expect(known.fallen.count == 8 && known.fallen.allSatisfy { $0.months.count == 2 })
        // With rows that are blank month after month they stay silent.
        let blank = (0..<8).map { ("GM031\($0)", [20, 25, 0, 0] as [Int32?]) }
        let silence = Silence(in: try Self.source(large + blank), past: nil)
        #expect(silence.fallen.count == 8 && silence.fallen.allSatisfy { $0.months.count == 2 })
    }

    @Test("A year that is not what its months add up to is named with both counts; rounding and years alone are not")
    func yearsBesideMonths() throws {
        let codes = ["GM0307", "GM0312", "GM0313"].compactMap { AreaCode($0) }
        let types = ["1.1.1", "1.4.2"].compactMap { OffenceCode($0) }
        let first = try #require(Month(year: 2016, month: 1))
        func cells(_ counts: [Int32]) -> [RawCell] { counts.map { RawCell(count: $0) } }
        let months = DeliveryCells(
            areas: codes, offences: types, months: first...first.advanced(by: 13), years: nil,
            monthly: cells(Array(repeating: 10, count: 3 * 14) + Array(repeating: 0, count: 3 * 14)), yearly: [])
        let years = DeliveryCells(
            areas: codes, offences: types, months: nil, years: 2016...2017, monthly: [],
            // 1.4.2 is published per year only, and 2017 is not complete.
            yearly: cells([120, 500, 121, 500, 97, 500] + [7, 7, 7, 7, 7, 7]))
        let found = YearContradictions(of: years, over: [months])
        #expect(found.count == 1 && found.largest.map(\.area.rawValue) == ["GM0313"])
        #expect(found.largest.first?.published == 97 && found.largest.first?.months == 120)
        #expect(YearContradictions(of: months, over: [years]) == found)
        #expect(YearContradictions(of: months, over: []).count == 0)
    }

    @Test("A month that is empty everywhere, and an area that was merged away, are another matter")
    func notSilent() throws {
        #expect(Silence(in: try Self.source([("GM0307", [600, 0]), ("GM0312", [300, 0])]), past: nil).isEmpty)
        let merged = try Self.source([("GM0620", [200, nil]), ("GM1961", [400, 600])])
        #expect(
            Silence(in: merged, past: nil) { code, month in code.rawValue != "GM0620" || month.monthOfYear == 1 }
                .isEmpty)
    }

    @Test("A municipality of which only neighbourhoods are in the table is the sum of them")
    func ofParts() throws {
        let rows = (0..<10).map { ("BU0307000\($0)", [20, 20, 0] as [Int32?]) } + [("BU03120000", [20, 20, 20])]
        let silence = Silence(in: try Self.source(rows), past: nil)
        #expect(silence.fallen.map(\.code.rawValue) == ["GM0307"])
    }
}
