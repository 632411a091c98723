import Geography
package import RegionPack

extension PlanGeography {
    /// Every municipality that the pack knows, of whatever division year: a plan of 2022 names Weesp.
    package init(_ pack: RegionPack) {
        let named = pack.areas.filter { $0.level == .municipality }
        let districts = pack.memberships.filter { $0.whole.level == .policeDistrict }
        self.init(
            names: Dictionary(named.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first }),
            districts: Dictionary(districts.map { ($0.part, $0.whole) }, uniquingKeysWith: { first, _ in first }))
    }
}
