package import Prose

/// A report as it is read, before it is a page or a file: headings, sentences, tables, charts, and the annex that accounts for them.
package struct ReportDocument: Sendable {
    package let title: String
    package let place: FrozenPlace
    /// Said at the top where the figures are invented, or not final.
    package let warnings: [String]
    package var sections: [DocumentSection]
    package let annex: [AnnexRow]
    /// What the report was made of, by name.
    package let facts: [DocumentFact]
    package let isExample: Bool
    /// The SHA-256 of the run.
    package let run: String
}

package struct DocumentSection: Sendable {
    package let id: String
    package let title: String
    package let blocks: [DocumentBlock]
}

package enum DocumentBlock: Sendable {
    case paragraph(Prose)
    case list([Prose])
    case table(DocumentTable)
    case chart(DocumentChart)
    /// Words of the place itself; `nil` where it said nothing.
    case remark(title: String, paragraphs: [String]?)
}

package struct DocumentTable: Sendable {
    package let title: String
    /// The first is that of the row's name.
    package let columns: [String]
    package let rows: [Row]

    package struct Row: Sendable {
        package let name: String
        /// The row of the annex that accounts for it, from 1.
        package let annex: Int
        package let cells: [Cell]
    }

    package struct Cell: Sendable, Hashable {
        package let text: String
        /// The number itself, where it is one, and how many decimals of it are shown.
        package let number: Double?
        package let decimals: Int

        package var isNumber: Bool { number != nil }
    }
}

/// Values beside each other in their order, each with its length as a share of the longest.
package struct DocumentChart: Sendable {
    package let title: String
    /// What somebody hears who does not see it: other words than the title.
    package let alternative: String
    package let bars: [Bar]

    package struct Bar: Sendable {
        package let name: String
        package let annex: Int
        /// `nil` where there is none; `text` then says why.
        package let value: Double?
        package let text: String
    }

    package var largest: Double { bars.compactMap(\.value).max() ?? 0 }
}

/// What accounts for one figure.
package struct AnnexRow: Sendable {
    /// From 1, in the order of the annex.
    package let number: Int
    package let figure: FrozenFigure
    package let meaning: String
    package let counts: String
    package let period: String
    package let status: String
    package let remarks: [String]

    /// Where it stands on the page.
    package var anchor: String { "v-\(number)" }
}

package struct DocumentFact: Sendable {
    package let name: String
    package let value: String
}
