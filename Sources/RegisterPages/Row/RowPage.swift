import Markup
import Phrases
import Records
import Registers
import SiteKit

/// One row of a register with all that its reader may see of it.
struct RowPage {
    let frame: RegisterFrame
    let row: VisibleRow
    /// Where it can be read how it came to be so.
    var history: Href?
    /// That readers see another text; above all else.
    var note: HTML?
    /// What its reader may do with it.
    var tools: HTML?

    private var context: PageContext { frame.context }
    private var declaration: RegisterDeclaration { frame.declaration }

    init(frame: RegisterFrame, row: VisibleRow, history: Href? = nil, note: HTML? = nil, tools: HTML? = nil) {
        self.frame = frame
        self.row = row
        self.history = history
        self.note = note
        self.tools = tools
    }

    init?(frame: RegisterFrame, id: ItemID) {
        guard let row = frame.register.row(id) else { return nil }
        self.init(frame: frame, row: row)
    }

    var page: Page {
        let title = frame.register.heading(of: row, words: frame.words)(frame.language)
        let page = Page(
            title: title, description: "\(context(declaration.title)): \(title)", section: .plan,
            crumbs: frame.crumbs([Crumb(title)]),
            body: """
                <article><p class="kind">\(context.text(declaration.title))</p><h1>\(frame.heading(row))</h1>
                \(context.notice)\(then)\(note)\(notes)\(status)\(tools)<section class="first"><dl class="row-facts">\(each: facts, fact)</dl></section>
                \(texts)\(namedBy)\(care)\(LinkNotes(frame: frame, row: row).html)\(way)</article>
                """)
        return declaration.isForEverybody && frame.day == nil && tools == nil ? page : page.unlisted
    }

    /// That this is not how it stands now.
    private var then: HTML? {
        frame.day.map { day in
            "<p class=\"note alert\">\(context(WritingPhrases.asOf(day.text(in: frame.language)))) <a href=\"\(url: context.href(.register(.row(frame.register.id, row.id))))\">\(context(WritingPhrases.now))</a></p>\n"
        }
    }

    private var way: HTML? {
        history.map { "<p class=\"only-screen\"><a href=\"\(url: $0)\">\(context(WritingPhrases.history))</a></p>\n" }
    }

    private var notes: HTML {
        let example: HTML? =
            row.isExample
            ? "<p class=\"note\"><strong class=\"tag-example\">\(context(RegistersPhrases.example))</strong> \(context(RegistersPhrases.examplesExplained))</p>\n"
            : nil
        let dutch: HTML? =
            frame.language == .dutch ? nil : "<p class=\"note\">\(context(RegistersPhrases.dutchOnly))</p>\n"
        let open: HTML? = row.toConfirm.map { text in
            "<p class=\"note alert\"><strong>\(context(RegistersPhrases.notConfirmed)):</strong> \(context.text(Phrase(dutch: text)))</p>\n"
        }
        return "\(example)\(dutch)\(open)"
    }

    // MARK: How it stands

    private var status: HTML? {
        guard let machine = declaration.status else { return nil }
        let state = frame.register.state(of: row)
        let since: HTML? = row.since.map { " \(context(RegistersPhrases.since)) \($0.text(in: frame.language))" }
        let explanation: HTML? = state?.explanation.map { "<p class=\"muted\">\(context.text($0))</p>" }
        let next = (state?.to ?? []).compactMap { machine[$0] }
        let then: HTML? =
            next.isEmpty
            ? nil
            : "<p class=\"small muted\">\(context(RegistersPhrases.then)): \(frame.language.alternatives(next.map { context($0.title) })).</p>"
        return """
            <div class="row-status"><p><span class="muted">\(context.text(machine.label)):</span> \(frame.cell(.status, of: row))\(since)</p>\
            \(explanation)\(then)\(ExpiryNote(frame: frame, row: row).html)</div>

            """
    }

    // MARK: What it says

    private var facts: [(label: Phrase, value: HTML, isSaid: Bool)] {
        declaration.fields.filter { !$0.isText }.map { field in
            let said = frame.value(field.key, of: row)
            return (field.label, said ?? frame.cell(field.key, of: row), said != nil)
        }
    }

    private func fact(_ fact: (label: Phrase, value: HTML, isSaid: Bool)) -> HTML {
        "<div><dt>\(context.text(fact.label))</dt><dd>\(fact.value)</dd></div>\n"
    }

    private var texts: HTML {
        HTML.join(declaration.fields.filter { $0.isText && row[$0.key] != nil }) { field in
            "<section class=\"first\"><h2 class=\"under\">\(context.text(field.label))</h2>\(frame.cell(field.key, of: row))</section>\n"
        }
    }

    // MARK: Who points here

    /// Rows of any register that the reader sees and that name this one.
    private var namedBy: HTML {
        HTML.join(frame.registers.registers) { other in
            let keys = other.declaration.fields.filter { $0.kind == .row(frame.register.id) }.map(\.key)
            let naming = other.rows.filter { candidate in
                keys.contains { candidate.words($0).contains(row.id.rawValue) }
            }
            guard !naming.isEmpty else { return .empty }
            let there = RegisterFrame(other, of: frame.registers, on: context)
            return """
                <section class="first"><h2 class="under">\(context(RegistersPhrases.namedBy(other.declaration.title(frame.language))))</h2>
                <ul class="list">\(each: naming, { "<li>\(there.link($0))\(there.state(of: $0).map { " \($0)" as HTML })</li>\n" })</ul></section>

                """
        }
    }

    // MARK: Where it comes from, and whether somebody looked at it

    private var care: HTML? {
        var facts: [(term: String, value: HTML)] = []
        if !row.sources.isEmpty { facts.append((context(RegistersPhrases.source), frame.sourceList(row.sources))) }
        if let words = ExpiryNote(frame: frame, row: row).words {
            facts.append((context(RegistersPhrases.validity), HTML(text: context(words))))
        }
        if declaration.review?.each == .row {
            facts.append((context(RegistersPhrases.reviewed), HTML(text: context(reviewed))))
        }
        return facts.isEmpty ? nil : "<section class=\"register-about\">\(FactsList.html(facts))</section>\n"
    }

    private var reviewed: Phrase {
        guard let last = row.reviewed else { return RegistersPhrases.neverReviewed }
        let standing = frame.today.flatMap { frame.register.review(of: row, on: $0) }
        if standing?.isOverdue == true, let due = standing?.due {
            return RegistersPhrases.dueSince(due.text(in: frame.language))
        }
        return Phrase(verbatim: last.text(in: frame.language))
    }
}
