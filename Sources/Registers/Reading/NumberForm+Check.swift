import Facts
import Phrases
import PlacedYAML
import Records

extension RegisterNumber {
    /// Why a field does not take it.
    enum Problem {
        case notExact, tooManyDecimals(Int)
        case below(Double), above(Double)
        /// A count that is too small to be kept.
        case small(Int)
    }

    func problem(in form: NumberForm) -> Problem? {
        if let smallest = form.smallest { return smallProblem(Double(smallest)) }
        if exact == nil, !form.isStated { return .notExact }
        for value in ends {
            let scaled = value * [1.0, 10, 100, 1000][form.decimals]
            if scaled != scaled.rounded(), (scaled - scaled.rounded()).magnitude > 1e-6 {
                return .tooManyDecimals(form.decimals)
            }
            if let least = form.least, value < least { return .below(least) }
            if let most = form.most, value > most { return .above(most) }
        }
        return nil
    }

    /// 0, "minder dan", or as much as is told: nothing that says more about a count of a few.
    private func smallProblem(_ smallest: Double) -> Problem? {
        if case .lessThan(let limit) = self { return limit == smallest ? nil : .small(Int(smallest)) }
        guard ends.allSatisfy({ $0 == $0.rounded() }) else { return .tooManyDecimals(0) }
        if exact == 0 { return nil }
        return ends.allSatisfy { $0 >= smallest } ? nil : .small(Int(smallest))
    }

    /// The numbers that its text names.
    private var ends: [Double] {
        switch self {
        case .stated(let number): [number.value] + (number.upper.map { [$0] } ?? [])
        case .lessThan(let limit): [limit]
        }
    }

    /// Itself, or a finding.
    func accepted(by form: NumberForm, at node: PackNode) -> RegisterNumber? {
        switch problem(in: form) {
        case nil: return self
        case .notExact?:
            return node.wrong(
                Phrase("een getal zonder woorden erbij", "a number without words"),
                cure: Phrase("schrijf alleen het getal", "write the number alone"))
        case .tooManyDecimals(let decimals)?:
            return node.wrong(
                decimals == 0
                    ? Phrase("een heel getal", "a whole number")
                    : Phrase("hooguit \(decimals) decimalen", "at most \(decimals) decimals"),
                cure: Phrase(
                    "rond het af; schrijf geen punten tussen duizendtallen",
                    "round it; write no marks between thousands"))
        case .below(let least)?:
            let text = PlanNumber.text(least)
            return node.wrong(
                Phrase("\(text) of meer", "\(text) or more"),
                cure: Phrase(
                    "verbeter het getal, of laat het veld weg", "correct the number, or leave the field out"))
        case .above(let most)?:
            let text = PlanNumber.text(most)
            return node.wrong(
                Phrase("\(text) of minder", "\(text) or less"), cure: Phrase("verbeter het getal", "correct the number")
            )
        case .small(let smallest)?:
            return node.wrong(
                Phrase(
                    "0, \"minder dan \(smallest)\", of \(smallest) en meer",
                    "0, \"minder dan \(smallest)\", or \(smallest) and more"),
                cure: Phrase(
                    "schrijf \"minder dan \(smallest)\": kleinere aantallen bewaren we niet",
                    "write \"minder dan \(smallest)\": smaller counts are never kept"))
        }
    }
}

extension PlanPeriod {
    package var grain: PeriodGrain {
        switch self {
        case .year: .year
        case .halfYear: .halfYear
        case .quarter: .quarter
        case .month: .month
        case .day: .day
        }
    }
}
