import Phrases
import Testing

@Suite("Dates and periods")
struct DateTests {
    @Test("names days and months")
    func names() {
        #expect(Language.dutch.date(year: 2026, month: 11, day: 23) == "23 november 2026")
        #expect(Language.english.date(year: 2026, month: 3, day: 1) == "1 March 2026")
        #expect(Language.dutch.monthNameShort(3) == "mrt")
        #expect(Language.english.monthNameShort(10) == "Oct")
        #expect(Language.dutch.monthName(13) == "13")
        #expect(Language.dutch.months([10, 11, 12], of: 2023) == "oktober, november en december 2023")
        #expect(Language.english.quarter(4, of: 2023) == "fourth quarter of 2023")
    }

    struct Case: Sendable {
        let from: (Int, Int)
        let through: (Int, Int)
        let dutch: String
        let english: String
        let short: String
        let within: String
    }

    @Test(
        "names a stretch of months as people do",
        arguments: [
            Case(
                from: (2023, 1), through: (2023, 12), dutch: "2023", english: "2023", short: "2023", within: "in 2023"),
            Case(
                from: (2011, 1), through: (2017, 12), dutch: "2011 tot en met 2017", english: "2011 to 2017",
                short: "2011–2017", within: "van 2011 tot en met 2017"),
            Case(
                from: (2017, 11), through: (2017, 11), dutch: "november 2017", english: "November 2017",
                short: "nov 2017", within: "in november 2017"),
            Case(
                from: (2023, 10), through: (2023, 12), dutch: "oktober tot en met december 2023",
                english: "October to December 2023", short: "okt–dec 2023",
                within: "van oktober tot en met december 2023"),
            Case(
                from: (2016, 12), through: (2017, 11), dutch: "december 2016 tot en met november 2017",
                english: "December 2016 to November 2017", short: "dec 2016 – nov 2017",
                within: "van december 2016 tot en met november 2017"),
        ])
    func periods(example: Case) {
        let (from, through) = (example.from, example.through)
        func say(_ format: (Language) -> (Int, Int, Int, Int) -> String, _ language: Language) -> String {
            format(language)(from.0, from.1, through.0, through.1)
        }
        #expect(say(Language.period, .dutch) == example.dutch)
        #expect(say(Language.period, .english) == example.english)
        #expect(say(Language.periodShort, .dutch) == example.short)
        #expect(say(Language.inPeriod, .dutch) == example.within)
    }
}
