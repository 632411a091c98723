package import Phrases

/// Figures as programs and spreadsheets read them: the same records as JSON, CSV and text.
package struct FigureSheet: Sendable {
    package let records: [FigureRecord]
    package let language: Language

    /// Renders every figure in one language; the keys of the records are English in both.
    package init(_ figures: [Figure], edition: Edition, language: Language) {
        records = []
        self.language = language
    }

    /// An array of records, keys in a fixed order.
    package func json() -> String { "" }
    /// RFC 4180 with a heading, quoted where needed; text cells cannot be read as formulas.
    package func csv() -> String { "" }
    /// One block of lines per figure, for a terminal.
    package func text() -> String { "" }
}

/// One figure on the wire.
package struct FigureRecord: Sendable {}
