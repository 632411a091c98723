/// One offence's cells of a delivery as they go into its file: packed, padded and summed up on the thread that made them.
package struct PackedCells: Sendable {
    let monthly: Section
    let yearly: Section

    /// The cells lie area × month and area × year, in the order of the delivery's areas; either may be empty.
    package init(offence: Int, monthly: UnsafeBufferPointer<RawCell>, yearly: UnsafeBufferPointer<RawCell>) {
        self.monthly = Section(.monthCells, offence: offence, packing: monthly)
        self.yearly = Section(.yearCells, offence: offence, packing: yearly)
    }
}

extension Section {
    fileprivate init(_ part: SectionFile.Part, offence: Int, packing cells: UnsafeBufferPointer<RawCell>) {
        self.init(part, offence: offence, padded: CellBytes.encode(cells, paddedTo: SectionFile.alignment))
    }
}
