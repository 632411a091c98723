import Fetch
import Phrases

/// The sentences of `vib fetch`.
enum FetchWords {
    static func ended(_ retrieved: Retrieved) -> Phrase {
        let name = retrieved.manifest.name, rows = retrieved.manifest.rows, pages = retrieved.manifest.pages
        switch retrieved.state {
        case .fetched:
            return Phrase(
                "\(name): \(Language.dutch.number(rows)) rijen opgehaald, op \(pages) bladzijden.",
                "\(name): fetched \(Language.english.number(rows)) rows, on \(pages) pages.")
        case .unchanged:
            return Phrase(
                "\(name): niets nieuws; wat eerder is opgehaald geldt nog.",
                "\(name): nothing new; what was fetched before still holds.")
        case .empty:
            return Phrase(
                "\(name): de bron heeft hierover niets van deze regio.",
                "\(name): the source has nothing of this region here.")
        }
    }

    static func left(_ seconds: Int) -> Phrase {
        if seconds < 90 { return Phrase("nog ongeveer \(seconds) s", "about \(seconds) s left") }
        let minutes = (seconds + 30) / 60
        return Phrase("nog ongeveer \(minutes) min", "about \(minutes) min left")
    }

    static func waits(_ problem: FetchProblem, seconds: Int) -> Phrase {
        let sentence = problem.sentence
        return Phrase(
            "\(sentence.dutch) We vragen het over \(seconds) s opnieuw.",
            "\(sentence.english) Asking again in \(seconds) s.")
    }

    /// What a person knows after an outage: what is kept, and what to do.
    static func stopped(_ problem: FetchProblem, rows: Int) -> Phrase {
        let sentence = problem.sentence
        let kept =
            rows == 0
            ? Phrase("", "")
            : Phrase(
                " De \(Language.dutch.number(rows)) rijen die er al zijn, blijven bewaard.",
                " The \(Language.english.number(rows)) rows that came already are kept.")
        return Phrase(
            "\(sentence.dutch)\(kept.dutch) Geef dezelfde opdracht later nog eens: die gaat verder waar het nu stopt.",
            "\(sentence.english)\(kept.english) Give the same command again later: it goes on from here.")
    }

    static func notTaken(_ path: String) -> Phrase {
        Phrase(
            "\(path) is bewaard en niet ingelezen: sources.yaml van uw regiopakket heeft er geen bron voor.",
            "\(path) is kept and not imported: sources.yaml of your region pack has no source for it.")
    }

    static let noContact = Phrase(
        "Tip: stel met fetch-contact een mailadres in, zodat een bron u kan bereiken als er iets misgaat.",
        "Tip: set a mail address with fetch-contact, so that a source can reach you when something goes wrong.")
}
