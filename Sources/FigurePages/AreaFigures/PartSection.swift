import Facts
import Figures
import Geography
import Markup
import Phrases
import Prose
import SiteKit

/// A wijk or buurt beside its municipality by counts, where no inhabitants are known for rates.
struct PartSection {
    let model: AreaModel
    let context: PageContext

    private var language: Language { context.language }

    /// `nil` where rates are compared, and where the municipality has no comparable counts.
    var html: HTML? {
        guard model.rates.count < 2, model.area.level == .neighbourhood || model.area.level == .cbsWijk,
            let choice = model.choice, let own = model.total, let municipality = model.area.code.municipality,
            let above = context.edition.answer(
                FigureQuery(
                    areas: [municipality], offences: [model.offence], period: choice.period,
                    comparison: choice.comparison, audience: context.audience)
            ).first, let found = context.edition.partContrast(of: own, within: above)
        else { return nil }
        return """
            <section class="later" aria-labelledby="vergelijking"><h2 id="vergelijking">\(title(found, municipality))</h2>
            <p>\(sentence(found, own).html)</p>
            <p class="row">\(found.verdict.explained(context))</p>
            <p class="note">\(context(PartPhrases.explained))</p></section>

            """
    }

    /// `Van de woninginbraken in Zoetermeer gebeurde 3,1% in deze buurt`; counts where the base is too small for a percentage.
    private func title(_ found: PartContrast, _ municipality: AreaCode) -> String {
        let name = AreaNames.text(municipality, context), now = found.now
        let here = Phrase("in deze \(model.area.level.one.dutch)", "in this \(model.area.level.one.english)")(language)
        guard let percent = now.percent.value.map({ language.percent($0, decimals: 1) }) else {
            let count = now.count == 0 ? Phrase("Geen", "None")(language) : language.number(now.count)
            let whole = language.number(now.whole), verb = now.count < 2 ? "gebeurde" : "gebeurden"
            return Phrase(
                "\(count) van de \(whole) \(what) in \(name) \(verb) \(here)",
                "\(count) of the \(whole) \(what) in \(name) took place \(here)")(language)
        }
        return Phrase(
            "Van de \(what) in \(name) gebeurde \(percent) \(here)",
            "Of the \(what) in \(name) \(percent) took place \(here)"
        )(language)
    }

    /// What is counted: `misdrijven`, `woninginbraken`, `misdrijven (geweld)`.
    private var what: String {
        let offences = Phrase("misdrijven", "offences")(language)
        guard model.offence != .all else { return offences }
        let title = context.edition.title(of: model.offence, in: language)
        return context.edition.nouns(of: model.offence)?.many(language)
            ?? "\(offences) (\(language.insideSentence(title)))"
    }

    private func counts(_ part: PartContrast.Part) -> String {
        Phrase(
            "\(language.number(part.count)) van de \(language.number(part.whole))",
            "\(language.number(part.count)) of \(language.number(part.whole))")(language)
    }

    /// `Dat zijn er 58 van de 1.877. In 2016 waren het er 48 van de 1.986 (2,4%).`; the first only after a percentage.
    private func sentence(_ found: PartContrast, _ own: Figure) -> Prose {
        let (now, before) = (counts(found.now), counts(found.before))
        let here = Phrase("Dat \(found.now.count == 1 ? "is" : "zijn") er \(now). ", "That is \(now). ")(language)
        let period = own.comparison.map { language.sentenceStart(language.heldAgainst($0, as: own.period)) }
        let percent = found.before.percent.value.map { " (\(language.percent($0, decimals: 1)))" } ?? ""
        let past = Phrase(
            "\(period ?? "") \(found.before.count == 1 ? "was" : "waren") het er \(before)\(percent).",
            "\(period ?? "") it was \(before)\(percent).")(language)
        return Prose(text: (found.now.percent.value == nil ? "" : here) + past)
    }
}

/// The texts of the comparison by counts.
enum PartPhrases {
    static let explained = Phrase(
        "Het oordeel zegt of het aantal hier anders veranderde dan in de rest van de gemeente. Per inwoner kunnen wij niet vergelijken, want wij kennen hier geen inwonertal van dat jaar dat groot genoeg is.",
        "The verdict says whether the number here changed otherwise than in the rest of the municipality. We cannot compare per resident, since we know no population of that year here that is large enough."
    )
}
