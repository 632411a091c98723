/// Whole numbers in words, for the question which of two numbers somebody meant.
extension Language {
    /// `twaalfhonderdvijftig` or `one thousand two hundred and fifty`; digits from a million on.
    package func words(_ number: Int) -> String {
        guard (0..<1_000_000).contains(number) else { return self.number(number) }
        return Phrase(DutchNumber.words(number), EnglishNumber.words(number))(self)
    }
}

private enum DutchNumber {
    private static let small = [
        "nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf",
        "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien",
    ]
    private static let tens = [
        "", "", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig",
    ]

    static func words(_ number: Int) -> String {
        switch number {
        case ..<20: return small[number]
        case ..<100:
            let (ten, unit) = number.quotientAndRemainder(dividingBy: 10)
            guard unit > 0 else { return tens[ten] }
            return small[unit] + (unit == 2 || unit == 3 ? "ën" : "en") + tens[ten]
        case ..<1_000: return counted(number / 100, "honderd") + rest(number % 100)
        // 1250 is told in hundreds; 2022, which has none, in thousands.
        case 1_100..<10_000 where number / 100 % 10 > 0: return words(number / 100) + "honderd" + rest(number % 100)
        default:
            let remainder = number % 1_000
            return counted(number / 1_000, "duizend") + (remainder > 0 ? " " + words(remainder) : "")
        }
    }

    private static func counted(_ count: Int, _ noun: String) -> String { count == 1 ? noun : words(count) + noun }
    private static func rest(_ number: Int) -> String { number > 0 ? words(number) : "" }
}

private enum EnglishNumber {
    private static let small = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    private static let tens = [
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ]

    static func words(_ number: Int) -> String {
        switch number {
        case ..<20: return small[number]
        case ..<100:
            let (ten, unit) = number.quotientAndRemainder(dividingBy: 10)
            return tens[ten] + (unit > 0 ? "-" + small[unit] : "")
        case ..<1_000:
            return small[number / 100] + " hundred" + (number % 100 > 0 ? " and " + words(number % 100) : "")
        default:
            let rest = number % 1_000
            let link = rest == 0 ? "" : rest < 100 ? " and " : " "
            return words(number / 1_000) + " thousand" + link + (rest > 0 ? words(rest) : "")
        }
    }
}
