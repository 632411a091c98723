package import Phrases
package import Records

/// A number of a row: as its source states it, or only that it is below another one.
package enum RegisterNumber: Hashable, Sendable, Codable {
    case stated(StatedNumber)
    /// "minder dan 5", which stands for a count that is too small to be told.
    case lessThan(Double)

    package init?(_ value: Double) {
        guard let number = StatedNumber(value) else { return nil }
        self = .stated(number)
    }

    /// The value where it is exact.
    package var exact: Double? {
        if case .stated(let number) = self, number.qualifier == .exact { number.value } else { nil }
    }

    /// What it is at least; 0 where nothing is known below, because no count or amount of a register is less.
    package var least: Double {
        guard case .stated(let number) = self else { return 0 }
        return switch number.qualifier {
        case .exact, .justOver, .moreThan, .atLeast, .range: number.value
        case .about, .almost, .atMost: min(0, number.value)
        }
    }

    /// What it is at most; `nil` where no bound is known.
    package var most: Double? {
        guard case .stated(let number) = self else {
            if case .lessThan(let limit) = self { return limit } else { return nil }
        }
        return switch number.qualifier {
        case .exact, .almost, .atMost: number.value
        case .range: number.upper
        case .about, .justOver, .moreThan, .atLeast: nil
        }
    }

    /// By what it is sorted: the number that its text names.
    package var named: Double {
        switch self {
        case .stated(let number): number.value
        case .lessThan(let limit): limit.nextDown
        }
    }
}

extension RegisterNumber {
    private static let below = Phrase("minder dan", "fewer than")

    /// `838`, `ruim 400`, `minder dan 5`, with the marks of the language.
    package func text(in language: Language) -> String {
        switch self {
        case .stated(let number): StatedSpelling.text(.known(number), in: language)
        case .lessThan(let limit):
            "\(Self.below(language)) \(StatedSpelling.text(.known(StatedNumber(Int(limit))), in: language))"
        }
    }

    /// As text files hold it.
    package var kept: String {
        switch self {
        case .stated(let number): StatedSpelling.kept(.known(number))
        case .lessThan(let limit): "minder dan \(PlanNumber.text(limit))"
        }
    }

    /// What people write; `nil` for what is no number, or has two readings.
    package init?(spelled text: String) {
        let typed = text.trimmingBlanks.lowercased()
        for word in ["minder dan ", "fewer than ", "less than ", "< ", "<"] where typed.hasPrefix(word) {
            guard let limit = PlanNumber.parse(typed.dropFirst(word.count).trimmingBlanks), limit > 0,
                limit == limit.rounded(), limit < 1e15
            else { return nil }
            self = .lessThan(limit)
            return
        }
        guard let known = try? StatedSpelling.value(text.trimmingBlanks, by: NumberHabit(.dutch)),
            let number = known.value
        else { return nil }
        self = .stated(number)
    }
}
