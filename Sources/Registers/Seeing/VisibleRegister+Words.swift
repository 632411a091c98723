package import Phrases
import Records

extension VisibleRegister {
    /// What a field of a row says in words, or why it says nothing; `nil` when there is neither.
    package func phrase(_ key: FieldKey, of row: VisibleRow, words: ValueWords? = nil) -> Phrase? {
        if key == .status {
            return row.status.flatMap { declaration.status?[$0]?.title } ?? row.reason(.status)?.phrase
        }
        guard let field = declaration.field(key) else { return nil }
        return row[key].map { (words ?? ValueWords(world)).phrase($0, of: field) } ?? row.reason(key)?.phrase
    }

    /// What a row is called: its heading, or its id where the viewer sees nothing of it.
    package func heading(of row: VisibleRow, words: ValueWords? = nil) -> Phrase {
        let parts = declaration.heading.compactMap { phrase($0, of: row, words: words) }
        if parts.isEmpty { return Phrase(verbatim: row.id.rawValue) }
        return parts.count == 1
            ? parts[0] : Phrase { language in parts.map { $0(language) }.joined(separator: " · ") }
    }

    package func state(of row: VisibleRow) -> StatusMachine.State? {
        row.status.flatMap { declaration.status?[$0] }
    }
}

extension VisibleRegisters {
    /// Words that know what rows of other registers are called.
    package var words: ValueWords {
        let registers = self
        return ValueWords(world) { registers.name(of: $0, in: $1) }
    }
}
