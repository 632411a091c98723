import Geography
import Records
import RegionPack

extension AreaScope {
    /// From the keys `municipalities` (a list, or `all`) and `districts`.
    static func reading<Key>(_ table: PackTable<Key>, _ municipalities: Key, _ districts: Key) -> AreaScope {
        var scope = AreaScope.unstated
        let _: Bool? = table.optional(municipalities) { node in
            if node.scalar == "all" {
                scope.isWholeRegion = true
            } else {
                scope.municipalities = node.items()?.compactMap { $0.area(.municipality) } ?? []
            }
            return true
        }
        scope.districts = table.list(districts) { $0.area(.policeDistrict) }
        return scope
    }

    func write(to map: inout YAMLMap) {
        if isWholeRegion { map.add("municipalities", "all") } else { map.add("municipalities", list: municipalities) }
        map.add("districts", list: districts)
    }
}
