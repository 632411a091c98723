import Facts

/// The versions of one group, each counting from the month from which it holds.
///
/// The oldest counts for all the months before the next begins. A version that does not say from when it holds replaces those before
/// it in every month.
struct GroupVersions {
    /// Oldest first.
    private let versions: [OffenceGroup]

    init(_ versions: [OffenceGroup]) { self.versions = versions.sorted { $0.version < $1.version } }

    /// Newest first; the newest counts, per month, what the version of that month counted.
    var groups: [OffenceGroup] {
        guard let newest = versions.last else { return [] }
        return [counted(newest)] + versions.dropLast().reversed()
    }

    /// The first month of a version; `nil` when it does not say.
    static func start(_ group: OffenceGroup) -> Month? {
        guard let date = group.validFrom else { return nil }
        let numbers = date.split(separator: "-").compactMap { Int($0) }
        return numbers.count == 3 ? Month(year: numbers[0], month: numbers[1]) : nil
    }

    /// The versions that count in some month, oldest first, with the months of each.
    private var reigns: [(group: OffenceGroup, months: Tenure)] {
        let first = versions.lastIndex { Self.start($0) == nil } ?? 0
        let counting = Array(versions[first...])
        return counting.enumerated().map { place, group in
            let next = place + 1 < counting.count ? Self.start(counting[place + 1]) : nil
            return (group, Tenure(from: place == 0 ? nil : Self.start(group), until: next?.advanced(by: -1)))
        }
    }

    private func counted(_ newest: OffenceGroup) -> OffenceGroup {
        let reigns = reigns
        guard reigns.count > 1 else { return newest }
        var parts = newest.parts
        for code in reigns.flatMap(\.group.parts) where !parts.contains(code) { parts.append(code) }
        let tenures = parts.map { code in
            (
                code,
                reigns.map { $0.group.tenure(of: code).intersection($0.months) }.reduce(Tenure.never) { $0.union($1) }
            )
        }
        return newest.counting(parts, Dictionary(uniqueKeysWithValues: tenures))
    }
}
