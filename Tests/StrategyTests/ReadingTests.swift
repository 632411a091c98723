import Facts
import Geography
import Records
import Testing

@testable import Strategy

@Suite("What follows from a plan")
struct ReadingTests {
    private let today = PlanFixture.day("2022-06-15")

    // MARK: Targets

    @Test(
        "A target is reached, missed, open, or cannot be told, by what the source states",
        arguments: [
            (70, .exact, nil, .atLeast, 33, true), (14, .exact, nil, .moreThan, 15, false),
            (15, .exact, nil, .moreThan, 15, false),
            (15, .moreThan, nil, .moreThan, 15, true), (300_000, .moreThan, nil, .atLeast, 400_000, nil),
            (6000, .almost, nil, .atLeast, 6000, false),
            (6000, .almost, nil, .lessThan, 6000, true), (60, .range, 70, .atLeast, 65, nil),
            (60, .range, 70, .atMost, 70, true),
            (10, .atLeast, nil, .atLeast, 10, true), (10, .atMost, nil, .moreThan, 10, false),
            (-10, .exact, nil, .atMost, 0, true),
        ] as [(Double, StatedNumber.Qualifier, Double?, IndicatorTarget.Bound, Double, Bool?)])
    func targets(
        value: Double, qualifier: StatedNumber.Qualifier, upper: Double?, bound: IndicatorTarget.Bound, target: Double,
        holds: Bool?
    ) throws {
        let number = try #require(StatedNumber(value, qualifier, upper: upper))
        #expect(IndicatorTarget(period: .year(2021), bound: bound, value: target).holds(for: number) == holds)
    }

