import Markup
import Phrases
import Records
import Registers
import SiteKit
import Writing

/// The texts of a row as its reader may see them, the newest first, each with what changed.
struct HistoryPage {
    let frame: RegisterFrame
    let id: ItemID
    let revisions: [SeenRevision]

    static let limit = 50

    private var context: PageContext { frame.context }

    var page: Page? {
        guard !revisions.isEmpty else { return nil }
        let newest = revisions.lazy.compactMap(\.row).first
        let name = newest.map { frame.register.heading(of: $0, words: frame.words)(frame.language) } ?? id.rawValue
        let title = context(WritingPhrases.history)
        return Page(
            title: "\(title): \(name)", description: context(frame.declaration.title), section: .plan,
            crumbs: frame.crumbs([Crumb(name, frame.href(of: id)), Crumb(title)]),
            body: """
                <p class="kind">\(name)</p><h1>\(title)</h1>
                \(DayForm(frame: frame, action: frame.href(of: id)).html)<ol class="chain">\(each: steps, step)</ol>\(older)
                """
        ).unlisted
    }

    private var steps: [(revision: SeenRevision, before: SeenRevision?)] {
        revisions.enumerated().map { ($1, $0 + 1 < revisions.count ? revisions[$0 + 1] : nil) }
    }

    private func step(_ revision: SeenRevision, after before: SeenRevision?) -> HTML {
        let when: HTML =
            revision.act.author.isPack
            ? HTML(text: context(WritingPhrases.fromPack))
            : HTML(text: PlanMoment.text(revision.act.at, frame.language))
        let notes = [
            context(WritingPhrases.version(revision.number)), who(revision),
            revision.undoes.map { context(WritingPhrases.takesBack($0)) },
            before == nil && revisions.count < Self.limit ? context(WritingPhrases.firstText) : nil,
            revision.isShown ? context(WritingPhrases.shownNow) : nil,
            revision.verdict.map { context($0.kind == .returned ? WritingPhrases.returned : WritingPhrases.released) },
        ].compactMap(\.self).filter { !$0.isEmpty }
        let reason: HTML? = revision.act.reason.isEmpty ? nil : "<p lang=\"nl\">\(revision.act.reason)</p>"
        let remark: HTML? = revision.verdict.flatMap {
            $0.remark.isEmpty ? nil : "<p lang=\"nl\">\(context(WritingPhrases.remark)): \($0.remark)</p>"
        }
        return """
            <li><span class="when">\(when)</span><div><p class="small muted">\(notes.joined(separator: " · "))</p>\(reason)\(remark)\(content(revision, after: before))</div></li>

            """
    }

    private func content(_ revision: SeenRevision, after before: SeenRevision?) -> HTML? {
        switch revision.content {
        case .erased: "<p class=\"unsaid\">\(context(WritingPhrases.erased))</p>"
        case .removed: "<p class=\"unsaid\">\(context(WritingPhrases.removed))</p>"
        case .destroyed: "<p class=\"unsaid\">\(context(WritingPhrases.destroyed))</p>"
        case .unreadable: "<p class=\"unsaid\">\(context(WritingPhrases.unreadable))</p>"
        case .row(let row): before?.row.map { RowDifference.list(RowDifference.between($0, row, in: frame), in: frame) }
        }
    }

    /// The organisation, never the person: accounts are for the audit trail.
    private func who(_ revision: SeenRevision) -> String? {
        let code = revision.act.author.organisation.lowercased()
        guard !code.isEmpty else { return nil }
        return OrganisationID(code).map { context(frame.words.world.name(of: $0)) } ?? code
    }

    private var older: HTML? {
        guard revisions.count == Self.limit, let last = revisions.last, last.number > 0 else { return nil }
        var query = HistoryQuery()
        query.below = last.number
        let href = context.href(.register(.history(frame.register.id, id)), query)
        return "<p><a href=\"\(url: href)\">\(context(WritingPhrases.older))</a></p>\n"
    }
}
