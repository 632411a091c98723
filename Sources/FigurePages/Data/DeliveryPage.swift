import Accounts
import Facts
import Figures
import Markup
import Phrases
import SiteKit

/// One delivery: where it came from, what it holds and what was found in it.
enum DeliveryPage {
    /// `nil` when no such delivery was ever published.
    static func page(_ id: DeliveryID, in context: PageContext, from archive: (any DeliveryArchive)?) throws -> Page? {
        let known = context.edition.deliveries + context.edition.withdrawn
        let isKnown = known.contains { $0.id == id }
        guard let delivery = try known.first(where: { $0.id == id }) ?? draft(id, in: context) else { return nil }
        let title = "\(context(DataPhrases.delivery)) \(id)"
        let page = Page(
            title: title, description: "\(title): \(delivery.source), \(delivery.table)", section: .data,
            crumbs: context.crumbs(to: title, below: (DataPhrases.title, .data)),
            body: """
                <div class="stack"><h1>\(title)</h1>
                <p class="lead">\(source(delivery, context)): \(DeliveryText.periods(delivery, context.language)).</p>\(isKnown ? withdrawn(delivery, context) : preliminary(context))</div>
                \(facts(delivery, context))\(difference(delivery, context))
                <section aria-labelledby="f"><h2 id="f">\(context(DataPhrases.findingsTitle))</h2>
                \(damage(delivery, in: context, from: archive))\(findings(delivery, in: context, from: archive))</section>
                \(DeliveryWithdrawal.html(id, in: context))
                """)
        return isKnown ? page : page.unlisted
    }

    /// A delivery that is not on the site, for who works on it.
    private static func draft(_ id: DeliveryID, in context: PageContext) throws -> PublishedDelivery? {
        guard let desk = context.services.deliveries, DraftAccess.isOpen(to: context) else { return nil }
        return try desk.drafts().first { $0.delivery.id == id }?.delivery
    }

    private static func preliminary(_ context: PageContext) -> HTML {
        "<p class=\"note alert\">\(context(DraftPhrases.preliminary))</p>"
    }

    /// The way to what it changes; invented figures and what was withdrawn change nothing now.
    private static func difference(_ delivery: PublishedDelivery, _ context: PageContext) -> HTML? {
        let isShown = context.edition.deliveries.contains { $0.id == delivery.id }
        guard !context.edition.isExample, isShown || DraftAccess.isOpen(to: context) else { return nil }
        let words = isShown ? DataPhrases.toDifference : DraftPhrases.difference
        let history: HTML? =
            isShown ? " · <a href=\"\(context.href(.history))\">\(context(HistoryPhrases.toHistory))</a>" : nil
        let link: HTML = "<a href=\"\(context.href(.difference(delivery.id)))\">\(context(words))</a>"
        guard !isShown, context.services.deliveries != nil else { return "<p>\(link)\(history)</p>\n" }
        return "<p>\(link) · <a href=\"\(context.preview(of: delivery.id))\">\(context(DraftPhrases.preview))</a></p>\n"
    }

    private static func withdrawn(_ delivery: PublishedDelivery, _ context: PageContext) -> HTML? {
        guard delivery.withdrawnAt != nil else { return nil }
        return """
            <p class="note alert">\(DeliveryText.withdrawal(delivery, context.language)) \
            \(context(DataPhrases.withdrawnLead))</p>
            """
    }

    private static func published(_ delivery: PublishedDelivery, _ context: PageContext) -> HTML? {
        delivery.publishedAt.map {
            "<div><dt>\(context(DataPhrases.published))</dt><dd>\(DeliveryText.moment($0, context.language))</dd></div>\n"
        }
    }

    private static func facts(_ delivery: PublishedDelivery, _ context: PageContext) -> HTML {
        let division = delivery.divisionYear.map(String.init) ?? context(FigurePhrases.notStated)
        return """
            <section><dl class="facts">
            <div><dt>\(context(DataPhrases.received))</dt><dd>\(DeliveryText.date(delivery.receivedAt, context.language))</dd></div>
            \(published(delivery, context))<div><dt>\(context(DataPhrases.division))</dt><dd>\(division)</dd></div>
            \(checksum(delivery, context))</dl></section>

            """
    }

