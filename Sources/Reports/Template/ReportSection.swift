/// A part of a report under one heading, with the condition on which it is there.
package struct ReportSection: Sendable {
    package let id: String
    package let title: ReportText
    package let condition: SectionCondition
    /// Whether it tells of an effect that was analysed: only there a cause may be named.
    package let isEffect: Bool
    /// Paragraphs, each one line; those that open with a hyphen are items of a list.
    package let paragraphs: [ReportText]
    package var blocks: [SectionBlock] = []
    package let line: Int
}

package enum SectionCondition: Hashable, Sendable {
    case always
    /// An event or break of the pack touches the period, or the one that it is held against.
    case event
    /// The change of a figure, or of one of a set, is more than chance.
    case moreThanChance(figure: String)
}

/// What stands below the text of a section, in the order of the file.
package enum SectionBlock: Sendable {
    case table(TableLine)
    case chart(ChartLine)
    case remark(RemarkLine)
}

/// A row per figure, a column per property of it.
package struct TableLine: Sendable {
    package let title: ReportText
    package let figures: [String]
    package let columns: [TableColumn]
    package let line: Int
}

package enum TableColumn: String, Sendable, CaseIterable {
    case count, base, difference, percent, verdict, rate, status
}

/// One set of figures, drawn in its order.
package struct ChartLine: Sendable {
    package let title: ReportText
    package let figure: String
    package let line: Int
}

/// Where the place that the report is for may say something of its own, set apart from the report.
package struct RemarkLine: Sendable {
    package let title: ReportText
    /// What to write there, for who writes it; never part of the report.
    package let hint: String
    package let line: Int
}
