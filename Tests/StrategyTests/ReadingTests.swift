import Facts
import Foundation
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
        var plan = try PlanFixture.document()
        let newYear = PlanFixture.day("2023-01-01")
        func standing(on day: PlanDate) throws -> TargetStanding {
            let indicator = try #require(plan.indicator(try PlanFixture.id("burgernet.actions")))
            let target = try #require(indicator.targets.first { $0.area == nil })
            return PlanValues(plan).standing(of: indicator, target, on: day)
        }
        let open = try standing(on: today)
        #expect(open.outcome == .open)
        #expect(open.reading?.period == .year(2021))
        // 838 of a year before is no beginning of this one, unless it is a state that goes on.
        #expect(open.way == nil)
        plan.indicators[0].kind = .perYear
        #expect(try standing(on: today).way == nil)
        plan.indicators[0].kind = .state
        #expect(try standing(on: today).way == TargetStanding.Way(value: 838, target: 1000))
        plan.indicators[0].kind = .perYear
        #expect(try standing(on: newYear).outcome == .awaitingValue)
        plan.indicators[0].values.append(IndicatorValue(period: .year(2022), value: .known(StatedNumber(1001))))
        #expect(try standing(on: today).outcome == .reached)
        #expect(try standing(on: today).way == TargetStanding.Way(value: 1001, target: 1000))
        plan.indicators[0].values[2].value = .known(StatedNumber(900))
        #expect(try standing(on: today).outcome == .open)
        #expect(try standing(on: newYear).outcome == .missed)
    }

    // MARK: Actions

    @Test("An action is silent a quarter after its last report, and overdue after its day")
    func silence() throws {
        let action = try #require(try PlanFixture.document().agendaItem(PlanFixture.id("burgernet-2022-acties")))
        #expect(!action.isSilent(on: PlanFixture.day("2022-06-01")))
        #expect(action.isSilent(on: PlanFixture.day("2022-06-02")))
        #expect(!action.isOverdue(on: PlanFixture.day("2022-06-02")))
        #expect(action.isOverdue(on: PlanFixture.day("2023-01-01")))
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
                id: try PlanFixture.id("a-contact"), programme: programme, year: 2022, title: "C",
                contact: OrganisationID("gm0513")),
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
                "burgernet-2022-acties", "a-district", "a-partner", "a-contact",
            ])
        #expect(
            search.agenda(PlanFilter(partner: OrganisationID("gm0513"))).map(\.id.rawValue) == [
                "a-partner", "a-contact",
            ])
        #expect(search.lookBack(PlanFilter(municipality: gouda)).map(\.id.rawValue) == ["burgernet-2021-terugblik"])
        let matches = plan.agenda.map { search.match(gouda, $0) }
        #expect(matches == [nil, .named, .district, .named, .named, nil, nil])
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
        let comparison = plan.comparison(of: try PlanFixture.id("burgernet"), 2021, 2022)
        #expect(comparison.continued.count == 1 && comparison.new.isEmpty && comparison.ended.isEmpty)
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
        #expect(budget.total(.expense, in: 2022, as: .budget) == .known(whole))
        #expect(budget.imbalances.isEmpty)
        budget.lines[0].amounts[0].amount = .known(try #require(Euros(310)))
        #expect(budget.imbalances.map(\.sum) == [whole])
        budget.lines[1].amounts[0].amount = .unknown(.notRecoverable)
        #expect(budget.imbalances.isEmpty)
        budget.lines[0].amounts[0].amount = .unknown(.notRecoverable)
        #expect(budget.total(.expense, in: 2022, as: .budget) == .unknown(.notRecoverable))
        let line = BudgetLine(
            id: try PlanFixture.id("l"), title: "L", side: .expense,
            amounts: [
                BudgetAmount(year: 2021, stage: .budget, amount: .known(try #require(Euros(100)))),
                BudgetAmount(year: 2021, stage: .realisation, amount: .known(try #require(Euros(194)))),
            ])
        #expect(line.variance(of: 2021).variance == .known(over))
        #expect(line.variance(of: 2022).variance == .unknown(.notStated))
        budget.lines = [line]
        #expect(budget.balance(in: 2021, as: .budget) == .unknown(.notStated))
        var income = line
        income.side = .income
        income.amounts[0].amount = .known(try #require(Euros(120)))
        budget.lines.append(income)
        #expect(budget.balance(in: 2021, as: .budget) == .known(try #require(Euros(20))))
    }

    // MARK: Dates

    @Test("An action is due when its source says, and no more precisely")
    func terms() throws {
        var plan = try PlanFixture.document()
        let index = try #require(plan.agenda.firstIndex { $0.id.rawValue == "burgernet-2022-acties" })
        plan.agenda[index].dueTerm = .quarter(year: 2022, quarter: 1)
        let action = plan.agenda[index]
        #expect(action.due == PlanFixture.day("2022-03-31") && action.isOverdue(on: PlanFixture.day("2022-04-01")))
        let files = PlanWriter.files(of: plan)
        #expect(files.contains { String(decoding: $0.bytes, as: UTF8.self).contains("due: 2022-Q1\n") })
        #expect(PlanReader.read(files).document == plan)
        // A day that somebody typed takes the place of the quarter.
        plan.agenda[index].due = PlanFixture.day("2022-03-15")
        #expect(plan.agenda[index].dueTerm == .day(PlanFixture.day("2022-03-15")))
        let (taken, problems) = PlanEntry.agenda(action).taking(PlanEntry.agenda(action).fieldTexts)
        #expect(problems.isEmpty && taken == .agenda(action))
    }

    @Test("What was kept before these fields were there is read as it was")
    func keptBefore() throws {
        let plan = try PlanFixture.document()
        let encoder = JSONEncoder()
        for entry in plan.entries {
            let data = try encoder.encode(entry), text = String(decoding: data, as: UTF8.self)
            #expect(try JSONDecoder().decode(PlanEntry.self, from: data) == entry)
            for word in ["duePeriod", "isAddressText", "\"kind\":null", "\"years\":null"] {
                #expect(!text.contains(word), "\(entry.id)")
            }
        }
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
