import Facts
package import Figures
package import Geography
import RegionPack

extension NameSearch {
    /// An offence in a place, when the query names both.
    package struct Pair: Sendable {
        package let area: Area
        package let offence: OffenceSelection
    }

    /// The areas of a postcode, those that the edition knows.
    func areas(ofPostcode query: String) -> [Area] {
        guard let digits = Postcode.digits(query) else { return [] }
        return (edition.pack.postcodes[digits] ?? []).compactMap { edition.areas[$0] }
    }

    /// The best reading of the query as a place and an offence; empty when one of the two is not in it.
    ///
    /// One of them may have a typing error, when the other is sure.
    func pairs(_ query: String, limit: Int) -> [Pair] {
        var best: (cost: Int, pairs: [Pair])?
        for split in QuerySplit.all(query) {
            guard let found = reading(split, limit: limit), found.cost < best?.cost ?? .max else { continue }
            best = found
        }
        return best?.pairs ?? []
    }

    private func reading(_ split: QuerySplit, limit: Int) -> (cost: Int, pairs: [Pair])? {
        guard let found = offences(in: split.offence, limit: limit) else { return nil }
        func pairs(_ places: some Sequence<Area>) -> [Pair] {
            places.flatMap { area in found.selections.map { Pair(area: area, offence: $0) } }
        }
        let byPostcode = areas(ofPostcode: split.place)
        if !byPostcode.isEmpty { return (found.cost, pairs(byPostcode.prefix(Self.mostPlaces))) }
        let places = areas.search(split.place, limit: Self.mostPlaces)
        guard let quality = places.first?.quality else { return nil }
        let cost = found.cost + Int(quality.rawValue)
        guard cost <= Self.dearest else { return nil }
        let sure = places.filter { $0.quality != .fuzzy || quality == .fuzzy }
        return (cost, pairs(sure.compactMap { edition.areas[$0.id] }))
    }

    private static let mostPlaces = 3

    /// A typing error on one side and the beginning of a name on the other, no more.
    private static let dearest = Int(MatchQuality.fuzzy.rawValue) + 1

    /// One that is named in full, else those that the words may mean.
    private func offences(in words: String, limit: Int) -> (cost: Int, selections: [OffenceSelection])? {
        let found = offences.search(words, limit: limit)
        guard let best = found.first, best.quality != .fuzzy || words.utf8.count > 5 else {
            let compound = compounds.search(words).prefix(limit)
            return compound.isEmpty ? nil : (1, Array(compound))
        }
        if best.quality == .exact { return (0, [best.id]) }
        return (Int(best.quality.rawValue), found.filter { $0.quality == best.quality }.map(\.id))
    }
}
