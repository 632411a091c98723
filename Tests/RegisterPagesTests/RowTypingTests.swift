import Figures
import Geography
import Phrases
import Records
import Testing

@testable import RegisterPages
@testable import Registers
@testable import SiteFixtures
@testable import SiteKit

/// What somebody types in the form of a row, by the type of its field.
@Suite("Typing a row")
struct RowTypingTests {
    private static func field(_ kind: FieldKind, many: Bool = false) throws -> TypedField {
        var field = FieldDeclaration(
            key: try #require(FieldKey("veld")), kind: kind, label: Phrase("Veld", "Field"))
        field.isMany = many
        return TypedField(field: field, language: .dutch, world: RegisterWorld(areas: try PageEditions.full().areas))
    }

    private static let list = ChoiceList(choices: [
        .init(id: "een", title: Phrase("één", "one")), .init(id: "twee", title: Phrase("twee", "two")),
    ])

    /// A value of every type that a form has an input for.
    private static func values() throws -> [(TypedField, RegisterValue)] {
        let number = try #require(RegisterNumber(spelled: "ruim 400"))
        var stated = NumberForm()
        stated.isStated = true
        var few = NumberForm()
        few.smallest = 5
        let utrecht = try #require(
            RegisterWorld(areas: try PageEditions.full().areas).areas(of: .municipality).first)
        let amounts = Amounts([utrecht: .known(try #require(RegisterNumber(12)))])
        return [
            (try field(.line(limit: 300)), .lines(["Plein"])),
            (try field(.line(limit: 300), many: true), .lines(["Plein", "Markt"])),
            (try field(.text(limit: 4_000)), .text(PlanText("Eén.\n\nTwee."))),
            (try field(.number(stated)), .number(number)),
            (try field(.number(few)), .number(.lessThan(5))),
            (try field(.money(isStated: false)), .money(try #require(RegisterNumber(94_000.5)))),
            (try field(.date), .date(try #require(PlanDate("2022-12-31")))),
            (try field(.period([])), .period(try #require(PlanPeriod("2021-Q4")))),
            (try field(.choice(list)), .choices(["twee"])),
            (try field(.choice(list), many: true), .choices(["een", "twee"])),
            (try field(.flag), .flag(false)), (try field(.area([.municipality])), .areas([utrecht])),
            (try field(.amounts([.municipality], NumberForm())), .amounts(amounts)),
            (try field(.organisation([])), .organisations([try #require(OrganisationID("politie"))])),
            (
                try field(.link),
                .links([try #require(WebLink("https://veilig.nl/a", title: "Het hele stuk"))])
            ),
        ] + (try spans.map { (try field(.span), .span(try Span(text: $0))) })
    }

    private static let spans = [
        "2022-06-16", "2022-06-16/2022-06-18", "2022-06-16 14:00/16:30", "2022-06-16 20:00/2022-06-17 02:00",
        "2022-06-16 14:00", "2022-Q1", "2022-10-30 02:30+01:00/04:00",
    ]

    @Test("What a form shows of a value and sends back is the same value, and counts as untouched")
    func roundTrip() throws {
        for (field, value) in try Self.values() {
            let sent = field.sent(value, reason: nil), read = try field.read(sent)
            #expect(read == .init(value: value, reason: nil), "\(value)")
            #expect(field.isUntouched(sent, from: .init(value: value, reason: nil)))
        }
    }

    @Test("A reason stands for a value that is missing, and a value takes its place")
    func reasons() throws {
        let field = try Self.field(.line(limit: 300))
        #expect(try field.read(["r-veld": ["notStated"], "v-veld": [" "]]) == .init(value: nil, reason: .notStated))
        #expect(try field.read(["r-veld": ["notStated"], "v-veld": ["a"]]) == .init(value: .lines(["a"]), reason: nil))
        #expect(try field.read([:]) == .init(value: nil, reason: nil))
    }

    @Test(
        "What is no time is told at its own input",
        arguments: [
            (["day": "2022-03-27", "time": "02:30", "last-time": "04:00"], "v-veld.time"),
            (["day": "2022-10-30", "time": "02:30"], "v-veld.offset"),
            (["day": "2022-06-16", "time": "16:00", "last-time": "14:00"], "v-veld.last-time"),
            (["day": "2022-06-16", "last-day": "2022-06-14"], "v-veld.last-day"),
            (["day": "16/06/2022"], "v-veld.day"), (["time": "14:00"], "v-veld.day"),
            (["day": "2022-06-16", "period": "2022-Q2"], "v-veld.period"),
            (["day": "2022-06-16", "last-time": "14:00"], "v-veld.time"),
        ])
    func wrongTimes(_ parts: [String: String], _ place: String) throws {
        let form = Dictionary(uniqueKeysWithValues: parts.map { ("v-veld.\($0)", [$1]) })
        do {
            let read = try Self.field(.span).read(form)
            Issue.record("read as \(read)")
        } catch let problem as FormProblem {
            #expect(problem.field == place)
        }
    }

    @Test("A private address is no link")
    func links() throws {
        #expect(throws: FormProblem.self) { try Self.field(.link).read(["v-veld": ["https://10.0.0.1/ geheim"]]) }
    }

    @Test("A series keeps its hours and its length, and says which day a month does not have")
    func series() throws {
        let first = try #require(PlanDate("2022-01-31"))
        #expect(SeriesStep.weekly.day(first, after: 1) == PlanDate("2022-02-07"))
        #expect(SeriesStep.fortnightly.day(first, after: 2) == PlanDate("2022-02-28"))
        #expect(SeriesStep.monthly.day(first, after: 2) == PlanDate("2022-03-31"))
        #expect(SeriesStep.monthly.day(first, after: 1) == nil)
        let parts = SpanParts(try Span(text: "2022-06-16 20:00/2022-06-17 02:00"))
        let moved = try #require(parts.moved { $0.advanced(byDays: 7) }).span("x")
        #expect(moved == (try Span(text: "2022-06-23 20:00/2022-06-24 02:00")))
    }
}
