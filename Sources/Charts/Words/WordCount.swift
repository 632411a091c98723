package import Markup

/// So many of so many, as high as a word: a square per thing, those that are reached filled, those not to be told dashed.
///
/// Decoration: the sentence around it says the numbers. Above forty things there is nothing to count by eye, and it is left out.
package struct WordCount: Sendable {
    package var reached, missed, open, unknown: Int

    package init(reached: Int, missed: Int, open: Int, unknown: Int) {
        (self.reached, self.missed, self.open, self.unknown) = (reached, missed, open, unknown)
    }

    private var total: Int { reached + missed + open + unknown }

    package var html: HTML {
        guard (2...40).contains(total) else { return .empty }
        let names: [StaticString] =
            Array(repeating: "w-met", count: reached) + Array(repeating: "w-missed", count: missed)
            + Array(repeating: "w-open", count: open) + Array(repeating: "w-unknown", count: unknown)
        let squares = HTML.join(names.enumerated()) { index, name in
            "<rect class=\"\(literal: name)\" x=\"\(Self.step * (index / 2) + 1)\" y=\"\(index % 2 == 0 ? 2 : 11)\" width=\"7\" height=\"7\"/>"
        }
        return """
            <svg class="word count" viewBox="0 0 \(Self.step * ((total + 1) / 2) + 1) 20" aria-hidden="true">\(squares)</svg>
            """
    }

    private static let step = 9
}
