package import Phrases

/// A number as its source states it, as people write it: `meer dan 300.000`, `60 tot 70`, `nog niet bekend`.
package enum StatedSpelling {
    private typealias Qualifier = StatedNumber.Qualifier

    /// The words that we write, and what others write for the same.
    private static let words: [(qualifier: Qualifier, phrase: Phrase, others: [String])] = [
        (
            .about, Phrase("ongeveer", "about"),
            ["naar schatting", "circa", "ca.", "rond de", "rond", "zo’n", "zo'n", "approximately", "around", "roughly"]
        ),
        (.almost, Phrase("bijna", "almost"), ["nearly"]),
        (.justOver, Phrase("ruim", "just over"), []),
        (.moreThan, Phrase("meer dan", "more than"), ["boven de", "boven", "over", ">"]),
        (.atLeast, Phrase("ten minste", "at least"), ["tenminste", "minstens", "minimaal", "≥", ">="]),
        (.atMost, Phrase("hooguit", "at most"), ["hoogstens", "ten hoogste", "maximaal", "≤", "<="]),
    ]
    private static let between = Phrase(" tot ", " to ")

    /// As a form shows it.
    package static func text(_ value: PlanValue<StatedNumber>, in language: Language) -> String {
        text(value, in: language) { FieldSpelling.digits($0, in: language) }
    }

    /// As a field keeps it: in Dutch, with a decimal point.
    package static func kept(_ value: PlanValue<StatedNumber>) -> String { text(value, in: .dutch) { $0 } }

    private static func text(
        _ value: PlanValue<StatedNumber>, in language: Language, shown: (String) -> String
    ) -> String {
        switch value {
        case .unknown(let reason): return reason.phrase(language)
        case .known(let number):
            let digits = shown(PlanNumber.fieldText(number.value))
            if let upper = number.upper { return digits + between(language) + shown(PlanNumber.fieldText(upper)) }
            guard let word = words.first(where: { $0.qualifier == number.qualifier })?.phrase else { return digits }
            return "\(word(language)) \(digits)"
        }
    }

    /// - Parameter isWhole: no decimals make sense here, whatever the habit.
    package static func value(
        _ text: String, by habit: NumberHabit, isWhole: Bool = false
    ) throws(FieldProblem) -> PlanValue<StatedNumber> {
        if let reason = UnknownReason(typed: text) { return .unknown(reason) }
        guard !text.isEmpty else { throw .missing }
        func number(_ digits: some StringProtocol) throws(FieldProblem) -> Double {
            guard !digits.isEmpty, let number = PlanNumber.parse(try habit.digits(digits, isWhole: isWhole)) else {
                throw .noNumber(text)
            }
            return number
        }
        if let (low, high) = ends(text) {
            guard let range = StatedNumber(try number(low), .range, upper: try number(high)) else {
                throw .noNumber(text)
            }
            return .known(range)
        }
        let (qualifier, digits) = qualified(text)
        guard let stated = StatedNumber(try number(digits), qualifier) else { throw .noNumber(text) }
        return .known(stated)
    }

    /// The two ends of `60 tot 70` and `60–70`; a dash before the first digit is a minus.
    private static func ends(_ text: String) -> (String, String)? {
        for word in [" tot en met ", " up to ", between(.dutch), between(.english)] {
            let parts = text.lowercased().split(separator: word)
            if parts.count == 2 { return (parts[0].trimmingBlanks, parts[1].trimmingBlanks) }
        }
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }.map(\.trimmingBlanks)
        guard parts.count == 2, parts.allSatisfy({ $0.first.map { "0"..."9" ~= $0 } ?? false }) else { return nil }
        return (parts[0], parts[1])
    }

    private static func qualified(_ text: String) -> (Qualifier, String) {
        let typed = text.lowercased()
        var found: (Qualifier, length: Int)?
        for (qualifier, phrase, others) in words {
            for word in Language.allCases.map({ phrase($0) }) + others where typed.hasPrefix(word) {
                let isApart = word.last?.isLetter != true || typed.dropFirst(word.count).first?.isWhitespace == true
                if isApart, word.count > found?.length ?? 0 { found = (qualifier, word.count) }
            }
        }
        guard let (qualifier, length) = found else { return (.exact, text) }
        return (qualifier, text.dropFirst(length).trimmingBlanks)
    }
}
