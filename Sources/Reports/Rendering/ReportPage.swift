import Charts
package import Markup
import Prose

/// A report as one web page that needs nothing but its style sheet beside it: no script, nothing from elsewhere.
package struct ReportPage {
    let document: ReportDocument

    package init(_ document: ReportDocument) { self.document = document }

    package var html: HTML {
        """
        <!DOCTYPE html>
        <html lang="nl">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(document.title)</title>
        <link rel="stylesheet" href="report.css">
        </head>
        <body>
        <header>
        <h1>\(document.title)</h1>
        \(each: document.warnings, { "<p class=\"warning\">\($0)</p>\n" })</header>
        <nav aria-label="Inhoud">
        <ol>
        \(each: document.sections, { "<li><a href=\"\(url: Href(fragment: $0.id))\">\($0.title)</a></li>\n" })\
        <li><a href="#verantwoording">Verantwoording</a></li>
        </ol>
        </nav>
        <main>
        \(each: document.sections, section)\(annex)</main>
        <footer>
        <dl>
        \(each: document.facts, { "<dt>\($0.name)</dt><dd>\($0.value)</dd>\n" })</dl>
        </footer>
        </body>
        </html>

        """
    }

    private func section(_ section: DocumentSection) -> HTML {
        """
        <section aria-labelledby="\(section.id)">
        <h2 id="\(section.id)">\(section.title)</h2>
        \(each: section.blocks, block)</section>

        """
    }

    private func block(_ block: DocumentBlock) -> HTML {
        switch block {
        case .paragraph(let words): "<p>\(words.html)</p>\n"
        case .list(let items): "<ul>\n\(each: items, { "<li>\($0.html)</li>\n" })</ul>\n"
        case .table(let table): self.table(table)
        case .chart(let chart): self.chart(chart)
        case .remark(let title, let paragraphs): remark(title, paragraphs)
        }
    }

    private func table(_ table: DocumentTable) -> HTML {
        """
        <div class="scroll" tabindex="0" role="group" aria-label="\(table.title)">
        <table>
        <caption>\(table.title)</caption>
        <thead><tr>\(each: table.columns, { "<th scope=\"col\">\($0)</th>" })</tr></thead>
        <tbody>
        \(each: table.rows, row)</tbody>
        </table>
        </div>

        """
    }

    private func row(_ row: DocumentTable.Row) -> HTML {
        let address = Href(fragment: "v-\(row.annex)")
        return """
            <tr><th scope="row"><a href="\(url: address)"><bdi>\(row.name)</bdi></a></th>\
            \(each: row.cells, { "<td\(attr: "class", $0.isNumber ? "n" : nil)>\($0.text)</td>" })</tr>

            """
    }

    /// A bar per value beside its number: the table is the chart's own alternative, and its words say the same.
    private func chart(_ chart: DocumentChart) -> HTML {
        """
        <figure>
        <figcaption>\(chart.title)</figcaption>
        <p class="unseen">\(chart.alternative)</p>
        <table class="chart" aria-hidden="true">
        \(each: chart.bars, { bar($0, largest: chart.largest) })</table>
        </figure>

        """
    }

    private func bar(_ bar: DocumentChart.Bar, largest: Double) -> HTML {
        let mark = bar.value.map { BarCell($0, largest: largest).html } ?? .empty
        return "<tr><td>\(bar.name)</td><td class=\"bar\">\(mark)</td><td class=\"n\">\(bar.text)</td></tr>\n"
    }

    private func remark(_ title: String, _ paragraphs: [String]?) -> HTML {
        let words = paragraphs ?? ["De gemeente heeft hier niets opgemerkt."]
        return """
            <aside aria-label="\(title)">
            <h3>\(title)</h3>
            \(each: words, { "<p>\($0)</p>\n" })</aside>

            """
    }

    private var annex: HTML {
        """
        <section aria-labelledby="verantwoording">
        <h2 id="verantwoording">Verantwoording</h2>
        <p>Elk getal in dit rapport verwijst naar een regel hieronder. De getallen zijn vastgezet en veranderen niet meer.</p>
        <div class="scroll" tabindex="0" role="group" aria-label="Verantwoording van de cijfers">
        <table class="annex">
        <caption>Verantwoording van de cijfers</caption>
        <thead><tr><th scope="col">nr.</th><th scope="col">wat het is</th><th scope="col">aantallen</th>\
        <th scope="col">stand</th><th scope="col">kanttekeningen</th></tr></thead>
        <tbody>
        \(each: document.annex, annexRow)</tbody>
        </table>
        </div>
        </section>

        """
    }

    private func annexRow(_ row: AnnexRow) -> HTML {
        let notes = row.remarks.isEmpty ? "geen" : row.remarks.joined(separator: " ")
        return """
            <tr id="\(row.anchor)"><th scope="row">\(row.number)</th><td>\(row.meaning)</td><td>\(row.counts)</td>\
            <td>\(row.status)</td><td>\(notes)</td></tr>

            """
    }
}
