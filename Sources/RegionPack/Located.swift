import Facts
import Phrases
import PlacedYAML

/// A value together with the place that a later check must name.
struct Located<Value> {
    let value: Value
    let place: PackPlace
}

extension Sequence {
    /// Reports every value that was given before, and keeps the first of each.
    func unique<Value: Hashable & CustomStringConvertible>(_ key: (Element) -> Located<Value>) -> [Element] {
        var firstLines: [Value: Int] = [:]
        return filter { element in
            let located = key(element)
            guard let first = firstLines[located.value] else {
                firstLines[located.value] = located.place.line
                return true
            }
            located.place.report(
                found: Phrase(
                    "\"\(Finding.quote(located.value.description))\" voor de tweede keer (eerst op regel \(first))",
                    "\"\(Finding.quote(located.value.description))\" a second time (first on line \(first))"),
                expected: Phrase("elke \(located.place.key) één keer", "every \(located.place.key) once"),
                cure: Phrase("haal een van de twee weg of geef hem een andere naam", "remove or rename one of the two"))
            return false
        }
    }
}
