import Facts
import Figures
import Phrases
import Records

/// How a value stands in a path: read from a segment, and written as one.
struct AddressValue<Value>: Sendable {
    /// `nil` when the segment is no such value.
    let read: @Sendable (String, Language) -> Value?
    let write: @Sendable (Value, Language, Edition) -> String

    init(
        read: @escaping @Sendable (String, Language) -> Value?,
        write: @escaping @Sendable (Value, Language, Edition) -> String
    ) {
        self.read = read
        self.write = write
    }

    /// The same in both languages, whatever the edition.
    init(_ read: @escaping @Sendable (String) -> Value?, _ write: @escaping @Sendable (Value) -> String) {
        self.init(read: { text, _ in read(text) }, write: { value, _, _ in write(value) })
    }
}

extension AddressValue where Value: Hashable & Sendable {
    /// One of a few, each with a word of its own.
    static func one(of values: [Value], _ word: @escaping @Sendable (Value) -> Word) -> AddressValue {
        AddressValue(
            read: { text, language in values.first { word($0)(language) == text } },
            write: { value, language, _ in word(value)(language) })
    }
}

extension AddressValue<Int> {
    static let year = years(1900...2199)

    static func years(_ range: ClosedRange<Int>) -> AddressValue {
        AddressValue(
            { text in
                guard text.utf8.count == 4, let year = Int(text), range.contains(year) else { return nil }
                return year
            }, { String($0) })
    }
}

extension AddressValue<ItemID> {
    static let item = AddressValue({ ItemID($0) }, { $0.rawValue })
}

extension AddressValue<Month> {
    static let month = AddressValue({ Month(dashed: $0) }, { $0.dashed })
}

extension AddressValue<PageFile> {
    /// `verloop.csv`
    static let file = AddressValue(read: PageFile.init, write: { file, language, _ in file.name(in: language) })
}
