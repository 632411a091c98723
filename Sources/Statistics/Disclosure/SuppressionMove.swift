/// A change of a table that leaves every sum as it is: some cells one up, others one down.
///
/// Along one axis it adds to an entry and to what that is a part of, up to some whole, and takes from a neighbour of that
/// whole and its parts (or from nothing, where the whole is at the top). The product over three axes is the hypercube of
/// Giessing and Repsilber (2002), on axes with wholes and parts.
struct SuppressionMove {
    /// Along one axis: the entries that are added to, and those that are taken from.
    struct Step {
        let added: [Int]
        let taken: [Int]
    }

    let steps: [Step]

    /// Visits each cell with whether it goes up; stops when `visit` answers false.
    ///
    /// - Parameter sizes: of the second and third axis.
    @inline(__always)
    func visit(_ sizes: (middle: Int, last: Int), _ visit: (_ cell: Int, _ rises: Bool) -> Bool) {
        for first in [true, false] {
            for one in first ? steps[0].added : steps[0].taken {
                for second in [true, false] {
                    for two in second ? steps[1].added : steps[1].taken {
                        let row = (one * sizes.middle + two) * sizes.last
                        for three in steps[2].added where !visit(row + three, first == second) { return }
                        for three in steps[2].taken where !visit(row + three, first != second) { return }
                    }
                }
            }
        }
    }
}
