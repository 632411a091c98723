package import Records

/// A text of the plan after CommonMark: only what pages may show, as values.
///
/// There is no case for raw HTML or images; they become text.
package struct RichText: Hashable, Sendable {
    package var blocks: [Block]

    package indirect enum Block: Hashable, Sendable {
        case paragraph([Inline])
        /// Levels as written, 1 to 6; a page puts them below its own headings.
        case heading(level: Int, [Inline])
        case bullets([[Block]])
        case numbers(start: Int, [[Block]])
        case quote([Block])
        case code(String)
        case table(head: [[Inline]], rows: [[[Inline]]])
        case rule
    }

    package indirect enum Inline: Hashable, Sendable {
        case text(String)
        case code(String)
        case emphasis([Inline])
        case strong([Inline])
        case link([Inline], LinkTarget)
        case lineBreak
        case binding(Binding)
    }

    /// Where a link of a plan may lead.
    package enum LinkTarget: Hashable, Sendable {
        /// `https://…`
        case web(String)
        /// A path on this site, `/…`.
        case site(String)
        /// `#id` of something in the plan.
        case entry(ItemID)
    }
}

extension RichText.LinkTarget {
    /// `nil` for everything else, such as `javascript:`, `http:` or a path that leaves the site.
    package init?(address: String) {
        guard (1...2000).contains(address.utf8.count), address.utf8.allSatisfy({ (0x21...0x7E).contains($0) }),
            !address.contains("\\")
        else { return nil }
        if address.hasPrefix("https://"), address.utf8.count > 8 {
            self = .web(address)
        } else if address.hasPrefix("/"), !address.hasPrefix("//") {
            self = .site(address)
        } else if address.hasPrefix("#"), let id = ItemID(address.dropFirst()) {
            self = .entry(id)
        } else {
            return nil
        }
    }
}

extension RichText {
    /// The words without mark-up, for searching and for summaries; bindings stand as they are written.
    package var plainText: String { Self.plain(blocks) }

    private static func plain(_ blocks: [Block]) -> String {
        blocks.map { block in
            switch block {
            case .paragraph(let inlines), .heading(_, let inlines): plain(inlines)
            case .bullets(let items), .numbers(_, let items): items.map { plain($0) }.joined(separator: " ")
            case .quote(let blocks): plain(blocks)
            case .code(let text): text
            case .table(let head, let rows):
                ([head] + rows).map { $0.map { plain($0) }.joined(separator: " ") }.joined(separator: " ")
            case .rule: ""
            }
        }.filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// The same in pieces, as they stand apart on a page: each paragraph, item and cell by itself.
    var pieces: [String] { Self.pieces(blocks) }

    private static func pieces(_ blocks: [Block]) -> [String] {
        blocks.flatMap { block -> [String] in
            switch block {
            case .paragraph(let inlines), .heading(_, let inlines): [plain(inlines)]
            case .bullets(let items), .numbers(_, let items): items.flatMap { pieces($0) }
            case .quote(let blocks): pieces(blocks)
            case .code(let text): [text]
            case .table(let head, let rows): ([head] + rows).flatMap { $0.map { plain($0) } }
            case .rule: []
            }
        }
    }

    static func plain(_ inlines: [Inline]) -> String {
        inlines.map { inline in
            switch inline {
            case .text(let text), .code(let text): text
            case .emphasis(let inside), .strong(let inside), .link(let inside, _): plain(inside)
            case .lineBreak: " "
            case .binding(let binding): binding.description
            }
        }.joined()
    }
}
