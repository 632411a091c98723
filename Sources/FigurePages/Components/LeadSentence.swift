import Facts
import Figures
import Markup
import Phrases
import Prose
import SiteKit

/// The first sentence of a page: the count, what it is held against, and whether that is more than chance.
enum LeadSentence {
    /// Where the offences were registered, as the sentence says it.
    enum Place {
        case here
        case named(String)
    }

    /// What was counted.
    enum Subject {
        case offences
        case named(String)
        /// `805 woninginbraken`
        case counted(one: Phrase, many: Phrase)

        /// The offences of a figure, by the nouns of the pack where it has them.
        init(_ figure: Figure, in context: PageContext) {
            if figure.offence == .all {
                self = .offences
            } else if let nouns = context.edition.nouns(of: figure.offence) {
                self = .counted(one: nouns.one, many: nouns.many)
            } else {
                self = .named(context.edition.title(of: figure, in: context.language))
            }
        }
    }

    static func html(_ figure: Figure, place: Place, subject: Subject = .offences, in language: Language) -> HTML {
        "<p class=\"lead\">\(words(figure, place: place, subject: subject, in: language).html)</p>"
    }

    static func words(_ figure: Figure, place: Place, subject: Subject = .offences, in language: Language) -> Prose {
        guard let value = figure.value.value else { return missing(figure, in: language) }
        let count = Int(value.rounded())
        let verdict = figure.comparison.map { ChangeWords.verdictSentence($0, in: language) }
        return .sentences([
            counted(count, figure, place: place, subject: subject, in: language),
            ChangeWords.sentence(figure, in: language) ?? Prose(), Prose(text: verdict ?? ""),
        ])
    }

    private static func counted(
        _ count: Int, _ figure: Figure, place: Place, subject: Subject, in language: Language
    ) -> Prose {
        let period = language.sentenceStart(language.inPeriod(figure.period))
        let what = counted(count, figure, subject: subject, in: language)
        switch place {
        case .here:
            return Localized(
                "\(period) registreerde de politie hier \(what).", "\(period), the police registered \(what) here."
            )(language)
        case .named(let name):
            return Localized(
                "\(period) registreerde de politie in \(name: name) \(what).",
                "\(period), the police registered \(what) in \(name: name).")(language)
        }
    }

    /// `<strong>1.877 misdrijven</strong> van 10 soorten`
    private static func counted(_ count: Int, _ figure: Figure, subject: Subject, in language: Language) -> Prose {
        let offences = language.count(count, one: Phrase("misdrijf", "offence"), many: Phrase("misdrijven", "offences"))
        switch subject {
        case .counted(let one, let many): return "\(strong: language.count(count, one: one, many: many))"
        case .named(let name):
            return Localized(
                "\(strong: offences) van de soort \(emphasis: .name(name))",
                "\(strong: offences) of the type \(emphasis: .name(name))")(language)
        case .offences:
            guard let types = figure.typesSummed else { return "\(strong: offences)" }
            let kinds = language.count(types, one: Phrase("soort", "type"), many: Phrase("soorten", "types"))
            return Localized("\(strong: offences) van \(kinds)", "\(strong: offences) of \(kinds)")(language)
        }
    }

    /// `Over maart 2017 is er geen cijfer: …`
    static func missing(_ month: Month, reason: MissingReason?, in language: Language) -> String {
        let (period, why) = (language.month(month), reason?.inline(in: language) ?? "")
        return Phrase("Over \(period) is er geen cijfer: \(why).", "There is no figure for \(period): \(why).")(
            language)
    }

    private static func missing(_ figure: Figure, in language: Language) -> Prose {
        let period = language.period(figure.askedPeriod)
        let reason = figure.value.reason?.inline(in: language) ?? ""
        return Localized(
            "Over \(period) is er geen cijfer: \(reason).", "There is no figure for \(period): \(reason).")(language)
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
