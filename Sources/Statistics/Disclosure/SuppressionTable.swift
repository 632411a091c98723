/// The counts of a table with three axes while cells are chosen that are not shown.
///
/// What of a whole has no part in the table (an offence in no known neighbourhood, a year of which months lack) is made a
/// part of its own, whose cells are never shown. Where such a rest is nothing it is taken as known to be nothing, which leaves
/// an attacker more than there is.
struct SuppressionTable {
    enum State: UInt8 {
        case shown, small, complement
        /// Shown to nobody: not delivered, or a rest.
        case absent
        /// Known to everybody: a rest of nothing.
        case fixed

        var isHidden: Bool { self == .small || self == .complement || self == .absent }
    }

    /// A rest that no sum limits.
    private static let unlimited = 1 << 40

    private(set) var axes: [SuppressionAxis]
    /// How many entries the second and the third axis have.
    private(set) var sizes: (middle: Int, last: Int)
    private(set) var counts: [Int]
    var states: [State]
    /// Absent cells that are the sum of their parts.
    private var isSum: [Bool]

    /// - Parameter given: the last axis changing fastest; a negative one is absent.
    init(counts given: [Int], axes: [SuppressionAxis], upTo limit: Int) {
        self.axes = axes
        sizes = (axes[1].count, axes[2].count)
        counts = given.map { max(0, $0) }
        states = given.map { $0 < 0 ? .absent : $0 > 0 && $0 <= limit ? .small : .shown }
        isSum = [Bool](repeating: false, count: given.count)
        sumAbsentWholes()
        let own = axes.map(\.count)
        for axis in axes.indices { addRests(along: axis, own: own) }
    }

    /// The entry along each axis.
    typealias Place = SIMD3<Int>

    func index(_ place: Place) -> Int { (place[0] * sizes.middle + place[1]) * sizes.last + place[2] }

    func place(of index: Int) -> Place {
        Place(index / (sizes.last * sizes.middle), index / sizes.last % sizes.middle, index % sizes.last)
    }

    /// - Parameter own: how many entries each axis has without rests.
    private mutating func addRests(along axis: Int, own: [Int]) {
        let stride = (axis + 1..<3).reduce(1) { $0 * axes[$1].count }
        let blocks = (0..<axis).reduce(1) { $0 * axes[$1].count }
        let isOwn = (0..<blocks).map { block in
            axis == 0 || (axis == 1 ? block < own[0] : block / axes[1].count < own[0] && block % axes[1].count < own[1])
        }
        var rests: [(whole: Int, cells: [Int])] = []
        for whole in 0..<axes[axis].count where !axes[axis].parts[whole].isEmpty {
            let cells = rest(of: whole, along: axis, isOwn: isOwn, stride: stride)
            if cells.contains(where: { $0 > 0 }) { rests.append((whole, cells)) }
        }
        guard !rests.isEmpty else { return }
        insert(rests.map(\.cells), along: axis, blocks: blocks, stride: stride)
        axes[axis] = axes[axis].adding(partsOf: rests.map(\.whole))
        sizes = (axes[1].count, axes[2].count)
    }

    /// What the whole is more than its parts, per cell across the axis.
    ///
    /// No sum limits it where the whole is absent, in rests of rests, and where the parts are more than the whole: there it is
    /// no sum.
    private func rest(of whole: Int, along axis: Int, isOwn: [Bool], stride: Int) -> [Int] {
        let count = axes[axis].count
        var cells = [Int](repeating: Self.unlimited, count: isOwn.count * stride)
        for block in isOwn.indices where isOwn[block] {
            for offset in 0..<stride {
                let at = (block * count + whole) * stride + offset
                guard states[at] != .absent || isSum[at] else { continue }
                var rest = counts[at]
                for part in axes[axis].parts[whole] { rest -= counts[(block * count + part) * stride + offset] }
                if rest >= 0 { cells[block * stride + offset] = rest }
            }
        }
        return cells
    }

    /// An absent whole of which no part is absent is their sum, and links them to what it is a part of itself.
    private mutating func sumAbsentWholes() {
        for cell in states.indices.reversed() where states[cell] == .absent {
            let at = place(of: cell)
            for axis in axes.indices where !axes[axis].parts[at[axis]].isEmpty {
                var sum: Int? = 0, other = at
                for part in axes[axis].parts[at[axis]] {
                    other[axis] = part
                    let known = states[index(other)] != .absent || isSum[index(other)]
                    sum = known ? sum.map { $0 + counts[index(other)] } : nil
                }
                guard let sum else { continue }
                counts[cell] = sum
                isSum[cell] = true
                break
            }
        }
    }

    private mutating func insert(_ rests: [[Int]], along axis: Int, blocks: Int, stride: Int) {
        let old = axes[axis].count * stride
        var newCounts: [Int] = [], newStates: [State] = [], newSums: [Bool] = []
        newCounts.reserveCapacity(counts.count + rests.count * blocks * stride)
        newStates.reserveCapacity(newCounts.capacity)
        for block in 0..<blocks {
            newCounts += counts[block * old..<(block + 1) * old]
            newStates += states[block * old..<(block + 1) * old]
            newSums += isSum[block * old..<(block + 1) * old]
            for rest in rests {
                let cells = rest[block * stride..<(block + 1) * stride]
                newCounts += cells
                newStates += cells.map { $0 > 0 ? .absent : .fixed }
                newSums += repeatElement(false, count: stride)
            }
        }
        (counts, states, isSum) = (newCounts, newStates, newSums)
    }
}
