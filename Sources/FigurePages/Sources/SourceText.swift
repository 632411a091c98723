import Facts
import Figures
import Phrases
import RegionPack
import SiteKit

/// Values of a source in words: whole counts, percentages with one decimal.
enum SourceText {
    static func number(_ value: Double, of source: DataSource, in language: Language) -> String {
        switch source.measure {
        case .count: language.number(Int(value.rounded()))
        case .percentage: language.percent(value, decimals: 1)
        case .number: language.number(value, decimals: value == value.rounded() ? 0 : 1)
        }
    }

    static func period(_ period: Period, in language: Language) -> String {
        switch period {
        case .month(let month): language.month(month)
        case .quarter(let year, let quarter):
            Phrase("\(quarter)e kwartaal \(year)", "quarter \(quarter) of \(year)")(language)
        case .year(let year): String(year)
        }
    }

    /// `13,2% (12,9% tot 13,5%)`
    static func margin(_ margin: ClosedRange<Double>, of source: DataSource, in language: Language) -> String {
        let (low, high) = (
            number(margin.lowerBound, of: source, in: language), number(margin.upperBound, of: source, in: language)
        )
        return Phrase("\(low) tot \(high)", "\(low) to \(high)")(language)
    }

    /// The number without grouping, for programs.
    static func plain(_ value: Double) -> String {
        if value == value.rounded(), value.magnitude < 1e15 { return String(Int(value)) }
        let short = (value * 1e6).rounded() / 1e6
        return String(value.magnitude < 1e9 ? short : value)
    }
}
