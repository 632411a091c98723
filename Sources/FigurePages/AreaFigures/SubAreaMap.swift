import Charts
import Facts
import Figures
import Geography
import Phrases
import RegionPack
import SiteKit

/// The map of the areas below an area.
enum SubAreaMap {
    static func chart(_ below: SubAreas, title: String?, _ context: PageContext) -> Chart? {
        AreaMap.chart(below.rows, texts: texts(below, title: title, context), context)
    }

    private static func texts(_ below: SubAreas, title: String?, _ context: PageContext) -> MapTexts {
        let language = context.language
        let period = below.rows.first.map { language.sentenceStart(language.period($0.count.askedPeriod)) } ?? ""
        let parent = AreaNames.text(below.parent, context)
        let own = Phrase("Misdrijven per 1.000 inwoners", "Offences per 1,000 residents")(language)
        let limit = language.number(context.edition.pack.policy.minimumInhabitants)
        return MapTexts(
            title: title ?? own,
            subtitle: Phrase("\(period), omgerekend naar een jaar.", "\(period), converted to a year.")(language)
                + (base(below, context).map { " " + $0 } ?? "")
                + AbsentParts.sentence(below.rows.map(\.area), context),
            summary: Phrase(
                "Kaart van \(parent): misdrijven per 1.000 inwoners per \(below.level.one(language)).",
                "Map of \(parent): offences per 1,000 residents by \(below.level.one(language)).")(language),
            unit: own,
            fewResidents: Phrase("minder dan \(limit) inwoners", "fewer than \(limit) residents")(language),
            change: context(FigurePhrases.difference), source: context(FigurePhrases.sourceName))
    }

    /// What the signs compare with; `nil` when the map has none.
    private static func base(_ below: SubAreas, _ context: PageContext) -> String? {
        let signed = below.rows.first { $0.change?.verdict.isMoreThanChance == true }
        guard let row = signed, let change = row.change else { return nil }
        let same = context.language.heldAgainst(change, as: row.count.period)
        return Phrase(
            "Driehoek: vergeleken met het aantal \(same).",
            "Triangle: compared with the number \(same)."
        )(context.language)
    }
}
