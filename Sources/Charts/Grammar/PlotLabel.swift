/// Words in a plot with the places where they could stand, best first.
package struct PlotLabel: Sendable {
    /// A text, and what is left of it where there is little room.
    package struct Text: Sendable, Hashable, ExpressibleByStringLiteral {
        package var full: String
        package var short: String

        package init(_ full: String, short: String? = nil) {
            self.full = full
            self.short = short ?? full
        }

        package init(stringLiteral value: String) { self.init(value) }
    }

    package enum Role: Sendable, Hashable {
        case context, now, strong, stamp
        /// On the band itself, whose fill is already quiet.
        case band
    }

    package enum Anchor: Sendable, Hashable { case start, middle, end }

    /// A place: per cent across plus pixels, and pixels down to the middle of the letters.
    struct Candidate: Sendable {
        var x: Double
        var dx: Double
        var y: Double
        var anchor: Anchor
    }

    var text: Text
    var role: Role
    var candidates: [Candidate]
    /// Lower is placed earlier; 0 is always shown.
    var priority: Int

    init(_ text: Text, role: Role, candidates: [Candidate], priority: Int) {
        self.text = text
        self.role = role
        self.candidates = candidates
        self.priority = priority
    }

    var isBold: Bool { role == .now || role == .strong || role == .stamp }
}
