import Accounts
import Markup
import Phrases
import Records
import SiteKit
import Strategy
import Writing

/// The draft of a year: where it stands, what changed, every item to edit, adopting and publishing.
enum DeskPage {
    /// `nil` when there is no plan of the year.
    static func page(
        _ year: Int, in context: PageContext, from store: any PlanStore, takesFiles: Bool
    ) throws -> Page? {
        guard let draft = try PlanDraft(year, store) else { return nil }
        let title = context(EditPhrases.desk(year))
        let withdrawal = try WithdrawalForm(draft.state, in: context, from: store)
        let now = context.services.now()
        let together = try SavedTogether(year, by: context.viewer, in: store, now: now)
        let beginning = try BeginningView(year, in: context, from: store, now: now)
        let warnings = try AdoptionWarnings(draft, in: context, from: store)
        return Page(
            title: title, description: context(EditPhrases.description), section: .plan,
            crumbs: context.crumbs(to: title),
            body: """
                <div class="stack"><h1>\(title)</h1></div>
                \(DeskNotice.html(draft.state, year, together: together, in: context))\(DeskView(draft: draft, context: context, together: together, beginning: beginning, warnings: warnings, takesFiles: takesFiles, withdrawal: withdrawal).html)
                """
        ).unlisted
    }
}

struct DeskView {
    let draft: PlanDraft
    let context: PageContext
    /// What the reader changed at once and may take back at once.
    let together: SavedTogether?
    /// How the year began, and what can be done about that.
    let beginning: BeginningView
    /// What whoever adopts reads first.
    let warnings: AdoptionWarnings
    /// Whether files can be brought in.
    let takesFiles: Bool
    /// For who may take back what the public reads.
    let withdrawal: WithdrawalForm?

    private var language: Language { context.language }
    private var state: PlanYearState { draft.state }

    var html: HTML {
        "\(standing)\(beginning.html)\(together.map { $0.html(context) })\(adopting)\(publishing)\(withdrawal?.html)\(adding)\(changes)\(list)"
    }

    // MARK: Where it stands

    private var standing: HTML {
        let adopted = state.adopted.map { EditPhrases.adopted($0.number, PlanMoment.text($0.adoptedAt, language)) }
        return """
            <section aria-labelledby="standing"><h2 id="standing">\(context(EditPhrases.standing))</h2>
            <ul class="list"><li>\(context(adopted ?? EditPhrases.neverAdopted))</li>
            \(each: publicNow, { "<li>\(context($0))</li>\n" })\
            <li>\(context(state.changed.isEmpty ? EditPhrases.unchanged : EditPhrases.changed(state.changed.count)))</li></ul>
            <p class="note">\(context(EditPhrases.frozen))</p>
            <p class="row small">\(files)</p>\(bringing)</section>

            """
    }

    /// What the public reads of the year, and which year it meets first.
    private var publicNow: [Phrase] {
        var lines: [Phrase] = []
        if let withdrawn = state.withdrawn, let withdrawal = withdrawn.withdrawal {
            lines.append(
                WithdrawalPhrases.withdrawn(
                    withdrawn.version, on: PlanMoment.text(withdrawal.at, language), because: withdrawal.reason))
        }
        if let shown = state.shown {
            let date = PlanMoment.text(shown.at, language)
            lines.append(
                lines.isEmpty
                    ? EditPhrases.published(shown.version, date) : WithdrawalPhrases.publicAgain(shown.version, date))
        } else {
            lines.append(
                lines.isEmpty ? EditPhrases.neverPublished : WithdrawalPhrases.nothingPublic(state.year))
        }
        if let first = context.plan?.planYear, first != state.year {
            if state.shown != nil, first > state.year {
                lines.append(WithdrawalPhrases.newerLeads(state.year, first))
            } else if state.shown == nil {
                lines.append(WithdrawalPhrases.olderLeads(first))
            }
        }
        return lines
    }

    private var files: HTML {
        HTML.join(DraftFile.allCases, separator: " · ") { file in
            "<a href=\"\(context.href(.edit(.file(draft.year, file))))\">\(file.word(language))</a>"
        }
    }

