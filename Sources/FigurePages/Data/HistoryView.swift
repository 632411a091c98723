import Facts
import Figures
import Geography
import Markup
import Phrases
import SiteKit

/// The states in which a figure changed, as markup, the newest first.
struct HistoryView {
    let history: FigureHistory
    let context: PageContext

    private var language: Language { context.language }

    var html: HTML {
        """
        <section class="stack" aria-labelledby="verloop"><h2 id="verloop">\(subject)</h2>
        <p>\(summary)</p>\(table)</section>

        """
    }

    private var subject: HTML {
        let title = context.edition.title(of: history.offence, in: language)
        let period = history.period.text(in: language)
        return "\(AreaNames.html(history.area, context)): \(title), \(period)"
    }

    private var summary: String {
        let count = history.entries.count
        let untold = history.hasUntold ? [context(FigureHistory.untold)] : []
        guard count > 0 else { return untold.first ?? context(HistoryPhrases.never) }
        let words = count == 1 ? context(HistoryPhrases.once) : context(HistoryPhrases.changed(count - 1))
        let cut = history.isCut ? [context(HistoryPhrases.cut)] : []
        return ([words] + cut + untold).joined(separator: " ")
    }

    private var table: HTML? {
        guard !history.entries.isEmpty else { return nil }
        return """
            <div class="scroll" tabindex="0" role="region" \
            aria-label="\(context(SitePhrases.table(of: HistoryPhrases.title)))"><table><thead><tr>\
            <th scope="col">\(context(HistoryPhrases.state))</th><th scope="col" class="r">\(context(HistoryPhrases.count))</th>\
            <th scope="col" class="r">\(context(HistoryPhrases.difference))</th>\
            <th scope="col">\(context(HistoryPhrases.since))</th><th scope="col">\(context(HistoryPhrases.by))</th></tr></thead><tbody>
            \(each: history.entries.indices.reversed(), { row($0) })</tbody></table></div>
            <p class="small">\(context(DifferencePhrases.asFile)) <a href="\(url: context.href(.historyFile, context.query))">CSV</a></p>

            """
    }

    private func row(_ place: Int) -> HTML {
        let entry = history.entries[place], known = context.edition.deliveries + context.edition.withdrawn
        let address = context.address(
            of: entry.state, .area(history.area),
            AreaQuery(FigureChoice(period: history.period, offence: history.offence)))
        let act = context(
            entry.isWithdrawal
                ? DataPhrases.withdrawnState(entry.delivery) : DataPhrases.publishedState(entry.delivery))
        let name = language.sentenceStart(act)
        let delivery: HTML =
            known.contains { $0.id == entry.delivery }
            ? "<a href=\"\(context.href(.delivery(entry.delivery)))\">\(name)</a>" : HTML(text: name)
        return """
            <tr><th scope="row" class="nw"><a href="\(url: address)">\(context(DataPhrases.state(entry.state)))</a></th>\
            <td class="r">\(entry.valueText(in: language))</td>\
            <td class="r">\(history.difference(at: place).map { language.signed($0) } ?? "–")</td>\
            <td class="nw">\(DeliveryText.date(entry.at, language))</td><td class="nw">\(delivery)</td></tr>

            """
    }
}

enum HistoryPhrases {
    static let title = Phrase("Geschiedenis van een cijfer", "History of a figure")
    static let lead = Phrase(
        "De bron past cijfers over eerdere maanden en jaren soms aan. Hier ziet u wat er op de site stond, en wanneer dat veranderde.",
        "The source sometimes corrects figures of earlier months and years. Here you see what the site said, and when that changed."
    )
    static let nothing = Phrase(
        "Er is nog geen geschiedenis, want er zijn nog geen echte cijfers gepubliceerd.",
        "There is no history yet, because no real figures have been published.")
    static let never = Phrase("Hiervan stond nooit een cijfer op de site.", "No figure of this was ever on the site.")
    static let once = Phrase(
        "Dit cijfer is niet veranderd sinds het op de site staat.",
        "This figure has not changed since it came on the site.")
    /// A withdrawal and a return are changes too.
    static func changed(_ times: Int) -> Phrase {
        Phrase { language in
            let number = language.number(times), often = times == 1 ? "once" : "\(number) times"
            return Phrase(
                "Dit cijfer is \(number) keer veranderd sinds het op de site kwam. De nieuwste stand staat bovenaan.",
                "This figure has changed \(often) since it came on the site. The newest state comes first."
            )(language)
        }
    }
    static let cut = Phrase("Oudere standen zijn niet bekeken.", "Older states were not looked at.")
    static let state = Phrase("Stand", "State")
    static let count = Phrase("Aantal", "Count")
    static let difference = Phrase("Verschil", "Difference")
    static let since = Phrase("Sinds", "Since")
    static let by = Phrase("Wat er gebeurde", "What happened")
    static let area = Phrase("Gebied", "Area")
    static let period = Phrase("Periode", "Period")
    static let perYear = Phrase("Per jaar", "Per year")
    static let choose = Phrase("Kies een cijfer", "Choose a figure")
    static let fileName = Phrase("geschiedenis", "history")
    static let earlier = Phrase("Eerder gepubliceerd", "Published before")
    static let ofThisFigure = Phrase("Geschiedenis van dit cijfer", "History of this figure")
    static let toHistory = Phrase("Bekijk de geschiedenis van een cijfer", "See the history of a figure")
}
