import Facts
import Geography
import Phrases
import Records
import Strategy
import Testing

@testable import Writing

@Suite("Fields of the plan")
struct EntryFieldTests {
    static let plan = PlanSamples.document

    @Test(
        "What a form shows and sends back unchanged changes nothing", arguments: EntryFieldTests.plan.entries.map(\.id))
    func unchanged(_ id: String) throws {
        let entry = try #require(Self.plan.entry(id: id))
        let (again, problems) = entry.taking(entry.fieldTexts)
        #expect(problems.isEmpty)
        #expect(again == entry)
        for language in Language.allCases {
            let values = EntryTyping.values(entry.kind, entry.fieldTexts, in: language)
            let typed = EntryTyping.texts(entry.kind, values)
            let (back, wrong) = entry.taking(typed, in: language)
            #expect(back == entry && wrong.isEmpty, "\(language) \(wrong)")
        }
    }

    @Test("Every kind has fields, each with a name of its own")
    func names() {
        for kind in PlanEntry.Kind.allCases {
            let names = kind.fields.map(\.name)
            #expect(names.count >= 4 && Set(names).count == names.count, "\(kind)")
        }
    }

    @Test("A field of one entry can be changed and read back")
    func change() throws {
        let entry = try #require(Self.plan.entry(id: "burgernet-2022-acties"))
        let (changed, problems) = entry.taking([
            "title": "  Meer   acties ", "due": "2022-11-30", "status": "atRisk", "partners": "politie gm0307",
            "progress": "2022-05-01\tonTrack\tLoopt goed.\tpolitie\tpublic",
        ])
        #expect(problems.isEmpty)
        guard case .agenda(let action) = changed else { return }
        #expect(action.title == "Meer acties" && action.due == PlanDate("2022-11-30") && action.status == .atRisk)
        #expect(action.partners.map(\.rawValue) == ["politie", "gm0307"])
        #expect(action.progress.count == 1 && action.progress[0].audience == .public)
    }

    @Test(
        "What a field cannot be is said at the field",
        arguments: [
            ("title", "", FieldProblem.missing), ("title", String(repeating: "a", count: 301), .tooLong(limit: 300)),
            ("title", "a\u{0}b", .unseen), ("title", "a\u{202E}b", .unseen), ("text", "a\u{2028}b", .unseen),
            ("due", "31-12-2022", .noDate("31-12-2022")), ("due", "2022-02-30", .noDate("2022-02-30")),
            ("status", "bezig", .notOneOf("bezig")), ("owner", "GM 0307", .noID("GM 0307")),
            ("audience", "iedereen", .notOneOf("iedereen")), ("source", "jaarplan:x", .noReference("jaarplan:x")),
            ("progress", "gisteren\t\tx", .row(1, column: FieldLabels.date, reason: .problem(.noDate("gisteren")))),
            ("progress", "2022-05-01\t\tx\t\t\t\t\t", .columns(1)),
        ])
    func problems(_ name: String, _ text: String, _ problem: FieldProblem) throws {
        let entry = try #require(Self.plan.entry(id: "burgernet-2022-acties"))
        #expect(entry.taking([name: text]).problems == [name: problem])
    }

    @Test("A stopped action says why, a share says of what")
    func rules() throws {
        let action = try #require(Self.plan.entry(id: "burgernet-2022-acties"))
        #expect(action.taking(["status": "stopped", "reason": ""]).problems == ["reason": .missing])
        #expect(action.taking(["status": "stopped", "reason": "Geen geld."]).problems.isEmpty)
        let indicator = try #require(Self.plan.entry(id: "burgernet.actions"))
        #expect(indicator.taking(["unit": "percent", "denominator": ""]).problems == ["denominator": .missing])
        #expect(indicator.taking(["unit": "count", "nouns": ""]).problems == ["nouns": .missing])
    }

    @Test(
        "A number keeps what its source says of it",
        arguments: ["838", "14.7", "ruim 15", "meer dan 300000", "ten minste 24", "60 tot 70", "niet in de bron", "-3"])
    func stated(_ text: String) throws {
        let codec = FieldCodec<PlanValue<StatedNumber>>.stated
        #expect(codec.text(try codec.value(text)) == text)
        #expect(codec.text(try codec.value("14,7")) == "14.7")
        #expect(try codec.value("notStated") == .unknown(.notStated))
        #expect(throws: FieldProblem.noNumber("veel")) { try codec.value("veel") }
    }

    @Test("HTML in every field stays text")
    func markup() throws {
        let hostile = "<script>alert(1)</script>"
        for entry in Self.plan.entries {
            for field in entry.kind.fields {
                var copy = entry
                guard (try? field.take(hostile, into: &copy)) != nil else { continue }
                #expect(field.read(copy).contains("<script>") || field.read(copy).isEmpty, "\(field.name)")
            }
        }
    }
}
