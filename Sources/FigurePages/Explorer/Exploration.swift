import Facts
import Figures
import Geography
import Markup
import Phrases
import RegionPack
import SiteKit

/// What an address of the explorer asks, within what there is.
struct Exploration: Sendable {
    let asked: ExplorerQuery
    let context: PageContext
    let choice: PeriodChoice
    /// What is shown: the areas themselves, or their parts of the level that was asked.
    let areas: [AreaCode]
    /// Under which of the chosen areas each stands, where parts are shown.
    let parents: [AreaCode: AreaCode]
    /// The areas that were chosen; the region where none was.
    let chosen: [AreaCode]
    let level: AreaLevel?
    let offences: [OffenceSelection]
    /// What the address names and nobody knows.
    let unknown: [String]

    var edition: Edition { context.edition }
    var language: Language { context.language }
    var view: ExplorerView { asked.view }
    var measure: Measure { asked.measure }

    /// `nil` where nothing at all is delivered.
    init?(_ context: PageContext) {
        let asked = context.asked(ExplorerQuery.self), edition = context.edition
        let known = asked.areas.filter { edition.areas[$0] != nil }
        let offences = asked.offences.filter { Self.exists($0, in: edition) }
        let chosen = known.isEmpty ? [edition.pack.region] : known
        guard
            let choice = PeriodChoice(
                FigureChoice(period: asked.period, comparison: asked.comparison),
                for: chosen.count == 1 ? chosen[0] : nil, months: edition.heldMonths, years: edition.heldYears,
                in: edition)
        else { return nil }
        let level = Self.level(asked, chosen, in: edition)
        var parents: [AreaCode: AreaCode] = [:], areas: [AreaCode] = []
        for whole in chosen {
            let parts = level.map { edition.listedAreas(at: $0, in: whole) } ?? []
            for part in parts.isEmpty ? [whole] : parts where parents[part] == nil {
                parents[part] = whole
                areas.append(part)
            }
        }
        self.asked = asked
        self.context = context
        self.choice = choice
        self.areas = areas
        self.parents = parents
        self.chosen = chosen
        self.level = level
        self.offences = offences.isEmpty ? [.all] : offences
        unknown =
            asked.unread + asked.areas.filter { edition.areas[$0] == nil }.map(\.rawValue)
            + asked.offences.filter { !Self.exists($0, in: edition) }.compactMap(\.asked)
    }

    private static func exists(_ selection: OffenceSelection, in edition: Edition) -> Bool {
        switch selection {
        case .all: true
        case .group(let id): edition.pack.group(id: id) != nil
        case .offence(let code): edition.pack.offences[code] != nil || edition.offenceNames[code] != nil
        }
    }

    /// Views that hold many areas against each other take the parts of one area where nobody chose a level.
    private static func level(_ asked: ExplorerQuery, _ chosen: [AreaCode], in edition: Edition) -> AreaLevel? {
        if let level = asked.level { return level }
        guard asked.view.needsManyAreas, chosen.count == 1 else { return nil }
        let levels: [AreaLevel] = [.municipality, .cbsWijk, .neighbourhood]
        return levels.first { $0 > chosen[0].level && edition.listedAreas(at: $0, in: chosen[0]).count > 1 }
    }

    // MARK: Series

    struct Subject: Hashable, Sendable {
        let area: AreaCode
        let offence: OffenceSelection
    }

    /// Each line or row: areas outer, offences inner.
    var subjects: [Subject] { areas.flatMap { area in offences.map { Subject(area: area, offence: $0) } } }

    /// Whether a row is called by its area.
    var isByArea: Bool { areas.count > 1 || offences.count == 1 }

    /// As short as tells it from the others.
    func name(_ subject: Subject) -> String {
        let area = AreaNames.text(subject.area, context)
        let offence = edition.title(of: subject.offence, in: language)
        if offences.count == 1 { return area }
        return areas.count == 1 ? offence : "\(area), \(offence.prefix(1).lowercased() + offence.dropFirst())"
    }

    /// The months of the views over time: those asked, else all that there are, at most twelve years.
    var months: ClosedRange<Month>? {
        guard let held = edition.heldMonths else { return nil }
        let newest = max(held.lowerBound, held.upperBound.advanced(by: -143))...held.upperBound
        guard asked.period != nil, !choice.isCut || choice.period != choice.usual else { return newest }
        let run = choice.period.monthSpan
        guard run.overlaps(held) else { return newest }
        let kept = run.clamped(to: held)
        // Two points are no course.
        guard kept.count < 3 else { return kept }
        return max(held.lowerBound, kept.upperBound.advanced(by: -23))...kept.upperBound
    }

    /// The figures of the views of one period.
    func figures(_ measure: Measure? = nil) -> [Figure] {
        edition.answer(
            FigureQuery(
                measure ?? self.measure, areas: areas, offences: offences, period: choice.period,
                comparison: choice.comparison, audience: context.audience))
    }

    func ranked(_ offence: OffenceSelection) -> [RankedArea] {
        edition.ranking(
            of: areas, offence: offence, period: choice.period, comparison: choice.comparison,
            audience: context.audience)
    }

    /// This page, asked otherwise.
    func href(_ change: (inout ExplorerQuery) -> Void) -> Href { context.href(.explorer, asked.with(change)) }
}

extension ExplorerView {
    /// Whether it says something only of areas beside each other.
    var needsManyAreas: Bool {
        switch self {
        case .map, .ranks, .scatter, .funnel: true
        case .trend, .table, .bars, .twoPeriods, .months: false
        }
    }

    /// Whether it draws the course of months or years in place of one period.
    var isOverTime: Bool { self == .trend || self == .months || self == .ranks }
}

extension PeriodRange {
    /// From its first to its last month.
    var monthSpan: ClosedRange<Month> {
        switch self {
        case .months(let run): run
        case .years(let years):
            Month(ordinal: Int32(years.lowerBound * 12))...Month(ordinal: Int32(years.upperBound * 12 + 11))
        }
    }
}
