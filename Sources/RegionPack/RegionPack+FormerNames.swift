package import Geography

extension RegionPack {
    /// What municipalities, wijken and buurten were called that went into another, by the one that they are now.
    package var formerNames: [AreaCode: [String]] {
        var names: [AreaCode: [String]] = [:]
        for change in boundaryChanges where !change.isPlanned {
            for code in change.from where code != change.to {
                if let name = change.names[code] { names[change.to, default: []].append(name) }
            }
        }
        for change in areaChanges where !change.isPlanned {
            for name in change.from.compactMap({ change.names[$0] }) {
                for code in change.to { names[code, default: []].append(name) }
            }
        }
        return names
    }

    /// The change by which a municipality went into another; `nil` for one that is still there, or of which the pack knows nothing.
    package func merger(of municipality: AreaCode) -> BoundaryChange? {
        boundaryChanges.last { !$0.isPlanned && $0.to != municipality && $0.from.contains(municipality) }
    }

    /// The name of a municipality that went into another.
    package func formerName(of municipality: AreaCode) -> String? { merger(of: municipality)?.names[municipality] }
}
