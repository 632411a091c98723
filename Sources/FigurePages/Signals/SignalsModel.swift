import Facts
import Figures
import Geography
import RegionPack
import SiteKit

/// What the page of a month shows: the search of both families, narrowed as the address asks.
struct SignalsModel: Sendable {
    let month: Month
    let families: [Family]
    /// Months that can be asked, the newest last.
    let months: ClosedRange<Month>
    /// False while earlier months are still being searched.
    let isComplete: Bool
    /// What partners noted at the series of this month, the newest first; empty for the public.
    private(set) var marks: [WatchedSeries: [SignalMark]] = [:]

    struct Family: Sendable {
        let run: SignalRun
        /// Those that the address asks for, the least likely first.
        let signals: [Signal]
        let contexts: [WatchedSeries: SignalContext]
        /// Of a municipality's signal, those of its buurten in the same month about the same: one signal with its parts.
        fileprivate(set) var parts: [WatchedSeries: [Signal]] = [:]
        /// Signals that another family's signal holds as a part.
        fileprivate(set) var held: Set<WatchedSeries> = []

        /// Whether all signals of the family are shown.
        var isNarrowed: Bool { signals.count != run.signals.count }
    }

    /// What the page needs before it can be made; nothing when no month can be searched.
    static func questions(_ month: Month?, _ edition: Edition) -> [SignalQuestion] {
        guard let asked = month ?? edition.latestSignalMonth, edition.signalCalendar?.contains(asked) == true else {
            return []
        }
        return SignalFamily.allCases.map { SignalQuestion($0, asked) }
    }

    /// `nil` while one of the searches is not done.
    init?(_ month: Month, _ months: ClosedRange<Month>, _ context: PageContext, _ runs: SignalRuns) {
        self.month = month
        self.months = months
        let found = Self.questions(month, context.edition).compactMap { question -> SignalRun? in
            if case .ready(let run) = runs.state(question) { run } else { nil }
        }
        guard found.count == SignalFamily.allCases.count else { return nil }
        var isComplete = true
        var families = found.map { run in
            let contexts = runs.context(of: run)
            let earlier = runs.earlier(than: run.question)
            if !run.signals.isEmpty {
                for question in earlier.prefix(SignalRuns.monthsAsked) {
                    if case .underWay = runs.state(question, .later) { isComplete = false }
                }
            }
            return Family(
                run: run, signals: run.signals.filter { Self.isAsked($0, context) }, contexts: contexts)
        }
        Self.join(&families, in: context.edition)
        self.families = families
        self.isComplete = isComplete
    }

    /// A rise of a buurt that is one of its municipality too stands there.
    private static func join(_ families: inout [Family], in edition: Edition) {
        guard let whole = families.firstIndex(where: { $0.run.question.family == .municipality }),
            let small = families.firstIndex(where: { $0.run.question.family == .neighbourhood })
        else { return }
        for signal in families[whole].signals {
            let parts = families[small].signals.filter { $0.isPart(of: signal, in: edition) }
            guard !parts.isEmpty else { continue }
            families[whole].parts[signal.series] = parts
            families[small].held.formUnion(parts.map(\.series))
        }
    }

    mutating func add(_ known: [SignalMark]) { marks = Dictionary(grouping: known, by: \.series) }

    /// An area asks for itself and what lies in it, a group for its types as well.
    private static func isAsked(_ signal: Signal, _ context: PageContext) -> Bool {
        let query = context.asked(SignalsQuery.self)
        if let area = query.area {
            let above = context.edition.areas.ancestors(of: signal.area).map(\.code)
            guard signal.area == area || signal.area.municipality == area || above.contains(area) else { return false }
        }
        switch (query.offence, signal.offence) {
        case (.all, _): return true
        case (let asked, let own) where asked == own: return true
        case (.group(let id), .offence(let code)):
            return context.edition.pack.group(id: id)?.parts.contains(code) == true
        default: return false
        }
    }
}