    /// Invented figures have no source and no file.
    private static func source(_ delivery: PublishedDelivery, _ context: PageContext) -> String {
        context.edition.isExample ? context(SitePhrases.exampleSource) : "\(delivery.source), \(delivery.table)"
    }

    private static func checksum(_ delivery: PublishedDelivery, _ context: PageContext) -> HTML? {
        guard !delivery.sha256.isEmpty else { return nil }
        let title = delivery.checksumOf == .file ? DataPhrases.checksum : DataPhrases.checksumOfCells
        return "<div><dt>\(context(title))</dt><dd><code class=\"hash\">\(delivery.sha256)</code></dd></div>\n"
    }

    /// For who takes deliveries in or off, and for administrators: others can do nothing about it.
    private static func damage(
        _ delivery: PublishedDelivery, in context: PageContext, from archive: (any DeliveryArchive)?
    ) -> HTML? {
        let mends: [Right] = [.importDelivery, .publishDelivery, .manageAccounts]
        guard mends.contains(where: context.allows) else { return nil }
        let damage = archive?.damage(of: delivery.id) ?? []
        return damage.isEmpty ? nil : "<ul class=\"list\">\(each: damage, { finding($0, context) })</ul>"
    }

    private static func findings(
        _ delivery: PublishedDelivery, in context: PageContext, from archive: (any DeliveryArchive)?
    ) -> HTML {
        guard delivery.findingCount > 0 else { return "<p>\(context(DataPhrases.noFindings))</p>" }
        guard let archive, let findings = try? archive.findings(of: delivery.id), !findings.isEmpty else {
            let count = context.language.count(
                delivery.findingCount, one: DataPhrases.finding, many: DataPhrases.findings)
            return "<p>\(count). \(context(DataPhrases.findingsElsewhere))</p>"
        }
        let shown = findings.prefix(500)
        let more: HTML? =
            findings.count > shown.count
            ? "<p class=\"small muted\">\(context(DataPhrases.andMore)) \(context.language.number(findings.count - shown.count))</p>"
            : nil
        return """
            <p>\(context(DataPhrases.findingsExplained))</p>
            <ul class="list">\(each: shown, { finding($0, context) })</ul>\(more)
            """
    }

    /// A finding of before there was Dutch says in a Dutch page that its texts are English.
    private static func finding(_ finding: Finding, _ context: PageContext) -> HTML {
        let place = [
            finding.file, finding.row > 0 ? "\(context(DataPhrases.row)) \(context.language.number(finding.row))" : "",
            finding.column.isEmpty ? "" : "\(context(DataPhrases.column)) \(finding.column)",
        ].filter { !$0.isEmpty }
        let language: Language? = finding.isEnglishOnly && context.language == .dutch ? .english : nil
        func text(_ phrase: Phrase) -> HTML {
            "<dd\(attr: "lang", language?.tag)><bdi>\(context(phrase))</bdi></dd>"
        }
        let times: HTML? =
            finding.count > 1
            ? " <span class=\"muted\">× \(context.language.number(finding.count))</span>" : nil
        return """
            <li class="finding" data-kind="\(finding.kind.rawValue)"><div><strong>\(context(DataPhrases.severity(finding.severity)))</strong> \
            \(context(finding.kind.title))\(times)</div>
            <div class="small muted">\(place.joined(separator: " · "))</div>
            <dl class="found"><div><dt>\(context(DataPhrases.found))</dt>\(text(finding.found))</div>\
            <div><dt>\(context(DataPhrases.expected))</dt>\(text(finding.expected))</div>\
            <div><dt>\(context(DataPhrases.cure))</dt>\(text(finding.cure))</div></dl></li>

            """
    }
}
