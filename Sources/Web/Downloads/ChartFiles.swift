import Facts
import Figures
import Geography
import HTTPTypes
import Hummingbird
import Phrases

/// The figures of a chart as CSV, and its drawing as SVG.
enum ChartFiles {
    static func answer(area: AreaCode, _ file: ChartFile, _ context: PageContext) -> Answer? { nil }
    static func answer(offence: OffenceSelection, _ file: ChartFile, _ context: PageContext) -> Answer? { nil }
}
