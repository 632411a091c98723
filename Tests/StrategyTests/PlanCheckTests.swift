import Facts
import Phrases
import RegionPack
import TestKit
import Testing

@testable import Strategy

@Suite("Checking a whole plan")
struct PlanCheckTests {
    static let breakages = [
        PlanBreakage(
            "An unknown indicator", "programmes/burgernet.md", "indicators: [burgernet.actions]",
            "indicators: [burgernet.action]", .planReference, line: 19, found: "\"burgernet.action\""),
        PlanBreakage(
            "A reference of another kind", "programmes/burgernet.md", "theme: projecten", "theme: jaarplan-2022",
            .planReference, line: 5, found: "which is a document"),
        PlanBreakage(
            "An unknown organisation", "programmes/burgernet.md", "owner: politie\npartners",
            "owner: brandweer\npartners", .planReference, line: 7, found: "\"brandweer\""),
        PlanBreakage(
            "A municipality of elsewhere as partner", "programmes/burgernet.md", "gm0513", "gm0999", .planReference,
            line: 8, found: "\"gm0999\""),
        PlanBreakage(
            "A municipality of elsewhere", "programmes/burgernet.md", "[GM0513]", "[GM0514]", .planReference, line: 37,
            found: "\"GM0514\""),
        PlanBreakage(
            "An unknown section", "programmes/burgernet.md", "section: basis", "section: basiss", .planReference,
            line: 47, found: "\"basiss\""),
        PlanBreakage(
            "An unknown document", "participation.md", "source: jaarplan-2022:590\n---",
            "source: jaarplan-2023:590\n---", .planReference, line: 9, found: "\"jaarplan-2023\""),
        PlanBreakage(
            "An unknown offence group", "indicators/year-results.md", "offence: all", "offence: geweldig",
            .planReference, line: 7, found: "\"geweldig\""),
        PlanBreakage(
            "An unknown offence", "indicators/year-results.md", "offence: all", "offence: 9.9.9", .planReference,
            line: 7, found: "\"9.9.9\""),
        PlanBreakage(
            "A link to nothing", "programmes/burgernet.md", "Bewoners helpen mee.", "Bewoners [helpen](#weg) mee.",
            .planReference, line: 14, found: "\"weg\""),
        PlanBreakage(
            "A budget line of nothing", "budget.md",
            "partOf: lasten, amounts: [{year: 2022, stage: budget, amount: 100}]", "partOf: baten, amounts: []",
            .planReference, line: 10, found: "\"baten\""),
        PlanBreakage(
            "A binding to nothing", "programmes/burgernet.md", "{{burgernet.actions|2021|unit}}",
            "{{burgernet.acties|2021|unit}}", .planBinding, line: 41, found: "does not exist"),
        PlanBreakage(
            "A binding without a value", "programmes/burgernet.md", "{{burgernet.actions|2021|unit}}",
            "{{burgernet.actions|2019|unit}}", .planBinding, line: 41, found: "no value"),
        PlanBreakage(
            "A binding without a target", "programmes/burgernet.md", "{{burgernet.actions|2022|target}}",
            "{{burgernet.actions|2021|target}}", .planBinding, line: 59, found: "no target"),
        PlanBreakage(
            "Braces that bind nothing", "programmes/burgernet.md", "{{burgernet.actions|2022|target}}", "{{duizend}}",
            .planBinding, line: 59, found: "no binding"),
        PlanBreakage(
            "A bad link", "programmes/burgernet.md", "helpen mee.", "[helpen](http://x) mee.", .planMarkup, line: 14,
            found: "http://x"),
        PlanBreakage(
            "HTML", "programmes/burgernet.md", "helpen mee.", "<b>helpen</b> mee.", .planMarkup, line: 14, found: "HTML"
        ),
        PlanBreakage(
            "An item wider than its programme", "programmes/burgernet.md",
            "audience: public\nsource: jaarplan-2022:1033", "audience: partners\nsource: jaarplan-2022:1033",
            .planAudience, line: 20, found: "wider than partners"),
        PlanBreakage(
            "A field wider than its entry", "grants.md", "audience: public",
            "audience: partners\nfields: {amount: public}", .planAudience, line: 9,
            found: "wider than partners of the entry"),
        PlanBreakage(
            "A barred cell that is public", "participation.md", "audience: public",
            "audience: public\nbar: resilienceScan", .planAudience, line: 6, found: "barred by resilienceScan"),
        PlanBreakage(
            "A public text bound to a partners' number", "indicators/burgernet.md", "audience: public",
            "audience: partners", .planAudience, line: 0, found: "in a text that is public"),
        PlanBreakage(
            "A due date before the year", "programmes/burgernet.md", "due: 2022-12-31", "due: 2021-12-31", .planDate,
            line: 50, found: "before the year 2022"),
        PlanBreakage(
            "A plan year outside the strategy", "strategy.md", "planYear: 2022", "planYear: 2023",
            .planStrategyYears, line: 4, found: "the plan is for 2023, the strategy for 2019–2022"),
        PlanBreakage(
            "A status that the newest report contradicts", "programmes/burgernet.md", "status: onTrack\nprogress",
            "status: atRisk\nprogress", .planDate, line: 51, found: "the newest report says onTrack"),
        PlanBreakage(
            "An answer over the years", "programmes/burgernet.md", "[burgernet-2021-acties]", "[burgernet-2022-acties]",
            .planCarryOver, line: 35, found: "burgernet-2022-acties of 2022"),
        PlanBreakage(
            "An action that continues the future", "programmes/burgernet.md", "[burgernet-2021-terugblik]",
            "[burgernet-2022-acties]", .planCarryOver, line: 54, found: "continued in 2022"),
        PlanBreakage(
            "Parts that do not add up", "budget.md", "amount: 300", "amount: 301", .planBalance, line: 9, found: "301"),
        PlanBreakage(
            "A complete list that disagrees", "participation.md", "cells:", "complete: true\ncells:", .planCount,
            line: 4, found: "the list names 2"),
        PlanBreakage(
            "A list that names too many", "participation.md", "count: 3", "count: 1", .planCount, line: 4,
            found: "already names 2"),
        PlanBreakage(
            "A percentage of nothing", "indicators/burgernet.md", "unit: {one: actie, many: acties}", "unit: percent",
            .planIndicator, line: 6, found: "without a denominator"),
        PlanBreakage(
            "A change against nothing", "indicators/year-results.md", "basis: previousYear\n", "", .planIndicator,
            line: 5, found: "without a basis"),
        PlanBreakage(
            "A change that is called a state", "indicators/year-results.md", "basis: previousYear\n",
            "basis: previousYear\nkind: state\n", .planIndicator, line: 7, found: "kind state of a change"),
        PlanBreakage(
            "A target over years that end in another", "indicators/burgernet.md", "{period: 2022, value: 1000",
            "{period: 2022, over: 2019-2021, value: 1000", .planIndicator, line: 13, found: "2019-2021 of a target"),
        PlanBreakage(
            "Two values for one period", "indicators/burgernet.md", "period: 2020", "period: 2021", .planIndicator,
            line: 11, found: "a second value for 2021"),
        PlanBreakage(
            "A bare number", "programmes/burgernet.md", "audience: public\nsource: jaarplan-2022:1094\n---\n",
            "audience: public\n---\nMet 12 mensen. ", .planBareNumber, line: 58, found: "12 without a source"),
        PlanBreakage(
            "A typed number that an indicator holds", "programmes/burgernet.md", "{{burgernet.actions|2021|unit}}",
            "838", .planBareNumber, line: 41, found: "burgernet.actions holds"),
        PlanBreakage(
            "A section with an id of something else", "programmes/burgernet.md", "id: basis", "id: rvc-besluit",
            .planDuplicate, line: 0, found: "rvc-besluit"),
    ]

