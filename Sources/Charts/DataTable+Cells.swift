import Phrases

/// Tables of series over time.
enum TrendTable {
    static func cell(_ reading: Reading?, decimals: Int, _ language: Language) -> DataTable.Cell {
        switch reading {
        case .final(let value)? where value.isFinite:
            return DataTable.Cell(language.number(value, decimals: decimals), plain: plain(value, decimals))
        case .provisional(let value)? where value.isFinite:
            let text = language.number(value, decimals: decimals)
            return DataTable.Cell(text, plain: plain(value, decimals), isProvisional: true)
        case .notDelivered?: return DataTable.Cell(ChartPhrases.notDelivered(language), plain: "", isMissing: true)
        default: return DataTable.Cell(ChartPhrases.unknown(language), plain: "", isMissing: true)
        }
    }

    static func cell(_ range: ClosedRange<Double>?, decimals: Int, _ language: Language) -> DataTable.Cell {
        guard let range else { return DataTable.Cell(ChartPhrases.unknown(language), plain: "", isMissing: true) }
        return DataTable.Cell(language.range(range.lowerBound, range.upperBound, decimals: decimals))
    }

    /// A number as programs read it: `1234.5`.
    static func plain(_ value: Double, _ decimals: Int) -> String {
        let text = Language.english.number(value, decimals: decimals)
        return String(text.filter { $0 != "," }.map { $0 == "−" ? "-" : $0 })
    }
}
