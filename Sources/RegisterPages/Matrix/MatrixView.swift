import Geography
import Markup
import Phrases
import Records
import Registers
import SiteKit

/// Two fields against each other, and in each cell what the rows there say.
struct MatrixView {
    let frame: RegisterFrame
    let rows: FieldKey
    let columns: FieldKey
    /// Without it, the headings of the rows.
    let cell: FieldKey?

    private var context: PageContext { frame.context }

    var html: HTML {
        let found = frame.register.rows(frame.rowQuery), form = FilterForm(frame: frame)
        let down = entries(of: rows, in: found), across = entries(of: columns, in: found)
        let title = "\(context(frame.label(rows))), \(context(frame.label(columns)))"
        guard !found.isEmpty else { return "\(form.html)\(form.found(0))" }
        return """
            \(form.html)\(form.found(found.count))<div class="scroll cards" role="region" tabindex="0" aria-label="\(title)">
            <table class="register-matrix"><caption class="vh">\(title)</caption>
            <thead><tr><th scope="col">\(context.text(frame.label(rows)))</th>\(each: across, { "<th scope=\"col\">\($0.title)</th>" })</tr></thead>
            <tbody>\(each: down, { line($0, across: across, of: found) })</tbody></table></div>

            """
    }

    private struct Entry {
        let word: String
        let title: HTML
    }

    /// Of a choice all that there are, of rows of another register all that the reader sees; else what rows have.
    private func entries(of key: FieldKey, in found: [VisibleRow]) -> [Entry] {
        guard let field = frame.register.field(key) else { return [] }
        if let list = field.kind.choices {
            return list.choices.map { Entry(word: $0.id, title: context.text($0.title)) }
        }
        let words = Set(found.flatMap { $0.words(key) })
        if case .row(let other) = field.kind, let register = frame.registers[other] {
            let there = RegisterFrame(register, of: frame.registers, on: context)
            return register.rows.map { Entry(word: $0.id.rawValue, title: there.link($0)) }
        }
        return words.map { word in (word, FilterWord(frame: frame, key: key).title(word)) }
            .sorted { ($0.1.lowercased(), $0.0) < ($1.1.lowercased(), $1.0) }
            .map { Entry(word: $0.0, title: AreaCode($0.0).map(frame.area) ?? HTML(text: $0.1)) }
    }

    private func line(_ entry: Entry, across: [Entry], of found: [VisibleRow]) -> HTML {
        let own = found.filter { $0.words(rows).contains(entry.word) }
        return """
            <tr><th scope="row">\(entry.title)</th>\(each: across, { column in
                cell(own.filter { $0.words(columns).contains(column.word) }, under: column)
            })</tr>

            """
    }

    /// On a phone the name of its column stands before it.
    private func cell(_ rows: [VisibleRow], under column: Entry) -> HTML {
        guard !rows.isEmpty else {
            return "<td><span class=\"of\">\(column.title)</span><span class=\"unsaid\">\(context(RegistersPhrases.nothing))</span></td>"
        }
        return "<td><span class=\"of\">\(column.title)</span><span>\(HTML.join(rows, separator: "<br>", said))</span></td>"
    }

    private func said(_ row: VisibleRow) -> HTML {
        guard let cell else { return frame.link(row) }
        // What a cell says leads to its row; a link in a link there is none of, because states, choices and numbers have none.
        return
            "<a class=\"plain-link\" href=\"\(url: frame.href(of: row))\">\(frame.cell(cell, of: row))</a>\(frame.example(row))"
    }
}
