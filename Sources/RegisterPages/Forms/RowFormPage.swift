import Markup
import Phrases
import Records
import Registers
import SiteKit
import Writing

/// A row as a form: a new one, or one that there is, with what changes shown before it is saved.
struct RowFormPage {
    let desk: RegisterDesk
    /// `nil`: it is new.
    let standing: RowStanding?
    /// What would change, where that was asked.
    var preview: [RowDifference]?
    /// Where somebody else wrote in between.
    var conflict: RowConflictView?

    private var frame: RegisterFrame { desk.frame }
    private var context: PageContext { frame.context }
    private var declaration: RegisterDeclaration { frame.declaration }
    private var row: VisibleRow? { standing?.row }
    private var writable: [FieldDeclaration] { desk.rights.fields(of: row?.row) }
    private var isWriter: Bool { row.map { desk.rights.mayWrite($0.row) } ?? desk.rights.mayAdd }

    /// `nil` for who may not write anything of it.
    var page: Page? {
        guard row != nil || standing == nil, isWriter || (row != nil && !writable.isEmpty) else { return nil }
        let name = row.map { frame.register.heading(of: $0, words: frame.words)(frame.language) }
        let title = context(
            name.map { _ in WritingPhrases.change } ?? WritingPhrases.new(declaration.one(frame.language)))
        let crumbs =
            row.flatMap { row in name.map { [Crumb($0, frame.href(of: row)), Crumb(title)] } } ?? [Crumb(title)]
        return Page(
            title: name.map { "\(title): \($0)" } ?? title, description: context(declaration.title), section: .plan,
            crumbs: frame.crumbs(crumbs),
            body: """
                <p class="kind">\(context.text(declaration.title))</p><h1>\(name.map { HTML(text: $0) } ?? HTML(text: title))</h1>
                \(context.notice)\(preview.map(differences))\(FormView.html(.rowSave, in: context) { form($0.markingRequired) })
                """
        ).unlisted
    }

    private func form(_ inputs: FormFields) -> HTML {
        """
        \(conflict?.html(in: frame))\(inputs.hidden("base", base(inputs)))\(inputs.hidden("began", inputs.value("began", "")))
        <p class="note">\(context(WritingPhrases.noPersons))\(when: !isWriter, " \(context(WritingPhrases.notYours))")</p>
        \(RowFieldsView(inputs: inputs, frame: frame, row: row).html(writable))\(begins(inputs))\(care(inputs))
        \(standing == nil ? nil : inputs.text("why", WritingPhrases.reason, hint: WritingPhrases.reasonHint, limit: FreeText.longestReason, required: false))
        <p class="field row"><button class="btn" name="do" value="save">\(context(WritingPhrases.save))</button> \
        <button class="btn quiet" name="do" value="preview">\(context(WritingPhrases.preview))</button></p>
        """
    }

    private func base(_ inputs: FormFields) -> String {
        inputs.value("base", standing.map { String($0.revision) } ?? "")
    }

    /// The state of a new row; one that there is moves in a form of its own.
    private func begins(_ inputs: FormFields) -> HTML? {
        guard standing == nil else { return nil }
        let states = desk.rights.states(from: nil)
        guard !states.isEmpty else { return nil }
        let none = declaration.status?.isRequired == false ? [(value: "", text: "")] : []
        return inputs.choice(
            "state", WritingPhrases.begins, options: none + states.map { ($0.id, $0.title(frame.language)) },
            value: states[0].id)
    }

    /// What every row has beside its fields.
    private func care(_ inputs: FormFields) -> HTML? {
        guard isWriter else { return nil }
        let sources = row?.sources.map(\.shortText).joined(separator: "; ") ?? ""
        let isOpen = inputs.state?.problem("source") != nil || inputs.state?.problem("to-confirm") != nil
        return """
            <details class="row-care"\(attr: "open", isOpen)><summary>\(context(WritingPhrases.whatElse))</summary>
            \(inputs.text("source", WritingPhrases.source, value: sources, hint: WritingPhrases.sources, limit: 500, required: false))\
            \(inputs.text("to-confirm", WritingPhrases.toConfirm, value: row?.toConfirm ?? "", hint: WritingPhrases.toConfirmHint, limit: 500, required: false))</details>

            """
    }

    private func differences(_ found: [RowDifference]) -> HTML {
        """
        <section class="conflict" aria-labelledby="changes"><h2 id="changes">\(context(WritingPhrases.previewTitle))</h2>
        \(found.isEmpty ? "<p>\(context(WritingPhrases.nothingChanges))</p>" : RowDifference.list(found, in: frame))</section>

        """
    }
}
