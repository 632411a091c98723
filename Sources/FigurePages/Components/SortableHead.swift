import Markup
import Phrases
import SiteKit

/// Heads of columns that sort, as links that the server answers.
enum SortableHead {
    /// `<th scope="col" class="r" aria-sort="descending"><a href="?sorteer=aantal-oplopend#soorten">Aantal ▾</a></th>`
    static func cell(
        _ title: String, _ column: SortColumn, sorted: TableSort, at anchor: String, in context: PageContext
    ) -> HTML {
        guard context.sortsTables else { return plain(title, isNumber: !column.startsAscending) }
        let isLeading = sorted.column == column
        let next = isLeading ? TableSort(column, isAscending: !sorted.isAscending) : TableSort(column)
        let href = context.here { $0.sort = next }.at(fragment: anchor)
        let state: String? = isLeading ? (sorted.isAscending ? "ascending" : "descending") : nil
        let arrow: HTML =
            isLeading ? "<span aria-hidden=\"true\"> \(sorted.isAscending ? "▴" : "▾")</span>" : .empty
        let number: String? = column.startsAscending ? nil : "r"
        return
            "<th scope=\"col\"\(attr: "class", number)\(attr: "aria-sort", state)><a href=\"\(url: href)\" rel=\"nofollow\">\(title)\(arrow)</a></th>"
    }

    /// A head that does not sort.
    static func plain(_ title: String, isNumber: Bool = true) -> HTML {
        "<th scope=\"col\"\(attr: "class", isNumber ? "r" : nil)>\(title)</th>"
    }
}
