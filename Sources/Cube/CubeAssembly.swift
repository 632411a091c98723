import Dispatch
import Facts
import Geography

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Puts published deliveries together into a snapshot, one offence per core at a time.
package enum CubeAssembly {
    /// Lays later sources over earlier ones, adds the roll-ups and writes the snapshot whole or not at all.
    ///
    /// A later source wins where it speaks (`LayeredPlane` has the rule); a roll-up may be a member of a later one.
    /// Memory: a few planes per core, whatever the number of offences and sources.
    /// Throws `FileFailure` or `CubeAssemblyError`.
    package static func write(
        _ sources: [any CellSource], rollUps: [RollUp], to path: String, tag: String,
        progress: (Double) -> Void = { _ in }
    ) throws {
        let overlay = Overlay(sources, rollUps: rollUps), dimensions = overlay.dimensions
        let offences = dimensions.offences.count
        var writer = try SectionWriter(path: path, kind: .snapshot, tag: tag, capacity: 3 + offences * 8)
        try writer.add(dimensions.axes.section())
        var monthPresence: [Int32] = [], yearPresence: [Int32] = []
        let width = max(1, min(4, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))))
        for start in stride(from: 0, to: offences, by: width) {
            let batch = try concurrently(min(width, offences - start)) { step in
                try planes(offence: start + step, sources: sources, rollUps: rollUps, overlay: overlay)
            }
            for (months, years) in batch {
                for section in months.sections + years.sections { try writer.add(section) }
                monthPresence += months.presence
                yearPresence += years.presence
            }
            progress(Double(min(start + width, offences)) / Double(offences))
        }
        try monthPresence.withUnsafeBytes { try writer.add(Section(.monthPresence, offence: 0, copying: $0)) }
        try yearPresence.withUnsafeBytes { try writer.add(Section(.yearPresence, offence: 0, copying: $0)) }
        try writer.commit()
    }

    private static func planes(
        offence: Int, sources: [any CellSource], rollUps: [RollUp], overlay: Overlay
    ) throws -> (months: TimeSums, years: TimeSums) {
        let dimensions = overlay.dimensions
        var cells = LayeredCells(dimensions)
        for (source, layer) in zip(sources, overlay.layers) {
            cells.add(source, layer, offence: offence, in: dimensions)
        }
        var months = cells.months, years = cells.years
        do {
            try months.plane.add(rollUps, dimensions)
            try years.plane.add(rollUps, dimensions)
            let starts = dimensions.levelStarts
            return try (
                TimeSums(months.plane, offence: offence, levelStarts: starts, parts: .monthParts),
                TimeSums(years.plane, offence: offence, levelStarts: starts, parts: .yearParts)
            )
        } catch let error as TimeSums.TooLarge {
            throw CubeAssemblyError.sumTooLarge(
                area: dimensions.areas[error.area].rawValue, offence: dimensions.offences[offence].rawValue)
        }
    }
}

extension CellPlane {
    /// Fills the rows of the roll-ups; a member that the cube has not is a member without a value.
    fileprivate mutating func add(_ rollUps: [RollUp], _ dimensions: CubeDimensions) throws {
        for rollUp in rollUps {
            guard let row = dimensions.index(of: rollUp.code) else { continue }
            let members = rollUp.members.map { dimensions.index(of: $0) }
            for period in 0..<periodCount {
                let sum = RollUp.sum(members.map { $0.map { self[$0, period] } ?? .absent })
                guard let sum else { throw TimeSums.TooLarge(area: row) }
                self[row, period] = sum
            }
        }
    }
}
