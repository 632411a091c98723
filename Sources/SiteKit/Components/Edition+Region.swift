import Facts
package import Figures
package import Geography
import RegionPack

extension Edition {
    /// The division year in which memberships are read: the deliveries' own, else that of the last figures.
    package var membershipYear: Int {
        divisionYear ?? defaultPeriod()?.lastYear ?? pack.memberships.compactMap(\.from).max() ?? 2024
    }

    /// Whether the coalition's region holds the area, whatever its level.
    package func contains(_ code: AreaCode) -> Bool {
        if code.level.isRollUp { return pack.areas.contains { $0.code == code } }
        guard let municipality = code.municipality else { return code == .netherlands }
        return pack.memberships.contains { $0.part == municipality }
    }

    /// The municipalities of which only a part belongs to a roll-up.
    package func partialMembers(of code: AreaCode) -> [AreaCode] {
        guard code.level.isRollUp else { return [] }
        return pack.memberships.filter { $0.whole == code && $0.isPartial && $0.contains(division: membershipYear) }
            .map(\.part).sorted()
    }

    /// The municipalities of the coalition in its division year.
    package var municipalities: [AreaCode] {
        let members = pack.members(of: pack.region, inDivision: membershipYear)
        return members.isEmpty ? areas.descendants(of: pack.region, at: .municipality) : members
    }
}
