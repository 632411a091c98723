import Records
import Statistics

/// A count of a register along its axes, with all totals.
package struct RegisterTally: Hashable, Sendable {
    package let count: CountDeclaration
    /// At most three; the cells of each combination of totals and parts are there.
    package let axes: [TallyAxis]
    /// The last axis changing fastest; along each the total first.
    private let cells: [Cell]

    package enum Cell: Hashable, Sendable {
        case value(Amount)
        /// Too few rows stand behind it, or it would give away another one that few stand behind.
        case withheld
        /// There is nothing to take the middle of.
        case none
    }

    /// A number, or what it is at least where not all that was added is known exactly.
    package struct Amount: Hashable, Sendable {
        package let least: Double
        /// `nil` where no bound is known.
        package let most: Double?

        package var exact: Double? { most == least ? least : nil }

        package init(least: Double, most: Double?) {
            self.least = least
            self.most = most
        }
    }

    init(count: CountDeclaration, axes: [TallyAxis], cells: [Cell]) {
        self.count = count
        self.axes = axes
        self.cells = cells
    }

    /// Of all rows that are counted.
    package var total: Cell { cells.first ?? .none }

    /// - Parameter places: per axis the number of an entry, or `nil` for the total.
    package func cell(_ places: [Int?]) -> Cell {
        var index = 0
        for (axis, place) in zip(axes, places + repeatElement(nil, count: max(0, axes.count - places.count))) {
            index = index * (axis.entries.count + 1) + (place.map { $0 + 1 } ?? 0)
        }
        return cells.indices.contains(index) ? cells[index] : .none
    }

    /// The parts of the only axis, or those of the first one with totals over the others.
    package var parts: [(entry: TallyAxis.Entry, cell: Cell)] {
        axes.first.map { axis in axis.entries.enumerated().map { ($1, cell([$0])) } } ?? []
    }
}

extension RegisterTally {
    /// Over rows that a viewer sees.
    init(_ count: CountDeclaration, of rows: [RegisterRow], as register: RegisterDeclaration, in world: RegisterWorld) {
        let table = TallyTable(count, of: rows, as: register, in: world)
        self.init(count: count, axes: table.axes, cells: table.cells.map { $0.shown(as: count.what) })
    }

    /// Over all rows, for who does not see them: nothing that few stand behind, nor what gives that away.
    init(
        disclosing count: CountDeclaration, of rows: [RegisterRow], as register: RegisterDeclaration,
        in world: RegisterWorld
    ) {
        let table = TallyTable(count, of: rows, as: register, in: world)
        let few = table.cells.indices.filter { (1..<count.minimum).contains(table.cells[$0].contributors) }
        let shown = table.cells.map { $0.shown(as: count.what) }
        let hidden = count.what == .median ? Set(few) : table.suppressed(few: few, below: count.minimum, shown)
        self.init(
            count: count, axes: table.axes,
            cells: shown.enumerated().map { hidden.contains($0) ? .withheld : $1 })
    }
}

/// What stands behind each cell before anything is said of it.
private struct TallyTable {
    let axes: [TallyAxis]
    private(set) var cells: [TallyCell]

    init(_ count: CountDeclaration, of rows: [RegisterRow], as register: RegisterDeclaration, in world: RegisterWorld) {
        let layout = FieldLayout(register)
        let counted = count.when.map { when in rows.filter { layout.meets(when, $0) } } ?? rows
        let readers = count.axes.map { AxisReader($0, of: register, in: world) }
        let found = readers.map { reader in counted.map { reader.entries(of: $0) } }
        axes = zip(count.axes, zip(readers, found)).map { axis, known in
            TallyAxis(axis: axis, entries: known.0.ordered(Set(known.1.joined())))
        }
        let places = axes.map { axis in
            Dictionary(uniqueKeysWithValues: axis.entries.enumerated().map { ($1, $0 + 1) })
        }
        cells = [TallyCell](repeating: TallyCell(), count: axes.reduce(1) { $0 * ($1.entries.count + 1) })
        for (index, row) in counted.enumerated() {
            var targets = [0]
            for axis in axes.indices {
                let own = [0] + found[axis][index].compactMap { places[axis][$0] }
                targets = targets.flatMap { base in own.map { base * (axes[axis].entries.count + 1) + $0 } }
            }
            let part = TallyPart(row, count, layout)
            for target in targets { cells[target].add(part) }
        }
    }

    /// The cells that are not told, so that none of those with few behind them follows from the others.
    func suppressed(few: [Int], below minimum: Int, _ shown: [RegisterTally.Cell]) -> Set<Int> {
        let own = axes.map { SuppressionAxis(parents: [nil] + $0.entries.map { _ in 0 }) }
        let all = own + repeatElement(SuppressionAxis(parents: [nil]), count: 3 - own.count)
        let counts = shown.map { cell in
            if case .value(let amount) = cell { Int(min(max(0, amount.least), 1e12).rounded()) } else { -1 }
        }
        let choices = CellSuppression(counts: counts, axes: all, upTo: minimum - 1, hiding: few).choices
        return Set(choices.indices.filter { choices[$0] == .small || choices[$0] == .complement }).union(few)
    }
}

/// What a row adds to a cell.
private struct TallyPart {
    let number: RegisterNumber?
    let words: [String]
    let contributors: [String]

    init(_ row: RegisterRow, _ count: CountDeclaration, _ layout: FieldLayout) {
        number = count.field.flatMap { layout.value($0, of: row)?.number }
        words = count.what == .distinct ? count.field.map { layout.words($0, of: row) } ?? [] : []
        // Without a field that says whose it is, each row is one of its own.
        contributors = count.contributors.map { layout.words($0, of: row) } ?? [row.id.rawValue]
    }
}

private struct TallyCell {
    private var rows = 0
    private var least = 0.0
    private var most: Double? = 0
    private var values: [Double] = []
    private var words: Set<String> = []
    private var who: Set<String> = []

    var contributors: Int { who.count }

    mutating func add(_ part: TallyPart) {
        rows += 1
        least += part.number?.least ?? 0
        most = most.flatMap { sum in part.number?.most.map { sum + $0 } }
        if let value = part.number?.exact { values.append(value) }
        words.formUnion(part.words)
        who.formUnion(part.contributors)
    }

    func shown(as what: CountDeclaration.What) -> RegisterTally.Cell {
        switch what {
        case .rows: .value(.init(least: Double(rows), most: Double(rows)))
        case .distinct: .value(.init(least: Double(words.count), most: Double(words.count)))
        case .sum: .value(.init(least: least, most: most))
        case .median: median.map { .value(.init(least: $0, most: $0)) } ?? .none
        }
    }

    private var median: Double? {
        let sorted = values.sorted()
        guard !sorted.isEmpty else { return nil }
        let middle = sorted.count / 2
        return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    }
}
