/// The rules of layering, emptiness and silence as plainly and slowly as they can be written: dictionaries and loops.
///
/// Nothing of the product is used here. Months are numbers from 0, a blank count is `nil`.
enum PlainRules {
    struct Place: Hashable {
        var area: String
        var offence: String
        var month: Int
    }

    enum Cell: Equatable {
        case count(Int)
        case notDelivered
    }

    typealias Rows = [Place: Int?]
    typealias Cells = [Place: Cell]

    /// What a file of rows delivers, over what is published.
    static func delivered(_ rows: Rows, over published: Cells) -> Cells {
        var cells: Cells = [:]
        let months = Set(rows.filter { $0.value != nil }.map(\.key.month))
        let offences = Set(rows.filter { $0.value != nil }.map(\.key.offence))
        for (place, count) in rows {
            let isEmpty = !months.contains(place.month) || !offences.contains(place.offence)
            cells[place] = count.map { .count($0) } ?? (isEmpty ? .notDelivered : .count(0))
        }
        markSilence(&cells, published)
        return cells
    }

    private static func markSilence(_ cells: inout Cells, _ published: Cells) {
        let own = totals(cells), past = totals(published)
        let areas = Set(cells.keys.map(\.area)), offences = Set(cells.keys.map(\.offence))
        guard let first = cells.keys.map(\.month).min(), let last = cells.keys.map(\.month).max() else { return }
        var series: [String: [Int: Int]] = [:]
        for area in areas { series[area] = own[area] ?? [:] }
        for municipality in Set(areas.map(municipality)) where !areas.contains(municipality) {
            var sum: [Int: Int] = [:]
            for area in areas where self.municipality(area) == municipality {
                for (month, count) in own[area] ?? [:] { sum[month, default: 0] += count }
            }
            series[municipality] = sum
        }
        for month in first...last where areas.contains(where: { (own[$0]?[month] ?? 0) > 0 }) {
            for (area, counts) in series where (counts[month] ?? 0) == 0 {
                var near = (first..<month).reversed().compactMap { counts[$0] }.filter { $0 > 0 }
                near += (past[area] ?? [:]).filter { $0.key < first && $0.value > 0 }
                    .sorted { $0.key > $1.key }.map(\.value)
                if near.isEmpty { near = (month...last).compactMap { counts[$0] }.filter { $0 > 0 } }
                near = Array(near.prefix(12))
                guard !near.isEmpty, near.reduce(0, +) / near.count >= 100 else { continue }
                for part in areas where part == area || municipality(part) == area {
                    guard (own[part]?[month] ?? 0) == 0 else { continue }
                    for offence in offences { cells[Place(area: part, offence: offence, month: month)] = .notDelivered }
                }
            }
        }
    }

    /// Area and month: the sum of all offences.
    private static func totals(_ cells: Cells) -> [String: [Int: Int]] {
        var totals: [String: [Int: Int]] = [:]
        for (place, cell) in cells {
            if case .count(let count) = cell { totals[place.area, default: [:]][place.month, default: 0] += count }
        }
        return totals
    }

    /// Deliveries over each other, the one that was published last on top.
    static func layered(_ deliveries: [Cells]) -> Cells {
        deliveries.reduce(into: [:]) { cover(&$0, with: $1) }
    }

    private static func cover(_ cells: inout Cells, with newer: Cells) {
        for offence in Set(newer.keys.map(\.offence)) {
            let own = newer.filter { $0.key.offence == offence }
            let stated = own.filter { if case .count = $0.value { true } else { false } }
            let months = Set(stated.keys.map(\.month))
            for group in Set(own.keys.map { group($0.area) }) {
                let spoken = stated.keys.filter { self.group($0.area) == group }.map(\.month)
                let hull = spoken.min().map { $0...spoken.reduce($0, max) }
                let covered = months.filter { hull?.contains($0) ?? false }
                for place in cells.keys where place.offence == offence && self.group(place.area) == group {
                    if covered.contains(place.month), own[place] != .notDelivered { cells[place] = nil }
                }
                for (place, cell) in own where self.group(place.area) == group {
                    if cell == .notDelivered {
                        if cells[place] == nil { cells[place] = cell }
                    } else if covered.contains(place.month) {
                        cells[place] = cell
                    }
                }
            }
        }
    }

    private static func municipality(_ area: String) -> String { "GM" + area.dropFirst(2).prefix(4) }
    /// The municipality and the kind of area.
    private static func group(_ area: String) -> String { municipality(area) + area.prefix(2) }
}
