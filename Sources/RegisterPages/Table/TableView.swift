import Markup
import Phrases
import Records
import Registers
import SiteKit

/// Rows in columns that sort by links; on a phone each row is a card with the same values.
struct TableView {
    let frame: RegisterFrame
    let columns: [FieldKey]
    let sort: FieldOrder?
    let group: FieldKey?

    static let pageSize = 50

    private var context: PageContext { frame.context }
    private var query: RegisterPageQuery { frame.query }
    private var order: FieldOrder? { query.order ?? sort }

    var html: HTML {
        let rows = rows, pages = max(1, (rows.count + Self.pageSize - 1) / Self.pageSize)
        let page = min(query.page, pages)
        let shown = Array(rows.dropFirst((page - 1) * Self.pageSize).prefix(Self.pageSize))
        let form = FilterForm(frame: frame)
        let table: HTML? = shown.isEmpty ? nil : table(shown)
        return "\(form.html)\(form.found(rows.count))\(table)\(PageLinks(frame: frame, page: page, pages: pages).html)"
    }

    /// Groups stay together, and in each the order that is asked.
    private var rows: [VisibleRow] {
        var asked = frame.rowQuery
        asked.order = order
        let rows = frame.register.rows(asked)
        guard let group, query.order == nil else { return rows }
        asked.order = FieldOrder(group)
        var places: [String?: Int] = [:]
        for row in frame.register.rows(asked) where places[row.words(group).first] == nil {
            places[row.words(group).first] = places.count
        }
        return rows.enumerated().sorted { a, b in
            let (x, y) = (places[a.element.words(group).first] ?? 0, places[b.element.words(group).first] ?? 0)
            return (x, a.offset) < (y, b.offset)
        }.map(\.element)
    }

    /// The first column that a row is called by leads to it; where there is none, its name is a column of its own.
    private var linked: FieldKey? { columns.first { frame.declaration.heading.contains($0) } }

    /// The column that leads to the row comes first.
    private var ordered: [FieldKey] { linked.map { first in [first] + columns.filter { $0 != first } } ?? columns }

    private func table(_ rows: [VisibleRow]) -> HTML {
        let title = context(frame.declaration.title)
        return """
            <div class="scroll cards" role="region" tabindex="0" aria-label="\(context(SitePhrases.table(of: frame.declaration.title)))">
            <table class="register"><caption class="vh">\(title)</caption>
            <thead><tr>\(when: linked == nil, "<th scope=\"col\">\(context.text(frame.declaration.one))</th>")\(each: ordered, head)</tr></thead>
            \(bodies(rows))</table></div>

            """
    }

    private func bodies(_ rows: [VisibleRow]) -> HTML {
        guard let group, query.order == nil else { return "<tbody>\n\(each: rows, row)</tbody>\n" }
        var groups: [(word: String?, rows: [VisibleRow])] = []
        for row in rows {
            let word = row.words(group).first
            if groups.last?.word != word || groups.isEmpty { groups.append((word, [])) }
            groups[groups.count - 1].rows.append(row)
        }
        let width = ordered.count + (linked == nil ? 1 : 0)
        return HTML.join(groups) { entry in
            """
            <tbody><tr class="group"><th scope="rowgroup" colspan="\(width)">\(frame.cell(group, of: entry.rows[0]))</th></tr>
            \(each: entry.rows, row)</tbody>

            """
        }
    }

    private func head(_ key: FieldKey) -> HTML {
        let isLeading = order?.key == key
        let next = FieldOrder(key, isDescending: isLeading && order?.isDescending == false)
        let state: String? = isLeading ? (order?.isDescending == true ? "descending" : "ascending") : nil
        let arrow: HTML =
            isLeading ? "<span aria-hidden=\"true\"> \(order?.isDescending == true ? "▾" : "▴")</span>" : .empty
        let href = frame.href(query.with { ($0.order, $0.page) = (next, 1) })
        return
            "<th scope=\"col\"\(attr: "class", isNumber(key) ? "r" : nil)\(attr: "aria-sort", state)><a href=\"\(url: href)\" rel=\"nofollow\">\(context.text(frame.label(key)))\(arrow)</a></th>"
    }

    private func isNumber(_ key: FieldKey) -> Bool {
        switch frame.register.field(key)?.kind {
        case .number?, .money?: true
        default: false
        }
    }

    private func row(_ row: VisibleRow) -> HTML {
        let name: HTML? = linked == nil ? "<th scope=\"row\">\(frame.link(row))</th>" : nil
        return "<tr>\(name)\(each: ordered, { cell($0, of: row) })</tr>\n"
    }

    private func cell(_ key: FieldKey, of row: VisibleRow) -> HTML {
        if key == linked {
            // In words: what it names may be a link itself.
            let name = frame.register.phrase(key, of: row, words: frame.words).map(context.text) ?? frame.heading(row)
            return "<th scope=\"row\"><a href=\"\(url: frame.href(of: row))\">\(name)</a>\(frame.example(row))</th>"
        }
        let said = frame.value(key, of: row)
        return
            "<td\(attr: "class", isNumber(key) ? "r" : nil)\(attr: "data-unsaid", said == nil)><span class=\"of\">\(context.text(frame.label(key)))</span> \(said ?? frame.cell(key, of: row))</td>"
    }
}
