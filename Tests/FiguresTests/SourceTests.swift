import Cube
import Facts
import Figures
import Geography
import Phrases
import RegionPack
import Testing

@Suite("Sources of a coalition")
struct SourceTests {
    private static func source(
        _ measure: DataSource.Measure = .count, isOpen: Bool = false, disclosure: [Audience: DisclosureRule] = [:],
        codes: [String] = [], refreshMonths: Int? = 1, content: DataSource.Content = .values, table: OpenTable? = nil
    ) -> DataSource {
        let text = Phrase(dutch: "x")
        return DataSource(
            id: "reeks", name: text, definition: text, owner: text, licence: text, measure: measure, unit: text,
            refreshMonths: refreshMonths, isOpen: isOpen, disclosure: disclosure, breaks: [], content: content,
            table: table,
            codes: codes.map { DataSource.Code(code: $0, name: text) })
    }

    private func value(_ area: String, _ period: String, _ number: Double?, code: String = "") throws -> SourceValue {
        SourceValue(
            key: SourceValue.Key(
                area: try #require(AreaCode(area)), period: try #require(Period(key: period)), code: code),
            value: number.map { .value($0) } ?? .notPublished(.secret))
    }

    private func edition(_ source: DataSource, _ values: [SourceValue]) throws -> Edition {
        var test = TestEdition()
        let region = try area("RG-test"), parts = try ["GM0344", "GM0355"].map(area)
        test.areas =
            [Area(code: region, name: "Test")] + parts.map { Area(code: $0, name: $0.rawValue, parent: region) }
        test.memberships = parts.map { Membership(whole: region, part: $0) }
        test.sources = [source]
        test.holdings = SourceHoldings(
            values: ["reeks": values],
            arrivals: [SourceArrival(content: .values(source: "reeks"), entries: 1, receivedAt: 1_738_281_600)])
        return try test.edition()
    }

    /// Twelve months of two municipalities, the second small.
    private func months() throws -> [SourceValue] {
        try (1...12).flatMap { month in
            let key = Month(year: 2023, month: month)?.key ?? ""
            return [try value("GM0344", key, 40), try value("GM0355", key, month == 1 ? 2 : 6)]
        }
    }

    @Test("have the totals that follow from what is stated, and none from what is missing")
    func totals() throws {
        let source = Self.source(disclosure: [.analyst: .open])
        var values = try months()
        let whole = try edition(source, values).disclosed(source, to: .analyst)
        let region = try area("RG-test"), small = try area("GM0355")
        #expect(whole.areas == [region, try area("GM0344"), small])
        #expect(whole.points(of: small).last { $0.period == .year(2023) }?.value == .value(68))
        #expect(whole.points(of: region).last { $0.period == .year(2023) }?.value == .value(548))
        values.removeAll { $0.key.area == small && $0.key.period.key == "2023MM05" }
        let lacking = try edition(source, values).disclosed(source, to: .analyst).points(of: region)
        #expect(lacking.last { $0.period.key == "2023MM05" }?.value == .notYetKnown(.memberMissing))
        #expect(lacking.last { $0.period == .year(2023) }?.value.value == nil)
    }

    @Test("keep the total that they state, and add up codes where they state none")
    func codes() throws {
        let source = Self.source(disclosure: [.analyst: .open], codes: ["A", "B"])
        let values = try [
            value("GM0344", "2023JJ00", 3, code: "A"), value("GM0344", "2023JJ00", 4, code: "B"),
            value("GM0344", "2022JJ00", 9), value("GM0344", "2022JJ00", 4, code: "A"),
        ]
        let shown = try edition(source, values).disclosed(source, to: .analyst)
        #expect(shown.codes == ["", "A", "B"])
        #expect(shown.points(of: try area("GM0344")).map(\.value) == [.value(9), .value(7)])
    }

    @Test("of an open table keep the table's totals, small counts and all, and add no kinds up")
    func openTable() throws {
        let source = Self.source(isOpen: true, codes: ["A", "B"], table: OpenTable(id: "47021NED", topic: .nuisance))
        let values = try [
            value("GM0344", "2023JJ00", 9), value("GM0344", "2023JJ00", 1, code: "A"),
            value("GM0344", "2022JJ00", 3, code: "A"), value("GM0344", "2022JJ00", 4, code: "B"),
            value("GM0355", "2023JJ00", 2), value("GM0355", "2023JJ00", 1, code: "A"),
        ]
        let shown = try edition(source, values).disclosed(source, to: .public)
        let place = try area("GM0344"), region = try area("RG-test")
        #expect(
            shown.withheld == 0
                && shown.points(of: place).map(\.value) == [.notYetKnown(.absentFromDelivery), .value(9)])
        #expect(shown.points(of: place, code: "A").map(\.value) == [.value(3), .value(1)])
        #expect(shown.points(of: region).last?.value == .value(11) && shown.rowCount == 3 * 2 * 3)
    }

