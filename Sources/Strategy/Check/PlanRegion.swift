package import Facts
package import Geography
package import RegionPack

/// What a plan may refer to in its region.
package struct PlanRegion: Sendable {
    package let areas: Set<AreaCode>
    package let offences: Set<OffenceCode>
    package let groups: Set<String>

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
}
