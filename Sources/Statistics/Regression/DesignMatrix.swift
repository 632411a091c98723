/// The explaining columns of a regression, column by column.
package struct DesignMatrix: Hashable, Sendable {
    package let rows: Int
    package let columns: Int
    /// Column-major.
    let values: [Double]

    /// - Parameter columns: of equal length; a shorter one is filled with zeros.
    package init(columns: [[Double]]) {
        let rows = columns.map(\.count).max() ?? 0
        self.rows = rows
        self.columns = columns.count
        values = columns.flatMap { $0 + [Double](repeating: 0, count: rows - $0.count) }
    }

    subscript(row: Int, column: Int) -> Double { values[column * rows + row] }

    /// The matrix with the unit matrix under it.
    func withUnitRows() -> DesignMatrix {
        DesignMatrix(
            columns: (0..<columns).map { column in
                values[(column * rows)..<((column + 1) * rows)] + (0..<columns).map { $0 == column ? 1 : 0 }
            })
    }
}
