import Facts
import Geography
import Records
import Testing

@testable import Strategy
@testable import Writing

@Suite("The beginning of a year")
struct YearBeginningTests {
    private static func id(_ text: String) throws -> ItemID { try #require(ItemID(text)) }

    /// Two actions, one of which is done, with an indicator, a list, a body and a budget.
    private static func plan() throws -> PlanDocument {
        let programme = try id("burgernet"), years = try #require(YearRange(2019, 2022))
        var plan = PlanDocument(
            strategy: StrategyFrame(
                id: try id("strategie-2019-2022"), title: "Strategie 2019-2022", years: years, planYear: 2022))
        plan.ambitions = [
            Ambition(id: try id("ambitie"), title: "Minder inbraak", indicators: [try id("acties.aantal")])
        ]
        plan.themes = [Theme(id: try id("projecten"), title: "Projecten")]
        plan.programmes = [
            Programme(
                id: programme, kind: .project, title: "Burgernet", theme: try id("projecten"), body: try id("college"))
        ]
        plan.goals = [
            Goal(id: try id("doel"), programme: programme, title: "Meedoen", indicators: [try id("acties.aantal")])
        ]
        plan.agenda = [
            AgendaItem(
                id: try id("burgernet-2022-meer"), programme: programme, year: 2022, title: "Meer acties",
                due: PlanDate("2022-12-31"), status: .onTrack, indicators: [try id("acties.aantal")]),
            AgendaItem(
                id: try id("burgernet-2022-klaar"), programme: programme, year: 2022, title: "Opleiden",
                due: nil, status: .done,
                progress: [ProgressNote(date: try #require(PlanDate("2022-10-01")), text: "Alle teams zijn opgeleid.")]),
        ]
        plan.indicators = [
            Indicator(
                id: try id("acties.aantal"), title: "Acties", definition: "Acties.",
                unit: .count(one: "actie", many: "acties"), direction: .down, programme: programme,
                targets: [IndicatorTarget(period: .year(2022), bound: .atMost, value: 1_000)])
        ]
        plan.participations = [Participation(id: try id("lijst"), title: "HackShield", programme: programme)]
        plan.bodies = [
            GovernanceBody(id: try id("college"), title: "College", level: .policeUnit),
            GovernanceBody(id: try id("overleg"), title: "Overleg", level: .district, parent: try id("college")),
        ]
        plan.budgets = [
            Budget(
                id: try id("begroting-2022"), title: "Begroting 2022", year: 2022,
                lines: [
                    BudgetLine(id: try id("totaal"), title: "Totaal", side: .expense),
                    BudgetLine(
                        id: try id("personeel"), title: "Personeel", side: .expense, partOf: try id("totaal"),
                        amounts: [
                            BudgetAmount(year: 2021, stage: .realisation, amount: .unknown(.notStated)),
                            BudgetAmount(year: 2022, stage: .budget, amount: .unknown(.notStated)),
                        ], notes: [1]),
                ], notes: [BudgetNote(number: 1, text: "Noot")])
        ]
        plan.notes = [
            SourceNote(id: try id("noot"), title: "Noot", shown: "Zo.", concerns: [try id("burgernet-2022-meer")])
        ]
        return plan
    }

    private static let region = PlanRegion(areas: [], offences: [], groups: [])

    @Test("What was reached becomes look-back, and what is open goes along, unless somebody says otherwise")
    func proposal() throws {
        let last = try Self.plan(), next = YearBeginning(after: last).document(YearChoices())
        #expect(next.strategy.planYear == 2023)
        let action = try #require(next.agenda.first), look = try #require(next.lookBack.first)
        #expect(next.agenda.count == 1 && next.lookBack.count == 1)
        #expect(action.continues.map(\.rawValue) == ["burgernet-2022-meer"] && action.year == 2023)
        #expect(action.status == .notStarted && action.progress.isEmpty && action.due == PlanDate("2023-12-31"))
        #expect(look.answers.map(\.rawValue) == ["burgernet-2022-klaar"] && look.year == 2022)
        #expect(look.text == PlanText("Alle teams zijn opgeleid."))
        #expect(next.goals.count == 1 && next.indicators.count == 1 && next.participations.count == 1)
        #expect(next.bodies.count == 2 && next.notes.isEmpty)
    }

    @Test("No address of the year before is given away")
    func addresses() throws {
        var last = try Self.plan()
        last.agenda[1].id = try Self.id("burgernet-2022-opleiden")
        let next = YearBeginning(after: last).document(YearChoices())
        #expect(next.lookBack.map(\.id.rawValue) == ["burgernet-2022-opleiden-2"])
    }

    @Test("The plan that comes of it fits with the year before, as the checks see it")
    func sound() throws {
        let last = try Self.plan(), next = YearBeginning(after: last).document(YearChoices())
        #expect(next.obstacles(in: Self.region.after(EarlierPlans([last]))).isEmpty)
        #expect(!next.obstacles(in: Self.region).isEmpty, "without the year before the links lead nowhere")
        let kinds = next.yearProblems(in: Self.region.after(EarlierPlans([last]))).map(\.kind)
        #expect(kinds == [.planStrategyYears, .planOtherYear])
    }

    @Test("A new strategy has ambitions that follow from the old ones")
    func strategy() throws {
        let last = try Self.plan()
        var chosen = YearChoices()
        let years = try #require(YearRange(2023, 2026))
        chosen.strategy = YearChoices.NewStrategy(title: "Strategie 2023-2026", years: years)
        let next = YearBeginning(after: last).document(chosen)
        #expect(next.strategy.id.rawValue == "strategie-2023-2026" && next.strategy.years == years)
        let ambition = try #require(next.ambitions.first)
        #expect(ambition.continues.map(\.rawValue) == ["ambitie"] && ambition.id.rawValue != "ambitie")
        let region = Self.region.after(EarlierPlans([last]))
        #expect(next.obstacles(in: region).isEmpty && next.yearProblems(in: region).isEmpty)
    }

    @Test("A new target stands beside the old one, with its bound")
    func targets() throws {
        let last = try Self.plan()
        var chosen = YearChoices()
        chosen.targets[try Self.id("acties.aantal")] = 900
        let targets = YearBeginning(after: last).document(chosen).indicators[0].targets
        #expect(targets.map(\.value) == [1_000, 900] && targets.map(\.period) == [.year(2022), .year(2023)])
        #expect(targets[1].bound == .atMost)
    }

    @Test("Budget lines go along without amounts that nobody knows yet")
    func budget() throws {
        let last = try Self.plan()
        var chosen = YearChoices()
        chosen.choices[try Self.id("totaal")] = .leave
        let budget = try #require(YearBeginning(after: last).document(chosen).budgets.first)
        #expect(budget.id.rawValue == "begroting-2023" && budget.title == "Begroting 2023" && budget.year == 2023)
        #expect(budget.lines.map(\.id.rawValue) == ["personeel"] && budget.lines[0].partOf == nil)
        #expect(budget.lines[0].amounts.map(\.year) == [2022, 2023] && budget.lines[0].notes.isEmpty)
        #expect(budget.lines[0].amounts[1].amount == .unknown(.notYetKnown))
    }

    @Test("What stays behind is pointed at by nothing")
    func left() throws {
        let last = try Self.plan()
        var chosen = YearChoices()
        for row in YearBeginning(after: last).rows { chosen.choices[row.id] = .leave }
        let next = YearBeginning(after: last).document(chosen)
        #expect(next.agenda.isEmpty && next.lookBack.isEmpty && next.goals.isEmpty && next.budgets.isEmpty)
        #expect(next.programmes.count == 1 && next.programmes[0].body == nil)
        let region = Self.region.after(EarlierPlans([last]))
        #expect(next.obstacles(in: region).isEmpty)
        #expect(next.yearProblems(in: region).map(\.kind).contains(.planFewActions))
    }

    @Test("A choice that a row does not have is not taken")
    func foreign() throws {
        let beginning = YearBeginning(after: try Self.plan())
        var chosen = YearChoices()
        chosen.choices[try Self.id("doel")] = .lookBack
        #expect(beginning.rows(of: .goals).map { chosen.choice($0) } == [.along])
    }
}
