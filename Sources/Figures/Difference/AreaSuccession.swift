import Facts
package import Geography
package import RegionPack

/// Which areas go on under other codes: by the changes that the pack knows, and by names inside a municipality.
///
/// A name decides only where it is the name of one area that went and of one that came; what is not sure is left out.
package struct AreaSuccession: Hashable, Sendable {
    /// What went, and what goes on for it: several after a split.
    package private(set) var successors: [AreaCode: [AreaCode]] = [:]

    package init(went: [AreaCode], came: [AreaCode], names: [AreaCode: String], pack: RegionPack) {
        for code in went where code.level == .municipality {
            if let merger = pack.merger(of: code) { successors[code] = [merger.to] }
        }
        // What went into it can still be on the site with its older figures.
        for change in pack.boundaryChanges where !change.isPlanned && came.contains(change.to) {
            for code in change.from where code != change.to && successors[code] == nil {
                successors[code] = [change.to]
            }
        }
        var stated: Set<AreaCode> = []
        for change in pack.areaChanges where !change.isPlanned {
            let isHere = change.ended.contains(where: went.contains) || change.begun.contains(where: came.contains)
            guard isHere else { continue }
            for code in change.ended { successors[code] = change.to }
            stated.formUnion(change.from + change.to)
        }
        // A neighbourhood stays in its municipality, or goes into another one with it.
        let old = Self.byName(went.filter { !stated.contains($0) }, names) { code in pack.merger(of: code)?.to ?? code }
        let new = Self.byName(came.filter { !stated.contains($0) }, names) { $0 }
        for (place, codes) in old {
            guard codes.count == 1, let successor = new[place], successor.count == 1 else { continue }
            successors[codes[0]] = successor
        }
    }

    /// The areas that an area goes on for.
    package func origins(of code: AreaCode) -> [AreaCode] {
        successors.filter { $0.value.contains(code) }.map(\.key).sorted()
    }

    private struct Place: Hashable {
        let municipality: AreaCode
        let level: AreaLevel
        let name: [UInt8]
    }

    private static func byName(
        _ codes: [AreaCode], _ names: [AreaCode: String], in municipality: (AreaCode) -> AreaCode
    ) -> [Place: [AreaCode]] {
        var places: [Place: [AreaCode]] = [:]
        for code in codes where code.level == .cbsWijk || code.level == .neighbourhood {
            guard let own = code.municipality, let name = names[code], !code.isUnknownPlace else { continue }
            places[
                Place(municipality: municipality(own), level: code.level, name: NameFolding.fold(name)), default: []
            ].append(code)
        }
        return places
    }
}
