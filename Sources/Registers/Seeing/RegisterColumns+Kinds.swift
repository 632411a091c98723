import Geography
import Phrases
import Records

extension Phrase {
    /// What a query in either language finds.
    var inBothLanguages: String { dutch == english ? dutch : dutch + " " + english }
}

/// The first and last day of each row, as numbers.
struct DayColumn: Sendable {
    private let first: [Int32]
    private let last: [Int32]

    init(_ days: [ClosedRange<PlanDate>?]) {
        first = days.map { $0.map { Int32($0.lowerBound.dayNumber) } ?? .max }
        last = days.map { $0.map { Int32($0.upperBound.dayNumber) } ?? .min }
    }

    func rows(touching days: ClosedRange<Int32>) -> RowSet {
        var found = RowSet(none: first.count)
        for row in first.indices where first[row] <= days.upperBound && last[row] >= days.lowerBound {
            found.insert(row)
        }
        return found
    }
}

/// The texts of all rows behind each other, folded, so that one pass finds a word.
struct TextColumn: Sendable {
    private let bytes: [UInt8]
    /// Where each row begins; the last entry is the end.
    private let starts: [Int]

    /// Between two rows, so that no word is found across them.
    private static let gap: UInt8 = 0

    init(_ texts: [String]) {
        var bytes: [UInt8] = [], starts: [Int] = []
        starts.reserveCapacity(texts.count + 1)
        for text in texts {
            starts.append(bytes.count)
            bytes += NameFolding.fold(text)
            bytes.append(Self.gap)
        }
        starts.append(bytes.count)
        self.bytes = bytes
        self.starts = starts
    }

    func rows(with word: [UInt8]) -> RowSet {
        let count = starts.count - 1
        var found = RowSet(none: count)
        guard let head = word.first else { return RowSet(all: count) }
        bytes.withUnsafeBufferPointer { text in
            word.withUnsafeBufferPointer { word in
                var row = 0
                while row < count {
                    if Self.stands(word, head, in: text, from: starts[row], to: starts[row + 1]) { found.insert(row) }
                    row += 1
                }
            }
        }
        return found
    }

    private static func stands(
        _ word: UnsafeBufferPointer<UInt8>, _ head: UInt8, in text: UnsafeBufferPointer<UInt8>, from start: Int,
        to end: Int
    ) -> Bool {
        var place = start
        let last = end - word.count
        while place < last {
            if text[place] == head {
                var length = 1
                while length < word.count, text[place + length] == word[length] { length += 1 }
                if length == word.count { return true }
            }
            place += 1
        }
        return false
    }
}

/// By what rows are put in order.
struct SortKeys {
    private let field: FieldDeclaration?
    private let place: Int?
    private let status: StatusMachine?
    private let world: RegisterWorld

    init(_ key: FieldKey, declaration: RegisterDeclaration, world: RegisterWorld) {
        field = declaration.field(key)
        place = declaration.fields.firstIndex { $0.key == key }
        status = key == .status ? declaration.status : nil
        self.world = world
    }

    private enum SortKey: Comparable {
        case number(Double)
        case text([UInt8])
        case none

        static func < (a: SortKey, b: SortKey) -> Bool {
            switch (a, b) {
            case (.number(let a), .number(let b)): a < b
            case (.text(let a), .text(let b)): a.lexicographicallyPrecedes(b)
            case (.number, .text), (.number, .none), (.text, .none): true
            case (.text, .number), (.none, _): false
            }
        }
    }

    /// Rows of the same key stay in the order that they had.
    func order(of rows: [RegisterRow]) -> [Int32] {
        let keys = rows.map(key)
        return rows.indices.sorted { keys[$0] < keys[$1] || keys[$0] == keys[$1] && $0 < $1 }.map(Int32.init)
    }

    private func key(_ row: RegisterRow) -> SortKey {
        if let status {
            return row.status.flatMap { id in status.states.firstIndex { $0.id == id } }
                .map { .number(Double($0)) } ?? .none
        }
        guard let field, let value = place.flatMap({ row.values[$0] }) else { return .none }
        switch value {
        case .number(let number), .money(let number): return .number(number.named)
        case .flag(let flag): return .number(flag ? 0 : 1)
        case .choices(let ids):
            let place = field.kind.choices?.choices.firstIndex { $0.id == ids.first }
            return place.map { .number(Double($0)) } ?? .none
        case .span(let span): return .number(Double(span.start.instant))
        case .amounts(let amounts):
            return .number(amounts.byArea.values.reduce(0) { $0 + ($1.value?.named ?? 0) })
        default:
            if let days = value.days { return .number(Double(days.lowerBound.dayNumber)) }
            return .text(NameFolding.fold(ValueWords(world).phrase(value, of: field).dutch))
        }
    }
}
