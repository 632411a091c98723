import Phrases
import Testing

@testable import Records

/// What people write for a number, each read right or asked back, in a Dutch and in an English form.
@Suite("Spellings of numbers")
struct NumberSpellingTests {
    enum Expected: Sendable, Equatable {
        case reads(String)
        /// Asked back: first what the language usually means by it.
        case asks(String, String)
        case refused
    }

    struct Spelling: Sendable, CustomTestStringConvertible {
        let typed: String
        let dutch, english: Expected
        var testDescription: String { "“\(typed)”" }

        init(_ typed: String, _ both: Expected) { (self.typed, dutch, english) = (typed, both, both) }
        init(_ typed: String, dutch: Expected, english: Expected) {
            (self.typed, self.dutch, self.english) = (typed, dutch, english)
        }
    }

    static let spellings: [Spelling] = [
        .init("838", .reads("838")), .init("0", .reads("0")), .init("007", .reads("7")), .init("1250", .reads("1250")),
        // One sign before three digits is thousands or decimals.
        .init("1.250", dutch: .asks("1250", "1.25"), english: .asks("1.25", "1250")),
        .init("1,250", dutch: .asks("1.25", "1250"), english: .asks("1250", "1.25")),
        .init("94.000", dutch: .asks("94000", "94"), english: .asks("94", "94000")),
        .init("300,000", dutch: .asks("300", "300000"), english: .asks("300000", "300")),
        .init("12.345", dutch: .asks("12345", "12.345"), english: .asks("12.345", "12345")),
        .init("-1.250", dutch: .asks("-1250", "-1.25"), english: .asks("-1.25", "-1250")),
        .init("1.250%", dutch: .asks("1250", "1.25"), english: .asks("1.25", "1250")),
        // Everything else has one reading, whoever wrote it.
        .init("1.000.000", .reads("1000000")), .init("1,000,000", .reads("1000000")),
        .init("1.250,5", .reads("1250.5")),
        .init("1,250.5", .reads("1250.5")), .init("1.250,500", .reads("1250.5")), .init("1,250.500", .reads("1250.5")),
        .init("2.042.190", .reads("2042190")), .init("1.234.567,89", .reads("1234567.89")),
        .init("14,7", .reads("14.7")), .init("14.7", .reads("14.7")), .init("14,75", .reads("14.75")),
        .init("12,50", .reads("12.5")), .init("0,5", .reads("0.5")), .init("0.125", .reads("0.125")),
        .init("0,125", .reads("0.125")), .init(",5", .reads("0.5")), .init(".5", .reads("0.5")),
        .init("1234,567", .reads("1234.567")), .init("1234.567", .reads("1234.567")), .init("1,2500", .reads("1.25")),
        // Blanks and apostrophes part thousands.
        .init("1 250", .reads("1250")), .init("1\u{A0}250", .reads("1250")), .init("1\u{202F}250", .reads("1250")),
        .init("2\u{2009}042\u{2009}190", .reads("2042190")), .init("1 250,5", .reads("1250.5")),
        .init("1'250", .reads("1250")), .init("1’250’000", .reads("1250000")), .init("1'250.50", .reads("1250.5")),
        // Signs of money and per cent.
        .init("€ 35.000,-", .reads("35000")),
        .init("€ 35.000,50", .reads("35000.5")), .init("€1,250.00", .reads("1250")),
        .init("EUR 94000", .reads("94000")),
        .init("94000 euro", .reads("94000")), .init("€\u{A0}94.000,00", .reads("94000")),
        .init("250,--", .reads("250")),
        .init("18%", .reads("18")), .init("14,5 %", .reads("14.5")), .init("12 procent", .reads("12")),
        // A minus as keyboards, books and accountants have it.
        .init("-6", .reads("-6")), .init("\u{2212}6", .reads("-6")), .init("–6", .reads("-6")),
        .init("- 6", .reads("-6")),
        .init("\u{2011}6", .reads("-6")), .init("6-", .reads("-6")), .init("(6)", .reads("-6")),
        .init("min 6", .reads("-6")),
        .init("+18", .reads("18")), .init("-0", .reads("0")), .init("€ -1.250,50", .reads("-1250.5")),
        // No number that we can read.
        .init("", .refused), .init("veel", .refused), .init("12.34.56", .refused), .init("1.25.500", .refused),
        .init("1,00,000", .refused), .init("12 50", .refused), .init("1..5", .refused), .init("5,", .refused),
        .init("1e3", .refused), .init("1/2", .refused), .init("½", .refused), .init("٣", .refused),
        .init("19 miljoen", .refused), .init("--6", .refused), .init("0.250.000", .refused), .init("'250", .refused),
    ]

