import Phrases

/// Both ways between a value of the plan and the text of a field in a form or a file.
package struct FieldCodec<Value>: Sendable {
    package let text: @Sendable (Value) -> String
    package let value: @Sendable (String) throws(FieldProblem) -> Value

    package init(
        text: @escaping @Sendable (Value) -> String,
        value: @escaping @Sendable (String) throws(FieldProblem) -> Value
    ) {
        self.text = text
        self.value = value
    }

    /// From a text that has one meaning or none; `otherwise` says what is wrong with it.
    package init(
        _ text: @escaping @Sendable (Value) -> String, reading: @escaping @Sendable (String) -> Value?,
        otherwise: @escaping @Sendable (String) -> FieldProblem
    ) {
        self.init(
            text: text,
            value: { (text) throws(FieldProblem) in
                guard let value = reading(text) else { throw otherwise(text) }
                return value
            })
    }
}

extension FieldCodec {
    /// The same with an empty text for none.
    package func optional() -> FieldCodec<Value?> {
        FieldCodec<Value?>(
            text: { value in value.map { self.text($0) } ?? "" },
            value: { (text) throws(FieldProblem) in text.isEmpty ? nil : try self.value(text) })
    }

    /// Several with a blank between them.
    package func many() -> FieldCodec<[Value]> {
        FieldCodec<[Value]>(
            text: { values in values.map { self.text($0) }.joined(separator: " ") },
            value: { (text) throws(FieldProblem) in
                var values: [Value] = []
                for part in text.split(whereSeparator: \.isWhitespace) { values.append(try self.value(String(part))) }
                return values
            })
    }
}

extension FieldCodec where Value: RawRepresentable & CaseIterable & SendableMetatype, Value.RawValue == String {
    /// A choice by the word of the text format.
    package static var choice: FieldCodec {
        FieldCodec(
            { $0.rawValue }, reading: { text in Value.allCases.first { $0.rawValue == text } },
            otherwise: { .notOneOf($0) })
    }
}

extension FieldCodec where Value == Bool {
    package static var flag: FieldCodec {
        FieldCodec(
            text: { $0 ? "ja" : "" },
            value: { (text) throws(FieldProblem) in
                switch text {
                case "ja": true
                case "", "nee": false
                default: throw .notOneOf(text)
                }
            })
    }
}

extension FieldCodec where Value == Int {
    package static func whole(_ range: ClosedRange<Int>) -> FieldCodec {
        FieldCodec(
            text: { String($0) },
            value: { (text) throws(FieldProblem) in
                guard let number = Int(try NumberHabit(.dutch).digits(text, isWhole: true)), range.contains(number)
                else { throw .noNumber(text) }
                return number
            })
    }
}

extension FieldCodec where Value == String {
    /// A line that must be there.
    package static var line: FieldCodec {
        FieldCodec(
            text: { $0 },
            value: { (text) throws(FieldProblem) in
                guard !text.isEmpty else { throw .missing }
                return text
            })
    }

    /// A line that may be empty.
    package static var free: FieldCodec { FieldCodec(text: { $0 }, value: { (text) throws(FieldProblem) in text }) }
}

extension FieldCodec where Value == [String] {
    /// One per line, empty ones left out.
    package static var lines: FieldCodec {
        FieldCodec(
            text: { $0.joined(separator: "\n") },
            value: { (text) throws(FieldProblem) in
                text.split(separator: "\n").map { $0.trimmingBlanks }.filter { !$0.isEmpty }
            })
    }
}
