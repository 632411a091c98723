import Geography
package import Phrases
import Records
package import Registers

/// Finds registers by what they are called, and their rows by what stands in them: of what the reader sees, and nothing else.
package struct RegisterSearch: Sendable {
    private let registers: [VisibleRegister]
    private let words: ValueWords?

    package init(_ registers: VisibleRegisters?) {
        self.registers = registers?.registers ?? []
        words = registers?.words
    }

    /// A register in which something was found.
    package struct Found: Sendable {
        package let route: Route
        package let title: Phrase
        /// Whether it is called so itself.
        package let isNamed: Bool
        /// Those that are called so first.
        package let rows: [Row]
        /// How many rows say it.
        package let total: Int

        package struct Row: Sendable {
            package let route: Route
            package let title: Phrase
            /// Whether it is called so, and does not only say so.
            package let isNamed: Bool
            package let isExample: Bool
        }

        /// How many lines it takes where it is listed.
        package var lines: Int { (isNamed || rows.isEmpty ? 1 : 0) + rows.count }
    }

    /// - Parameter limit: rows of one register.
    package func results(_ query: String, limit: Int) -> [Found] {
        let asked = Self.words(query)
        guard asked.contains(where: { $0.count >= Self.least }) else { return [] }
        return registers.compactMap { register in
            let declaration = register.declaration
            let isNamed = Self.says([declaration.title, declaration.many], asked)
            var query = RegisterQuery()
            query.text = asked.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
            let said = register.rows(query)
            guard isNamed || !said.isEmpty else { return nil }
            let rows = said.map { row($0, of: register, asked) }
            return Found(
                route: .register(.register(register.id)), title: declaration.title, isNamed: isNamed,
                rows: Array((rows.filter(\.isNamed) + rows.filter { !$0.isNamed }).prefix(limit)), total: said.count)
        }
        .sorted { a, b in Self.rank(a) < Self.rank(b) }
    }

    private static func rank(_ found: Found) -> Int {
        found.isNamed ? 0 : found.rows.contains(where: \.isNamed) ? 1 : 2
    }

    private func row(_ row: VisibleRow, of register: VisibleRegister, _ asked: [[UInt8]]) -> Found.Row {
        let title = register.heading(of: row, words: words)
        return Found.Row(
            route: .register(.row(register.id, row.id)), title: title, isNamed: Self.says([title], asked),
            isExample: row.isExample)
    }

    /// Shorter words stand in too many rows.
    private static let least = 3

    private static func words(_ query: String) -> [[UInt8]] {
        NameFolding.fold(query, limit: NameFolding.queryLimit).split(separator: 0x20).map(Array.init)
    }

    /// Whether each word begins a word of one of the titles, in one of the languages.
    private static func says(_ titles: [Phrase], _ asked: [[UInt8]]) -> Bool {
        let texts = titles.flatMap { title in Language.allCases.map { title($0) } }
        let known = texts.flatMap { NameFolding.fold($0, limit: 400).split(separator: 0x20).map(Array.init) }
        return asked.allSatisfy { word in known.contains { $0.starts(with: word) } }
    }
}
