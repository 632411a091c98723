import Accounts
import Markup
import Phrases
import RegisterFiles
import Registers
import SiteKit

/// Bringing a table into a register: the form, and once a table is read, what it would change.
struct BringPage {
    let bringing: RegisterBringing

    private var frame: RegisterFrame { bringing.frame }
    private var context: PageContext { frame.context }

    var page: Page {
        let title = context(FilePhrases.bringTitle(frame.declaration.title(frame.language)))
        let kept = bringing.find(name), preview = kept.flatMap { bringing.preview($0.upload) }
        return Page(
            title: title, description: context(FilePhrases.bringLead), section: .plan,
            crumbs: frame.crumbs([Crumb(context(FilePhrases.bring))]),
            body: """
                <div class="stack"><h1>\(title)</h1><p class="lead">\(context(FilePhrases.bringLead))</p></div>
                \(notice)\(unread(kept))\(preview.map { TablePreview(preview: $0, frame: frame, name: name).html })\
                \(form(again: preview != nil))
                """
        ).unlisted
    }

    /// The name of the table that is looked at: of the address, or of the form that was sent.
    private var name: SecretToken? {
        if context.form?.act == .registerTake {
            return context.form?.values["object"]?.first.flatMap { SecretToken($0) }
        }
        return context.kept
    }

    private var notice: HTML? {
        let isChecked = frame.declaration.publication == .checked
        return context.notice(as: { _ in isChecked ? FilePhrases.savedWaiting : FilePhrases.saved }).map {
            "\($0)<p><a class=\"btn quiet\" href=\"\(url: frame.href())\">\(context(FilePhrases.toRegister))</a></p>\n"
        }
    }

    private func unread(_ kept: KeptTables.Table?) -> HTML? {
        if context.form?.act == .registerTake {
            let fields = FormFields(
                prefix: Act.registerTake.rawValue, state: context.form, language: context.language)
            return FormView.summary(fields, context)
        }
        guard context.kept != nil, kept == nil else { return nil }
        return "<p class=\"note alert\" role=\"status\">\(context(FilePhrases.gone))</p>\n"
    }

    private func form(again: Bool) -> HTML {
        let form = FormView.html(
            .registerRead, in: context, to: .register(.bring(frame.register.id)), takesFiles: true
        ) { fields in
            """
            \(fields.file("file", FilePhrases.table, hint: FilePhrases.tableHint, accept: ".csv,.xlsx"))\
            \(fields.button(FilePhrases.look, css: again ? "btn quiet" : "btn"))
            """
        }
        return """
            <section class="edit-part" aria-labelledby="bring"><h2 id="bring">\(context(again ? FilePhrases.otherTable : FilePhrases.chooseTable))</h2>
            <p class="small">\(context(FilePhrases.fromHere)) \(files)</p>
            \(form)</section>

            """
    }

    private var files: HTML {
        HTML.join([RegisterFormat.csv, .xlsx], separator: " · ") { file in
            "<a href=\"\(context.href(.register(.file(frame.register.id, file))))\">\(context(FilePhrases.file(file)))</a>"
        }
    }
}
