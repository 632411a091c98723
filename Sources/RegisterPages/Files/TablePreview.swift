import Accounts
import Facts
import Markup
import Phrases
import Records
import RegisterFiles
import Registers
import SiteKit

/// What a table would change, cell by cell, what is refused and why, and the form that agrees with it.
struct TablePreview {
    let preview: RegisterPreview
    let frame: RegisterFrame
    let name: SecretToken?

    /// More than these are counted and not written out.
    private static let shownLimit = 200

    private var context: PageContext { frame.context }
    private var language: Language { frame.language }

    var html: HTML {
        """
        <section class="preview" aria-labelledby="change"><h2 id="change" tabindex="-1">\(context(FilePhrases.changes))</h2>
        <p>\(context(FilePhrases.counts(preview)))</p>
        \(findings)\(conflicts)\(changes(preview.added, FilePhrases.added))\(changes(preview.changed, FilePhrases.changed))\
        \(agreement)</section>

        """
    }

    private var findings: HTML? {
        guard !preview.findings.isEmpty else { return nil }
        let isRefused = preview.findings.contains { $0.severity == .error }
        let title = isRefused ? FilePhrases.refusedCells : FilePhrases.toLookAt
        return """
            <h3>\(context(title)) <span class="muted">\(preview.findings.count)</span></h3>
            <ul class="list">\(each: preview.findings.prefix(Self.shownLimit), finding)\(more(preview.findings.count))</ul>

            """
    }

    private func finding(_ finding: Finding) -> HTML {
        let column: HTML? = finding.column.isEmpty ? nil : ", <code>\(finding.column)</code>"
        let place: HTML? =
            finding.row > 0
            ? "<strong>\(context(FilePhrases.row(finding.row)))\(column)</strong>: " : nil
        return """
            <li>\(place)\(context(finding.found)). \(context(RegistersPhrases.expected)) \(context(finding.expected)). \
            \(language.sentenceStart(context(finding.cure))).</li>

            """
    }

    /// Somebody else wrote since the table was fetched: what stands there now, and what the table says.
    private var conflicts: HTML? {
        guard !preview.conflicts.isEmpty else { return nil }
        return """
            <h3>\(context(FilePhrases.conflicts)) <span class="muted">\(preview.conflicts.count)</span></h3>
            <p>\(context(FilePhrases.conflictsExplained))</p>
            <ul class="list">\(each: preview.conflicts.prefix(Self.shownLimit), { conflict in
                "<li>\(title(conflict.id))\(cells(conflict.fields, from: FilePhrases.nowThere, to: FilePhrases.inTable))</li>\n"
            })\(more(preview.conflicts.count))</ul>

            """
    }

    private func changes(_ changes: [RegisterChange], _ heading: Phrase) -> HTML? {
        guard !changes.isEmpty else { return nil }
        return """
            <h3>\(context(heading)) <span class="muted">\(changes.count)</span></h3>
            <ul class="list">\(each: changes.prefix(Self.shownLimit), { change in
                "<li>\(title(change.id))\(cells(change.fields, from: FilePhrases.before, to: FilePhrases.after))</li>\n"
            })\(more(changes.count))</ul>

            """
    }

    private func title(_ id: ItemID) -> HTML {
        guard let row = frame.register.row(id) else { return "<code>\(id)</code>" }
        return "\(frame.link(row)) <code class=\"small\">\(id)</code>"
    }

    private func cells(_ fields: [RegisterChange.Field], from: Phrase, to: Phrase) -> HTML {
        """
        <dl class="diff">\(each: fields, { field in
            """
            <div><dt>\(context.text(field.column.title))</dt><dd>\(old(field.old, from))\
            <span class="muted">\(context(to)):</span> <ins>\(field.new.isEmpty ? context(FilePhrases.nothing) : field.new)</ins></dd></div>

            """
        })</dl>
        """
    }

    private func old(_ text: String, _ label: Phrase) -> HTML? {
        text.isEmpty ? nil : "<span class=\"muted\">\(context(label)):</span> <del>\(text)</del> "
    }

    private func more(_ count: Int) -> HTML? {
        let rest = count - Self.shownLimit
        return rest > 0 ? "<li>\(context(FilePhrases.more(rest)))</li>" : nil
    }

    private var agreement: HTML? {
        guard preview.isAcceptable else {
            return "<p class=\"note alert\">\(context(FilePhrases.nothingSaved))</p>\n"
        }
        guard !preview.changes.isEmpty else { return nil }
        return FormView.html(.registerTake, in: context, object: name?.text) { fields in
            """
            \(fields.text("why", FilePhrases.why, hint: FilePhrases.whyHint, limit: 500, required: false))\
            <p class="note small">\(context(FilePhrases.together))</p>\(fields.button(FilePhrases.take))
            """
        }
    }
}
