import Phrases

/// Readers for plain values.
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
        // `PackText` has seen the file; an escape such as `\u202E` becomes a character only here.
        guard !text.unicodeScalars.contains(where: Self.isUnseen) else {
            return wrong(
                Phrase("zichtbare tekens", "visible characters"),
                cure: Phrase(
                    "haal de code van het onzichtbare teken weg", "remove the code of the invisible character"))
        }
        return text
    }

    private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        // Joiners belong to some scripts and to emoji.
        if scalar == "\u{200C}" || scalar == "\u{200D}" { return false }
        return switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse: true
        default: false
        }
    }

    private func wrongText<T>() -> T? {
        wrong(
            Phrase("een tekst", "a text"),
            cure: Phrase("schrijf de tekst achter de dubbelepunt", "write the text behind the colon"))
    }

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
}
