import Facts
import Figures
import Geography
import Markup
import Phrases
import SiteKit

/// The rises that were hidden in the example figures, one by one, with the month in which the search found each.
struct PlantedTable {
    let rises: [SignalHistory.Rise]
    let family: SignalFamily
    let context: PageContext

    private var language: Language { context.language }

    var html: HTML {
        let title = "\(context(Self.title)): \(family.text(in: language))"
        return """
            <details><summary>\(title)</summary>
            <div class="scroll" tabindex="0" role="group" aria-label="\(title)"><table class="tight">
            <caption class="vh">\(title)</caption><thead><tr>\(each: Self.columns, {
                "<th scope=\"col\"\(when: $0.isNumber, " class=\"r\"")>\(context($0.name))</th>"
            })</tr></thead>
            <tbody>\(each: rises, row)</tbody></table></div></details>

            """
    }

    private func row(_ rise: SignalHistory.Rise) -> HTML {
        let planted = rise.planted
        let href = context.href(.area(planted.area), PageQuery(offence: .offence(planted.offence)))
        return """
            <tr><th scope="row"><a href="\(url: href)">\(AreaNames.html(planted.area, context))</a>\(above(planted))</th>\
            <td>\(HTML.isolated(context.edition.title(of: .offence(planted.offence), in: language)))</td>\
            <td>\(months(planted))</td>\
            <td class="r">\(language.number(planted.factor, decimals: 1))</td><td>\(found(rise))</td></tr>

            """
    }

    private func above(_ planted: PlantedRise) -> HTML? {
        guard family == .neighbourhood, let municipality = planted.area.municipality else { return nil }
        return " <span class=\"muted\">(\(AreaNames.html(municipality, context)))</span>"
    }

    private func months(_ planted: PlantedRise) -> String {
        guard let until = planted.until else {
            let from = language.month(planted.from)
            return Phrase("vanaf \(from)", "from \(from)")(language)
        }
        return language.period(.months(planted.from...until))
    }

    private func found(_ rise: SignalHistory.Rise) -> HTML {
        guard let month = rise.foundIn else { return "<span class=\"muted\">\(context(Self.notFound))</span>" }
        let href = context.href(.analysis(.signals(month)))
        return "<a href=\"\(url: href)\">\(language.month(month))</a>"
    }

    private static let title = Phrase("Alle verstopte stijgingen", "All hidden rises")
    private static let notFound = Phrase("niet gevonden", "not found")
    private static let columns: [(name: Phrase, isNumber: Bool)] = [
        (Phrase("Gebied", "Area"), false), (Phrase("Soort misdrijf", "Type of offence"), false),
        (Phrase("Wanneer", "When"), false), (Phrase("Keer zo veel", "Times as many"), true),
        (Phrase("Gevonden in", "Found in"), false),
    ]
}