    @Test("are provisional where their source says so, and then so is the year")
    func provisional() throws {
        let source = Self.source(isOpen: true)
        let values = try months().map { value in
            SourceValue(
                key: value.key, value: value.value,
                status: value.key.period.key == "2023MM12" ? .provisional : .final)
        }
        let points = try edition(source, values).disclosed(source, to: .public).points(of: try area("RG-test"))
        #expect(points.filter(\.isProvisional).map(\.period.key) == ["2023MM12", "2023JJ00"])
    }

    @Test("show each audience as much as the pack says, and nothing to whom it does not name")
    func audiences() throws {
        let source = Self.source(disclosure: [
            .public: DisclosureRule(
                smallestArea: .municipality, shortestPeriod: .year, withheldUpTo: 4, showsCodes: false),
            .partners: DisclosureRule(smallestArea: .municipality, shortestPeriod: .month, withheldUpTo: 0),
        ])
        let edition = try edition(source, try months() + [try value("BU03440111", "2023MM01", 30)])
        let open = edition.disclosed(source, to: .public), partners = edition.disclosed(source, to: .partners)
        let small = try area("GM0355")
        #expect(open.points(of: small).map(\.period) == [.year(2023)])
        #expect(partners.points(of: small).first { $0.period.key == "2023MM01" }?.value == .value(2))
        for shown in [open, partners] { #expect(!shown.areas.contains { $0.level > .municipality }) }
        let nothing = edition.disclosed(source, to: .analyst)
        #expect(nothing.rule == nil && nothing.areas.isEmpty && nothing.withheld == 0)
    }

    @Test("keep margins as they are published; a share of few answers is withheld where the source is not open")
    func shares() throws {
        let key = SourceValue.Key(area: try area("GM0344"), period: .year(2021))
        let stated = SourceValue(key: key, value: .value(13.2), margin: 12.9...13.5, respondents: 8)
        let open = Self.source(.percentage, isOpen: true)
        let point = try #require(try edition(open, [stated]).disclosed(open, to: .public).points(of: key.area).first)
        #expect(point.value == .value(13.2) && point.margin == 12.9...13.5 && point.respondents == 8)
        let closed = Self.source(.percentage, disclosure: [.public: DisclosureRule(withheldUpTo: 10)])
        let shown = try edition(closed, [stated]).disclosed(closed, to: .public)
        #expect(shown.withheld == 1 && shown.points(of: key.area).first?.margin == nil)
    }

    @Test("tell each audience no later period than it sees, and nothing to whom sees nothing")
    func lastPeriod() throws {
        let source = Self.source(disclosure: [
            .public: DisclosureRule(smallestArea: .municipality, shortestPeriod: .year, withheldUpTo: 4),
            .partners: DisclosureRule(smallestArea: .municipality, shortestPeriod: .quarter, withheldUpTo: 0),
        ])
        func last(_ key: String, _ audience: Audience, of source: DataSource) throws -> String? {
            let holdings = SourceHoldings(values: ["reeks": [try value("GM0344", key, 5)]])
            return SourceStanding(source, deliveries: [], holdings: holdings, today: nil)
                .lastPeriod(shownTo: audience)?.key
        }
        #expect(try last("2023MM05", .public, of: source) == "2022JJ00")
        #expect(try last("2023MM12", .public, of: source) == "2023JJ00")
        #expect(try last("2023KW04", .public, of: source) == "2023JJ00")
        #expect(try last("2023MM05", .partners, of: source) == "2023KW01")
        #expect(try last("2023MM02", .partners, of: source) == "2022KW04")
        #expect(try last("2023MM05", .analyst, of: source) == nil)
        #expect(try last("2023MM05", .public, of: Self.source(isOpen: true)) == "2023MM05")
    }

    @Test("are overdue from the day after the next delivery was expected")
    func overdue() throws {
        let source = Self.source(), edition = try edition(source, try months())
        func standing(_ day: CalendarDay?) throws -> SourceStanding {
            try #require(edition.sourceStandings(on: day).first)
        }
        // Received on 31 January 2025: a month later is the last day of February.
        let expected = CalendarDay(year: 2025, month: 2, day: 28)
        let onTime = try standing(expected), late = try standing(CalendarDay(year: 2025, month: 3, day: 1))
        #expect(onTime.lastDelivery == CalendarDay(year: 2025, month: 1, day: 31))
        #expect(onTime.nextExpected == expected && !onTime.isOverdue && late.isOverdue)
        #expect(onTime.lastPeriod?.key == "2023MM12")
        #expect(try !standing(nil).isOverdue)
        let loose = SourceStanding(
            Self.source(refreshMonths: nil), deliveries: [], holdings: edition.holdings,
            today: CalendarDay(year: 2030, month: 1, day: 1))
        #expect(loose.nextExpected == nil && !loose.isOverdue)
        let none = SourceStanding(
            source, deliveries: [], holdings: SourceHoldings(), today: CalendarDay(year: 2030, month: 1, day: 1))
        #expect(none.lastDelivery == nil && none.nextExpected == nil && !none.isOverdue)
    }
}
