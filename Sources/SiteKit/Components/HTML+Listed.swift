package import Markup
package import Phrases

extension [HTML] {
    /// `a, b en c`.
    package func listed(in language: Language) -> HTML {
        guard count > 1, let last else { return first ?? .empty }
        let before = HTML.join(dropLast(), separator: ", ")
        return Passage("\(before) en \(last)", "\(before) and \(last)")(language)
    }
}
