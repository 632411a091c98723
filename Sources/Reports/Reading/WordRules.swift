import Facts
import Phrases
import PlacedYAML

/// What a template's own words may not say: numbers that nobody bound, and causes that nobody analysed.
struct WordRules {
    let file: String
    let log: PackLog

    /// Words that say that one thing brought about another.
    static let causes: Set<String> = [
        "dankzij", "door", "doordat", "hierdoor", "daardoor", "waardoor", "vanwege", "wegens", "omdat", "zodoende",
        "gevolg", "oorzaak", "veroorzaakt", "veroorzaken", "leidt", "leidde", "leidden",
    ]

    func check(_ text: ReportText, mayNameCause: Bool = false) {
        let place = PackPlace(file: file, line: text.line, log: log)
        for words in text.words {
            if let run = Self.digits(in: words) {
                place.report(
                    found: Phrase("het getal \"\(Finding.quote(run))\"", "the number \"\(Finding.quote(run))\""),
                    expected: Phrase(
                        "een verwijzing naar een cijfer, zoals {{totaal|count}}", "a binding such as {{totaal|count}}"),
                    cure: Phrase(
                        "maak er een blok figure voor, of schrijf het zonder getal",
                        "make a block figure for it, or say it without a number"))
            }
            if !mayNameCause, let cause = Self.cause(in: words) {
                place.report(
                    found: Phrase(
                        "het woord \"\(cause)\", dat een oorzaak noemt", "the word \"\(cause)\", which names a cause"),
                    expected: Phrase("wat geteld is, zonder oorzaak", "what was counted, without a cause"),
                    cure: Phrase(
                        "schrijf het anders, of zet het in een section met effect: true",
                        "say it otherwise, or put it in a section with effect: true"))
            }
        }
    }

    /// Digits of any script.
    private static func digits(in words: String) -> String? {
        words.split { $0.isWhitespace }.first { word in
            word.unicodeScalars.contains { $0.properties.numericType != nil && !isIdeographic($0) }
        }.map(String.init)
    }

    private static func isIdeographic(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isIdeographic }

    private static func cause(in words: String) -> String? {
        words.lowercased().split { !$0.isLetter }.map(String.init).first(where: causes.contains)
    }
}

/// Checks of the words that all templates share.
enum SharedChecks {
    static func check(_ parts: TemplateParts, log: PackLog) {
        if let line = parts.strayLine {
            PackPlace(file: parts.file, line: line, log: log).report(
                found: Phrase("een ander blok dan wording of overview", "a block other than wording or overview"),
                expected: Phrase("alleen zinnen die alle rapporten delen", "only sentences that all reports share"),
                cure: Phrase("zet het in het bestand van het rapport", "put it in the file of its report"))
        }
        let slots = SlotChecks(file: parts.file, log: log)
        for wording in parts.wordings { slots.check(wording) }
        for overview in parts.overviews { slots.check(overview) }
    }
}

/// Checks that sentences have only slots that exist, and keep to the rules of words.
struct SlotChecks {
    let file: String
    let log: PackLog

    func check(_ wording: Wording) {
        for text in wording.texts.values.sorted(by: { $0.line < $1.line }) {
            check(text, known: Set(WordingSlot.allCases.map(\.rawValue)))
        }
    }

    func check(_ overview: Overview) {
        for text in overview.texts.values.sorted(by: { $0.line < $1.line }) {
            check(text, known: Set(OverviewSlot.allCases.map(\.rawValue)))
        }
    }

    private func check(_ text: ReportText, known: Set<String>) {
        WordRules(file: file, log: log).check(text)
        for binding in text.bindings where binding.view != nil || !known.contains(binding.name) {
            let name = binding.view.map { "\(binding.name)|\($0)" } ?? binding.name
            let slots = known.sorted().joined(separator: ", ")
            PackPlace(file: file, line: text.line, log: log).report(
                found: Phrase("{{\(name)}}", "{{\(name)}}"), expected: Phrase("een van \(slots)", "one of \(slots)"),
                cure: Phrase("kies een van deze", "choose one of these"))
        }
    }
}
