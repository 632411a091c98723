import Facts
import Figures
import Geography
import Markup
import Phrases
import Prose
import RegionPack
import SiteKit

/// A municipality beside those that its coalition finds alike; nothing where the pack names none.
struct PeerSection {
    let model: AreaModel
    let context: PageContext

    private var language: Language { context.language }

    var html: HTML? {
        guard model.area.level == .municipality, let own = model.rates.first, let rate = own.value.value else {
            return nil
        }
        let found = context.edition.peerContrasts(
            of: own, population: context.chosen.population, audience: context.audience)
        guard !found.isEmpty else { return nil }
        return "\(each: Array(found.enumerated()), { section($0.element, rate: rate, number: $0.offset + 1) })"
    }

    private func section(_ found: PeerContrast, rate: Double, number: Int) -> HTML {
        let id = number == 1 ? "vergelijkbaar" : "vergelijkbaar-\(number)"
        return """
            <section class="later" aria-labelledby="\(id)"><h2 id="\(id)">\(title(found, rate: rate))</h2>
            <p class="row"><span>\(sentence(found).html)</span> \(found.contrast.verdict.explained(context))</p>
            <p class="note">\(reason(found).html)\(absent(found)?.html)</p></section>

            """
    }

    /// `24,3 misdrijven per 1.000 inwoners; in vergelijkbare gemeenten zijn dat er 16,1`
    private func title(_ found: PeerContrast, rate: Double) -> String {
        let (own, others) = (language.perThousand(rate), language.perThousand(found.rate))
        return Phrase(
            "\(own) misdrijven per 1.000 inwoners; in vergelijkbare gemeenten zijn dat er \(others)",
            "\(own) offences per 1,000 residents; in similar municipalities there are \(others)")(language)
    }

    /// `Dat is 1,5 keer zo veel als in Baarn, Soest en Zeist samen (marge 1,3–1,8).`
    private func sentence(_ found: PeerContrast) -> Prose {
        let contrast = found.contrast, ratio = language.number(contrast.ratio, decimals: 2)
        let (low, high) = (contrast.interval.lowerBound, contrast.interval.upperBound)
        let margin = language.range(
            low, high, decimals: Language.decimals(showing: low, high, besides: 1, atLeast: 2))
        let names = AreaNames.list(found.others, context)
        guard found.others.count > 1 else {
            return Localized(
                "Dat is \(ratio) keer zo veel als in \(names) (marge \(margin)).",
                "That is \(ratio) times as many as in \(names) (margin \(margin)).")(language)
        }
        return Localized(
            "Dat is \(ratio) keer zo veel als in \(names) samen (marge \(margin)).",
            "That is \(ratio) times as many as in \(names) together (margin \(margin)).")(language)
    }

    /// Why these are alike, and where that stands.
    private func reason(_ found: PeerContrast) -> Prose {
        let group = found.group, why = context(group.reason)
        let confirm =
            group.toConfirm == nil
            ? ""
            : Phrase(
                " Deze groep is een voorstel en nog niet bevestigd.",
                " This group is a proposal and not yet confirmed.")(language)
        return Localized(
            "Waarom deze gemeenten: \(why) Bron: \(group.source).\(confirm)",
            "Why these municipalities: \(why) Source: \(group.source).\(confirm)")(language)
    }

    private func absent(_ found: PeerContrast) -> Prose? {
        guard !found.absent.isEmpty else { return nil }
        let names = AreaNames.list(found.absent, context)
        return found.absent.count == 1
            ? Localized(
                " \(names) telt niet mee: daarvan is er over deze periode geen cijfer dat hetzelfde telt.",
                " \(names) is left out: there is no figure of it that counts the same over this period.")(language)
            : Localized(
                " \(names) tellen niet mee: daarvan is er over deze periode geen cijfer dat hetzelfde telt.",
                " \(names) are left out: there is no figure of them that counts the same over this period."
            )(language)
    }
}
