import Markup
import Phrases
import Records
import Registers
import SiteKit

/// A column per state or choice, with the rows that are in it.
struct BoardView {
    let frame: RegisterFrame
    let key: FieldKey
    /// The form that moves a card; `nil` for who may not move it, and on boards that are not by state.
    var move: (VisibleRow) -> HTML? = { _ in nil }

    /// Of a column; the table has the rest.
    static let limit = 12

    private var context: PageContext { frame.context }

    var html: HTML {
        let rows = frame.register.rows(frame.rowQuery), form = FilterForm(frame: frame)
        let columns = columns(rows)
        return """
            \(form.html)\(form.found(rows.count))<div class="scroll" role="region" tabindex="0" aria-label="\(context(frame.label(key)))">
            <ol class="board">\(each: columns, column)</ol></div>

            """
    }

    private struct Column {
        let word: String?
        let title: HTML
        let rows: [VisibleRow]
    }

    private func columns(_ rows: [VisibleRow]) -> [Column] {
        let known: [Column] =
            if key == .status {
                (frame.declaration.status?.states ?? []).map { state in
                    Column(
                        word: state.id, title: StateMark.html(state, context(state.title)),
                        rows: rows.filter { $0.status == state.id })
                }
            } else {
                (frame.register.field(key)?.kind.choices?.choices ?? []).map { choice in
                    Column(
                        word: choice.id, title: context.text(choice.title),
                        rows: rows.filter { $0.words(key).contains(choice.id) })
                }
            }
        let rest = rows.filter { $0.isWithout(key) }
        let title = key == .status ? RegistersPhrases.noState : RegistersPhrases.unstated
        return known + (rest.isEmpty ? [] : [Column(word: nil, title: HTML(text: context(title)), rows: rest)])
    }

    private func column(_ column: Column) -> HTML {
        let cards: HTML =
            column.rows.isEmpty
            ? "<p class=\"unsaid\">\(context(RegistersPhrases.nothing))</p>"
            : "<ul>\(each: column.rows.prefix(Self.limit), card)</ul>\(more(column))"
        return """
            <li><h3>\(column.title)\(when: !column.rows.isEmpty, " <span class=\"muted\">\(frame.language.number(column.rows.count))</span>")</h3>
            \(cards)</li>

            """
    }

    private func more(_ column: Column) -> HTML? {
        guard column.rows.count > Self.limit else { return nil }
        var query = frame.query
        query.view = RegisterViews(frame).entries.first?.choice.kind == .table ? nil : ViewChoice(.table)
        if frame.declaration.filters.contains(key) { query.filters[key] = column.word }
        return
            "<p class=\"small\"><a href=\"\(url: frame.href(query))\">\(context(RegistersPhrases.more(column.rows.count)))</a></p>"
    }

    /// The heading, and what the table shows beside it, as far as a row says it.
    private func card(_ row: VisibleRow) -> HTML {
        let facts = frame.cardFields.filter { $0 != key }.compactMap { frame.value($0, of: row) }.prefix(2)
        let said: HTML? = facts.isEmpty ? nil : "<p class=\"small muted\">\(HTML.join(facts, separator: " · "))</p>"
        return
            "<li>\(frame.link(row))\(said)\(ExpiryNote(frame: frame, row: row).html)\(key == .status ? moving(row) : nil)</li>\n"
    }

    private func moving(_ row: VisibleRow) -> HTML? {
        move(row).map {
            "<details class=\"move-card only-screen\"><summary>\(context(WritingPhrases.move))<span class=\"vh\">: \(frame.heading(row))</span></summary>\($0)</details>"
        }
    }
}