    @Test("are at least sixty")
    func enough() { #expect(Self.spellings.count >= 60) }

    @Test("are read right or asked back", arguments: spellings, Language.allCases)
    func reading(_ spelling: Spelling, _ language: Language) {
        let found: Expected =
            switch NumberSpelling(spelling.typed, in: language) {
            case .one(let digits): .reads(digits)
            case .either(let usual, let other): .asks(usual, other)
            case .unreadable: .refused
            }
        #expect(found == (language == .dutch ? spelling.dutch : spelling.english))
    }

    @Test("of whole numbers and of money are not asked back where the language says enough")
    func narrowed() {
        #expect(NumberSpelling("1.250", in: .dutch).asWhole == .one("1250"))
        #expect(NumberSpelling("1,250", in: .english).asWhole == .one("1250"))
        #expect(NumberSpelling("1,250", in: .dutch).asWhole == .either(usual: "1.25", other: "1250"))
        #expect(NumberSpelling("300,000", in: .dutch).asWhole == .either(usual: "300", other: "300000"))
        #expect(NumberSpelling("€ 35.000", in: .dutch).asMoney == .one("35000"))
        #expect(NumberSpelling("€ 35.000", in: .english).asMoney == .one("35000"))
    }

    @Test("are asked back in words, in the language of the form")
    func question() {
        let problem = FieldProblem.twoNumbers(usual: "1250", other: "1.25")
        #expect(problem.phrase(.dutch) == "Bedoelt u 1.250 (twaalfhonderdvijftig) of 1,25?")
        let english = FieldProblem.twoNumbers(usual: "1250", other: "1.25").phrase(.english)
        #expect(english == "Do you mean 1,250 (one thousand two hundred and fifty) or 1.25?")
    }

    @Test(
        "in euros are read as the amount",
        arguments: [
            ("35.000", 3_500_000), ("€ 1.250", 125_000), ("94000.50", 9_400_050), ("94.000,5", 9_400_050),
            ("-40", -4_000), ("€ 12,50", 1_250),
        ])
    func money(_ typed: String, _ cents: Int) throws {
        #expect(try FieldCodec<Euros>.euros.value(typed).cents == cents)
    }

    @Test("with more than cents are refused")
    func tooFine() {
        #expect(throws: FieldProblem.noNumber("1,2345")) { try FieldCodec<Euros>.euros.value("1,2345") }
    }

    @Test(
        "as a source states them are read in the words of both languages",
        arguments: [
            ("838", "838"), ("ruim 15", "ruim 15"), ("just over 15", "ruim 15"),
            ("meer dan 300.000,0", "meer dan 300000"),
            ("circa 1 250", "ongeveer 1250"), ("about 14.7", "ongeveer 14.7"), ("≥ 24", "ten minste 24"),
            ("60 tot 70", "60 tot 70"), ("60–70", "60 tot 70"), ("100-150", "100 tot 150"), ("60 to 70", "60 tot 70"),
            ("nog niet bekend", "nog niet bekend"), ("Not yet known", "nog niet bekend"),
            ("notStated", "niet in de bron"), ("-3", "-3"),
        ])
    func stated(_ typed: String, _ kept: String) throws {
        for language in Language.allCases {
            let text = try FieldSpelling.kept(typed, as: .stated(isWhole: false), by: NumberHabit(language))
            #expect(text == kept)
            let shown = FieldSpelling.shown(text, as: .stated(isWhole: false), in: language)
            #expect(try FieldSpelling.kept(shown, as: .stated(isWhole: false), by: NumberHabit(language)) == kept)
        }
    }

    @Test(
        "a field shows a number so that it is read back as the same",
        arguments: [1.125, 0.125, 838, 14.7, -1_250.5, 2e9])
    func shown(_ value: Double) throws {
        for language in Language.allCases {
            let shown = FieldSpelling.shown(FieldCodec<Double>.number.text(value), as: .number, in: language)
            let kept = try FieldSpelling.kept(shown, as: .number, by: NumberHabit(language))
            #expect(try FieldCodec<Double>.number.value(kept) == value)
        }
    }

    @Test(
        "of days and periods are taken as a spreadsheet makes them",
        arguments: [
            ("31-12-2022", "2022-12-31"), ("1-3-2022", "2022-03-01"), ("31/12/2022", "2022-12-31"),
            ("2022-12-31", "2022-12-31"), ("dec-22", "2022-12"), ("mrt-22", "2022-03"), ("12-2022", "2022-12"),
            ("2022-H1", "2022-H1"), ("2022", "2022"),
        ])
    func periods(_ typed: String, _ kept: String) throws {
        #expect(try FieldSpelling.kept(typed, as: .period, by: NumberHabit(.dutch)) == kept)
        if PlanDate(kept) != nil {
            #expect(try FieldSpelling.kept(typed, as: .date, by: NumberHabit(.dutch)) == kept)
        }
    }

    @Test("no day that the calendar does not have", arguments: ["31-2-2022", "2022-13-01", "12-31-2022", "gisteren"])
    func noDay(_ typed: String) throws {
        #expect(try FieldSpelling.kept(typed, as: .date, by: NumberHabit(.dutch)) == typed)
    }
}
