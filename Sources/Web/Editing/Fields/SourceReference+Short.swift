import Strategy

extension SourceReference {
    /// Reads `jaarplan-2022:1046-1047 1094`, or the document alone.
    init?(shortText text: String) {
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
}
