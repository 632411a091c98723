import Facts
import Phrases
import Records
import Strategy
import Tables
import Testing

@testable import Writing

@Suite("Numbers in forms and tables of the plan")
struct TypedNumberTests {
    private static func indicator(decimals: Int = 0) throws -> PlanEntry {
        guard case .indicator(var indicator)? = PlanSamples.document.entry(id: "burgernet.actions") else {
            throw Missing()
        }
        indicator.decimals = decimals
        return .indicator(indicator)
    }

    private struct Missing: Error {}

    private static func target(_ entry: PlanEntry) -> Double? {
        if case .indicator(let indicator) = entry { indicator.targets.last?.value } else { nil }
    }

    private static func targets(_ value: String) -> [String: String] {
        ["targets": RowText.join([["2023", "", "", "atLeast", value, "own"]])]
    }

    @Test("without decimals a point before three digits parts thousands, as Dutch has it")
    func whole() throws {
        let (entry, problems) = try Self.indicator().taking(Self.targets("1.250"), in: .dutch)
        #expect(problems.isEmpty && Self.target(entry) == 1_250)
        #expect(Self.target(try Self.indicator().taking(Self.targets("1.000.000"), in: .dutch).entry) == 1e6)
        #expect(Self.target(try Self.indicator().taking(Self.targets("1,250"), in: .english).entry) == 1_250)
    }

    @Test("with decimals it is asked back at its cell, and the answer decides")
    func asked() throws {
        let (_, problems) = try Self.indicator(decimals: 1).taking(Self.targets("1.250"), in: .dutch)
        let asked = FieldProblem.twoNumbers(usual: "1250", other: "1.25")
        #expect(problems == ["targets": .row(1, column: FieldLabels.value, reason: .problem(asked))])
        for (choice, value) in [(NumberChoice.usual, 1_250), (.other, 1.25)] {
            let (entry, problems) = try Self.indicator(decimals: 1).taking(
                Self.targets("1.250"), in: .dutch, choices: ["targets.0.4": choice])
            #expect(problems.isEmpty && Self.target(entry) == value)
        }
    }

    @Test("everything that is wrong is told at once, each cell on its own")
    func together() throws {
        let rows = RowText.join([
            ["2023", "", "", "atLeast", "veel", "own"], ["ooit", "", "", "atLeast", "1.250", "own"],
        ])
        let (_, problems) = try Self.indicator(decimals: 2).taking(
            ["title": "", "targets": rows, "decimals": "2"], in: .dutch)
        #expect(problems["title"] == .missing)
        #expect(problems["targets"]?.each.count == 3)
    }

    @Test("rows that a form leaves empty do not move the answers of the others")
    func compacted() {
        let values = [
            "targets.0.0": [""], "targets.0.3": [""], "targets.1.0": ["2023"], "targets.1.3": ["1.250"],
            "meant.targets.1.3": ["other"],
        ]
        let compacted = EntryTyping.compacted(.indicator, values)
        #expect(EntryTyping.rows("targets", of: 8, in: compacted).first?[3] == "1.250")
        #expect(EntryTyping.choices(compacted) == ["targets.0.3": .other])
    }

    @Test("a table comes back as a Dutch spreadsheet saves it")
    func spreadsheet() throws {
        let text = """
            id;programme;title;due;;\r
            burgernet-2022-acties;burgernet;Één café méér;31-12-2022;;\r
            ;;;;;\r

            """
        let bytes = Array(text.unicodeScalars.map { UInt8($0.value) })
        #expect(String(validating: bytes, as: UTF8.self) == nil)
        guard case .table(_, let read) = try PlanUpload.table(bytes, named: "acties.csv", of: .agenda).get() else {
            throw Missing()
        }
        let (entries, mistakes) = try PlanTable.reading(read, .agenda, in: PlanSamples.document)
        #expect(mistakes.isEmpty && entries.map(\.title) == ["Één café méér"])
        guard case .agenda(let action)? = entries.first else { throw Missing() }
        #expect(action.due == PlanDate("2022-12-31"))
    }

    @Test("a table of indicators comes back with commas, points and the sign of the euro")
    func decimals() throws {
        let text = "sep=;\nid;decimals;values\nburgernet.actions;1;\"2021\t\t14,7\n2022\t\truim € 1.250,5\"\n"
        let (entries, mistakes) = try PlanTable.reading(text, .indicator, in: PlanSamples.document)
        #expect(mistakes.isEmpty, "\(mistakes)")
        guard case .indicator(let indicator)? = entries.first else { throw Missing() }
        #expect(indicator.values.map(\.value.value?.value) == [14.7, 1_250.5])
        let unsure = text.replacing("14,7", with: "1.250")
        #expect(try PlanTable.reading(unsure, .indicator, in: PlanSamples.document).mistakes.map(\.row) == [3])
    }

    @Test("a damaged text in UTF-8 is not taken for another")
    func damaged() {
        let bytes = Array("id;title\nx;één".utf8) + [0xC3]
        #expect(throws: PlanImportRefusal.self) { try PlanUpload.table(bytes, named: "x.csv", of: .agenda).get() }
        #expect(
            TableText.text([0xFF, 0xFE, 0x69, 0x00, 0x64, 0x00]) == "\u{FEFF}id"
                || TableText.text([0xFF, 0xFE, 0x69, 0x00, 0x64, 0x00]) == "id")
    }
}
