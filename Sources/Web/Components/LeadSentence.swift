import Facts
import Figures
import Markup
import Phrases

/// The first sentence of a page: the count, what it is held against, and whether that is more than chance.
enum LeadSentence {
    /// Where the offences were registered, as the sentence says it.
    enum Place {
        case here
        case named(HTML)
    }

    /// What was counted.
    enum Subject {
        case offences
        case named(HTML)
    }

    static func html(_ figure: Figure, place: Place, subject: Subject = .offences, in language: Language) -> HTML {
        guard let value = figure.value.value else {
            return missing(figure, place: place, subject: subject, in: language)
        }
        let count = Int(value.rounded())
        var sentences = [counted(count, figure, place: place, subject: subject, in: language)]
        if let change = ChangeWords.sentence(figure, in: language) { sentences.append(change) }
        if let change = figure.comparison {
            sentences.append(HTML(text: ChangeWords.verdictSentence(change, in: language)))
        }
        return "<p class=\"lead\">\(HTML.join(sentences.filter { !$0.isEmpty }, separator: " "))</p>"
    }

    private static func counted(
        _ count: Int, _ figure: Figure, place: Place, subject: Subject, in language: Language
    ) -> HTML {
        let period = language.sentenceStart(language.inPeriod(figure.period))
        let what = counted(count, figure, subject: subject, in: language)
        switch (language, place) {
        case (.dutch, .here): return "\(period) registreerde de politie hier \(what)."
        case (.dutch, .named(let name)): return "\(period) registreerde de politie in \(name) \(what)."
        case (_, .here): return "\(period), the police registered \(what) here."
        case (_, .named(let name)): return "\(period), the police registered \(what) in \(name)."
        }
    }

    /// `<strong>1.877 misdrijven</strong> van 10 soorten`
    private static func counted(_ count: Int, _ figure: Figure, subject: Subject, in language: Language) -> HTML {
        let offences = language.count(count, Phrase("misdrijf", "offence"), Phrase("misdrijven", "offences"))
        switch subject {
        case .named(let name):
            return language.choose(
                "<strong>\(offences)</strong> van de soort <em>\(name)</em>",
                "<strong>\(offences)</strong> of the type <em>\(name)</em>")
        case .offences:
            guard let types = figure.typesSummed else { return "<strong>\(offences)</strong>" }
            let kinds = language.count(types, Phrase("soort", "type"), Phrase("soorten", "types"))
            return language.choose(
                "<strong>\(offences)</strong> van \(kinds)", "<strong>\(offences)</strong> of \(kinds)")
        }
    }

    private static func missing(_ figure: Figure, place: Place, subject: Subject, in language: Language) -> HTML {
        let period = language.period(figure.askedPeriod)
        let reason = figure.value.reason?.inline(in: language) ?? ""
        return language.choose(
            "<p class=\"lead\">Over \(period) is er geen cijfer: \(reason).</p>",
            "<p class=\"lead\">There is no figure for \(period): \(reason).</p>")
    }
}

extension Figure {
    /// How many types were added up in place of a published total; `nil` when a total was published.
    var typesSummed: Int? {
        for case .totalIsSumOfTypes(let count) in notes { return count }
        return nil
    }

    /// The count as the figure carries it, for tables and tiles.
    var countValue: Int? { value.value.map { Int($0.rounded()) } }
}
