package import Markup

/// The way to a target, as a cell of a table: the dot is where we are, the rule the target, the band what is still to go.
package struct TargetCell: Sendable {
    /// `nil` when nobody knows yet.
    package var value: Double?
    package var target: Double?
    /// Lower is better: the band runs from the target up to the value.
    package var isFalling: Bool

    package init(value: Double?, target: Double?, isFalling: Bool = false) {
        self.value = value.flatMap { $0.isFinite ? $0 : nil }
        self.target = target.flatMap { $0.isFinite ? $0 : nil }
        self.isFalling = isFalling
    }

    package var html: HTML { "<svg height=\"30\" aria-hidden=\"true\">\(ground)\(way)\(rule)</svg>" }

    /// Zero is at the left edge; a tenth stays free at the right, so that mark and rule keep their room.
    private func share(_ number: Double) -> Double {
        let largest = max(abs(value ?? 0), abs(target ?? 0))
        guard largest > 0 else { return 0 }
        return min(max(abs(number) / largest, 0), 1) * 90.9
    }

    private var ground: HTML {
        "<line class=\"grid\" x1=\"0\" x2=\"100%\" y1=\"15\" y2=\"15\"/>"
    }

    private var way: HTML {
        guard let value else {
            guard let target else { return .empty }
            return "<rect class=\"st-few\" width=\"\(percent: share(target))\" y=\"9\" height=\"12\"/>"
        }
        let at = share(value)
        return """
            \(band(at))<line class="way" x1="0" x2="\(percent: at)" y1="15" y2="15"/>\
            <circle class="pt" cx="\(percent: at)" cy="15" r="5"/>
            """
    }

    private func band(_ at: Double) -> HTML? {
        guard let value, let target, isFalling ? value > target : value < target else { return nil }
        let (from, to) = (min(at, share(target)), max(at, share(target)))
        return "<rect class=\"bandfill\" x=\"\(percent: from)\" width=\"\(percent: to - from)\" y=\"9\" height=\"12\"/>"
    }

    private var rule: HTML? {
        target.map {
            "<line class=\"tgt\" x1=\"\(percent: share($0))\" x2=\"\(percent: share($0))\" y1=\"5\" y2=\"25\"/>"
        }
    }
}
