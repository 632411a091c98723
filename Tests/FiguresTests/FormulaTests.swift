import Facts
import Figures
import Geography
import Phrases
import RegionPack
import TestKit
import Testing

/// A group that gains a part, an offence that joins the classification: every month adds up what belonged to it then.
@Suite("Formulas by month")
struct FormulaTests {
    /// Violence is 1.4.5 (10 a month), and 1.4.6 (3 a month) too from a month on; 2018 up to and including 2023.
    private func edition(
        from: String = "2022MM07", until: String? = nil, changing: String = "1.4.6",
        _ change: (inout TestEdition) throws -> Void = { _ in }
    ) throws -> Edition {
        var test = TestEdition()
        test.builder = CubeBuilder()
            .counts("GM0340", "1.4.5", from: "2018MM01", are: Array(repeating: 10, count: 72))
            .counts("GM0340", "1.4.6", from: "2018MM01", are: Array(repeating: 3, count: 72))
        let codes = try ["1.4.5", "1.4.6"].map(offence)
        test.groups = [
            OffenceGroup(
                id: "geweld", version: 1, title: Phrase("Geweld", "Violence"), definition: Phrase(dutch: "Optelling"),
                parts: codes,
                tenures: [try offence(changing): Tenure(from: try month(from), until: try until.map(month))],
                owner: "Bureau", source: "Test")
        ]
        try change(&test)
        return try test.edition()
    }

    private func month(_ key: String) throws -> Month {
        guard case .month(let month)? = Period(key: key) else { throw NoMonth() }
        return month
    }

    private struct NoMonth: Error {}

    private let group = OffenceSelection.group("geweld")

    @Test("A new part counts from its month on, and is not missing before")
    func counting() throws {
        let edition = try edition()
        let before = try edition.figure(.count, "GM0340", group, period("2022MM06"))
        #expect(before.numerator == 10)
        #expect(before.missing.isEmpty && before.status == .final)
        #expect(try edition.figure(.count, "GM0340", group, period("2022MM07")).numerator == 13)
        // Six months of ten, six of thirteen, whichever way the year is asked.
        #expect(try edition.figure(.count, "GM0340", group, period("2022MM01", "2022MM12")).numerator == 138)
        #expect(try edition.figure(.count, "GM0340", group, period("2022JJ00")).numerator == 138)
        #expect(try edition.figure(.moving12Months, "GM0340", group, period("2022MM12")).numerator == 138)
        #expect(try edition.figure(.yearToDate, "GM0340", group, period("2022MM08")).numerator == 86)
        let years = edition.yearSeries(area: try area("GM0340"), offence: group)
        #expect(years.map(\.value.value) == [120, 120, 120, 120, 138, 156])
    }

    @Test("Where one part follows on another within a year, the rate of the year is that of its months")
    func following() throws {
        let edition = try edition {
            $0.groups = [
                OffenceGroup(
                    id: "geweld", version: 1, title: Phrase("Geweld", "Violence"),
                    definition: Phrase(dutch: "Optelling"),
                    parts: [try offence("1.4.5"), try offence("1.4.6")],
                    tenures: [
                        try offence("1.4.5"): Tenure(until: try month("2022MM06")),
                        try offence("1.4.6"): Tenure(from: try month("2022MM07")),
                    ], owner: "Bureau", source: "Test")
            ]
            $0.populations = [("GM0340", 2022, 20_000)]
        }
        let year = try edition.figure(.rate, "GM0340", group, period("2022JJ00"))
        #expect(year.value == .value(78.0 / 20) && year.numerator == 78)
        #expect(try edition.figure(.rate, "GM0340", group, period("2022MM01", "2022MM12")).value == year.value)
    }

    @Test("A forecast ends before the month from which other parts are added up")
    func forecast() throws {
        func months(until change: String) throws -> [String]? {
            try edition(from: change).forecast(area: area("GM0340"), offence: group)?.months.map(\.month.key)
        }
        #expect(try months(until: "2024MM03") == ["2024MM01", "2024MM02"])
        #expect(try months(until: "2024MM01") == [])
        #expect(try months(until: "2019MM01")?.count == 6)
    }

    @Test("A part that left does not count after its last month")
    func leaving() throws {
        let edition = try edition(from: "2018MM01", until: "2022MM06")
        #expect(try edition.figure(.count, "GM0340", group, period("2022MM06")).numerator == 13)
        #expect(try edition.figure(.count, "GM0340", group, period("2022MM07")).numerator == 10)
        #expect(try edition.figure(.count, "GM0340", group, period("2022JJ00")).numerator == 138)
    }

    @Test("The year as published is too much for a part that counts in some of its months")
    func publishedYear() throws {
        let edition = try edition {
            $0.builder = $0.builder.count("GM0340", "1.4.6", in: "2022JJ00", is: 40)
                .count("GM0340", "1.4.5", in: "2022JJ00", is: 121)
        }
        #expect(try edition.figure(.count, "GM0340", group, period("2022JJ00")).numerator == 121 + 18)
        // Of the offence itself the year as published is right.
        #expect(try edition.figure(.count, "GM0340", "1.4.6", period("2022JJ00")).numerator == 40)
    }

