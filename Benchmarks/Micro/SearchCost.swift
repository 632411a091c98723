import Foundation
import Statistics

/// What a search costs: so many months of a family, each with what the months before it left behind.
struct SearchCost {
    let size: Int
    let months: Int

    func run() {
        let family = CrimeLikeSeries(size, months: 84 + months - 1, seed: 1)
        var before: [MonthEvidence] = [], times: [Double] = [], work: [Double] = []
        for month in 0..<months {
            let series = family.series.map {
                SearchedSeries(SignalSeries(counts: Array($0.months.counts[month..<(84 + month)])))
            }
            let start = ContinuousClock.now, processor = clock()
            let found = SearchedMonth(FamilyMonth(series))
            let list = found.evidence.list(after: before)
            times.append(start.duration(to: .now) / .seconds(1))
            work.append(Double(clock() - processor) / Double(CLOCKS_PER_SEC))
            before = (before + [found.evidence]).suffix(11)
            Report.line(
                "search.month", value: times[month], unit: "s",
                note: "\(size) series, month \(month + 1); \(list.found.count) listed; processor \(work[month]) s")
        }
        Report.line(
            "search.all", value: times.reduce(0, +), unit: "s",
            note: "\(size) series, \(months) months; processor \(work.reduce(0, +)) s")
    }
}
