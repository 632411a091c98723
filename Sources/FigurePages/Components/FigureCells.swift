import Charts
import Facts
import Figures
import Geography
import Phrases
import SiteKit

/// Figures as cells of the tables under charts and of their files.
enum FigureCells {
    /// The name of an area, with what every figure of it lacks.
    static func name(_ area: AreaCode, _ context: PageContext) -> DataTable.Cell {
        var cell = DataTable.Cell(AreaNames.text(area, context))
        cell.remark = context.edition.absentParts(of: area, in: context.language)
        return cell
    }

    static func count(_ value: Observed<Int>, status: ReleaseStatus, in language: Language) -> DataTable.Cell {
        switch value {
        case .value(let count):
            DataTable.Cell(language.number(count), plain: String(count), isProvisional: status != .final)
        case .notPublished(let reason), .notYetKnown(let reason):
            DataTable.Cell(reason.text(in: language), plain: "", isMissing: true)
        }
    }

    static func count(_ figure: Figure, _ language: Language) -> DataTable.Cell {
        count(figure.value.map { Int($0.rounded()) }, status: figure.status, in: language)
    }

    static func rate(_ figure: Figure, _ language: Language) -> DataTable.Cell {
        switch figure.value {
        case .value(let rate): DataTable.Cell(language.perThousand(rate), plain: plain(rate, decimals: 1))
        case .notPublished(let reason), .notYetKnown(let reason):
            DataTable.Cell(reason.text(in: language), plain: "", isMissing: true)
        }
    }

    static func interval(_ range: ClosedRange<Double>?, decimals: Int, _ language: Language) -> DataTable.Cell {
        guard let range else { return DataTable.Cell("", plain: "") }
        return DataTable.Cell(language.range(range.lowerBound, range.upperBound, decimals: decimals))
    }

    /// `3 (1–7)`: the place by rate, and those that the margin leaves open.
    static func places(_ row: RankedArea, _ language: Language) -> DataTable.Cell {
        guard let rank = row.rank, let places = row.places else { return DataTable.Cell("", plain: "") }
        let open = language.range(Double(places.lowerBound), Double(places.upperBound), decimals: 0)
        return DataTable.Cell("\(language.number(rank)) (\(open))")
    }

    static func base(_ change: ComparisonResult?, _ language: Language) -> DataTable.Cell {
        guard let change else { return DataTable.Cell("", plain: "") }
        return DataTable.Cell(language.number(change.baseCount), plain: String(change.baseCount))
    }

    static func change(_ change: ComparisonResult?, _ language: Language) -> DataTable.Cell {
        guard let change else { return DataTable.Cell("", plain: "") }
        switch change.changePercent {
        case .value(let percent):
            return DataTable.Cell(language.signedPercent(percent), plain: plain(percent, decimals: 1))
        case .notPublished(let reason), .notYetKnown(let reason):
            return DataTable.Cell(reason.text(in: language), plain: "", isMissing: true)
        }
    }

    /// The margin of a change in per cent.
    static func margin(_ change: ComparisonResult?, _ language: Language) -> DataTable.Cell {
        guard let change, change.changePercent.value != nil,
            let interval = change.interval ?? change.season?.corrected?.interval
        else {
            return DataTable.Cell("", plain: "")
        }
        return DataTable.Cell(language.percentRange(interval.lowerBound, interval.upperBound))
    }

    static func verdict(_ change: ComparisonResult?, _ language: Language) -> DataTable.Cell {
        DataTable.Cell(change?.verdict.directedText(in: language) ?? "")
    }

    /// A number as programs read it: `-6.5`.
    static func plain(_ value: Double, decimals: Int) -> String {
        String(Language.english.number(value, decimals: decimals).compactMap { $0 == "," ? nil : $0 == "−" ? "-" : $0 })
    }
}
