package import Markup
package import Phrases
package import Records

/// What a page says about rendering a plan's text: the values behind bindings and where links to entries lead.
package struct TextRendering: Sendable {
    package var values: PlanValues
    package var language: Language
    /// The level of the first heading in a text; the page's own headings stand above it.
    package var headingLevel: Int
    /// The address of something in the plan; `nil` leaves the words without a link.
    package var address: @Sendable (ItemID) -> Href?

    package init(
        values: PlanValues, language: Language = .dutch, headingLevel: Int = 3,
        address: @escaping @Sendable (ItemID) -> Href? = { _ in nil }
    ) {
        self.values = values
        self.language = language
        self.headingLevel = headingLevel
        self.address = address
    }
}

extension PlanText {
    /// The text as HTML: escaped, without raw HTML, with links only where a plan may lead.
    package func html(_ rendering: TextRendering) -> HTML { RichText(self).html(rendering) }
}

extension RichText {
    package func html(_ rendering: TextRendering) -> HTML {
        HTML.join(blocks) { Self.html($0, rendering) }
    }

    private static func html(_ block: Block, _ rendering: TextRendering) -> HTML {
        switch block {
        case .paragraph(let inlines): return "<p>\(html(inlines, rendering))</p>\n"
        case .heading(let level, let inlines):
            let inside = html(inlines, rendering)
            return switch min(6, rendering.headingLevel + level - 1) {
            case ...2: "<h2>\(inside)</h2>\n"
            case 3: "<h3>\(inside)</h3>\n"
            case 4: "<h4>\(inside)</h4>\n"
            case 5: "<h5>\(inside)</h5>\n"
            default: "<h6>\(inside)</h6>\n"
            }
        case .bullets(let items): return "<ul>\n\(list(items, rendering))</ul>\n"
        case .numbers(let start, let items):
            let inside = list(items, rendering)
            return start == 1 ? "<ol>\n\(inside)</ol>\n" : "<ol start=\"\(start)\">\n\(inside)</ol>\n"
        case .quote(let blocks):
            return "<blockquote>\n\(HTML.join(blocks) { html($0, rendering) })</blockquote>\n"
        case .code(let text): return "<pre><code>\(text)</code></pre>\n"
        case .table(let head, let rows): return table(head, rows: rows, by: rendering)
        case .rule: return "<hr>\n"
        }
    }

    private static func list(_ items: [[Block]], _ rendering: TextRendering) -> HTML {
        HTML.join(items) { blocks in
            if blocks.count == 1, case .paragraph(let inlines) = blocks[0] {
                return "<li>\(html(inlines, rendering))</li>\n"
            }
            return "<li>\(HTML.join(blocks) { html($0, rendering) })</li>\n"
        }
    }

    private static func table(_ head: [[Inline]], rows: [[[Inline]]], by rendering: TextRendering) -> HTML {
        let names = HTML.join(head) { "<th scope=\"col\">\(html($0, rendering))</th>" }
        let body = HTML.join(rows) { row in
            "<tr>\(HTML.join(row) { "<td>\(html($0, rendering))</td>" })</tr>\n"
        }
        return "<table>\n<thead><tr>\(names)</tr></thead>\n<tbody>\n\(body)</tbody>\n</table>\n"
    }

    private static func html(_ inlines: [Inline], _ rendering: TextRendering) -> HTML {
        HTML.join(inlines) { inline in
            switch inline {
            case .text(let text): return HTML(text: text)
            case .code(let text): return "<code>\(text)</code>"
            case .emphasis(let inside): return "<em>\(html(inside, rendering))</em>"
            case .strong(let inside): return "<strong>\(html(inside, rendering))</strong>"
            case .lineBreak: return "<br>"
            case .binding(let binding): return html(binding, rendering)
            case .link(let inside, let target):
                let words = html(inside, rendering)
                guard let href = href(target, rendering) else { return words }
                if case .web = target { return "<a href=\"\(url: href)\" rel=\"noopener\">\(words)</a>" }
                return "<a href=\"\(url: href)\">\(words)</a>"
            }
        }
    }

    private static func href(_ target: LinkTarget, _ rendering: TextRendering) -> Href? {
        switch target {
        case .web(let address): Href(https: address)
        case .site(let path): Href(local: path)
        case .entry(let id): rendering.address(id)
        }
    }

    /// A bound number names its indicator, links to it where it can, and says when it is unknown or an example.
    private static func html(_ binding: Binding, _ rendering: TextRendering) -> HTML {
        let bound = rendering.values.text(of: binding, in: rendering.language)
        let id = binding.indicator.rawValue
        let state: StaticString = !bound.isKnown ? "bound unknown" : bound.isExample ? "bound example" : "bound"
        let inside: HTML = "<data class=\"\(literal: state)\" value=\"\(id)\">\(bound.text)</data>"
        guard bound.isKnown, let href = rendering.address(binding.indicator) else { return inside }
        return "<a class=\"bound-link\" href=\"\(url: href)\">\(inside)</a>"
    }
}
