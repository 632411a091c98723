/// The kinds of block of a template, and the keys of each, in the order of `docs/report-format.md`.
enum BlockKind: String, CaseIterable { case report, figure, wording, overview, section, table, chart, remark }

enum ReportKey: String, CaseIterable {
    case id, version, title, places, period, audience, reference, due, deadline, window
}

enum FigureKey: String, CaseIterable { case id, offence, offences, measure, place, compare, years }

enum WordsKey: String, CaseIterable { case id }

enum SectionKey: String, CaseIterable { case id, title, when, figure, effect }

enum TableKey: String, CaseIterable { case title, figures, columns }

enum ChartKey: String, CaseIterable { case title, figure }

enum RemarkKey: String, CaseIterable { case title }

/// The words of `when` of a section.
enum ConditionWord: String, CaseIterable { case always, event, moreThanChance }
