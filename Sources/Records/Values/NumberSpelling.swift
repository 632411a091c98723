package import Phrases

/// What somebody means by a number as they typed it: one value, one of two, or nothing that we can read.
///
/// A number is read by its shape: the last of two different signs begins the decimals, a sign that comes twice parts
/// thousands. Only one point or comma before exactly three digits can be either; which of the two the language writes so
/// is told, and whoever asks decides whether that is enough.
package enum NumberSpelling: Hashable, Sendable {
    /// Digits with at most one point, as the text format writes them: `-1250.5`.
    case one(String)
    /// `1.250` is 1250 where points part thousands and 1.25 where they begin decimals.
    case either(usual: String, other: String)
    case unreadable

    package init(_ typed: some StringProtocol, in language: Language) {
        guard let bare = BareNumber(typed) else { self = .unreadable; return }
        self = Self.reading(bare.digits, in: language).signed(bare.isNegative)
    }

    /// The same where only whole numbers make sense: then thousands are meant, when the language writes them so.
    package var asWhole: NumberSpelling {
        if case .either(let usual, _) = self, usual == thousands { .one(usual) } else { self }
    }

    /// The same of money, which has no thousandths.
    package var asMoney: NumberSpelling { thousands.map(NumberSpelling.one) ?? self }

    /// Of two readings the one in which the sign parts thousands: a thousand times the other.
    private var thousands: String? {
        guard case .either(let usual, let other) = self, let first = Double(usual), let second = Double(other) else {
            return nil
        }
        return first.magnitude > second.magnitude ? usual : other
    }

    private func signed(_ isNegative: Bool) -> NumberSpelling {
        func signed(_ digits: String) -> String {
            isNegative && digits.contains { "1"..."9" ~= $0 } ? "-" + digits : digits
        }
        return switch self {
        case .one(let digits): .one(signed(digits))
        case .either(let usual, let other): .either(usual: signed(usual), other: signed(other))
        case .unreadable: .unreadable
        }
    }

    // MARK: Digits, points and commas

    private static func reading(_ text: [Character], in language: Language) -> NumberSpelling {
        var runs: [[Character]] = [[]], signs: [Character] = []
        for character in text {
            if "0"..."9" ~= character {
                runs[runs.count - 1].append(character)
            } else {
                signs.append(character)
                runs.append([])
            }
        }
        guard runs.dropFirst().allSatisfy({ !$0.isEmpty }) else { return .unreadable }
        // `,5` is a half; nothing else begins without a digit.
        if runs[0].isEmpty {
            guard signs.count == 1, signs[0] != " ", signs[0] != "'" else { return .unreadable }
            runs[0] = ["0"]
        }
        guard let last = signs.last else { return .one(number(runs[...], decimals: [])) }
        let isGrouped = isGrouped(runs[...])
        if signs.count == 1 {
            let grouped = number(runs[...], decimals: [])
            guard last == "." || last == "," else { return isGrouped ? .one(grouped) : .unreadable }
            let decimal = number(runs.prefix(1), decimals: runs[1])
            guard isGrouped else { return .one(decimal) }
            return last == groupSign(language)
                ? .either(usual: grouped, other: decimal) : .either(usual: decimal, other: grouped)
        }
        if Set(signs).count == 1 { return isGrouped ? .one(number(runs[...], decimals: [])) : .unreadable }
        let head = signs.dropLast()
        guard Set(head).count == 1, head.first != last, last == "." || last == ",", Self.isGrouped(runs.dropLast())
        else { return .unreadable }
        return .one(number(runs.dropLast(), decimals: runs[runs.count - 1]))
    }

    /// One to three digits, the first of them no zero, then threes.
    private static func isGrouped(_ runs: ArraySlice<[Character]>) -> Bool {
        guard let first = runs.first, (1...3).contains(first.count), first.first != "0" else { return false }
        return runs.dropFirst().allSatisfy { $0.count == 3 }
    }

    private static func number(_ runs: ArraySlice<[Character]>, decimals: [Character]) -> String {
        let whole = String(runs.joined().drop { $0 == "0" })
        var fraction = decimals
        while fraction.last == "0" { fraction.removeLast() }
        return (whole.isEmpty ? "0" : whole) + (fraction.isEmpty ? "" : "." + String(fraction))
    }

    /// What the language puts between thousands.
    private static func groupSign(_ language: Language) -> Character? { language.number(1_000).dropFirst().first }
}

/// A number without what people write around it: currency, per cent, sign.
private struct BareNumber {
    /// Digits with `.`, `,`, a blank or `'` between them.
    var digits: [Character]
    var isNegative = false

    /// U+2212, the dashes, and the hyphen that does not break.
    private static let minuses: Set<Character> = ["-", "\u{2212}", "–", "\u{2010}", "\u{2011}"]
    private static let apostrophes: Set<Character> = ["'", "’", "\u{2018}", "\u{02BC}"]
    private static let units = ["%", "€", "eur", "euro", "euros", "procent", "percent", "per cent"]
    private static let noCents = [",-", ",--", ",–", ",—", ".-", ".--"]

    init?(_ typed: some StringProtocol) {
        // More than any number needs; a text of a page's length is none.
        guard typed.count <= 60 else { return nil }
        var rest = typed.lowercased().trimmingBlanks
        if rest.first == "(", rest.last == ")" {
            isNegative = true
            rest = rest.dropFirst().dropLast().trimmingBlanks
        }
        var hasSign = isNegative
        while let first = rest.first {
            if !hasSign, Self.minuses.contains(first) || first == "+" {
                (hasSign, isNegative) = (true, first != "+")
                rest = rest.dropFirst().trimmingBlanks
            } else if !hasSign, let word = ["min ", "minus "].first(where: rest.hasPrefix) {
                (hasSign, isNegative) = (true, true)
                rest = rest.dropFirst(word.count).trimmingBlanks
            } else if let unit = ["€", "euro", "eur"].first(where: rest.hasPrefix) {
                rest = rest.dropFirst(unit.count).trimmingBlanks
            } else {
                break
            }
        }
        if let unit = Self.units.filter({ rest.hasSuffix($0) }).max(by: { $0.count < $1.count }) {
            rest = rest.dropLast(unit.count).trimmingBlanks
        }
        if let ending = Self.noCents.filter({ rest.hasSuffix($0) }).max(by: { $0.count < $1.count }) {
            // No cents: the sign before the dash is the one before decimals.
            rest = rest.dropLast(ending.count).trimmingBlanks + ending.prefix(1) + "00"
        } else if !hasSign, let last = rest.last, Self.minuses.contains(last) {
            isNegative = true
            rest = rest.dropLast().trimmingBlanks
        }
        digits = []
        for character in rest {
            switch character {
            case "0"..."9" where character.utf8.count == 1: digits.append(character)
            case ".", ",": digits.append(character)
            default:
                if Self.apostrophes.contains(character) {
                    digits.append("'")
                } else if character.isWhitespace {
                    digits.append(" ")
                } else {
                    return nil
                }
            }
        }
        guard digits.contains(where: { "0"..."9" ~= $0 }) else { return nil }
    }
}