    @Test("Each contradiction is found in its file and line, with a cure", arguments: breakages)
    func broken(_ breakage: PlanBreakage) throws {
        let reading = PlanFixture.reading(
            replacing: breakage.text, with: breakage.replacement, in: breakage.file)
        #expect(reading.findings.map { $0.packLine(in: "plan") } == [])
        let all = reading.checked(in: PlanFixture.region)
        let finding = try #require(
            all.first { $0.kind == breakage.kind && $0.found.english.contains(breakage.found) },
            "\(all.map { $0.packLine(in: "plan") })")
        if breakage.line > 0 {
            #expect(finding.file == breakage.file)
            #expect(finding.row == breakage.line)
        }
        #expect(finding.languageFault == nil)
    }

    @Test("Unknown names come with the nearest ones")
    func nearest() throws {
        let reading = PlanFixture.reading(
            replacing: "{{burgernet.actions|2021|unit}}", with: "{{burgernet.aktions|2021}}",
            in: "programmes/burgernet.md")
        let finding = try #require(reading.checked(in: PlanFixture.region).first { $0.kind == .planBinding })
        #expect(finding.cure.english.contains("nearest: burgernet.actions"))
    }

    @Test("A slip in a name is told where the name is used, and with the place where it is given")
    func slip() throws {
        let reading = PlanFixture.reading(
            replacing: "id: burgernet.actions\n", with: "id: burgernet.acthons\n", in: "indicators/burgernet.md")
        let finding = try #require(reading.checked(in: PlanFixture.region).first { $0.kind == .planBinding })
        #expect(finding.file == "programmes/burgernet.md")
        #expect(finding.cure.english.hasSuffix("burgernet.acthons is in indicators/burgernet.md on line 2"))
        #expect(finding.cure.dutch.hasSuffix("burgernet.acthons staat in indicators/burgernet.md op regel 2"))
    }
}
