/// Formats of months, days and periods; months count from 1.
extension Language {
    /// `november`, `November`; the number itself when there is no such month.
    package func monthName(_ month: Int) -> String {
        name(of: month, Self.months)
    }

    /// `nov`, `Nov`.
    package func monthNameShort(_ month: Int) -> String {
        name(of: month, Self.monthsShort)
    }

    /// `november 2017`.
    package func month(_ month: Int, of year: Int) -> String { "\(monthName(month)) \(year)" }

    /// `nov 2017`.
    package func monthShort(_ month: Int, of year: Int) -> String { "\(monthNameShort(month)) \(year)" }

    /// `23 november 2026`.
    package func date(year: Int, month: Int, day: Int) -> String { "\(day) \(monthName(month)) \(year)" }

    /// A stretch of months: `2023`, `2011 tot en met 2017`, `november 2017`, `oktober tot en met december 2023`.
    package func period(fromYear: Int, fromMonth: Int, throughYear: Int, throughMonth: Int) -> String {
        let joint = Phrase(" tot en met ", " to ")(self)
        let wholeYears = fromMonth == 1 && throughMonth == 12
        switch (wholeYears, fromYear == throughYear, fromMonth == throughMonth) {
        case (true, true, _): return String(fromYear)
        case (true, false, _): return "\(fromYear)\(joint)\(throughYear)"
        case (false, true, true): return month(fromMonth, of: fromYear)
        case (false, true, false): return monthName(fromMonth) + joint + month(throughMonth, of: throughYear)
        case (false, false, _):
            return month(fromMonth, of: fromYear) + joint + month(throughMonth, of: throughYear)
        }
    }

    /// The same, short: `okt–dec 2023`, `2011–2017`, `nov 2017`, `dec 2016 – nov 2017`.
    package func periodShort(fromYear: Int, fromMonth: Int, throughYear: Int, throughMonth: Int) -> String {
        let wholeYears = fromMonth == 1 && throughMonth == 12
        switch (wholeYears, fromYear == throughYear, fromMonth == throughMonth) {
        case (true, _, _): return years(fromYear, throughYear)
        case (false, true, true): return monthShort(fromMonth, of: fromYear)
        case (false, true, false): return "\(monthNameShort(fromMonth))–\(monthShort(throughMonth, of: throughYear))"
        case (false, false, _):
            return "\(monthShort(fromMonth, of: fromYear)) – \(monthShort(throughMonth, of: throughYear))"
        }
    }

    /// The same inside a sentence: `in 2023`, `van januari tot en met november 2017`, `in november 2017`.
    package func inPeriod(fromYear: Int, fromMonth: Int, throughYear: Int, throughMonth: Int) -> String {
        let text = period(
            fromYear: fromYear, fromMonth: fromMonth, throughYear: throughYear, throughMonth: throughMonth)
        let isOne = fromYear == throughYear && (fromMonth == throughMonth || (fromMonth == 1 && throughMonth == 12))
        return (isOne ? "in " : Phrase("van ", "from ")(self)) + text
    }

    /// Months of one year by name: `oktober, november en december 2023`.
    package func months(_ months: some Sequence<Int>, of year: Int) -> String {
        list(months.map(monthName)) + " \(year)"
    }

    /// `1e kwartaal 2023`, `first quarter of 2023`.
    package func quarter(_ quarter: Int, of year: Int) -> String {
        let ordinals = ["first", "second", "third", "fourth"]
        let english = (1...4).contains(quarter) ? ordinals[quarter - 1] : "\(quarter)th"
        return Phrase("\(quarter)e kwartaal \(year)", "\(english) quarter of \(year)")(self)
    }

    private func name(of month: Int, _ names: Localized<[String]>) -> String {
        (1...12).contains(month) ? names(self)[month - 1] : String(month)
    }

    private static let months = Localized(
        [
            "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
            "november", "december",
        ],
        [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ])
    private static let monthsShort = Localized(
        ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"],
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"])
}
