package import Geography

/// An area that no source publishes and that is the sum of its members: a region, police district or basic team.
package struct RollUp: Hashable, Sendable {
    package let code: AreaCode
    package let members: [AreaCode]

    package init(code: AreaCode, members: [AreaCode]) {
        self.code = code
        self.members = members
    }
}

extension RollUp {
    /// The sum of the members' cells; one member without a value makes the whole missing.
    ///
    /// The reason is the members' own when all that have none share it, else that a row is absent.
    /// `nil` when the sum is larger than a cell.
    static func sum(_ cells: some Sequence<RawCell>) -> RawCell? {
        var sum = 0, isEmpty = true
        var missing: RawCell?
        for cell in cells {
            isEmpty = false
            if let count = cell.count {
                sum += Int(count)
            } else {
                missing = missing.map { $0 == cell ? cell : .absent } ?? cell
            }
        }
        if isEmpty { return .absent }
        return missing ?? Int32(exactly: sum).map { RawCell(count: $0) }
    }
}
