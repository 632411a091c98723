import Facts
import Figures
import Markup
import Phrases
import RegionPack
import SiteKit

/// The five sentences with the ways to what they rest on; on paper one page.
struct MonthBriefView {
    let model: MonthBriefModel
    let context: PageContext

    private var language: Language { context.language }

    var html: HTML {
        let name = context(context.edition.pack.name)
        let title = context(MonthBriefPhrases.title(language.month(model.month)))
        let sentences = MonthBriefSentences(model: model, context: context)
        let items = [
            sentences.happened, sentences.rose, sentences.fell, sentences.cannotBeSaid, sentences.plan,
        ]
        return """
            <article class="brief"><p class="kind">\(HTML.isolated(name))</p><h1>\(title)</h1>
            <ol>
            \(each: items, { "<li><h2>\($0.name)</h2><p>\($0.text)</p>\($0.evidence.map { "<p class=\"small\">\($0)</p>" as HTML })</li>\n" })</ol>
            <p class="note">\(context(MonthBriefPhrases.madeBy)) \(context.edition.sourceText(in: language)). \
            \(context(MonthBriefPhrases.version)) <a href="\(url: context.href(.data))">\(context.edition.version.label)</a>.</p>
            \(months)</article>

            """
    }

    /// The month before and after, and the newest; not on paper.
    private var months: HTML {
        let links = [model.month.advanced(by: -1), model.month.advanced(by: 1)].filter(model.available.contains).map {
            month -> HTML in
            let isNewest = month == model.available.upperBound
            let href = context.href(.monthBrief, MonthBriefQuery(month: isNewest ? nil : month))
            return "<a href=\"\(url: href)\">\(language.sentenceStart(language.month(month)))</a>"
        }
        guard !links.isEmpty else { return .empty }
        return """
            <nav class="row small only-screen" aria-label="\(context(MonthBriefPhrases.otherMonths))">\
            \(HTML.join(links, separator: " ") { $0 })</nav>

            """
    }
}
