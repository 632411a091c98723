import Facts
import Figures
import Markup
import Phrases
import SiteKit

/// The parts of a group with the figures that make up its sum; a part without a figure says why.
struct FormulaTable {
    let parts: [FormulaPart]
    let total: Figure?
    let choice: PeriodChoice
    let context: PageContext

    private var language: Language { context.language }

    var html: HTML {
        """
        <div class="scroll formula" tabindex="0" role="region" aria-label="\(context(OffencePhrases.formula))"><table>\
        <caption>\(context(OffencePhrases.formula))</caption><thead><tr>\
        <th scope="col">\(context(OffencePhrases.part))</th><th scope="col">\(context(FigurePhrases.code))</th>\
        <th scope="col" class="r">\(language.periodShort(choice.period))</th><th scope="col" class="r">\(context(FigurePhrases.base))</th>\
        <th scope="col" class="r">\(context(FigurePhrases.difference))</th><th scope="col">\(context(FigurePhrases.verdict))</th></tr></thead>
        <tbody>
        \(each: parts, row)\(sum)</tbody></table></div>

        """
    }

    private func row(_ row: FormulaPart) -> HTML {
        let offence = OffenceSelection.offence(row.offence)
        let title = HTML.isolated(context.edition.title(of: offence, in: language))
        let months: HTML? = TenureWords.text(row.tenure, in: language).map {
            "<br><span class=\"muted small\">\(context(OffencePhrases.counts($0)))</span>"
        }
        return """
            <tr><th scope="row"><a href="\(url: context.href(offence))">\(title)</a>\(months)</th>\
            <td>\(row.offence.rawValue)</td>\(row.figure.map(cells) ?? outside)</tr>

            """
    }

    private var outside: HTML {
        "<td class=\"np\" colspan=\"4\"><span>\(context(OffencePhrases.outside))</span></td>"
    }

    private var sum: HTML? {
        guard let total, total.value.value != nil else { return nil }
        return """
            <tr class="sum"><th scope="row">\(Phrase("Samen", "Together")(language))</th><td></td>\(cells(total))</tr>

            """
    }

    private func cells(_ figure: Figure) -> HTML {
        guard let count = figure.countValue else {
            return "<td class=\"np\" colspan=\"4\"><span>\(figure.value.reason?.text(in: language) ?? "")</span></td>"
        }
        guard let change = figure.comparison else {
            return "<td class=\"r\">\(language.number(count))</td><td></td><td></td><td></td>"
        }
        let margin: HTML? = change.marginText(in: language).map { "<br><span class=\"muted small\">\($0)</span>" }
        return """
            <td class="r">\(language.number(count))</td><td class="r muted">\(language.number(change.baseCount))</td>\
            <td class="r">\(ChangeWords.mark(change, in: language))\(margin)</td><td>\(change.verdict.mark(in: language))</td>
            """
    }
}
