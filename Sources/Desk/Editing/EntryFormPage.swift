import Accounts
import Markup
import Phrases
import Records
import SiteKit
import Strategy
import Writing

/// The form of one item of the draft, with its preview, its conflict, and what else can be done with it.
enum EntryFormPage {
    /// `nil` when the item does not exist; who may not edit it does not come here.
    static func page(_ year: Int, item id: ItemID, in context: PageContext, from store: any PlanStore, now: Int64)
        throws
        -> Page?
    {
        guard let draft = try PlanDraft(year, store), let revision = try store.current(id, of: year) else { return nil }
        let known = try revision.entry ?? store.history(of: id, in: year, limit: 2).first { $0.entry != nil }?.entry
        guard let entry = known, context.allows(entry.editRight) else { return nil }
        let view = EntryFormView(
            draft: draft, revision: revision, entry: entry, context: context,
            history: try store.history(of: id, in: year, limit: EntryFormView.historyLimit + 1), now: now)
        let title = entry.title
        return Page(
            title: "\(context(PlanNames.edit)): \(title)", description: context(EditPhrases.description),
            section: .plan,
            crumbs: context.crumbs(to: title, written: .dutch, below: (EditPhrases.desk(year), .edit(.desk(year)))),
            body: try view.html(store)
        ).unlisted
    }
}

/// What the page of one item shows.
struct EntryFormView {
    let draft: PlanDraft
    let revision: PlanRevision
    let entry: PlanEntry
    let context: PageContext
    let history: [PlanRevision]
    let now: Int64

    private var language: Language { context.language }
    private var options: FieldOptions { FieldOptions(draft.document, for: entry, context) }

    /// The form that was sent and comes back: a preview, a conflict or a mistake.
    private var sent: FormState? { context.form?.act == .planSave ? context.form : nil }

    func html(_ store: any PlanStore) throws -> HTML {
        """
        <div class="stack"><p class="kicker">\(context(EditPhrases.kind(entry.kind))) · \(String(draft.year))</p>
        <h1 lang="nl">\(entry.title)</h1></div>
        \(DeskNotice.html(revision, titled: entry.title, in: context))\(removed)\(undo)\(bound)\(preview)\(form(try conflict(store)))\(others)\(versions)
        """
    }

    // MARK: The form

    /// Its first button is what the Enter key does in a field; that is saving, whatever buttons stand further on.
    private func form(_ conflict: EntryConflict?) -> HTML {
        FormView.html(.planSave, in: context, css: "form edit") { fields in
            """
            <button class="vh" name="do" value="save" tabindex="-1" aria-hidden="true">\(context(EditPhrases.save))</button>
            <p class="note small">\(context(EditPhrases.personalData)) \(context(EditPhrases.requiredMarked))</p>
            <input type="hidden" name="base" value="\(conflict?.theirs.id.description ?? sent?.values["base"]?.first ?? revision.id.description)">
            \(when: sent?.values["warned"] != nil, "<input type=\"hidden\" name=\"warned\" value=\"1\">")\
            \(conflict?.html(options, language))\
            \(EntryFieldsView(fields: fields.markingRequired, options: options, entry: entry, language: language, picker: BindingPicker(draft: draft, entry: entry, context: context)).html)\
            \(fields.markingRequired.text("why", EditPhrases.why, hint: EditPhrases.whyHint, limit: 500, required: false))\
            <p class="field row"><button class="btn" name="do" value="save">\(context(EditPhrases.save))</button> \
            <button class="btn quiet" name="do" value="preview">\(context(EditPhrases.preview))</button></p>
            """
        }
    }

    /// The conflict that the sent form ran into, made again from what it carries.
    private func conflict(_ store: any PlanStore) throws -> EntryConflict? {
        guard let sent, let began = sent.values["began"]?.first.flatMap({ Int64($0) }) else { return nil }
        let base = try PlanRevisionID(rawValue: began).flatMap { try store.revision($0) }
        return EntryConflict(base: base, theirs: revision, mine: typed(sent).spelled)
    }

    /// What a form that was sent makes of the entry, and the texts of its fields.
    private func typed(_ sent: FormState) -> (entry: PlanEntry, spelled: [String: String]) {
        let values = EntryTyping.compacted(entry.kind, sent.values)
        let texts = EntryTyping.texts(entry.kind, values), choices = EntryTyping.choices(values)
        return (
            entry.taking(texts, in: language, choices: choices).entry,
            entry.spelled(texts, in: language, choices: choices).texts
        )
    }

    // MARK: Preview

