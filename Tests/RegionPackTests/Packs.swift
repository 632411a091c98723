import Facts
import Foundation
import Geography
import RegionPack
import TestKit

/// The packs of the repository, and codes from literals.
enum Packs {
    static func path(_ relative: String) -> String { Shared.repository.appending(path: relative).path }

    static func load(_ relative: String) throws -> RegionPack { try RegionPack.load(from: path(relative)).pack }

    static func area(_ code: String) -> AreaCode { AreaCode(code) ?? .netherlands }
    static func offence(_ code: String) -> OffenceCode { OffenceCode(code) ?? .total }
}

extension RegionPack {
    /// The basic teams of a municipality in a division year: one, or several that each hold a part.
    func basicTeams(of municipality: AreaCode, inDivision year: Int) -> [Membership] {
        memberships.filter { $0.part == municipality && $0.whole.level == .basicTeam && $0.contains(division: year) }
            .sorted { $0.whole < $1.whole }
    }

    /// Whether a municipality belongs, wholly or in part, to a region, district or team in a division year.
    func isMember(_ municipality: AreaCode, of whole: AreaCode, inDivision year: Int) -> Bool {
        memberships.contains { $0.part == municipality && $0.whole == whole && $0.contains(division: year) }
    }
}
