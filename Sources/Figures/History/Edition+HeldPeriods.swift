import Cube
package import Facts

extension Edition {
    /// From the first to the last month that has any count; `nil` when none has.
    package var heldMonths: ClosedRange<Month>? {
        guard let first = cube.firstMonthWithValues, let last = cube.lastMonthWithValues else { return nil }
        return first...last
    }
}
