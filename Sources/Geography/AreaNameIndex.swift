/// An index over the names and codes of areas; larger areas come before smaller ones of the same quality.
package typealias AreaNameIndex = NameIndex<AreaCode>

extension NameIndex<AreaCode> {
    /// - Parameter otherNames: names beside the proper one by which an area is known.
    package init(areas: some Sequence<Area>, otherNames: [AreaCode: [String]] = [:]) {
        self.init(
            areas.map { area in
                Entry(
                    id: area.code, names: (area.isNamed ? [area.name] : []) + (otherNames[area.code] ?? []),
                    codes: [area.code.rawValue], order: Int(area.level.rawValue))
            })
    }
}
