/// Where a fact stands: a document of the plan's list, lines of its text, a day, and words where these do not suffice.
///
/// Written `jaarplan-2022:1046-1047,1094`.
package struct SourceReference: Hashable, Sendable, Codable {
    /// The id of a `SourceDocument`.
    package var document: ItemID
    package var lines: [LineRange]
    /// The day of the source, where it differs from the document's own.
    package var date: PlanDate?
    package var text: String?

    package init(
        document: ItemID, lines: [LineRange] = [], date: PlanDate? = nil, text: String? = nil
    ) {
        self.document = document
        self.lines = lines
        self.date = date
        self.text = text
    }
}

/// A run of lines, the first line of a text is 1.
package struct LineRange: Hashable, Sendable, Codable {
    package let first: Int
    package let last: Int

    package init?(_ first: Int, _ last: Int) {
        guard first >= 1, first <= last, last <= 10_000_000 else { return nil }
        self.first = first
        self.last = last
    }
}

extension SourceReference {
    /// Reads `jaarplan-2022:1046-1047 1094`, or the document alone.
    package init?(shortText text: String) {
        let parts = text.split(separator: ":", maxSplits: 1)
        guard let head = parts.first, let document = ItemID(head.trimmingBlanks) else { return nil }
        var lines: [LineRange] = []
        for part in parts.dropFirst().joined().split(whereSeparator: { $0 == " " || $0 == "," }) {
            let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
            guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1],
                let range = LineRange(first, last)
            else { return nil }
            lines.append(range)
        }
        self.init(document: document, lines: lines)
    }

    /// `jaarplan-2022:1046-1047 1094`.
    package var shortText: String {
        lines.isEmpty ? document.rawValue : "\(document):\(lines.map(\.text).joined(separator: " "))"
    }
}

extension LineRange {
    package var text: String { first == last ? String(first) : "\(first)-\(last)" }
}
