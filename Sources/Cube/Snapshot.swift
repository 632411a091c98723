/// The cube on disk beside the database, made again when it is missing, stale or damaged.
package enum Snapshot {
    /// Maps the file read-only after checking length, head, tag and every checksum on all cores.
    ///
    /// - Parameter isGuarded: whether no other program can cut short what is mapped: for a process that has to go on.
    package static func open(
        _ path: String, expectedTag: String, isGuarded: Bool = false
    ) throws(SnapshotError) -> Cube {
        let reader = try SectionReader(
            path: path, kind: .snapshot, expectedTag: expectedTag, isGuarded: isGuarded)
        guard let dimensions = reader.section(.dimensions).flatMap({ CellAxes($0) }).flatMap({ CubeDimensions($0) })
        else {
            throw .damaged(plane: "dimensions")
        }
        return Cube(
            dimensions: dimensions,
            months: planes(.monthParts, dimensions: dimensions, periods: dimensions.monthCount, from: reader),
            years: planes(.yearParts, dimensions: dimensions, periods: dimensions.yearCount, from: reader),
            file: reader.file)
    }

    /// A section that is shorter than the dimensions ask counts as absent, so that no read leaves the mapping.
    private static func planes(
        _ parts: PlaneParts, dimensions: CubeDimensions, periods: Int, from reader: SectionReader
    ) -> PeriodPlanes {
        let areas = dimensions.areas.count, words = PeriodPlanes.words(for: areas) * periods
        let presence = reader.numbers(
            parts.presence, as: Int32.self,
            count: dimensions.offences.count * (dimensions.levelStarts.count - 1) * (periods + 1))
        return PeriodPlanes(
            areaCount: areas, periodCount: periods, levelStarts: dimensions.levelStarts,
            planes: dimensions.offences.indices.map { offence in
                PeriodPlanes.Plane(
                    sums: reader.numbers(parts.sums, offence: offence, as: Int32.self, count: (periods + 1) * areas),
                    values: reader.numbers(parts.values, offence: offence, as: UInt64.self, count: words),
                    secrets: reader.numbers(parts.secrets, offence: offence, as: UInt64.self, count: words),
                    undelivered: reader.numbers(parts.undelivered, offence: offence, as: UInt64.self, count: words))
            }, presence: presence)
    }
}

/// The names of the sections of one kind of period.
struct PlaneParts: Sendable {
    let presence: SectionFile.Part
    let sums: SectionFile.Part
    let values: SectionFile.Part
    let secrets: SectionFile.Part
    let undelivered: SectionFile.Part

    static let monthParts = PlaneParts(
        presence: .monthPresence, sums: .monthSums, values: .monthValues, secrets: .monthSecrets,
        undelivered: .monthUndelivered)
    static let yearParts = PlaneParts(
        presence: .yearPresence, sums: .yearSums, values: .yearValues, secrets: .yearSecrets,
        undelivered: .yearUndelivered)
}
