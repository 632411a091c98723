import Geography

/// The areas of a day monitor by their codes and names; a name that two areas share is told, never guessed.
struct DayAreas {
    enum Answer: Hashable {
        case area(AreaCode)
        case ambiguous
        case unknown
    }

    private struct Question: Hashable {
        let text: String
        let level: AreaLevel?
        let municipality: AreaCode?
    }

    private var named: [String: Set<AreaCode>] = [:]
    private var known: [Question: Answer] = [:]

    init(_ names: KnownNames) {
        let all =
            names.areas.map { ($0.key, $0.value) }
            + names.otherNames.flatMap { code, names in names.map { (code, $0) } }
        for (code, name) in all where code.level >= .municipality && !code.isUnknownPlace {
            named[Self.fold(name), default: []].insert(code)
            if name.hasSuffix(" (gemeente)") { named[Self.fold(String(name.dropLast(11))), default: []].insert(code) }
        }
    }

    /// - Parameters:
    ///   - level: what the column holds; `nil` for a column of any areas.
    ///   - municipality: what another column of the row says.
    mutating func area(_ text: String, level: AreaLevel?, in municipality: AreaCode?) -> Answer {
        let question = Question(text: text, level: level, municipality: municipality)
        if let answer = known[question] { return answer }
        let answer = look(question)
        if known.count < 100_000 { known[question] = answer }
        return answer
    }

    private func look(_ question: Question) -> Answer {
        if let code = Self.code(question.text, level: question.level) {
            return question.municipality == nil || code.municipality == question.municipality ? .area(code) : .unknown
        }
        let found = (named[Self.fold(question.text)] ?? []).filter { code in
            (question.level == nil || code.level == question.level)
                && (question.municipality == nil || code.municipality == question.municipality)
        }
        if found.count == 1, let code = found.first { return .area(code) }
        return found.isEmpty ? .unknown : .ambiguous
    }

    /// A code with its letters, or its digits alone in a column that says what they are.
    private static func code(_ text: String, level: AreaLevel?) -> AreaCode? {
        if let code = AreaCode(text), code.level >= .municipality, !code.isUnknownPlace,
            level == nil || code.level == level
        {
            return code
        }
        let prefix: (String, Int)? =
            switch level {
            case .municipality: ("GM", 4)
            case .cbsWijk: ("WK", 6)
            case .neighbourhood: ("BU", 8)
            default: nil
            }
        guard let prefix, text.utf8.count == prefix.1, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        return AreaCode(prefix.0 + text).flatMap { $0.isUnknownPlace ? nil : $0 }
    }

    private static func fold(_ text: String) -> String {
        String(decoding: NameFolding.fold(text, limit: 400), as: UTF8.self)
    }
}
