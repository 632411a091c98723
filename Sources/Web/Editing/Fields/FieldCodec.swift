/// Both ways between a value of the plan and the text of a field in a form or a file.
struct FieldCodec<Value>: Sendable {
    let text: @Sendable (Value) -> String
    let value: @Sendable (String) throws(FieldProblem) -> Value
}

extension FieldCodec {
    /// The same with an empty text for none.
    func optional() -> FieldCodec<Value?> {
        FieldCodec<Value?>(
            text: { value in value.map { self.text($0) } ?? "" },
            value: { (text) throws(FieldProblem) in text.isEmpty ? nil : try self.value(text) })
    }

    /// Several with a blank between them.
    func many() -> FieldCodec<[Value]> {
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
    static var choice: FieldCodec {
        FieldCodec(
            text: { $0.rawValue },
            value: { (text) throws(FieldProblem) in
                guard let value = Value.allCases.first(where: { $0.rawValue == text }) else { throw .notOneOf(text) }
                return value
            })
    }
}

extension FieldCodec where Value == Bool {
    static var flag: FieldCodec {
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
    static func whole(_ range: ClosedRange<Int>) -> FieldCodec {
        FieldCodec(
            text: { String($0) },
            value: { (text) throws(FieldProblem) in
                guard let number = Int(text), range.contains(number) else { throw .noNumber(text) }
                return number
            })
    }
}

extension FieldCodec where Value == String {
    /// A line that must be there.
    static var line: FieldCodec {
        FieldCodec(
            text: { $0 },
            value: { (text) throws(FieldProblem) in
                guard !text.isEmpty else { throw .missing }
                return text
            })
    }

    /// A line that may be empty.
    static var free: FieldCodec { FieldCodec(text: { $0 }, value: { (text) throws(FieldProblem) in text }) }
}

extension FieldCodec where Value == [String] {
    /// One per line, empty ones left out.
    static var lines: FieldCodec {
        FieldCodec(
            text: { $0.joined(separator: "\n") },
            value: { (text) throws(FieldProblem) in
                text.split(separator: "\n").map { $0.trimmingBlanks }.filter { !$0.isEmpty }
            })
    }
}

extension StringProtocol {
    /// Without blanks at both ends.
    var trimmingBlanks: String {
        var rest = self[...]
        while let first = rest.first, first.isWhitespace { rest = rest.dropFirst() }
        while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
        return String(rest)
    }
}
