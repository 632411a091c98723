import Facts
import Phrases

/// Days and months as people and spreadsheets write them: `31-12-2022`, `31/12/2022`, `dec-22`.
package enum DateSpelling {
    /// As the text format writes a day; `nil` for what is none.
    package static func day(_ typed: some StringProtocol) -> String? {
        if let date = PlanDate(typed) { return date.description }
        let parts = parts(typed)
        guard parts.count == 3, parts[2].count == 4, let day = number(parts[0]), let month = number(parts[1]),
            let year = number(parts[2])
        else { return nil }
        return PlanDate(year: year, month: month, day: day)?.description
    }

    /// As the text format writes a period; `nil` for what is none.
    package static func period(_ typed: some StringProtocol) -> String? {
        if let period = PlanPeriod(typed) { return period.description }
        if let day = day(typed) { return day }
        let parts = parts(typed)
        guard parts.count == 2 else { return nil }
        // A spreadsheet makes a day of `2022-12`, and shows it so.
        guard let month = number(parts[0]) ?? month(parts[0]), let digits = number(parts[1]),
            parts[1].count == 4 || parts[1].count == 2 && number(parts[0]) == nil
        else { return nil }
        return Month(year: digits < 100 ? 2_000 + digits : digits, month: month)
            .flatMap { PlanPeriod("\($0.year)-\(PlanDate.two($0.monthOfYear))") }?.description
    }

    private static func parts(_ typed: some StringProtocol) -> [String] {
        typed.trimmingBlanks.split(whereSeparator: { "-/. ".contains($0) }).map(String.init)
    }

    private static func number(_ text: String) -> Int? {
        (1...4).contains(text.utf8.count) && text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
    }

    private static func month(_ name: String) -> Int? {
        let name = name.lowercased()
        return (1...12).first { month in
            Language.allCases.contains {
                [$0.monthName(month), $0.monthNameShort(month)].contains { $0.lowercased() == name }
            }
        }
    }
}
