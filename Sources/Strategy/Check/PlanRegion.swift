package import Facts
package import Geography
package import RegionPack

/// What a plan may refer to in its region, and in the plans before it.
package struct PlanRegion: Sendable {
    package let areas: Set<AreaCode>
    package let offences: Set<OffenceCode>
    package let groups: Set<String>
    /// The plans of the years before, where they are known.
    package var earlier = EarlierPlans.none

    package init(areas: Set<AreaCode>, offences: Set<OffenceCode>, groups: Set<String>) {
        self.areas = areas
        self.offences = offences
        self.groups = groups
    }

    package init(_ pack: RegionPack) {
        self.init(
            areas: Set(pack.areas.map(\.code)), offences: Set(pack.offences.types.map(\.code)),
            groups: Set(pack.groups.map(\.id)))
    }

    /// The same for a plan that these came before.
    package func after(_ earlier: EarlierPlans) -> PlanRegion {
        var region = self
        region.earlier = earlier
        return region
    }
}
