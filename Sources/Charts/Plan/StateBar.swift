package import Markup

/// How many actions are how far, as one bar in parts; the numbers stand in words beside it.
package struct StateBar: Sendable {
    package var counts: [(state: ActionState, count: Int)]
    package var summary: String

    package init(_ counts: [(state: ActionState, count: Int)], summary: String) {
        self.counts = counts.filter { $0.count > 0 }
        self.summary = summary
    }

    package var html: HTML {
        let total = counts.reduce(0) { $0 + $1.count }
        guard total > 0 else { return .empty }
        var before = 0
        let parts = HTML.join(counts) { part in
            defer { before += part.count }
            let (x, width) = (share(before, total), share(part.count, total))
            return
                "<rect class=\"\(literal: fill(part.state))\" x=\"\(percent: x)\" width=\"\(percent: width)\" height=\"20\"/>"
        }
        return "<svg class=\"spark state-bar\" height=\"20\" role=\"img\" aria-label=\"\(summary)\">\(parts)</svg>"
    }

    private func share(_ count: Int, _ total: Int) -> Double { 100 * Double(count) / Double(total) }

    private func fill(_ state: ActionState) -> StaticString {
        switch state {
        case .done: "q5"
        case .onTrack: "q3"
        case .atRisk: "st-risk"
        case .notStarted: "st-few"
        case .stopped: "st-np"
        case .unreported: "bandfill"
        }
    }
}
