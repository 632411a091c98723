import Geography
import RegionPack

extension AreaDirectory {
    /// The areas of an edition: the pack's in a division year, all that were delivered, and those that a code list
    /// names in the same municipalities (so that a neighbourhood that was not delivered still has its page).
    init(pack: RegionPack, division: Int, delivered: [AreaCode], names: [AreaCode: String]) {
        let parents = Self.parents(pack: pack, division: division)
        let packNames = Dictionary(pack.areas.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
        let municipalities = Set(delivered.compactMap(\.municipality)).union(parents.keys)
        var codes = Set(delivered)
        codes.formUnion(names.keys.filter { $0.municipality.map(municipalities.contains) ?? false })
        codes.formUnion(pack.areas.map(\.code).filter { $0.level != .municipality || parents[$0] != nil })
        for code in codes {
            var above = code.parentByCode
            while let next = above, codes.insert(next).inserted { above = next.parentByCode }
        }
        self.init(
            codes.map { code in
                let known = packNames[code]
                return Area(
                    code: code, name: known?.name ?? names[code] ?? pack.formerName(of: code),
                    parent: parents[code] ?? known?.parent,
                    validity: known?.validity, isUnconfirmed: known?.isUnconfirmed ?? false)
            })
    }

    /// The area above each member: its whole basic team, else its police district, else the region.
    private static func parents(pack: RegionPack, division: Int) -> [AreaCode: AreaCode] {
        var parents: [AreaCode: AreaCode] = [:]
        for membership in pack.memberships where membership.contains(division: division) && !membership.isPartial {
            let current = parents[membership.part]
            if current == nil || current.map({ $0.level < membership.whole.level }) == true {
                parents[membership.part] = membership.whole
            }
        }
        return parents
    }
}
