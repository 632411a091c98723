import Facts
import RegionPack

extension Edition {
    /// What the pack puts on the front page: groups by id, types by code.
    package var headlineSelections: [OffenceSelection] {
        pack.headline.compactMap { word in
            if pack.group(id: word) != nil { return .group(word) }
            return OffenceCode(word).map { $0 == .total ? .all : .offence($0) }
        }
    }
}
