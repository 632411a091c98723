import Facts
import Geography
import Phrases
import Records

@testable import Strategy

/// Makes plans of every kind of content, hostile texts included, the same for the same seed.
struct PlanGenerator {
    private var state: UInt64
    private var nextID = 0

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    /// SplitMix64 (Steele, Lea and Flood 2014).
    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    private mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(max(1, limit))) }
    private mutating func flip() -> Bool { below(2) == 0 }
    private mutating func pick<T>(_ items: [T]) -> T { items[below(items.count)] }
    private mutating func maybe<T>(_ make: (inout PlanGenerator) throws -> T) rethrows -> T? {
        flip() ? try make(&self) : nil
    }

    private mutating func some<T>(_ limit: Int, _ make: (inout PlanGenerator) throws -> T) rethrows -> [T] {
        var items: [T] = []
        for _ in 0..<below(limit + 1) { items.append(try make(&self)) }
        return items
    }

    private mutating func id(_ dots: Bool = false) throws -> ItemID {
        nextID += 1
        return try PlanFixture.id(dots && flip() ? "groep.item-\(nextID)" : "item-\(nextID)")
    }

    private mutating func anyID() throws -> ItemID {
        try PlanFixture.id(pick(["item-1", "a.b.c", "zomaar-iets", "x9"]))
    }

    private static let words = [
        "Burgernet", "€ 94.000", "a: b", "c #d", "- e", "[link volgt]", "{x", "\"q\"", "'s ochtends", "&a", ": *b",
        ", !c", "%", "één",
        "50%", "\\", "true", "null", "2022", "~", "…", "🙂", "a\u{A0}b", "?", "|", ">", "{{x.y|2021}}", "--- goal",
        "\u{301}e", "=", "@b",
        "`c`", "!!str", "0x1F", "#", "*", "]", "}", "[[[[[[[[[[",
    ]

    private mutating func line() -> String {
        var words: [String] = []
        for _ in 0...below(6) { words.append(pick(Self.words)) }
        let line = PlanLine.normalised(words.joined(separator: pick([" ", "", "  "])))
        return line.isEmpty ? "leeg" : line
    }

    private mutating func text() -> PlanText {
        let lines = some(6) { generator in
            generator.pick([
                "--- goal", "\\--- goal", "---", "", "  ", generator.line(), "- " + generator.line(), "\\\\--- agenda",
                "# Kop", "\t x",
            ])
        }
        return PlanText(lines.joined(separator: "\n"))
    }

    private mutating func date() -> PlanDate {
        PlanDate(year: 2019 + below(5), month: 1 + below(12), day: 1 + below(28)) ?? .distantFuture
    }

    private mutating func period() -> PlanPeriod {
        let year = 2019 + below(5)
        return switch below(5) {
        case 0: .year(year)
        case 1: .halfYear(year: year, half: 1 + below(2))
        case 2: .quarter(year: year, quarter: 1 + below(4))
        case 3: .month(Month(ordinal: Int32(year * 12 + below(12))))
        default: .day(date())
        }
    }

    private mutating func organisation() throws -> OrganisationID {
        guard let id = OrganisationID(pick(["politie", "gm0513", "bureau-rvs"])) else { throw FixtureError() }
        return id
    }

    private mutating func municipality() -> AreaCode { PlanFixture.area(pick(["GM0513", "GM0603", "GM0637"])) }

    private mutating func audience() throws -> PlanAudience {
        pick([.public, .partners, .organisation(try organisation())])
    }

    private mutating func fields() throws -> [PlanField: PlanAudience] {
        var fields: [PlanField: PlanAudience] = [:]
        for field in PlanField.allCases where below(6) == 0 { fields[field] = try audience() }
        return fields
    }

    private mutating func source() throws -> SourceReference? {
        guard flip() else { return nil }
        let lines = some(3) { LineRange($0.below(50) + 1, $0.below(50) + 60) }.compactMap { $0 }
        return SourceReference(
            document: try anyID(), lines: lines, date: maybe { $0.date() }, text: maybe { $0.line() })
    }

    private mutating func scope() -> AreaScope {
        flip()
            ? AreaScope(isWholeRegion: true, districts: flip() ? [PlanFixture.area("PD-test")] : [])
            : AreaScope(municipalities: some(3) { $0.municipality() })
    }

    private mutating func number() -> StatedNumber {
        let value = pick([0, 1, 14.7, -10, 300_000, 0.000001, 3e9, 838, 19.5])
        let qualifier = pick(StatedNumber.Qualifier.allCases)
        return StatedNumber(value, qualifier, upper: qualifier == .range ? value + 10 : nil) ?? StatedNumber(3)
    }

    private mutating func euros() -> Euros {
        Euros(cents: pick([0, 3_500_000, -5, 9_400_050, 100, -120_000, 99])) ?? .zero
    }

    private mutating func known<T: Hashable & Sendable & Codable>(_ value: T) -> PlanValue<T> {
        flip() ? .known(value) : .unknown(pick(UnknownReason.allCases))
    }

    mutating func document() throws -> PlanDocument {
        var plan = PlanDocument(
            strategy: StrategyFrame(
                id: try id(), title: line(), years: try years(), planYear: 2022,
                owner: try maybe { try $0.organisation() },
                audience: try audience(), source: try source(), text: text()))
        plan.ambitions = try some(2) {
            Ambition(
                id: try $0.id(), title: $0.line(), indicators: try $0.ids(), continues: try $0.ids(),
                audience: try $0.audience(), source: try $0.source(), text: $0.text())
        }
        plan.themes = try some(3) {
            Theme(
                id: try $0.id(), title: $0.line(), isPriority: $0.flip(), audience: try $0.audience(), text: $0.text())
        }
        plan.organisations = try some(2) { generator in
            generator.nextID += 1
            guard let id = OrganisationID("org-\(generator.nextID)") else { throw FixtureError() }
            return Organisation(
                id: id, name: generator.line(), shortName: generator.maybe { $0.line() },
                kind: generator.pick(Organisation.Kind.allCases), audience: try generator.audience(),
                text: generator.text())
        }
        plan.documents = try some(2) {
            SourceDocument(
                id: try $0.id(), title: $0.line(), publisher: $0.line(), date: $0.maybe { $0.period() },
                address: $0.maybe { $0.line() }, text: $0.text())
        }
        plan.programmes = try some(3) { try $0.programme() }
        let programmes = plan.programmes.map(\.id) + [try PlanFixture.id("weg")]
        plan.goals = try some(4) {
            Goal(
                id: try $0.id(), programme: $0.pick(programmes), title: $0.line(),
                section: try $0.maybe { try $0.anyID() }, indicators: try $0.ids(), audience: try $0.audience(),
                fields: try $0.fields(), source: try $0.source(), text: $0.text())
        }
        plan.lookBack = try some(4) {
            LookBackItem(
                id: try $0.id(), programme: $0.pick(programmes), year: 2021, title: $0.line(),
                section: try $0.maybe { try $0.anyID() }, track: $0.maybe { $0.pick(Track.allCases) },
                answers: try $0.ids(), indicators: try $0.ids(),
                evidence: $0.some(2) {
                    Evidence(title: $0.line(), address: $0.maybe { $0.line() }, date: $0.maybe { $0.date() })
                }, partners: try $0.some(2) { try $0.organisation() }, scope: $0.scope(), audience: try $0.audience(),
                fields: try $0.fields(), source: try $0.source(), text: $0.text())
        }
        plan.agenda = try some(5) { try $0.agendaItem($0.pick(programmes)) }
        plan.indicators = try some(5) { try $0.indicator($0.flip() ? $0.pick(programmes) : nil) }
        plan.participations = try some(3) { try $0.participation($0.flip() ? $0.pick(programmes) : nil) }
        plan.interventions = try some(2) {
            Intervention(
                id: try $0.id(), title: $0.line(), kind: $0.pick(Intervention.Kind.allCases),
                programme: $0.maybe { $0.pick(programmes) }, targetGroup: $0.maybe { $0.line() }, reach: try $0.ids(),
                participation: try $0.maybe { try $0.anyID() }, scope: $0.scope(),
                evaluation: $0.pick(Intervention.Evaluation.allCases), evaluationText: $0.maybe { $0.line() },
                audience: try $0.audience(), source: try $0.source(), text: $0.text())
        }
        plan.pilots = try some(2) { try $0.pilot($0.maybe { $0.pick(programmes) }) }
        plan.grants = try some(2) {
            Grant(
                id: try $0.id(), title: $0.line(), programme: $0.maybe { $0.pick(programmes) },
                provider: $0.maybe { $0.line() }, amount: $0.known($0.euros()), period: $0.period(),
                status: $0.pick(Grant.Status.allCases), purpose: $0.maybe { $0.line() },
                partners: try $0.some(2) { try $0.organisation() }, scope: $0.scope(), audience: try $0.audience(),
                fields: try $0.fields(), source: try $0.source(), text: $0.text())
        }
        plan.budgets = try some(2) { try $0.budget() }
        plan.bodies = try some(2) { try $0.body() }
        plan.notes = try some(2) { generator in
            SourceNote(
                id: try generator.id(), title: generator.line(),
                readings: [SourceNote.Reading(text: generator.line(), source: try generator.source())],
                shown: generator.line(), concerns: [try generator.anyID()], audience: try generator.audience(),
                text: generator.text())
        }
        return plan
    }

    private mutating func years() throws -> YearRange {
        guard let years = YearRange(2019, 2022) else { throw FixtureError() }
        return years
    }

    private mutating func ids() throws -> [ItemID] { try some(2) { try $0.anyID() } }

    private mutating func programme() throws -> Programme {
        Programme(
            id: try id(), kind: pick(Programme.Kind.allCases), title: line(), shortTitle: maybe { $0.line() },
            theme: try anyID(), order: below(3), body: try maybe { try $0.anyID() },
            owner: try maybe { try $0.organisation() }, partners: try some(2) { try $0.organisation() },
            districts: flip() ? [PlanFixture.area("PD-test")] : [],
            sections: try some(2) {
                Programme.Section(
                    id: try $0.id(), title: $0.line(), district: $0.flip() ? PlanFixture.area("PD-test") : nil,
                    topics: $0.some(3) { $0.line() })
            }, ethics: some(2) { $0.line() }, indicators: try ids(), audience: try audience(), fields: try fields(),
            source: try source(), text: text())
    }

    private mutating func agendaItem(_ programme: ItemID) throws -> AgendaItem {
        let status = ActionStatus(pick(ActionStatus.Kind.allCases), reason: line()) ?? .onTrack
        return AgendaItem(
            id: try id(), programme: programme, year: 2022, title: line(), section: try maybe { try $0.anyID() },
            track: maybe { $0.pick(Track.allCases) }, forWhom: maybe { $0.line() },
            owner: try maybe { try $0.organisation() }, partners: try some(2) { try $0.organisation() }, scope: scope(),
            due: maybe { $0.date() }, status: status,
            progress: try some(3) {
                ProgressNote(
                    date: $0.date(), text: $0.line(), status: $0.maybe { $0.pick(ActionStatus.Kind.allCases) },
                    by: try $0.maybe { try $0.organisation() }, audience: try $0.audience())
            }, continues: try ids(), indicators: try ids(), audience: try audience(), fields: try fields(),
            source: try source(), text: text())
    }

    private mutating func indicator(_ programme: ItemID?) throws -> Indicator {
        let unit: IndicatorUnit = pick([
            .count(one: line(), many: line()), .percent, .percentChange, .euro, .millionEuro, .notStated,
        ])
        let offence: FigureDefinition.OffenceName = pick([.all, .group("geweld")])
        let origin: IndicatorSource = pick([
            .typed, .participation(of: try anyID()),
            .figure(
                FigureDefinition(
                    measure: pick(FigureDefinition.Measure.allCases), offence: offence,
                    area: flip() ? municipality() : nil)),
        ])
        return Indicator(
            id: try id(true), title: line(), definition: line(), unit: unit, decimals: below(4),
            direction: pick(Indicator.Direction.allCases), denominator: maybe { $0.line() },
            basis: pick([.none, .previousYear, .year(2019)]), origin: origin, programme: programme,
            owner: try maybe { try $0.organisation() }, isYearResult: flip(),
            values: try some(3) {
                IndicatorValue(
                    period: $0.period(), area: $0.flip() ? $0.municipality() : nil, value: $0.known($0.number()),
                    isProvisional: $0.flip(), date: $0.maybe { $0.date() }, source: try $0.source(),
                    note: $0.maybe { $0.line() }, audience: try $0.maybe { try $0.audience() })
            },
            targets: try some(2) {
                IndicatorTarget(
                    period: $0.period(), area: $0.flip() ? $0.municipality() : nil,
                    bound: $0.pick(IndicatorTarget.Bound.allCases), value: $0.pick([0, 15.5, 1000, -3]),
                    origin: $0.pick(IndicatorTarget.Origin.allCases), source: try $0.source(),
                    note: $0.maybe { $0.line() }, audience: try $0.maybe { try $0.audience() })
            }, caveats: some(2) { $0.line() }, bar: maybe { $0.pick(PublicationBar.allCases) },
            audience: try audience(), fields: try fields(), source: try source(), text: text())
    }

    private mutating func participation(_ programme: ItemID?) throws -> Participation {
        Participation(
            id: try id(), title: line(), programme: programme, of: try maybe { try $0.anyID() },
            stated: try some(2) {
                StatedCount(
                    period: $0.period(), count: $0.number(), status: $0.pick(ParticipationStatus.allCases),
                    source: try $0.source(), note: $0.maybe { $0.line() })
            }, isListComplete: flip(),
            cells: try some(3) {
                ParticipationCell(
                    municipality: $0.municipality(), status: $0.pick(ParticipationStatus.allCases),
                    since: $0.maybe { $0.period() }, until: $0.maybe { $0.period() }, note: $0.maybe { $0.line() },
                    source: try $0.source(), audience: try $0.maybe { try $0.audience() })
            }, bar: maybe { $0.pick(PublicationBar.allCases) }, audience: try audience(), source: try source(),
            text: text())
    }

    private mutating func pilot(_ programme: ItemID?) throws -> Pilot {
        Pilot(
            id: try id(), title: line(), programme: programme, phase: pick(Pilot.Phase.allCases),
            partners: try some(2) { try $0.organisation() }, scope: scope(), hypothesis: maybe { $0.line() },
            measure: maybe { $0.line() }, result: known(line()), resultExpected: maybe { $0.period() },
            scaleUpRule: maybe { $0.line() }, decision: pick(Pilot.Choice.allCases), indicators: try ids(),
            audience: try audience(), fields: try fields(), source: try source(), text: text())
    }

    private mutating func budget() throws -> Budget {
        Budget(
            id: try id(), title: line(), organisation: try maybe { try $0.organisation() }, year: 2022,
            lines: try some(3) {
                BudgetLine(
                    id: try $0.id(), title: $0.line(), side: $0.pick(BudgetLine.Side.allCases),
                    partOf: try $0.maybe { try $0.anyID() },
                    amounts: try $0.some(2) {
                        BudgetAmount(
                            year: 2021, stage: $0.pick(BudgetAmount.Stage.allCases), amount: $0.known($0.euros()),
                            source: try $0.source())
                    }, notes: $0.some(2) { 1 + $0.below(3) }, audience: try $0.maybe { try $0.audience() })
            },
            notes: some(2) {
                BudgetNote(
                    number: 1 + $0.below(9), text: $0.line(), amount: $0.maybe { $0.euros() },
                    year: $0.flip() ? 2021 : nil)
            },
            contributions: try some(2) {
                Contribution(
                    id: try $0.id(), title: $0.line(), year: 2022, key: $0.pick(AllocationKey.allCases),
                    stated: $0.maybe { $0.number() }, participation: try $0.maybe { try $0.anyID() },
                    total: $0.known($0.euros()),
                    shares: $0.some(2) { ContributionShare(municipality: $0.municipality(), amount: $0.euros()) },
                    source: try $0.source())
            }, audience: try audience(), source: try source(), text: text())
    }

    private mutating func body() throws -> GovernanceBody {
        GovernanceBody(
            id: try id(), title: line(), shortTitle: maybe { $0.line() }, level: pick(GovernanceBody.Level.allCases),
            parent: try maybe { try $0.anyID() }, members: some(3) { $0.line() }, chair: maybe { $0.line() },
            meetingsPerYear: flip() ? 4 : nil, rhythm: maybe { $0.line() }, area: flip() ? municipality() : nil,
            decisions: try some(2) {
                Decision(
                    id: try $0.id(), date: $0.period(), title: $0.line(), text: $0.maybe { $0.line() },
                    concerns: try $0.ids(), audience: try $0.maybe { try $0.audience() }, source: try $0.source())
            }, audience: try audience(), source: try source(), text: text())
    }
}
