package import Facts
package import Geography

/// One delivery's cells: in memory after an import, or in the immutable file of the data folder.
package struct DeliveryCells: CellSource {
    package let areas: [AreaCode]
    package let offences: [OffenceCode]
    package let months: ClosedRange<Month>?
    package let years: ClosedRange<Int>?
    private let cells: Cells

    private enum Cells: Sendable {
        case memory(monthly: [RawCell], yearly: [RawCell])
        /// Mapped and verified; decoded one offence at a time.
        case file(SectionReader)
    }

    /// `monthly` lies [offence][area][month] and `yearly` [offence][area][year], in the order of `areas` and `offences`;
    /// each is as long as that asks, or empty.
    package init(
        areas: [AreaCode], offences: [OffenceCode], months: ClosedRange<Month>?, years: ClosedRange<Int>?,
        monthly: [RawCell], yearly: [RawCell]
    ) {
        let series = areas.count * offences.count
        precondition(
            monthly.isEmpty || monthly.count == series * (months?.count ?? 0), "monthly cells: offence × area × month")
        precondition(
            yearly.isEmpty || yearly.count == series * (years?.count ?? 0), "yearly cells: offence × area × year")
        self.areas = areas
        self.offences = offences
        self.months = months
        self.years = years
        cells = .memory(monthly: monthly, yearly: yearly)
    }

    package func fill(offence: Int, monthly: inout CellPlane, yearly: inout CellPlane) {
        guard offences.indices.contains(offence) else { return }
        switch cells {
        case .memory(let months, let years):
            monthly.copy(months, from: offence * monthly.cells.count)
            yearly.copy(years, from: offence * yearly.cells.count)
        case .file(let reader):
            monthly.decode(reader.section(.monthCells, offence: offence))
            yearly.decode(reader.section(.yearCells, offence: offence))
        }
    }
}

extension DeliveryCells {
    /// Maps and verifies a file that `write` made; cells are decoded when they are asked for.
    package static func read(_ path: String) throws(SnapshotError) -> DeliveryCells {
        let reader = try SectionReader(path: path, kind: .delivery, expectedTag: nil)
        guard let axes = reader.section(.dimensions).flatMap({ CellAxes($0) }) else {
            throw .damaged(plane: "dimensions")
        }
        return DeliveryCells(axes, reader)
    }

    private init(_ axes: CellAxes, _ reader: SectionReader) {
        areas = axes.areas
        offences = axes.offences
        months = axes.months
        years = axes.years
        cells = .file(reader)
    }

    /// Writes the file whole or not at all, in the order of `areas` and `offences`. Throws `FileFailure`.
    package func write(to path: String) throws {
        var writer = try SectionWriter(path: path, kind: .delivery, tag: "", capacity: 1 + offences.count * 2)
        try writer.add(CellAxes(areas: areas, offences: offences, months: months, years: years).section())
        let width = 8
        for start in stride(from: 0, to: offences.count, by: width) {
            let batch = concurrently(min(width, offences.count - start)) { step in encoded(start + step) }
            for section in batch.joined() { try writer.add(section) }
        }
        try writer.commit()
    }

    private func encoded(_ offence: Int) -> [Section] {
        func section(_ part: SectionFile.Part, _ cells: UnsafeBufferPointer<RawCell>) -> Section {
            CellBytes.encode(cells).withUnsafeBytes { Section(part, offence: offence, copying: $0) }
        }
        switch cells {
        case .memory(let monthly, let yearly):
            return [(SectionFile.Part.monthCells, monthly), (.yearCells, yearly)].map { part, cells in
                let length = offences.isEmpty ? 0 : cells.count / offences.count
                return cells.withUnsafeBufferPointer {
                    section(part, UnsafeBufferPointer(rebasing: $0[offence * length..<(offence + 1) * length]))
                }
            }
        case .file:
            let planes = planes(offence: offence)
            return [
                planes.monthly.cells.withUnsafeBufferPointer { section(.monthCells, $0) },
                planes.yearly.cells.withUnsafeBufferPointer { section(.yearCells, $0) },
            ]
        }
    }
}

extension CellPlane {
    fileprivate mutating func copy(_ source: [RawCell], from start: Int) {
        guard start + cells.count <= source.count else { return }
        cells.withUnsafeMutableBufferPointer { target in
            source.withUnsafeBufferPointer { _ = target.update(fromContentsOf: $0[start..<start + target.count]) }
        }
    }

    fileprivate mutating func decode(_ section: UnsafeRawBufferPointer?) {
        guard let section else { return }
        cells.withUnsafeMutableBufferPointer { CellBytes.decode(section, into: $0) }
    }
}
