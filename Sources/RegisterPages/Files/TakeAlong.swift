import Markup
import Phrases
import Registers
import SiteKit

/// Under a register: the rows that are shown as files, the feeds that it has, and for who may write it the way to bring a table in.
struct TakeAlong {
    let frame: RegisterFrame

    private var context: PageContext { frame.context }

    /// Nothing where the reader sees no rows.
    var html: HTML? {
        guard frame.register.showsRows, !frame.register.rows.isEmpty || mayBring else { return nil }
        return """
            <section class="only-screen register-about" aria-labelledby="meenemen"><h2 id="meenemen" class="under">\(context(FilePhrases.title))</h2>
            <p>\(files)</p>
            \(feeds)\(bring)</section>

            """
    }

    private var files: HTML {
        let tables: [RegisterFormat] = frame.register.rows.isEmpty ? [.csv, .xlsx] : [.csv, .xlsx, .json]
        let links = HTML.join(tables, separator: " · ") { link($0, FilePhrases.file($0)) }
        let note = isChosen ? " <span class=\"muted\">\(context(FilePhrases.chosenOnly))</span>" as HTML : nil
        return "\(links) · \(link(.schema, FilePhrases.schema))\(note)"
    }

    private var feeds: HTML? {
        let kinds = RegisterFormat.feeds(of: frame.declaration)
        guard !kinds.isEmpty else { return nil }
        let links = HTML.join(kinds, separator: " · ") { link($0, FilePhrases.file($0)) }
        let note = frame.declaration.isForEverybody ? FilePhrases.feedsExplained : FilePhrases.ownFeeds
        return "<p>\(links) <span class=\"muted\">\(context(note))</span></p>\n"
    }

    private var mayBring: Bool { RegisterBringing.isOpen(frame) }

    private var bring: HTML? {
        guard mayBring else { return nil }
        let href = context.href(.register(.bring(frame.register.id)))
        return "<p><a href=\"\(url: href)\">\(context(FilePhrases.bring))</a></p>\n"
    }

    private var isChosen: Bool { FilterForm(frame: frame).isNarrowed }

    private func link(_ file: RegisterFormat, _ title: Phrase) -> HTML {
        var query = RegisterPageQuery.chosen(by: frame.query)
        if !file.isFeed { query.order = frame.query.order }
        let route = Route.register(.file(frame.register.id, file))
        let href = file == .schema ? context.href(route) : context.href(route, query)
        return "<a href=\"\(url: href)\" rel=\"nofollow\">\(context(title))</a>"
    }
}

extension RegisterFormat {
    /// The feeds that a register declares and that its reader may have.
    static func feeds(of declaration: RegisterDeclaration) -> [RegisterFormat] {
        var files: [RegisterFormat] = []
        for feed in declaration.feeds {
            let file: RegisterFormat = if case .calendar = feed { .calendar } else { .news }
            if !files.contains(file) { files.append(file) }
        }
        return files
    }
}
