import Facts
import Geography
import Phrases
import Yams

/// Readers for the kinds of value in a pack.
extension PackNode {
    /// A text on one line, without blanks around it.
    package func text() -> String? {
        guard let scalar else { return wrongText() }
        let lines = scalar.split(whereSeparator: { $0.isNewline }).map {
            $0.split(separator: " ").joined(separator: " ")
        }
        let text = lines.filter { !$0.isEmpty }.joined(separator: " ")
        guard !text.isEmpty else { return wrongText() }
        guard text.utf8.count <= 2000 else {
            return wrong(
                Phrase("hooguit 2.000 tekens", "at most 2,000 characters"),
                cure: Phrase("kort de tekst in", "shorten the text"))
        }
        return text
    }

    private func wrongText<T>() -> T? {
        wrong(
            Phrase("een tekst", "a text"),
            cure: Phrase("schrijf de tekst achter de dubbelepunt", "write the text behind the colon"))
    }

    /// A text in both languages (`nl`, `en`), or in Dutch only.
    func localized() -> Phrase? {
        if node.scalar != nil { return text().map { Phrase(dutch: $0) } }
        guard let table = PackTable<LanguageKey>(self), let dutch = table.required(.nl, { $0.text() }) else {
            return nil
        }
        return Phrase(dutch: dutch, english: table.optional(.en) { $0.text() })
    }

    private enum LanguageKey: String, CaseIterable { case nl, en }

    package func integer(in range: ClosedRange<Int>) -> Int? {
        guard let value = scalar.flatMap({ Int($0) }), range.contains(value) else {
            return wrong(
                Phrase {
                    let low = $0.number(range.lowerBound), high = $0.number(range.upperBound)
                    return Phrase(
                        "een heel getal van \(low) tot en met \(high)", "a whole number from \(low) to \(high)")($0)
                }, cure: Phrase("verbeter het getal", "correct the number"))
        }
        return value
    }

    package func flag() -> Bool? {
        switch scalar {
        case "true": true
        case "false": false
        default:
            wrong(
                Phrase("true (ja) of false (nee)", "true or false"),
                cure: Phrase("schrijf true of false", "write true or false"))
        }
    }

    /// One of the words of an enumeration.
    package func word<Word: RawRepresentable<String> & CaseIterable>(_ words: Word.Type = Word.self) -> Word? {
        if let word = Word.allCases.first(where: { $0.rawValue == scalar }) { return word }
        let known = Word.allCases.map(\.rawValue).joined(separator: ", ")
        return wrong(
            Phrase("een van \(known)", "one of \(known)"),
            cure: Phrase("schrijf een van deze woorden, precies zo", "write one of these words exactly so"))
    }

    func areaCode(_ level: AreaLevel) -> Located<AreaCode>? {
        guard let code = scalar.flatMap({ AreaCode($0) }), code.level == level else {
            let example = Self.example(of: level)
            return wrong(
                Phrase {
                    let level = level.text(in: $0)
                    return Phrase(
                        "de code van een \(level), zoals \(example)", "the code of a \(level), such as \(example)")($0)
                }, cure: Phrase("verbeter de code", "correct the code"))
        }
        return Located(value: code, place: place)
    }

    private static func example(of level: AreaLevel) -> String {
        switch level {
        case .region: "RG-midden-nederland"
        case .policeDistrict: "PD-flevoland"
        case .basicTeam: "BT-heuvelrug"
        default: "GM0344"
        }
    }

    func offenceCode() -> Located<OffenceCode>? {
        guard let code = scalar.flatMap({ OffenceCode($0) }), code.rawValue.contains(where: \.isNumber) else {
            return wrong(
                Phrase("de code van een misdrijf, zoals 1.1.1", "the code of an offence, such as 1.1.1"),
                cure: Phrase("verbeter de code", "correct the code"))
        }
        return Located(value: code, place: place)
    }

    /// Lower-case letters, digits and hyphens, from a letter on: safe in an address, never taken for a code.
    func slug() -> Located<String>? {
        guard let text = scalar, (1...40).contains(text.utf8.count), text.first?.isLetter == true,
            text.utf8.allSatisfy({ (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D })
        else {
            return wrong(
                Phrase(
                    "een korte naam van kleine letters, cijfers en streepjes die met een letter begint",
                    "a short name of lower-case letters, digits and hyphens that starts with a letter"),
                cure: Phrase("kies een naam zoals geweld of hic-smal", "choose a name such as geweld or hic-smal"))
        }
        return Located(value: text, place: place)
    }

    /// A month written `2020-03`.
    func month() -> Month? {
        guard let numbers = dateParts(count: 2), let month = Month(year: numbers[0], month: numbers[1]) else {
            return wrong(
                Phrase("een maand zoals 2020-03", "a month such as 2020-03"),
                cure: Phrase(
                    "schrijf het jaar, een streepje en twee cijfers voor de maand",
                    "write year, hyphen and two digits for the month"))
        }
        return month
    }

    /// A day written `2022-03-24`, checked against the calendar.
    func date() -> String? {
        guard let numbers = dateParts(count: 3), let month = Month(year: numbers[0], month: numbers[1]),
            (1...Self.days(in: month)).contains(numbers[2])
        else {
            return wrong(
                Phrase("een datum zoals 2022-03-24", "a date such as 2022-03-24"),
                cure: Phrase(
                    "schrijf jaar, maand en dag met streepjes", "write year, month and day with hyphens"))
        }
        return scalar
    }

    private func dateParts(count: Int) -> [Int]? {
        let parts = (scalar ?? "").split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == count, parts[0].utf8.count == 4, parts.dropFirst().allSatisfy({ $0.utf8.count == 2 }),
            parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
        else { return nil }
        return parts.compactMap { Int($0) }
    }

    private static func days(in month: Month) -> Int {
        switch month.monthOfYear {
        case 4, 6, 9, 11: 30
        case 2: month.year % 4 == 0 && (month.year % 100 != 0 || month.year % 400 == 0) ? 29 : 28
        default: 31
        }
    }
}
