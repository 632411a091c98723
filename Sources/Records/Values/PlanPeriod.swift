package import Facts

/// What a value of the plan is about: a year, half-year, quarter, month, or the state on one day.
///
/// Written `2021`, `2021-H1`, `2021-Q4`, `2021-12` or `2021-12-31`.
package enum PlanPeriod: Hashable, Sendable {
    case year(Int)
    case halfYear(year: Int, half: Int)
    case quarter(year: Int, quarter: Int)
    case month(Month)
    case day(PlanDate)

    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        func number(_ part: Substring) -> Int? {
            part.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(part) : nil
        }
        guard let head = parts.first.map({ Substring($0) }), head.utf8.count == 4, let year = number(head),
            (1900...2199).contains(year)
        else { return nil }
        switch parts.count {
        case 1: self = .year(year)
        case 2:
            let tail = Substring(parts[1])
            guard tail.utf8.count == 2 else { return nil }
            if tail.first == "H", let half = number(tail.dropFirst()), (1...2).contains(half) {
                self = .halfYear(year: year, half: half)
            } else if tail.first == "Q", let quarter = number(tail.dropFirst()), (1...4).contains(quarter) {
                self = .quarter(year: year, quarter: quarter)
            } else if let month = number(tail).flatMap({ Month(year: year, month: $0) }) {
                self = .month(month)
            } else {
                return nil
            }
        default:
            guard let date = PlanDate(text) else { return nil }
            self = .day(date)
        }
    }

    /// Stands in a record that is not yet read.
    package static let unset = PlanPeriod.year(2199)

    package var year: Int {
        switch self {
        case .year(let year), .halfYear(let year, _), .quarter(let year, _): year
        case .month(let month): month.year
        case .day(let date): date.year
        }
    }

    /// The same stretch of another year; the last day of February stays the last.
    package func moved(toYear other: Int) -> PlanPeriod {
        switch self {
        case .year: .year(other)
        case .halfYear(_, let half): .halfYear(year: other, half: half)
        case .quarter(_, let quarter): .quarter(year: other, quarter: quarter)
        case .month(let month): .month(Month(year: other, month: month.monthOfYear) ?? month)
        case .day(let date):
            .day(
                PlanDate(year: other, month: date.month, day: date.day)
                    ?? PlanDate(year: other, month: date.month, day: 28) ?? date)
        }
    }

    /// The months that it covers; of a day, the month that it ends with.
    package var months: ClosedRange<Month> {
        func run(_ first: Int, _ last: Int) -> ClosedRange<Month> {
            Month(ordinal: Int32(year * 12 + first - 1))...Month(ordinal: Int32(year * 12 + last - 1))
        }
        return switch self {
        case .year: run(1, 12)
        case .halfYear(_, let half): run(half * 6 - 5, half * 6)
        case .quarter(_, let quarter): run(quarter * 3 - 2, quarter * 3)
        case .month(let month): month...month
        case .day(let date): run(date.month, date.month)
        }
    }

    /// The last day that it covers.
    package var lastDay: PlanDate {
        if case .day(let date) = self { return date }
        let last = months.upperBound
        let day = PlanDate.days(in: last.monthOfYear, of: last.year)
        // Both are inside the calendar by the way a period is made.
        return PlanDate(year: last.year, month: last.monthOfYear, day: day) ?? .distantFuture
    }
}

extension PlanPeriod: CustomStringConvertible {
    package var description: String {
        switch self {
        case .year(let year): String(year)
        case .halfYear(let year, let half): "\(year)-H\(half)"
        case .quarter(let year, let quarter): "\(year)-Q\(quarter)"
        case .month(let month): "\(month.year)-\(PlanDate.two(month.monthOfYear))"
        case .day(let date): date.description
        }
    }
}

extension PlanPeriod: Comparable {
    /// By the last day, then the longer first.
    package static func < (a: PlanPeriod, b: PlanPeriod) -> Bool {
        (a.lastDay, b.months.count, a.description) < (b.lastDay, a.months.count, b.description)
    }
}

extension PlanPeriod: Codable {
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let period = PlanPeriod(text) else {
            throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "no period"))
        }
        self = period
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
