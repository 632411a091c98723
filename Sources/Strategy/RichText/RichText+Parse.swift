import CMarkGFM
package import Records

extension RichText {
    /// Reads CommonMark with tables (cmark-gfm); raw HTML becomes visible text, images their description.
    package init(_ text: PlanText) {
        let marked = Marked(text)
        self.init(blocks: Self.extensions ? marked.blocks : [])
    }

    /// The extensions are registered once, before any text is parsed.
    private static let extensions: Bool = {
        vib_register_extensions()
        return true
    }()
}

/// One pass over a parsed text.
private struct Marked {
    let bindings: [BoundPlace]
    let source: [UInt8]

    /// Deeper than a person writes; what is nested deeper is left out.
    private static let depthLimit = 24

    init(_ text: PlanText) {
        bindings = text.boundPlaces
        // A binding holds bars and full stops that mean something else to CommonMark: a mark stands in for it.
        var bytes: [UInt8] = [], end = 0
        let original = Array(text.rawValue.utf8)
        for (index, place) in bindings.enumerated() {
            bytes += original[end..<place.range.lowerBound]
            bytes += Self.mark(index)
            end = place.range.upperBound
        }
        source = bytes + original[end...]
    }

    /// Private-use characters, which a plan's text cannot hold.
    private static func mark(_ index: Int) -> [UInt8] { Array("\u{E000}\(index)\u{E001}".utf8) }

    var blocks: [RichText.Block] {
        let document = source.withUnsafeBufferPointer { buffer in
            buffer.withMemoryRebound(to: CChar.self) { vib_parse($0.baseAddress, $0.count) }
        }
        guard let document else { return [] }
        defer { cmark_node_free(document) }
        return blocks(under: document, depth: 0)
    }

    private func children(of node: OpaquePointer) -> [OpaquePointer] {
        var children: [OpaquePointer] = [], child = cmark_node_first_child(node)
        while let current = child {
            children.append(current)
            child = cmark_node_next(current)
        }
        return children
    }

    private func kind(_ node: OpaquePointer) -> vib_kind { vib_kind(UInt32(vib_kind_of(node))) }

    private func literal(_ node: OpaquePointer) -> String {
        cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
    }

    private func blocks(under node: OpaquePointer, depth: Int) -> [RichText.Block] {
        guard depth < Self.depthLimit else { return [] }
        return children(of: node).compactMap { block($0, depth: depth + 1) }
    }

    private func block(_ node: OpaquePointer, depth: Int) -> RichText.Block? {
        switch kind(node) {
        case VIB_PARAGRAPH: .paragraph(inlines(under: node, depth: depth))
        case VIB_HEADING:
            .heading(level: Int(cmark_node_get_heading_level(node)), inlines(under: node, depth: depth))
        case VIB_BULLETS: .bullets(children(of: node).map { blocks(under: $0, depth: depth) })
        case VIB_NUMBERS:
            .numbers(
                start: Int(cmark_node_get_list_start(node)),
                children(of: node).map { blocks(under: $0, depth: depth) })
        case VIB_QUOTE: .quote(blocks(under: node, depth: depth))
        case VIB_CODE_BLOCK: .code(restored(literal(node)))
        case VIB_RULE: .rule
        case VIB_TABLE: table(node, depth: depth)
        // Raw HTML is no mark-up here; its letters are shown.
        case VIB_HTML: .paragraph(withBindings(trimmed(literal(node))))
        default: nil
        }
    }

    private func trimmed(_ text: String) -> String {
        var text = text
        while text.hasSuffix("\n") { text.removeLast() }
        return text
    }

    private func table(_ node: OpaquePointer, depth: Int) -> RichText.Block {
        let rows = children(of: node).map { row in children(of: row).map { inlines(under: $0, depth: depth) } }
        return .table(head: rows.first ?? [], rows: Array(rows.dropFirst()))
    }

    private func inlines(under node: OpaquePointer, depth: Int) -> [RichText.Inline] {
        guard depth < Self.depthLimit else { return [] }
        var joined: [RichText.Inline] = []
        for inline in children(of: node).flatMap({ inline($0, depth: depth + 1) }) {
            if case .text(let more) = inline, case .text(let before)? = joined.last {
                joined[joined.count - 1] = .text(before + more)
            } else {
                joined.append(inline)
            }
        }
        return joined
    }

    private func inline(_ node: OpaquePointer, depth: Int) -> [RichText.Inline] {
        switch kind(node) {
        case VIB_TEXT, VIB_HTML: return withBindings(literal(node))
        case VIB_CODE: return [.code(restored(literal(node)))]
        case VIB_SOFT_BREAK: return [.text(" ")]
        case VIB_LINE_BREAK: return [.lineBreak]
        case VIB_EMPHASIS: return [.emphasis(inlines(under: node, depth: depth))]
        case VIB_STRONG: return [.strong(inlines(under: node, depth: depth))]
        case VIB_IMAGE: return inlines(under: node, depth: depth)
        case VIB_LINK:
            let inside = inlines(under: node, depth: depth)
            let address = cmark_node_get_url(node).map { String(cString: $0) } ?? ""
            // A link that may not lead there keeps its words.
            return RichText.LinkTarget(address: address).map { [.link(inside, $0)] } ?? inside
        default: return []
        }
    }

    /// Puts the bindings back where their marks stand.
    private func withBindings(_ text: String) -> [RichText.Inline] {
        var inlines: [RichText.Inline] = []
        for piece in pieces(of: text) {
            switch piece {
            case .text(let text): inlines.append(.text(text))
            case .place(let place):
                switch place.binding {
                case .success(let binding): inlines.append(.binding(binding))
                case .failure: inlines.append(.text(place.raw))
                }
            }
        }
        return inlines
    }

    private func restored(_ text: String) -> String {
        pieces(of: text).map { piece in
            switch piece {
            case .text(let text): text
            case .place(let place): place.raw
            }
        }.joined()
    }

    private enum Piece {
        case text(String)
        case place(BoundPlace)
    }

    private func pieces(of text: String) -> [Piece] {
        var pieces: [Piece] = [], rest = text[...].unicodeScalars
        while let open = rest.firstIndex(of: "\u{E000}"), let close = rest[open...].firstIndex(of: "\u{E001}") {
            if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
            if let index = Int(String(rest[rest.index(after: open)..<close])), bindings.indices.contains(index) {
                pieces.append(.place(bindings[index]))
            }
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { pieces.append(.text(String(rest))) }
        return pieces
    }
}