    /// After a number was put into the text: its sentence.
    private var bound: HTML? {
        guard let sent, let binding = sent.values["bound"]?.first, sent.values["do"]?.first == BindingPicker.act,
            let text = sent.values["text"]?.first
        else { return nil }
        return BoundSentence(text: text, binding: binding, draft: draft, context: context).html
    }

    private var preview: HTML {
        guard let sent, sent.values["do"]?.first == "preview", sent.problems.isEmpty else { return .empty }
        let shown = typed(sent).entry
        let changes = FieldDiff.between(revision.entry, shown)
        return """
            <section class="preview" aria-labelledby="preview"><h2 id="preview" tabindex="-1">\(context(EditPhrases.previewTitle))</h2>
            <p class="note">\(context(EditPhrases.notSaved))</p>
            \(EntryPreview(entry: shown, draft: draft, context: context).html)
            <h3>\(context(EditPhrases.changedItems))</h3><dl class="diff">\(each: changes, { change in
                "<div><dt>\(change.field.label(language))</dt><dd>\(change.html(options, language))</dd></div>"
            })</dl></section>

            """
    }

    // MARK: Besides the form

    private var removed: HTML? {
        guard revision.isRemoval else { return nil }
        let isOwn =
            revision.author.account != nil && revision.author.account == context.viewer.session?.account.rawValue
        return """
            <p class="note alert" role="status">\(context(isOwn ? EditPhrases.removedByYou : EditPhrases.removedByOther))</p>

            """
    }

    /// One's own newest change, for a day.
    private var undo: HTML? {
        guard let author = PlanAuthor(context.viewer, entry.editRight),
            revision.refusalToUndo(by: author, at: now) == nil, revision.number > 1 || !revision.isRemoval
        else { return nil }
        return """
            <div class="edit-part">\(FormView.html(.planUndo, in: context, object: revision.id.description, css: "form inline") { fields in
                "<p class=\"small muted\">\(context(EditPhrases.undoExplained))</p>\(fields.button(EditPhrases.undo, css: "btn quiet"))"
            })</div>

            """
    }

    private var others: HTML {
        guard !revision.isRemoval else { return .empty }
        let carry: HTML? =
            if case .agenda(let item) = entry, item.year == draft.document.strategy.planYear {
                FormView.html(.planCarry, in: context, object: revision.item.rawValue, css: "form inline") { fields in
                    fields.button(EditPhrases.carry(draft.year + 1), css: "btn quiet")
                }
            } else { nil }
        let remove: HTML? =
            entry.kind == .strategy
            ? nil
            : FormView.html(.planRemove, in: context, object: revision.id.description, css: "form inline") { fields in
                "<p class=\"small muted\">\(context(EditPhrases.removeExplained))</p>\(fields.button(EditPhrases.remove, css: "btn quiet"))"
            }
        return "<section class=\"edit-part\">\(carry)\(remove)</section>\n"
    }

    // MARK: Earlier texts

    /// Texts before these stay in the database.
    static let historyLimit = 40

    private var versions: HTML {
        let before = history.dropFirst().map(PlanRevision?.some) + [nil]
        let steps = Array(zip(history, before).prefix(Self.historyLimit))
        return """
            <section aria-labelledby="history"><h2 id="history">\(context(EditPhrases.history))</h2>
            <ol class="chain">\(each: steps, { step($0.0, after: $0.1) })</ol></section>

            """
    }

    private func step(_ revision: PlanRevision, after before: PlanRevision?) -> HTML {
        let changes = before == nil ? [] : FieldDiff.between(before?.entry, revision.entry)
        let reason: HTML? = revision.reason.isEmpty ? nil : "<p class=\"small\">\(revision.reason)</p>"
        let organisation = revision.author.organisation
        return """
            <li><span class="when">\(PlanMoment.text(revision.at, language))</span>
            <div><p class="small muted">\(EditPhrases.role(revision.author.role)(language))\(when: !organisation.isEmpty, ", \(organisation)")\
            \(when: revision.isRemoval, " · \(context(EditPhrases.removed))")\(when: revision.number == 1, " · \(context(EditPhrases.firstText))")\
            \(when: before.map { $0.place != revision.place } ?? false, " · \(context(EditPhrases.moved))")</p>\(reason)
            \(when: !changes.isEmpty, "<details><summary>\(context(EditPhrases.changedItems)): \(changes.map { $0.field.label(language) }.joined(separator: ", "))</summary><dl class=\"diff\">\(each: changes, { change in "<div><dt>\(change.field.label(language))</dt><dd>\(change.html(options, language))</dd></div>" })</dl></details>")</div></li>

            """
    }
}
