import Facts
package import Geography
import Phrases
import PlacedYAML

/// How many people live in the municipalities of a pack, as a public source states it for one year.
///
/// Example figures are scaled by it. Rates never are: they divide by what was imported.
package struct StatedInhabitants: Hashable, Sendable {
    /// On 1 January of this year.
    package let year: Int
    package let source: String
    package let counts: [AreaCode: Int]

    package init(year: Int, source: String, counts: [AreaCode: Int]) {
        self.year = year
        self.source = source
        self.counts = counts
    }
}

extension StatedInhabitants {
    private enum Key: String, CaseIterable { case year, source, counts }

    /// The block `inhabitants` of `municipalities.yaml`; a code that is no municipality of the pack is a finding.
    static func read(_ node: PackNode, municipalities known: Set<AreaCode>) -> StatedInhabitants? {
        guard let table = PackTable<Key>(node) else { return nil }
        let year = table.required(.year) { $0.integer(in: 1900...2199) }
        let source = table.required(.source) { $0.text() }
        let pairs = table.required(.counts) { $0.pairs() } ?? []
        var counts: [AreaCode: Int] = [:]
        for (key, value) in pairs {
            guard let code = key.areaCode(.municipality), let count = value.integer(in: 0...5_000_000) else { continue }
            guard known.contains(code.value) else {
                code.reportUnknown(
                    Phrase("gemeente", "municipality"), definedIn: Phrase(verbatim: "municipalities.yaml"),
                    known: known.map(\.rawValue).sorted())
                continue
            }
            counts[code.value] = count
        }
        guard let year, let source else { return nil }
        return StatedInhabitants(year: year, source: source, counts: counts)
    }
}
