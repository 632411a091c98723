import Phrases

/// Every figure of a report with what accounts for it, numbered in the order of the template.
struct Annex {
    let rows: [AnnexRow]
    private let bySet: [String: [AnnexRow]]

    init(_ report: FrozenReport) {
        var rows: [AnnexRow] = [], bySet: [String: [AnnexRow]] = [:]
        for set in report.sets {
            let own = set.figures.enumerated().map { Self.row($1, number: rows.count + $0 + 1) }
            bySet[set.id] = own
            rows += own
        }
        self.rows = rows
        self.bySet = bySet
    }

    func figures(of set: String) -> [AnnexRow] { bySet[set] ?? [] }

    private static func row(_ figure: FrozenFigure, number: Int) -> AnnexRow {
        let words = FigureWords(figure), compared = figure.comparison
        let counts: [String?] = [
            words.count.map { "\(figure.period.text): \($0)" } ?? figure.reason?.text,
            compared.map { "\($0.period.text): \(Language.dutch.number($0.base))" },
            figure.measure == "count" ? nil : words.value.map { "\(measure(figure)): \($0)" },
        ]
        return AnnexRow(
            number: number, figure: figure, meaning: "\(figure.title), \(figure.place.name). \(figure.definition)",
            counts: counts.compactMap(\.self).joined(separator: "; "), period: figure.period.text,
            status: TableWords(figure).status, remarks: figure.notes)
    }

    private static func measure(_ figure: FrozenFigure) -> String {
        figure.unit == "per 1000 inhabitants per year" ? "per 1.000 inwoners per jaar" : figure.unit
    }
}