    @Test("The status of an indicator follows from value, target and day")
    func standings() throws {
        let plan = try PlanFixture.document(), values = PlanValues(plan)
        let indicator = try #require(plan.indicator(try PlanFixture.id("burgernet.actions")))
        let open = try #require(values.standings(of: indicator, on: today).first)
        #expect(open.outcome == .open)
        #expect(open.reading?.period == .year(2021))
        #expect(open.way == TargetStanding.Way(value: 838, target: 1000))
        #expect(values.standings(of: indicator, on: PlanFixture.day("2023-01-01")).first?.outcome == .awaitingValue)
        var changed = plan
        changed.indicators[0].values.append(IndicatorValue(period: .year(2022), value: .known(StatedNumber(1001))))
        let reached = PlanValues(changed).standings(of: changed.indicators[0], on: today).first
        #expect(reached?.outcome == .reached)
        changed.indicators[0].values[2].value = .known(StatedNumber(900))
        #expect(PlanValues(changed).standings(of: changed.indicators[0], on: today).first?.outcome == .open)
        #expect(
            PlanValues(changed).standings(of: changed.indicators[0], on: PlanFixture.day("2023-01-01")).first?.outcome
                == .missed)
    }

    // MARK: Actions

    @Test("Progress counts what stands where, what is overdue and what is silent")
    func progress() throws {
        let plan = try PlanFixture.document()
        let spring = plan.progress(year: 2022, on: PlanFixture.day("2022-05-01"))
        #expect(spring.total == 1 && spring[.onTrack] == 1 && spring.silent.isEmpty && spring.overdue.isEmpty)
        let summer = plan.progress(of: try PlanFixture.id("burgernet"), year: 2022, on: PlanFixture.day("2022-06-02"))
        #expect(summer.silent.map(\.rawValue) == ["burgernet-2022-acties"])
        #expect(plan.silentItems(year: 2022, on: PlanFixture.day("2022-06-01")).isEmpty)
        let later = plan.progress(year: 2022, on: PlanFixture.day("2023-01-01"))
        #expect(later.overdue.count == 1)
        #expect(plan.progress(year: 2021, on: today)[.done] == 1)
    }

    @Test("A filter finds what names a municipality, by code, by word, as a partner, through its district")
    func filters() throws {
        var plan = try PlanFixture.document()
        let programme = try PlanFixture.id("burgernet")
        plan.agenda += [
            AgendaItem(
                id: try PlanFixture.id("a-district"), programme: programme, year: 2022, title: "D",
                scope: AreaScope(districts: [PlanFixture.area("PD-test")])),
            AgendaItem(
                id: try PlanFixture.id("a-partner"), programme: programme, year: 2022, title: "P",
                partners: [try #require(OrganisationID("gm0513"))]),
            AgendaItem(
                id: try PlanFixture.id("a-elders"), programme: programme, year: 2022, title: "Rijswijk",
                scope: AreaScope(municipalities: [PlanFixture.area("GM0603")])),
            AgendaItem(
                id: try PlanFixture.id("a-woord"), programme: programme, year: 2022, title: "Goudaars en goudalarm"),
        ].map { $0 }
        let search = PlanSearch(plan, PlanFixture.geography)
        let gouda = PlanFixture.area("GM0513")
        #expect(
            search.agenda(PlanFilter(year: 2022, municipality: gouda)).map(\.id.rawValue) == [
                "burgernet-2022-acties", "a-district", "a-partner",
            ])
        #expect(search.lookBack(PlanFilter(municipality: gouda)).map(\.id.rawValue) == ["burgernet-2021-terugblik"])
        let matches = plan.agenda.map { search.match(gouda, $0) }
        #expect(matches == [nil, .named, .district, .named, nil, nil])
        #expect(search.match(PlanFixture.area("GM0603"), plan.agenda[1]) == .wholeRegion)
        #expect(search.agenda(PlanFilter(text: "DUIZEND acties")).count == 1)
        #expect(search.agenda(PlanFilter(text: "duizend olifanten")).isEmpty)
        #expect(search.agenda(PlanFilter(status: .done)).map(\.year) == [2021])
        #expect(
            search.agenda(PlanFilter(dueFrom: PlanFixture.day("2022-12-31"), dueUntil: PlanFixture.day("2022-12-31")))
                .count == 1)
        #expect(search.agenda(PlanFilter(owner: OrganisationID("politie"))).count == 1)
        #expect(search.agenda(PlanFilter(district: PlanFixture.area("PD-test"))).count == 2)
    }

    @Test("An item without places of its own is its section's police district's")
    func sections() throws {
        var plan = try PlanFixture.document()
        plan.programmes[0].sections[0].district = PlanFixture.area("PD-test")
        plan.agenda[1].scope = .unstated
        plan.agenda[1].text = .empty
        let search = PlanSearch(plan, PlanFixture.geography)
        #expect(search.match(PlanFixture.area("GM0513"), plan.agenda[1]) == .district)
        #expect(search.match(PlanFixture.area("GM0603"), plan.agenda[1]) == nil)
        #expect(search.agenda(PlanFilter(year: 2022, district: PlanFixture.area("PD-test"))).count == 1)
        #expect(search.agenda(PlanFilter(year: 2021, district: PlanFixture.area("PD-test"))).isEmpty)
    }

    @Test("A chain runs from agreement over account to successor, from wherever it is asked")
    func chains() throws {
        let plan = try PlanFixture.document()
        let expected = ["burgernet-2021-acties", "burgernet-2021-terugblik", "burgernet-2022-acties"]
        for text in expected {
            let id = try PlanFixture.id(text)
            #expect(plan.chain(of: id).steps.map(\.id.rawValue) == expected)
        }
        #expect(plan.unansweredAgenda(of: 2021).isEmpty)
        let comparison = plan.comparison(of: try PlanFixture.id("burgernet"), 2021, 2022)
        #expect(comparison.continued.count == 1 && comparison.new.isEmpty && comparison.ended.isEmpty)
    }

    @Test("The timeline goes by quarter, and what has no day comes last")
    func timeline() throws {
        let timeline = Timeline(try PlanFixture.document().agenda)
        #expect(timeline.quarters.map(\.period) == [.quarter(year: 2022, quarter: 4)])
        #expect(timeline.undated.map(\.year) == [2021])
    }

    // MARK: Counts and money

    @Test("A count is as stated until its list is complete, then as listed")
    func participation() throws {
        var plan = try PlanFixture.document()
        let stated = try #require(plan.participations[0].total(at: .year(2021)))
        #expect(stated.count == StatedNumber(3) && stated.listed.count == 2 && stated.agrees == nil)
        plan.participations[0].isListComplete = true
        let listed = try #require(plan.participations[0].total(at: .year(2021)))
        #expect(listed.count == StatedNumber(2) && listed.agrees == false)
        #expect(plan.participations[0].municipalities(at: .year(2019)).map(\.rawValue) == ["GM0603"])
        #expect(plan.participations[0].total(at: .year(2022))?.stated?.period == .year(2021))
    }

    @Test("An indicator that counts a list shows what was typed until the list is complete, then the list")
    func countOf() throws {
        var plan = try PlanFixture.document()
        let id = try PlanFixture.id("hackshield.municipalities")
        let index = try #require(plan.indicators.firstIndex { $0.id == id })
        plan.indicators[index].values = [IndicatorValue(period: .year(2021), value: .known(StatedNumber(4)))]
        #expect(PlanValues(plan).reading(of: id, .year(2021))?.value == .known(StatedNumber(4)))
        plan.participations[0].isListComplete = true
        #expect(PlanValues(plan).reading(of: id, .year(2021))?.value == .known(StatedNumber(2)))
        #expect(PlanValues(plan).readings(of: plan.indicators[index]).map(\.value) == [.known(StatedNumber(2))])
        let problems = plan.problems(in: PlanFixture.region).filter { $0.kind == .planCount }
        #expect(problems.map(\.entry) == ["hackshield.municipalities", "hackshield"])
    }

    @Test(
        "What a stated number allows",
        arguments: [
            (30, .justOver, 31, true), (30, .justOver, 40, false), (6000, .almost, 5900, true),
            (6000, .almost, 6000, false), (39, .exact, 38, false), (10, .atLeast, 12, true), (14, .moreThan, 14, false),
            (100, .about, 108, true),
        ]
            as [(Double, StatedNumber.Qualifier, Double, Bool)])
    func allows(value: Double, qualifier: StatedNumber.Qualifier, number: Double, isAllowed: Bool) throws {
        #expect(try #require(StatedNumber(value, qualifier)).allows(number) == isAllowed)
    }

    @Test("A budget knows its variance and its imbalance, and a sum with an unknown part is unknown")
    func budget() throws {
        var budget = try PlanFixture.document().budgets[0]
        let whole = try #require(Euros(300)), over = try #require(Euros(94))
        #expect(budget.total(.expense, 2022, .budget) == .known(whole))
        #expect(budget.imbalances.isEmpty)
        budget.lines[0].amounts[0].amount = .known(try #require(Euros(310)))
        #expect(budget.imbalances.map(\.sum) == [whole])
        budget.lines[1].amounts[0].amount = .unknown(.notRecoverable)
        #expect(budget.imbalances.isEmpty)
        budget.lines[0].amounts[0].amount = .unknown(.notRecoverable)
        #expect(budget.total(.expense, 2022, .budget) == .unknown(.notRecoverable))
        let line = BudgetLine(
            id: try PlanFixture.id("l"), title: "L", side: .expense,
            amounts: [
                BudgetAmount(year: 2021, stage: .budget, amount: .known(try #require(Euros(100)))),
                BudgetAmount(year: 2021, stage: .realisation, amount: .known(try #require(Euros(194)))),
            ])
        #expect(line.variance(of: 2021).variance == .known(over))
        #expect(line.variance(of: 2022).variance == .unknown(.notStated))
    }

    @Test(
        "Shares add up to the total to the cent, and nobody gets more than a cent beyond the exact share",
        arguments: 1...200 as ClosedRange<Int>)
    func allocation(seed: Int) throws {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
        func next(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(limit))
        }
        let total = try #require(Euros(cents: next(100_000_000) - 20_000_000))
        let weights = (0..<1 + next(40)).map { _ in next(400_000) } + [1]
        let shares = try #require(Allocation.divide(total, byWeights: weights))
        #expect(shares.reduce(0) { $0 + $1.cents } == total.cents)
        let sum = weights.reduce(0, +)
        for (share, weight) in zip(shares, weights) {
            let exact = Double(total.cents) * Double(weight) / Double(sum)
            #expect(abs(Double(share.cents) - exact) < 1.0001)
        }
        #expect(Allocation.divide(total, byWeights: [0, 0]) == nil)
    }

    @Test("A contribution is divided by inhabitants around what is known; without a key or total it is not")
    func contribution() throws {
        let gouda = PlanFixture.area("GM0513"), rijswijk = PlanFixture.area("GM0603"),
            zoetermeer = PlanFixture.area("GM0637")
        var part = Contribution(
            id: try PlanFixture.id("c"), title: "C", year: 2022, key: .perInhabitant,
            total: .known(try #require(Euros(100))),
            shares: [ContributionShare(municipality: zoetermeer, amount: try #require(Euros(10)))])
        let people = [gouda: 20, rijswijk: 10]
        let shares = try #require(part.allocated(among: [gouda, rijswijk, zoetermeer]) { people[$0] })
        #expect(shares.map(\.amount.cents) == [6000, 3000, 1000])
        #expect(part.allocated(among: [gouda, rijswijk]) { _ in nil } == nil)
        part.key = .notStated
        #expect(part.allocated(among: [gouda]) { _ in 1 } == nil)
        part.total = .unknown(.notRecoverable)
        #expect(part.allocated(among: [gouda]) { _ in 1 } == nil)
    }

    // MARK: Versions

    @Test("Entries put a plan together again, one at a time")
    func entries() throws {
        let plan = try PlanFixture.document()
        #expect(PlanDocument(entries: plan.entries) == plan)
        var copy = plan
        copy.remove(id: "subsidie")
        #expect(copy.grants.isEmpty && copy.entries.count == plan.entries.count - 1)
        copy.set(try #require(plan.entry(id: "subsidie")))
        #expect(copy == plan)
        copy.remove(id: "strategie")
        #expect(copy == plan)
    }

    // MARK: Small types

    @Test(
        "Days count as the calendar does",
        arguments: [("1970-01-01", 719_468), ("2000-02-29", 730_484), ("2022-03-01", 738_520)])
    func days(text: String, number: Int) throws {
        let day = try #require(PlanDate(text))
        #expect(day.dayNumber == number)
        #expect(PlanDate(secondsSince1970: Int64(number - 719_468) * 86_400 + 3600) == day)
    }

    @Test("Periods read back, and what is none is refused")
    func periods() throws {
        for text in ["2021", "2021-H1", "2021-H2", "2021-Q4", "2021-02", "2020-02-29"] {
            #expect(try #require(PlanPeriod(text)).description == text)
        }
        for text in ["21", "2021-H3", "2021-Q0", "2021-13", "2021-02-29", "2021-", "-2021", "20211", "2021-1", "٢٠٢١"] {
            #expect(PlanPeriod(text) == nil)
        }
        #expect(PlanPeriod("2020-Q1")?.lastDay.description == "2020-03-31")
    }

    @Test(
        "Ids are addresses",
        arguments: [
            ("a", true), ("a-b1", true), ("a.b-c", true), ("A", false), ("1a", false), ("a--b", false), ("a.", false),
            ("a/b", false), ("", false), ("é", false),
        ])
    func ids(text: String, isValid: Bool) { #expect((ItemID(text) != nil) == isValid) }

    @Test("Amounts and numbers read back", arguments: ["0", "35000", "94000.50", "-12.05"])
    func amounts(text: String) throws {
        #expect(try #require(Euros(text: text)).text == text)
        let number = try #require(PlanNumber.parse(text))
        #expect(PlanNumber.parse(PlanNumber.text(number)) == number)
    }
}
