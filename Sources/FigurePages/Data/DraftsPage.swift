import Accounts
import Facts
import Figures
import Markup
import Phrases
import SiteKit

/// The deliveries that are kept and not on the site, and where an analyst brings a file.
enum DraftsPage {
    static func page(_ context: PageContext) throws -> Page? {
        guard let desk = context.services.deliveries else { return nil }
        let drafts = try desk.drafts()
        let title = context(DraftPhrases.title)
        return Page(
            title: title, description: context(DraftPhrases.lead), section: .data,
            crumbs: context.crumbs(to: title, below: (DataPhrases.title, .data)),
            body: """
                <div class="stack"><h1>\(title)</h1>\(context.notice)<p class="lead">\(context(DraftPhrases.lead))</p></div>
                \(list(drafts, context))\(context.allows(.importDelivery) ? form(context) : nil)
                """
        ).unlisted
    }

    private static func list(_ drafts: [DeliveryDraft], _ context: PageContext) -> HTML {
        guard !drafts.isEmpty else { return "<section><p>\(context(DraftPhrases.none))</p></section>\n" }
        return """
            <section aria-labelledby="concepten"><h2 id="concepten">\(context(DraftPhrases.waiting))</h2>
            <ul class="list">\(each: drafts.prefix(100), { item($0, context) })</ul></section>

            """
    }

    private static func item(_ draft: DeliveryDraft, _ context: PageContext) -> HTML {
        let delivery = draft.delivery, language = context.language
        let findings = language.count(delivery.findingCount, one: DataPhrases.finding, many: DataPhrases.findings)
        return """
            <li><div><a href="\(context.href(.delivery(delivery.id)))"><strong>\(context(DataPhrases.delivery)) \(delivery.id)</strong></a> \
            <bdi>\(draft.fileName)</bdi></div>
            <div class="small muted">\(delivery.source), \(delivery.table), \(DeliveryText.periods(delivery, language)). \
            \(context(DataPhrases.received)) \(DeliveryText.moment(delivery.receivedAt, language))\
            \(draft.bringer.map { ", \(context(DraftPhrases.by)) \($0)" } ?? ""). \(findings).\
            \(delivery.withdrawnAt == nil ? "" : " " + DeliveryText.withdrawal(delivery, language))</div>
            <div><a href="\(context.href(.difference(delivery.id)))">\(context(DraftPhrases.difference))</a> · \
            <a href="\(context.preview(of: delivery.id))">\(context(DraftPhrases.preview))</a></div></li>

            """
    }

    private static func form(_ context: PageContext) -> HTML {
        """
        <section class="edit-part" aria-labelledby="brengen"><h2 id="brengen">\(context(DraftPhrases.bring))</h2>
        <p>\(context(DraftPhrases.bringLead))</p>
        \(FormView.html(.deliveryBring, in: context, to: .drafts, takesFiles: true) { fields in
            """
            \(fields.file("file", DraftPhrases.file, hint: DraftPhrases.fileHint, accept: ".csv,.json,.txt,.xlsx,.zip"))\
            \(fields.text("division", DraftPhrases.division, hint: DraftPhrases.divisionHint, limit: 4, mode: "numeric", required: false))\
            \(fields.button(DraftPhrases.read))
            """
        })</section>

        """
    }

    static func bring(_ submission: Submission) throws -> FormAnswer {
        guard submission.context.route == .drafts, let desk = submission.services.deliveries,
            let session = submission.viewer.session
        else { return .missing }
        guard let file = submission.form.files["file"], !file.bytes.isEmpty else {
            return submission.again([FormProblem("file", DraftPhrases.noFile)])
        }
        let text = submission.form["division"], division = Int(text)
        guard text.isEmpty || division.map({ (1990...2100).contains($0) }) == true else {
            return submission.again([FormProblem("division", DraftPhrases.noYear)])
        }
        switch try desk.bring(file, division: division, by: session.account) {
        case .kept(let id): return .done(submission.context.href(.difference(id), DifferenceQuery()))
        case .refused(let why): return submission.again([FormProblem("file", why)])
        }
    }
}

enum DraftPhrases {
    static let title = Phrase("Concepten", "Drafts")
    static let lead = Phrase(
        "Leveringen die bewaard zijn en nog niet op de site staan. Alleen analisten en goedkeurders zien deze pagina.",
        "Deliveries that are kept and not on the site yet. Only analysts and approvers see this page.")
    static let none = Phrase("Er wacht geen levering.", "No delivery is waiting.")
    static let waiting = Phrase("Nog niet gepubliceerd", "Not published yet")
    static let by = Phrase("door", "by")
    static let difference = Phrase("Bekijk wat er verandert", "See what changes")
    static let preview = Phrase("Bekijk de site met deze levering", "Look at the site with this delivery")
    static let bring = Phrase("Een bestand inlezen", "Import a file")
    static let bringLead = Phrase(
        "Kies een bestand met misdrijven. U ziet daarna wat het verandert. Op de site komt het pas als iemand het goedkeurt.",
        "Choose a file of offences. You then see what it changes. It comes on the site only when somebody approves it.")
    static let file = Phrase("Bestand", "File")
    static let fileHint = Phrase(
        "Hoogstens 32 MB. Grotere bestanden leest de beheerder in met vib import.",
        "At most 32 MB. Larger files are imported by the administrator with vib import.")
    static let division = Phrase("Jaar van de wijk- en buurtindeling", "Year of the division into wijken and buurten")
    static let divisionHint = Phrase(
        "Staat bij de tabel van de bron, bijvoorbeeld 2024.", "The source states it at the table, for instance 2024.")
    static let read = Phrase("Inlezen als concept", "Import as a draft")
    static let noFile = Phrase("Kies een bestand.", "Choose a file.")
    static let noYear = Phrase("Geef een jaar, bijvoorbeeld 2024.", "Give a year, for instance 2024.")
    static let preliminary = Phrase(
        "Deze levering is een concept en staat nog niet op de site. Alleen analisten en goedkeurders zien deze pagina.",
        "This delivery is a draft and is not on the site yet. Only analysts and approvers see this page.")
}
