/// Which months explain month k, and in which seasonal level each of them lies.
struct FarringtonBaseline: Hashable, Sendable {
    /// Places in the series.
    let months: [Int]
    /// 1…periods per month; the last one is that of the reference windows and of month k itself.
    let levels: [Int]

    /// Nil when the series does not reach back far enough.
    init?(month k: Int, control: FarringtonControl) {
        let w = control.halfWindow
        guard k - 12 * control.years - w >= 0 else { return nil }
        var level = [Int](repeating: 0, count: k + w + 1)
        for month in (k - w)...(k + w) { level[month] = control.periods }
        for year in 1...control.years {
            let reference = k - 12 * year
            for month in (reference - w)...(reference + w) { level[month] = control.periods }
            guard control.periods > 1 else { continue }
            // The months between two windows, in levels of as equal a length as can be, longer ones first.
            let gap = 12 - 2 * w - 1
            let each = gap / (control.periods - 1)
            let longer = gap % (control.periods - 1)
            var month = reference + w + 1
            for which in 1..<control.periods {
                for _ in 0..<(each + (which <= longer ? 1 : 0)) {
                    level[month] = which
                    month += 1
                }
            }
        }
        let last = k - control.pastMonths - 1
        let first = k - 12 * control.years - w
        guard first <= last else { return nil }
        // With one level the months between the windows are no part of the baseline.
        let used = (first...last).filter { level[$0] > 0 }
        months = used
        levels = used.map { level[$0] }
    }

    /// Intercept, trend over the place in the series, and an indicator per level but the first; and the row of month k.
    func design(month k: Int, hasTrend: Bool, periods: Int) -> (matrix: DesignMatrix, row: [Double]) {
        var columns = [[Double](repeating: 1, count: months.count)]
        var row = [1.0]
        if hasTrend {
            // Counted from k: the same fit, better conditioned than from the start of the series.
            columns.append(months.map { Double($0 - k) })
            row.append(0)
        }
        if periods > 1 {
            for level in Set(levels).sorted().dropFirst() {
                columns.append(levels.map { $0 == level ? 1 : 0 })
                row.append(level == periods ? 1 : 0)
            }
        }
        return (DesignMatrix(columns: columns), row)
    }
}
