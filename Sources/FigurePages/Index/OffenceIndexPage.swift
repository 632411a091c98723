import Facts
import Figures
import Markup
import Phrases
import RegionPack
import SiteKit

/// All offences that have a page, with the region's last year: groups of the pack, then types by chapter.
enum OffenceIndexPage {
    static func page(_ context: PageContext) -> Page {
        let title = context(SitePhrases.offences)
        let model = OffenceIndexModel(context)
        let all: HTML = """
            <a href="\(url: context.href(OffenceSelection.all))">\(context.edition.title(of: .all, in: context.language))</a>
            """
        return Page(
            title: title, description: context(IndexPhrases.offencesDescription), section: .offences,
            crumbs: context.crumbs(to: title),
            body: """
                <div class="stack"><h1>\(title)</h1>
                \(model.map { lead($0, context) })<p>\(context(IndexPhrases.offencesLead)) \(all).</p>\(MonthBriefLink.line(context))\(ExplorerLink.line(ExplorerLink.anything, ExplorerQuery(), in: context))</div>
                \(model.map { sections($0, context) } ?? "<p>\(context(IndexPhrases.nothingDelivered))</p>")
                """)
    }

    private static func lead(_ model: OffenceIndexModel, _ context: PageContext) -> HTML {
        "<p class=\"lead\">\(IndexWords.finding(model.types, called: IndexWords.types, in: context))</p>\n"
    }

    private static func sections(_ model: OffenceIndexModel, _ context: PageContext) -> HTML {
        "\(groups(model, context))\(types(model, context))\(without(model, context))"
    }

    private static func groups(_ model: OffenceIndexModel, _ context: PageContext) -> HTML {
        guard !model.groups.isEmpty else { return .empty }
        let table = IndexTable(
            parts: [.init(title: nil, rows: model.groups)], period: model.period,
            caption: context(IndexPhrases.groups), hasHeading: true, what: IndexPhrases.group, context: context
        ).html
        return """
            <section aria-labelledby="g"><div class="section-head"><h2 id="g">\(context(IndexPhrases.groups))</h2>
            <p class="muted">\(context(IndexPhrases.groupsExplained))</p></div>
            \(table)</section>

            """
    }

    private static func types(_ model: OffenceIndexModel, _ context: PageContext) -> HTML {
        let sort = IndexTable.sort(context)
        let parts = model.chapters.map { IndexTable.Part(title: $0.title, rows: $0.rows.sorted(by: sort)) }
        guard !parts.isEmpty else { return .empty }
        let explained: HTML? =
            parts.contains { $0.title != nil }
            ? "\n<p class=\"muted\">\(context(IndexPhrases.chaptersExplained))</p>" : nil
        let table = IndexTable(
            parts: parts, period: model.period, caption: context(IndexPhrases.types), hasHeading: true,
            explainsLine: model.groups.isEmpty, what: IndexPhrases.type,
            anchor: "soorten", context: context
        ).html
        return """
            <section aria-labelledby="soorten"><div class="section-head"><h2 id="soorten">\(context(IndexPhrases.types))</h2>\(explained)</div>
            \(table)\(IndexWords.note(model.types.count, context))</section>

            """
    }

    /// Types without a figure, by reason, so that thirty equal rows do not hide the figures.
    private static func without(_ model: OffenceIndexModel, _ context: PageContext) -> HTML {
        guard !model.without.isEmpty else { return .empty }
        let language = context.language
        let groups = Dictionary(grouping: model.without) { $0.figure.value.reason?.text(in: language) ?? "" }
        let count = language.count(model.without.count, one: IndexWords.types.one, many: IndexWords.types.many)
        let label = Phrase("Nog \(count) zonder cijfer", "\(count) more without a figure")(language)
        return """
            <details><summary>\(label)</summary><dl class="reasons">\(each: groups.keys.sorted(), { reason in
                "<div><dt>\(language.sentenceStart(reason))</dt><dd>\(links(groups[reason, default: []]))</dd></div>"
            })</dl></details>

            """
    }

    private static func links(_ rows: [IndexRow]) -> HTML {
        HTML.join(rows, separator: "; ") { "<a href=\"\(url: $0.href)\">\(HTML.isolated($0.name))</a>" }
    }
}
