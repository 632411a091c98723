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
        /// As they go into the file, in the order of the offences.
        case memory([PackedCells])
        /// Mapped and verified; decoded one offence at a time.
        case file(SectionReader)
    }

    /// One `PackedCells` for each offence, in the order of `offences`.
    package init(
        areas: [AreaCode], offences: [OffenceCode], months: ClosedRange<Month>?, years: ClosedRange<Int>?,
        packed: [PackedCells]
    ) {
        precondition(packed.count == offences.count, "packed cells for every offence")
        self.areas = areas
        self.offences = offences
        self.months = months
        self.years = years
        cells = .memory(packed)
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
        func plane(_ cells: [RawCell], _ offence: Int) -> ArraySlice<RawCell> {
            let length = cells.count / max(1, offences.count)
            return cells[offence * length..<(offence + 1) * length]
        }
        let packed = offences.indices.map { offence in
            plane(monthly, offence).withUnsafeBufferPointer { months in
                plane(yearly, offence).withUnsafeBufferPointer { years in
                    PackedCells(offence: offence, monthly: months, yearly: years)
                }
            }
        }
        self.init(areas: areas, offences: offences, months: months, years: years, packed: packed)
    }

    package func fill(offence: Int, monthly: inout CellPlane, yearly: inout CellPlane) {
        guard offences.indices.contains(offence) else { return }
        switch cells {
        case .memory(let packed):
            packed[offence].monthly.bytes.withUnsafeBytes { monthly.decode($0) }
            packed[offence].yearly.bytes.withUnsafeBytes { yearly.decode($0) }
        case .file(let reader):
            monthly.decode(reader.section(.monthCells, offence: offence))
            yearly.decode(reader.section(.yearCells, offence: offence))
        }
    }
}

extension DeliveryCells {
    /// Maps and verifies a file that `write` made; cells are decoded when they are asked for.
    ///
    /// - Parameter isGuarded: as of `Snapshot.open`.
    package static func read(_ path: String, isGuarded: Bool = false) throws(SnapshotError) -> DeliveryCells {
        let reader = try SectionReader(path: path, kind: .delivery, expectedTag: nil, isGuarded: isGuarded)
        guard let axes = reader.section(.dimensions).flatMap({ CellAxes($0) }) else {
            throw .damaged(plane: "dimensions")
        }
        return DeliveryCells(axes, reader)
    }

    /// Lends the bytes of the file as they are mapped; `nil` for cells in memory.
    package func withFile<T>(_ body: (UnsafeRawBufferPointer) -> T) -> T? {
        guard case .file(let reader) = cells else { return nil }
        defer { reader.file.release(0..<reader.file.bytes.count) }
        return body(reader.file.bytes)
    }

    /// What is wrong with the bytes of such a file; `nil` when every checksum agrees.
    package static func damage(in bytes: [UInt8]) -> SnapshotError? {
        bytes.withUnsafeBytes { SectionReader.damage(in: $0, kind: .delivery) }
    }

    private init(_ axes: CellAxes, _ reader: SectionReader) {
        areas = axes.areas
        offences = axes.offences
        months = axes.months
        years = axes.years
        cells = .file(reader)
    }

    /// Writes the file whole or not at all, in the order of `areas` and `offences`. Throws `FileFailure`.
    ///
    /// `reading` gets the path of the finished bytes, and works while they go to the disk.
    package func write(to path: String, beside reading: (@Sendable (_ partial: String) -> Void)? = nil) throws {
        var writer = try SectionWriter(path: path, kind: .delivery, tag: "", capacity: 1 + offences.count * 2)
        try writer.add(CellAxes(areas: areas, offences: offences, months: months, years: years).section())
        for offence in offences.indices {
            let packed = packed(offence)
            try writer.add(packed.monthly)
            try writer.add(packed.yearly)
        }
        try writer.commit(beside: reading)
    }

    private func packed(_ offence: Int) -> PackedCells {
        if case .memory(let packed) = cells { return packed[offence] }
        let planes = planes(offence: offence)
        return planes.monthly.cells.withUnsafeBufferPointer { monthly in
            planes.yearly.cells.withUnsafeBufferPointer { yearly in
                PackedCells(offence: offence, monthly: monthly, yearly: yearly)
            }
        }
    }
}

extension CellPlane {
    fileprivate mutating func decode(_ section: UnsafeRawBufferPointer?) {
        guard let section else { return }
        cells.withUnsafeMutableBufferPointer { CellBytes.decode(section, into: $0) }
    }
}
