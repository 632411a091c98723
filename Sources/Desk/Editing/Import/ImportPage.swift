import Accounts
import Markup
import Phrases
import Records
import SiteKit
import Strategy
import Writing

/// Bringing a plan in from files: the form, and once files are read, what they would change.
enum ImportPage {
    /// `nil` when there is no plan of the year.
    static func page(
        _ year: Int, in context: PageContext, from store: any PlanStore, imports: KeptImports?
    ) throws -> Page? {
        guard try store.planState(of: year) != nil, let imports,
            let session = context.viewer.session
        else { return nil }
        let title = context(ImportPhrases.title(year))
        let kept = name(context).flatMap { imports.find($0, of: session.account, at: context.services.now()) }
        var reading: PlanImport?, refusal: PlanImportRefusal?
        do {
            reading = try kept.map { try PlanImport.read($0, in: context, beside: store) }
        } catch let found as PlanImportRefusal {
            refusal = found
        }
        return Page(
            title: title, description: context(ImportPhrases.description), section: .plan,
            crumbs: context.crumbs(to: title, below: (EditPhrases.desk(year), .edit(.desk(year)))),
            body: """
                <div class="stack"><h1>\(title)</h1><p class="lead">\(context(ImportPhrases.lead))</p></div>
                \(reading.map { ImportPreview(reading: $0, context: context).html(name(context)) } ?? unread(refusal, context))\(form(year, context, again: reading != nil))
                """
        ).unlisted
    }

    /// The name of the files that are looked at: of the address, or of the form that was sent.
    private static func name(_ context: PageContext) -> SecretToken? {
        if context.form?.act == .planTake { return context.form?.values["object"]?.first.flatMap { SecretToken($0) } }
        return context.kept
    }

    /// Why files that the address names, or that were agreed with, cannot be shown.
    private static func unread(_ refusal: PlanImportRefusal?, _ context: PageContext) -> HTML? {
        if context.form == nil, context.kept != nil {
            let problems = refusal?.problems.map(\.phrase) ?? [ImportPhrases.gone]
            return """
                <section class="first"><ul class="note alert bul" role="status">\(each: problems.prefix(20), { "<li>\(context($0))</li>" })</ul></section>

                """
        }
        guard context.form?.act == .planTake else { return nil }
        let fields = FormFields(prefix: Act.planTake.rawValue, state: context.form, language: context.language)
        return FormView.summary(fields, context)
    }

    private static func form(_ year: Int, _ context: PageContext, again: Bool) -> HTML {
        let form = FormView.html(.planRead, in: context, to: .edit(.bring(year)), takesFiles: true) { fields in
            """
            \(fields.choice("what", ImportPhrases.what, options: PlanUpload.Choice.allCases.map { ($0.rawValue, context($0.label)) }))\
            \(fields.file("file", ImportPhrases.file, hint: ImportPhrases.fileHint, accept: ".zip,.csv"))\
            \(fields.tick("remove", ImportPhrases.remove, hint: ImportPhrases.removeHint))\
            \(fields.button(ImportPhrases.look, css: again ? "btn quiet" : "btn"))
            """
        }
        return """
            <section class="edit-part" aria-labelledby="bring"><h2 id="bring">\(context(again ? ImportPhrases.otherFile : ImportPhrases.choose))</h2>
            <p class="small">\(context(ImportPhrases.fromHere)) \(files(year, context))</p>
            \(form)</section>

            """
    }

    private static func files(_ year: Int, _ context: PageContext) -> HTML {
        HTML.join([DraftFile.folder, .actions, .indicators], separator: " · ") { file in
            "<a href=\"\(context.href(.edit(.file(year, file))))\">\(file.word(context.language))</a>"
        }
    }
}

/// What files would change, item by item, and the form that agrees with it.
struct ImportPreview {
    let reading: PlanImport
    let context: PageContext

    /// More items than these are counted and not written out.
    private static let shownLimit = 200

    private var language: Language { context.language }
    private var difference: PlanDifference { reading.difference }

    func html(_ name: SecretToken?) -> HTML {
        """
        <section class="preview" aria-labelledby="change"><h2 id="change" tabindex="-1">\(context(ImportPhrases.changes))</h2>
        <p>\(context(ImportPhrases.counts(difference)))\
        \(when: reading.draft == nil, " \(context(ImportPhrases.newYear(reading.year)))")</p>
        \(warnings)\(list(ImportPhrases.added, of: difference.added) { title($0.new) })\
        \(list(ImportPhrases.changed, of: difference.changed) { change($0) })\
        \(list(ImportPhrases.removed, of: difference.removed) { title($0.old) })\
        \(list(ImportPhrases.moved, of: difference.moved) { title($0.new) })\
        \(difference.changes.isEmpty ? nil : agreement(name))</section>

        """
    }

    private var warnings: HTML? {
        guard !reading.warnings.isEmpty else { return nil }
        return """
            <details><summary>\(context(ImportPhrases.warnings)) <span class="muted">\(reading.warnings.count)</span></summary>
            <ul class="bul">\(each: reading.warnings.prefix(Self.shownLimit), { "<li>\(context($0.phrase))</li>" })</ul></details>

            """
    }

    private func list(
        _ heading: Phrase, of changes: [PlanDifference.Change], item: (PlanDifference.Change) -> HTML
    ) -> HTML? {
        guard !changes.isEmpty else { return nil }
        let rest = changes.count - Self.shownLimit
        let more: HTML? = rest > 0 ? "<li>\(context(ImportPhrases.more(rest)))</li>" : nil
        return """
            <h3>\(context(heading)) <span class="muted">\(changes.count)</span></h3>
            <ul class="list">\(each: changes.prefix(Self.shownLimit), { "<li>\(item($0))</li>\n" })\(more)</ul>

            """
    }

    private func title(_ entry: PlanEntry?) -> HTML {
        guard let entry else { return .empty }
        return """
            <span class="small muted">\(context(EditPhrases.kind(entry.kind)))</span> <span lang="nl">\(entry.title)</span> \
            <code class="small">\(entry.id)</code>
            """
    }

    private func change(_ change: PlanDifference.Change) -> HTML {
        let fields = FieldDiff.between(change.old, change.new)
        let options = FieldOptions(reading.document, for: change.new, context)
        let rest: HTML =
            fields.isEmpty
            ? "<p class=\"small\">\(context(ImportPhrases.withoutField))</p>"
            : """
            <dl class="diff">\(each: fields, { field in
                "<div><dt>\(field.field.label(language))</dt><dd>\(field.html(options, language))</dd></div>"
            })</dl>
            """
        return "<details><summary>\(title(change.new))</summary>\(rest)</details>"
    }

    private func agreement(_ name: SecretToken?) -> HTML {
        FormView.html(.planTake, in: context, object: name?.text) { fields in
            """
            <input type="hidden" name="draft" value="\(String(reading.draftToken))">\
            \(fields.text("why", EditPhrases.why, hint: EditPhrases.whyHint, limit: 500, required: false))\
            <p class="note small">\(context(ImportPhrases.undo))</p>\
            \(fields.button(ImportPhrases.take))
            """
        }
    }
}