    private var bringing: HTML? {
        let route = EditRoute.bring(draft.year)
        guard takesFiles, route.access.admits(context.viewer) else { return nil }
        return
            "<p class=\"small\"><a href=\"\(context.href(.edit(route)))\">\(context(ImportPhrases.title(draft.year)))</a></p>"
    }

    // MARK: Adopting and publishing

    private var adopting: HTML? {
        guard context.allows(.adoptPlan), !state.changed.isEmpty else { return nil }
        return """
            <section class="edit-part" aria-labelledby="adopting"><h2 id="adopting">\(context(EditPhrases.adopt))</h2>
            <p>\(context(EditPhrases.adoptExplained))</p>
            \(warnings.html)\(FormView.html(.planAdopt, in: context, object: String(state.draftToken)) { fields in
                """
                \(warnings.tick(fields))\(state.adopted == nil ? nil : fields.text("why", EditPhrases.reasonForCorrection, value: typedReason, limit: 500))\
                \(fields.button(EditPhrases.adopt))
                """
            })</section>

            """
    }

    /// What an approver had typed when the draft was still another one, for they must look at it again.
    private var typedReason: String {
        context.form?.act == .planAdopt ? context.form?.values["why"]?.first ?? "" : ""
    }

    private var publishing: HTML? {
        guard context.allows(.publishPlan), let adopted = state.adopted, adopted.publishedAt == nil else { return nil }
        return """
            <section class="edit-part" aria-labelledby="publishing"><h2 id="publishing">\(context(EditPhrases.publish))</h2>
            <p>\(context(EditPhrases.publishExplained))</p>
            \(FormView.html(.planPublish, in: context) { $0.button(EditPhrases.publish) })</section>

            """
    }

    // MARK: New items

    private static let addable: [PlanEntry.Kind] = [
        .agenda, .lookBack, .goal, .indicator, .participation, .intervention, .pilot, .grant, .budget, .body,
        .programme,
        .note, .organisation, .document,
    ]

    private var adding: HTML? {
        let kinds = Self.addable.filter { kind in kind.hasProgramme ? !editable.isEmpty : context.allows(.edit(.all)) }
        guard !kinds.isEmpty else { return nil }
        return """
            <section aria-labelledby="adding"><h2 id="adding">\(context(EditPhrases.new))</h2><ul class="list inline">\
            \(each: kinds, { kind in
                "<li><a href=\"\(context.href(.edit(.new(draft.year, kind))))\">\(context(EditPhrases.kind(kind)))</a></li>"
            })</ul></section>

            """
    }

    private var editable: [Programme] {
        draft.document.programmes.filter { context.allows(PlanEntry.programme($0).editRight) }
    }

    // MARK: Items

    private var changes: HTML? {
        guard !state.changed.isEmpty else { return nil }
        return """
            <section aria-labelledby="changes"><h2 id="changes">\(context(EditPhrases.changedItems))</h2>
            <ul class="list">\(each: state.changed, { id in
                let title = draft.document.entry(id: id.rawValue)?.title ?? "\(id) (\(context(EditPhrases.removed)))"
                return "<li>\(link(id, title))</li>"
            })</ul></section>

            """
    }

    private var list: HTML {
        let groups = PlanEntry.Kind.allCases.map { kind in (kind, draft.document.entries.filter { $0.kind == kind }) }
        return """
            <section aria-labelledby="items"><h2 id="items">\(context(EditPhrases.items))</h2>
            \(each: groups.filter { !$0.1.isEmpty }, { kind, entries in
                """
                <details id="kind-\(kind.rawValue)"><summary>\(context(EditPhrases.kind(kind))) <span class="muted">\(entries.count)</span></summary>
                <ul class="list">\(each: entries, { entry in
                    "<li>\(ItemID(entry.id).map { link($0, entry.title) })</li>"
                })</ul></details>

                """
            })</section>

            """
    }

    private func link(_ id: ItemID, _ title: String) -> HTML {
        guard let entry = draft.document.entry(id: id.rawValue), !context.allows(entry.editRight) else {
            return "<a href=\"\(context.href(.edit(.entry(draft.year, id))))\" lang=\"nl\">\(title)</a>"
        }
        return "<span lang=\"nl\">\(title)</span>"
    }
}
