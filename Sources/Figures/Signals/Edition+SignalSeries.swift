import Cube
package import Facts
import Geography
import RegionPack
import Statistics

extension Edition {
    /// The coalition's areas of a family, in code order; those that only stand for an unknown place are left out.
    func signalAreas(_ family: SignalFamily) -> [AreaCode] {
        let own = Set(pack.members(of: pack.region, inDivision: rollUpDivisionYear))
        return cube.dimensions.indices(of: family.level).map { cube.dimensions.areas[$0] }.filter { area in
            guard !area.isUnknownPlace, let municipality = area.municipality else { return false }
            return own.isEmpty || own.contains(municipality)
        }
    }

    /// What is tested in each area: every type that is delivered per month; for municipalities the pack's groups too.
    ///
    /// A group is tested only when it adds up two types or more and every one of them is delivered per month.
    /// Of a group the parts count that belong to it in the month.
    func signalSelections(_ family: SignalFamily, in month: Month?) -> [OffencePlan] {
        func isMonthly(_ part: OffencePart) -> Bool { part.hasMonths && !part.isPublishedPerYearOnly }
        let types = offenceLookup.types.filter(isMonthly).map { plan(.offence($0.code)) }
        guard family == .municipality else { return types }
        let groups = pack.currentGroups.map { plan(.group($0.id)) }
        return types
            + groups.filter {
                let parts = month.map($0.parts.counting) ?? $0.parts
                return parts.count > 1 && parts.allSatisfy(isMonthly)
            }
    }

    /// The months that can be asked for signals: those with three years of figures before them, the newest last.
    package var signalMonths: ClosedRange<Month>? {
        guard let held = cube.dimensions.months, let first = cube.firstMonthWithValues,
            let last = cube.lastMonthWithValues
        else { return nil }
        let earliest = first.advanced(by: SignalBaseline.required)
        return earliest <= last ? earliest...max(last, held.upperBound) : nil
    }

    /// Every month of the figures, searchable or not: a month outside is no address.
    package var signalCalendar: ClosedRange<Month>? { cube.dimensions.months }

    /// The newest month that has figures and three years before it.
    package var latestSignalMonth: Month? {
        guard let months = signalMonths, let last = cube.lastMonthWithValues, months.contains(last) else { return nil }
        return last
    }

    /// Events and breaks that touch registered offences and lie in a month.
    func signalEvents(in month: Month) -> [RegistryEvent] {
        pack.events.filter { event in
            guard event.scope == .registeredOffences else { return false }
            return event.kind == .breakInSeries
                ? event.from == month : event.from <= month && month <= (event.until ?? event.from)
        }
    }
}

/// The counts of one selection over a baseline and the month after it, area by area.
struct SignalCounts {
    let baseline: SignalBaseline
    /// Months of the baseline that the registry leaves in and that add up what the tested month adds up.
    let usable: [Bool]
    /// What the coalition's municipalities counted together, the tested month last; `nil` when too few have every month.
    private(set) var total: MonthlySeries?
    /// The municipalities that are in it.
    private var members: Set<AreaCode> = []
    private let parts: [Int]
    private let cube: Cube

    init(_ plan: OffencePlan, _ baseline: SignalBaseline, _ edition: Edition) {
        self.baseline = baseline
        let touching = edition.pack.events.filter { edition.touches($0, plan.selection) }
        let counting = plan.parts.counting(in: baseline.month)
        let usable = zip(baseline.months, baseline.usable(touching)).map { month, isUsable in
            isUsable && !counting.isEmpty && plan.parts.counting(in: month) == counting
        }
        self.usable = usable
        parts = counting.compactMap(\.index)
        cube = edition.cube
        addTotal(edition)
    }

    /// Summed over the municipalities that have a count in every usable month, the tested one among them.
    private mutating func addTotal(_ edition: Edition) {
        var sum = [Double](repeating: 0, count: usable.count + 1)
        let months = baseline.months.lowerBound...baseline.month
        for code in edition.signalAreas(.municipality) {
            guard let area = cube.dimensions.index(of: code) else { continue }
            var own = [Double](repeating: 0, count: sum.count), isWhole = true
            for part in parts {
                for (index, cell) in cube.series(area: area, offence: part, months: months).enumerated() {
                    if let count = cell.count {
                        own[index] += Double(count)
                    } else if index == usable.count || usable[index] {
                        isWhole = false
                    }
                }
            }
            guard isWhole else { continue }
            members.insert(code)
            for index in sum.indices { sum[index] += own[index] }
        }
        guard !members.isEmpty else { return }
        total = MonthlySeries(
            counts: sum, isObserved: usable + [true], firstMonth: baseline.months.lowerBound.monthOfYear)
    }

    /// Whether an area is counted in the total.
    func isPartOfTotal(_ area: AreaCode) -> Bool { area.municipality.map(members.contains) ?? false }

    /// The month's own count; `nil` when a part has none.
    func count(area: Int) -> Int? {
        var sum = 0
        for part in parts {
            guard let count = cube.cell(area: area, offence: part, month: baseline.month).count else { return nil }
            sum += Int(count)
        }
        return sum
    }

    /// The baseline's counts and which of them are known and usable.
    func history(area: Int) -> (counts: [Double], isObserved: [Bool]) {
        var counts = [Double](repeating: 0, count: usable.count), isObserved = usable
        for part in parts {
            for (index, cell) in cube.series(area: area, offence: part, months: baseline.months).enumerated() {
                if let count = cell.count { counts[index] += Double(count) } else { isObserved[index] = false }
            }
        }
        return (counts, isObserved)
    }
}
