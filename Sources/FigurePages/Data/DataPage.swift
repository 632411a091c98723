import Facts
import Figures
import Markup
import Phrases
import SiteKit

/// The deliveries that the figures come from, and the data version that they make.
enum DataPage {
    static func page(_ context: PageContext, from archive: (any DeliveryArchive)?) throws -> Page {
        let versions = try context.edition.isExample ? [] : archive?.versions() ?? []
        return Page(
            title: context(DataPhrases.title), description: context(DataPhrases.description), section: .data,
            crumbs: context.crumbs(to: context(DataPhrases.title)),
            body: """
                <div class="stack"><h1>\(context(DataPhrases.title))</h1>
                <p class="lead">\(context(context.edition.isExample ? DataPhrases.exampleLead : DataPhrases.lead))</p>\(GuideDoors.line(context))</div>
                \(drafts(context))\(version(context))\(SourceCatalogue.html(context))\(deliveries(context))\(withdrawn(context))\(earlier(versions, context))\(downloads(context))
                """)
    }

    private static func version(_ context: PageContext) -> HTML {
        let edition = context.edition, language = context.language
        let division = edition.divisionYear.map(String.init) ?? context(FigurePhrases.notStated)
        let last = edition.deliveries.compactMap { $0.months?.upperBound }.max().map { language.month($0) }
        return """
            <section aria-labelledby="v"><h2 id="v">\(context(SitePhrases.version))</h2><dl class="facts">
            <div><dt>\(context(SitePhrases.version))</dt><dd>\(edition.version.label)</dd></div>
            <div><dt>\(context(DataPhrases.fingerprint))</dt><dd><code>\(edition.version.fingerprint)</code></dd></div>
            <div><dt>\(context(DataPhrases.through))</dt><dd>\(last ?? context(FigurePhrases.notStated))</dd></div>
            <div><dt>\(context(DataPhrases.division))</dt><dd>\(division)</dd></div></dl></section>

            """
    }

    private static func deliveries(_ context: PageContext) -> HTML {
        guard !context.edition.deliveries.isEmpty else { return .empty }
        return """
            <section aria-labelledby="l"><h2 id="l">\(context(DataPhrases.deliveries))</h2>
            \(when: context.edition.deliveries.count > 1, "<p>\(context(DataPhrases.order))</p>")\
            <div class="scroll" tabindex="0" role="region" aria-labelledby="cap-l"><table><caption id="cap-l" class="vh">\
            \(context(DataPhrases.deliveriesTable))</caption><thead><tr>\(each: DataPhrases.columns, { column in
                "<th scope=\"col\">\(context(column))</th>"
            })</tr></thead><tbody>
            \(each: context.edition.deliveries.reversed(), { row($0, context) })</tbody></table></div></section>

            """
    }

    /// What was taken off the site: an address that somebody cited still leads to what it was.
    private static func withdrawn(_ context: PageContext) -> HTML? {
        guard !context.edition.withdrawn.isEmpty else { return nil }
        return """
            <section aria-labelledby="w"><h2 id="w">\(context(DataPhrases.withdrawnDeliveries))</h2><ul class="list">\
            \(each: context.edition.withdrawn, { delivery in
                """
                <li><a href="\(context.href(.delivery(delivery.id)))">\(context(DataPhrases.delivery)) \(delivery.id)</a>: \
                \(delivery.source), \(delivery.table), \(DeliveryText.periods(delivery, context.language)). \
                \(DeliveryText.withdrawal(delivery, context.language))</li>
                """
            })</ul></section>

            """
    }

    private static func row(_ delivery: PublishedDelivery, _ context: PageContext) -> HTML {
        let findings = context.language.count(
            delivery.findingCount, one: DataPhrases.finding, many: DataPhrases.findings)
        return """
            <tr><th scope="row"><a href="\(context.href(.delivery(delivery.id)))">\(context(DataPhrases.delivery)) \
            \(delivery.id)</a></th><td>\(delivery.source)</td><td>\(delivery.table)</td>\
            <td class="nw">\(DeliveryText.date(delivery.receivedAt, context.language))</td>\
            <td class="nw">\(delivery.publishedAt.map { DeliveryText.moment($0, context.language) } ?? "")</td>\
            <td>\(DeliveryText.periods(delivery, context.language))</td>\
            <td class="num">\(delivery.divisionYear.map(String.init) ?? context(FigurePhrases.notStated))</td>\
            <td class="nw">\(findings)</td></tr>

            """
    }

    /// For who works on deliveries.
    private static func drafts(_ context: PageContext) -> HTML? {
        guard context.services.deliveries != nil, DraftAccess.isOpen(to: context) else { return nil }
        return "<p><a href=\"\(context.href(.drafts))\">\(context(DataPhrases.toDrafts))</a></p>\n"
    }

    /// The newest hundred; what is older has its address too.
    private static func earlier(_ versions: [PublishedVersion], _ context: PageContext) -> HTML? {
        guard versions.count > 1 else { return nil }
        return """
            <section aria-labelledby="s"><h2 id="s">\(context(DataPhrases.versions))</h2>
            <p>\(context(DataPhrases.versionsExplained)) <a href="\(context.href(.history))">\(context(HistoryPhrases.toHistory))</a></p><ul class="list">\
            \(each: versions.reversed().prefix(100), { version in
                let what = version.isWithdrawal
                    ? DataPhrases.withdrawnState(version.delivery) : DataPhrases.publishedState(version.delivery)
                return """
                    <li><a href="\(context.address(of: version.number))">\(context(DataPhrases.state(version.number)))</a>: \
                    \(DeliveryText.moment(version.at, context.language)), \(context(what))</li>

                    """
            })</ul></section>

            """
    }

    private static func downloads(_ context: PageContext) -> HTML {
        """
        <section aria-labelledby="d" class="prose"><h2 id="d">\(context(DataPhrases.downloads))</h2>
        <p>\(context(DataPhrases.downloadsExplained))</p></section>
        \(TableForm(context: context).html)
        """
    }
}
