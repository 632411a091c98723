import Geography

/// Which areas of a table lie directly below which, by the digits of their codes; areas are places in its list.
struct AreaFamilies: Sendable {
    private(set) var members: [(parent: Int, children: [Int])] = []

    init(_ areas: [AreaCode], places: [AreaCode: Int]) {
        var children: [Int: [Int]] = [:]
        for (place, area) in areas.enumerated() {
            // A buurt whose wijk has no rows counts under its municipality.
            guard let above = area.parentByCode else { continue }
            if let parent = places[above] ?? area.municipality.flatMap({ places[$0] }), parent != place {
                children[parent, default: []].append(place)
            }
        }
        members = children.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}