    @Test("Periods that add up other offences are not compared, and the figure says why")
    func refused() throws {
        let edition = try edition()
        let figure = try edition.figure(.count, "GM0340", group, period("2023JJ00"), .previousYear)
        #expect(figure.numerator == 156 && figure.comparison == nil)
        #expect(figure.missing.contains { $0.reason == .partsChanged })
        let change = try edition.figure(.change, "GM0340", group, period("2022MM08"), .previousYear)
        #expect(change.value == .notPublished(.partsChanged))
        let words = figure.notes.map { $0.text(in: .dutch, edition: edition) }
        #expect(
            words.contains(
                "Breuk in de reeks. Vanaf juli 2022 hoort erbij: soort 1.4.6. Cijfers van ervoor en erna vergelijken wij niet."
            ), "\(words)")
        // On either side of the change periods are compared as ever.
        let after = try edition.figure(.count, "GM0340", group, period("2023MM07", "2023MM12"), .previousYear)
        #expect(after.comparison?.count == 78 && after.comparison?.baseCount == 78)
        let earlier = try edition.figure(.count, "GM0340", group, period("2021JJ00"), .previousYear)
        #expect(earlier.comparison?.count == 120 && earlier.comparison?.baseCount == 120)
        // The offence itself knows no break.
        #expect(
            try edition.figure(.count, "GM0340", "1.4.6", period("2023JJ00"), .previousYear).comparison?.baseCount == 36
        )
    }

    @Test("The series has the break, twelve months that mix are no average, and the band does not learn across it")
    func series() throws {
        let edition = try edition(from: "2021MM01")
        let series = edition.series(area: try area("GM0340"), offence: group)
        #expect(series.events.map(\.kind) == [.breakInSeries])
        #expect(try series.events.first?.from == month("2021MM01"))
        #expect(series.events.first?.title.dutch == "Voortaan met soort 1.4.6")
        // Three years of ten lie before 2021, and say nothing of months of thirteen.
        #expect(series.points.allSatisfy { $0.expected == nil })
        #expect(series.points.allSatisfy { $0.status == .final })
        let whole = try self.edition(from: "2010MM01").series(area: try area("GM0340"), offence: group)
        #expect(whole.events.isEmpty && whole.points.last?.expected?.contains(13) == true)

        let moving = edition.movingYear(area: try area("GM0340"), offence: group)
        let mixed = moving.filter { $0.value == .notPublished(.partsChanged) }
        #expect(try mixed.first?.month == month("2021MM01") && mixed.last?.month == month("2021MM11"))
        #expect(moving.compactMap(\.value.value).uniqued == [120, 156])
        // Months of the year before cannot be drawn beside those after the change.
        let held = series.comparable(years: 1).points.map(\.month)
        #expect(try !held.contains(month("2020MM06")) && held.contains(try month("2019MM12")))
    }

    @Test("Signals learn from months that add up the same")
    func signals() throws {
        var test = TestEdition()
        let codes = try ["1.1.1", "1.4.5"].map(offence)
        test.builder = QuietSeries.builder { $3 }
        func run(_ start: Month) throws -> SignalRun {
            test.groups = [
                OffenceGroup(
                    id: "samen", version: 1, title: Phrase("Samen", "Together"), definition: Phrase(dutch: "Optelling"),
                    parts: codes, tenures: [codes[1]: Tenure(from: start)], owner: "Bureau", source: "Test")
            ]
            return try test.edition().signals(SignalQuestion(.municipality, try month("2023MM12")))
        }
        // Twelve municipalites, four types and the group; a year after the change the group is too short to be tested.
        #expect(try run(month("2018MM01")).tested?.count == 60)
        #expect(try run(month("2022MM12")).tested?.count == 48)
        // Before the change the group is the first type alone, which is tested already.
        #expect(try run(month("2024MM01")).tested?.count == 48)
    }

    @Test("An offence that is not in the classification yet has no figure, and is a break where all types are added up")
    func classification() throws {
        let start = try month("2022MM07")
        let edition = try edition(from: "2018MM01") { $0.classifiedFrom = ["1.4.6": start] }
        let before = try edition.figure(.count, "GM0340", "1.4.6", period("2022MM06"))
        #expect(before.value == .notPublished(.notInClassification))
        let half = try edition.figure(.count, "GM0340", "1.4.6", period("2022JJ00"))
        #expect(half.numerator == 18 && half.missing.map(\.reason) == [.notInClassification])
        #expect(try edition.figure(.count, "GM0340", .all, period("2022JJ00")).numerator == 138)
        #expect(try edition.figure(.count, "GM0340", .all, period("2023JJ00"), .previousYear).comparison == nil)
        #expect(edition.series(area: try area("GM0340"), offence: .all).events.map(\.from) == [start])
        // It is a break of every group that counts it.
        #expect(try edition.figure(.count, "GM0340", group, period("2022JJ00")).numerator == 138)
        #expect(edition.formulaBreaks(of: "geweld").map(\.from) == [start])
        // Half a year is held against the half that it has.
        let own = try edition.figure(.count, "GM0340", "1.4.6", period("2023JJ00"), .previousYear)
        #expect(own.comparison?.count == 18 && own.comparison?.baseCount == 18)
    }

    @Test("The formula adds up to the group, and says of each part when it counts")
    func formula() throws {
        let edition = try edition()
        let parts = edition.formula(
            of: "geweld", area: try area("GM0340"), period: try period("2022JJ00"), comparison: .previousYear)
        #expect(parts.map(\.figure?.numerator) == [120, 18])
        #expect(parts.map { $0.figure?.comparison?.baseCount } == [120, nil])
        let early = edition.formula(
            of: "geweld", area: try area("GM0340"), period: try period("2021JJ00"), comparison: nil)
        #expect(early.map { $0.figure?.numerator } == [120, nil])
        #expect(try early.last?.tenure == Tenure(from: month("2022MM07")))
    }
}

extension [Int] {
    fileprivate var uniqued: [Int] { reduce(into: []) { if $0.last != $1 { $0.append($1) } } }
}
