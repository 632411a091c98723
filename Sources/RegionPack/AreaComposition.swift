package import Facts
package import Geography

/// A region, police district or basic team in one division year, with the municipalities that it sums.
package struct AreaComposition: Hashable, Sendable {
    package let code: AreaCode
    /// The municipalities that belong to it as a whole, in code order.
    package let members: [AreaCode]
    /// The municipalities of which only a part belongs to it; their figures cannot be added.
    package let partialMembers: [AreaCode]

    /// Whether the sum of the members is the figure of the roll-up.
    package var isSumOfMembers: Bool { partialMembers.isEmpty && !members.isEmpty }
}

extension RegionPack {
    /// Every region, police district and basic team that has members in a division year, from large to small.
    package func rollUps(inDivision year: Int) -> [AreaComposition] {
        let current = Dictionary(grouping: memberships.filter { $0.contains(division: year) }, by: \.whole)
        return current.map { whole, parts in
            AreaComposition(
                code: whole, members: parts.filter { !$0.isPartial }.map(\.part).sorted(),
                partialMembers: parts.filter(\.isPartial).map(\.part).sorted())
        }
        .sorted { $0.code < $1.code }
    }

    /// The police district of a municipality in a division year; `nil` when the pack places it in none.
    package func district(of municipality: AreaCode, inDivision year: Int) -> AreaCode? {
        memberships.first {
            $0.part == municipality && $0.whole.level == .policeDistrict && $0.contains(division: year)
        }?
        .whole
    }

    /// The events of the crime figures that touch one of the offences; an empty list stands for all together.
    package func events(touching offences: [OffenceCode]) -> [RegistryEvent] {
        events.filter { event in
            offences.isEmpty ? event.touches(nil) : offences.contains { event.touches($0) }
        }
    }
}
