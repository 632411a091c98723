import Facts
import Geography
import Phrases
import Records
import RegionPack
import TestKit
import Testing

@testable import Registers
@testable import Strategy

/// An indicator that a register counts for: as stated until the register is complete, then both beside each other.
@Suite("Indicators counted in a register")
struct ListedCountTests {
    private static let world = RegisterWorld(areas: AreaDirectory([Area]()))

    /// Rows of two years, of which one is invented; `more` goes into the count.
    private static func registers(_ more: String) throws -> VisibleRegisters {
        let yaml = """
            title: {nl: Gebieden, en: Areas}
            one: {nl: gebied, en: area}
            many: {nl: gebieden, en: areas}
            lead: {nl: Een lijst., en: A list.}
            source: Bureau
            audience: public
            fieldAudience: public
            heading: name
            fields:
              - {key: name, type: line, label: {nl: Naam, en: Name}}
              - {key: year, type: period, label: {nl: Jaar, en: Year}}
            counts:
              - {id: alle, title: {nl: Alle, en: All}, what: rows\(more)}
            """
        let rows = ["2021", "2021", "2022", "2022"].enumerated().map { number, year in
            "--- row\nid: r\(number)\nname: Gebied \(number)\nyear: \"\(year)\"\n\(number == 3 ? "example: true" : "toConfirm: bureau")\n---\n"
        }
        let files = [("gebieden.yaml", yaml), ("gebieden.md", rows.joined(separator: "\n"))].map {
            RegisterFile(name: "registers/\($0)", bytes: Array($1.utf8))
        }
        let reading = RegisterFolder.read(files, world: world)
        #expect(reading.findings.filter { $0.severity == .error }.isEmpty)
        return reading.shelf.visible(to: .bureau, in: world)
    }

    private static let perYear = ", per: [{period: year, grain: year}]"

    /// A plan with an indicator of which so much was stated.
    private static func plan(_ stated: [Int: StatedNumber], in name: String = "gebieden/alle") throws -> PlanDocument {
        var plan = try PlanFixture.document()
        plan.indicators = [
            Indicator(
                id: try PlanFixture.id("mijn.getal"), title: "Gebieden", definition: "Gebieden.", kind: .perYear,
                unit: .count(one: "gebied", many: "gebieden"), countIn: RegisterCount(name),
                values: stated.sorted { $0.key < $1.key }.map {
                    IndicatorValue(period: .year($0.key), value: .known($0.value))
                }, audience: .public)
        ]
        return plan
    }

    private static func problems(
        _ plan: PlanDocument, _ registers: VisibleRegisters, on day: String? = "2023-02-01"
    ) -> [String] {
        plan.problems(beside: registers, in: PlanFixture.region, on: day.flatMap { PlanDate($0) })
            .map { "\($0.kind.rawValue) \($0.field): \($0.found.dutch)" }
    }

    @Test("Nothing is compared until somebody says that the register is complete")
    func incomplete() throws {
        let plan = try Self.plan([2021: StatedNumber(9)]), registers = try Self.registers(Self.perYear)
        let list = try #require(plan.indicators[0].listed(in: registers, on: nil))
        #expect(list.entries.isEmpty && list.count.completeSince == nil)
        #expect(Self.problems(plan, registers) == [])
    }

    @Test(
        "From then on a period in which both cannot be true is a finding; earlier ones and invented rows do not count")
    func complete() throws {
        let registers = try Self.registers(Self.perYear + ", completeSince: 2022")
        let plan = try Self.plan([2021: StatedNumber(9), 2022: StatedNumber(2)])
        let entries = try #require(plan.indicators[0].listed(in: registers, on: nil)).entries
        #expect(entries.map(\.period) == [.year(2022)] && entries[0].disagrees)
        #expect(entries[0].listed == .value(.init(least: 1, most: 1)))
        #expect(
            Self.problems(plan, registers)
                == ["plan-count values.1: 2 opgegeven voor 2022, terwijl het register gebieden er 1 telt"])
        #expect(Self.problems(try Self.plan([2022: StatedNumber(1)]), registers) == [])
        let atLeast = try #require(StatedNumber(1, .atLeast))
        #expect(Self.problems(try Self.plan([2022: atLeast]), registers) == [])
    }

    @Test("A year that is not over may still grow, but not shrink; a year that the register has nothing of counts none")
    func running() throws {
        let registers = try Self.registers(Self.perYear + ", completeSince: 2021")
        #expect(Self.problems(try Self.plan([2022: StatedNumber(5)]), registers, on: "2022-06-01") == [])
        #expect(Self.problems(try Self.plan([2022: StatedNumber(0)]), registers, on: "2022-06-01").count == 1)
        let plan = try Self.plan([2023: StatedNumber(3)])
        let entries = try #require(plan.indicators[0].listed(in: registers, on: nil)).entries
        #expect(entries.map(\.period) == [.year(2021), .year(2022), .year(2023)])
        #expect(entries[2].listed == .value(.init(least: 0, most: 0)) && entries[2].disagrees)
        #expect(entries[0].stated == nil && !entries[0].disagrees)
    }

    @Test(
        "A register or count that is not there is named, with the nearest; so is a yearly number of a count without years"
    )
    func names() throws {
        let registers = try Self.registers("")
        let wrong = Self.problems(try Self.plan([:], in: "gebiedn/alle"), registers)
        #expect(wrong == ["plan-reference countIn: \"gebiedn\", dat er niet is"])
        #expect(
            Self.problems(try Self.plan([:], in: "gebieden/al"), registers)
                == ["plan-reference countIn: \"al\", dat er niet is"])
        #expect(Self.problems(try Self.plan([:]), registers).map { $0.prefix(14) } == ["plan-indicator"])
    }

    @Test("The text format keeps it, and refuses what is no register and count")
    func format() throws {
        for word in ["gebieden", "Gebieden/alle", "a/b/c", "/alle", "gebieden/"] { #expect(RegisterCount(word) == nil) }
        let count = try #require(RegisterCount("gebieden/alle"))
        #expect(count.description == "gebieden/alle" && count.register.rawValue == "gebieden")
        let plan = try Self.plan([2021: StatedNumber(9)])
        let entry = try #require(plan.entry(id: "mijn.getal"))
        #expect(entry.keyTexts.contains { $0.field == "countIn" && $0.text == "gebieden/alle" })
    }
}
