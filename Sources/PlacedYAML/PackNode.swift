import Facts
package import Phrases
import Yams

/// One value in a pack file with its place; reading it as the wrong kind reports a finding and gives `nil`.
package struct PackNode {
    let node: Node
    package let place: PackPlace
    /// Lines of the file above the first line of this YAML; 0 when it is the whole file.
    let linesAbove: Int
    /// The last line of this YAML in the file: the parser puts what is missing at its end on the line behind.
    let lastLine: Int

    init(node: Node, place: PackPlace, linesAbove: Int, lastLine: Int) {
        self.node = node
        self.place = place
        self.linesAbove = linesAbove
        self.lastLine = lastLine
    }

    /// A scalar's text as it stands in the file.
    package var scalar: String? { node.scalar?.string }

    func child(_ node: Node, key: String) -> PackNode {
        let line = node.mark.map(line(of:)) ?? place.line
        return PackNode(
            node: node, place: PackPlace(file: place.file, line: line, key: key, log: place.log),
            linesAbove: linesAbove, lastLine: lastLine)
    }

    /// The line of the file that a place in this YAML is on.
    func line(of mark: Mark) -> Int { min(mark.line + linesAbove, lastLine) }

    /// Reports that this value is something else than expected; gives `nil` for use in a `return`.
    package func wrong<T>(_ expected: Phrase, cure: Phrase) -> T? {
        place.report(found: foundText, expected: expected, cure: cure)
        return nil
    }

    /// What stands here, quoted and harmless.
    package var foundText: Phrase {
        let what: Phrase =
            switch node {
            case .scalar(let scalar):
                scalar.string.isEmpty
                    ? Phrase("niets", "nothing") : Phrase(verbatim: "\"\(Finding.quote(scalar.string))\"")
            case .sequence: Phrase("een lijst", "a list")
            case .mapping: Phrase("sleutels met waarden", "keys with values")
            case .alias: Phrase("een alias", "an alias")
            }
        return place.key.isEmpty
            ? what : Phrase("\(what.dutch) voor \(place.key)", "\(what.english) for \(place.key)")
    }

    /// The items of a list; `nil` with a finding when it is none.
    package func items() -> [PackNode]? {
        guard let sequence = node.sequence else {
            return wrong(
                Phrase("een lijst", "a list"),
                cure: Phrase(
                    "schrijf het als [a, b], of één onderdeel per regel achter een streepje",
                    "write it as [a, b], or one item per line behind a dash"))
        }
        return sequence.map { child($0, key: place.key) }
    }

    /// The keys of a mapping with their values, in the order of the file.
    package func pairs() -> [(key: PackNode, value: PackNode)]? {
        guard let mapping = node.mapping else {
            return wrong(
                Phrase("sleutels met waarden", "keys with values"),
                cure: Phrase("schrijf sleutel: waarde, één per regel", "write key: value, one per line"))
        }
        return mapping.map { key, value in
            let name = key.scalar?.string ?? ""
            return (child(key, key: place.key), child(value, key: place.key.isEmpty ? name : "\(place.key).\(name)"))
        }
    }
}
