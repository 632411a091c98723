import Phrases

extension DataTable {
    /// The areas of a map with their values, in the order given.
    static func areas(_ areas: [MapArea], texts: MapTexts, in language: Language) -> DataTable {
        let hasMargins = areas.contains { !$0.marginText.isEmpty }
        let hasChanges = areas.contains { $0.change != nil }
        let columns =
            [Column(ChartPhrases.area(language), isNumeric: false), Column(texts.unit)]
            + (hasMargins ? [Column(ChartPhrases.interval(language))] : [])
            + (hasChanges ? [Column(texts.change ?? ChartPhrases.change(language), isNumeric: false)] : [])
        let rows = areas.map { area -> [Cell] in
            [Cell(area.name), cell(area, texts: texts, in: language)] + (hasMargins ? [Cell(area.marginText)] : [])
                + (hasChanges ? [Cell(area.change?.text ?? "")] : [])
        }
        return DataTable(caption: texts.title, columns: columns, rows: rows)
    }

    private static func cell(_ area: MapArea, texts: MapTexts, in language: Language) -> Cell {
        switch area.state {
        case .value(let value):
            let text = area.valueText.isEmpty ? language.number(value, decimals: 1) : area.valueText
            return Cell(text, plain: value.isFinite ? TrendTable.plain(value, 3) : "", isMissing: !value.isFinite)
        case .fewResidents:
            return Cell(texts.fewResidents ?? ChartPhrases.fewResidents(language), plain: "", isMissing: true)
        case .notPublished: return Cell(ChartPhrases.notPublished(language), plain: "", isMissing: true)
        case .notDelivered: return Cell(ChartPhrases.notDelivered(language), plain: "", isMissing: true)
        }
    }
}
