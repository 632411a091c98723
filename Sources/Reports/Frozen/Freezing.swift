import Facts
package import Figures
import Geography
import Phrases
package import Records
import RegionPack

/// Asks an edition for every figure of a template, once, and keeps the answers.
package struct Freezing: Sendable {
    let template: ReportTemplate
    let files: [ReportFile]
    let edition: Edition
    let period: PlanPeriod
    let state: Int64?

    package init(
        _ template: ReportTemplate, files: [ReportFile], edition: Edition, period: PlanPeriod, state: Int64? = nil
    ) {
        self.template = template
        self.files = files
        self.edition = edition
        self.period = period
        self.state = state
    }

    package enum Obstacle: Error, Hashable, Sendable {
        /// The period is not of the template's kind.
        case otherGrain(ReportGrain)
        /// No figure of any place has a value in the period.
        case nothingToReport
    }

    package func run() throws(Obstacle) -> FrozenRun {
        guard template.grain.admits(period) else { throw .otherGrain(template.grain) }
        let reports = places.map(report)
        let hasValue = reports.contains { $0.sets.contains { $0.figures.contains { $0.value != nil } } }
        guard hasValue else { throw .nothingToReport }
        return FrozenRun(
            format: FrozenRun.currentFormat,
            template: FrozenTemplate(id: template.id, version: template.version, files: files),
            region: edition.frozenPlace(edition.pack.region), packFingerprint: edition.pack.fingerprint,
            dataVersion: edition.version.description, dataState: state, isExample: edition.isExample,
            source: edition.reportSource, audience: template.audience.rawValue, asked: period.description,
            period: FrozenPeriod(range), base: FrozenPeriod(range.shifted(years: -1)), reports: reports)
    }

    /// A whole year is asked as one: some offences are published per year only.
    private var range: PeriodRange {
        if case .year(let year) = period { .years(year...year) } else { .months(period.months) }
    }

    private var places: [AreaCode] {
        switch template.places {
        case .region: [edition.pack.region]
        case .policeDistricts: edition.below(edition.pack.region, at: .policeDistrict)
        case .municipalities: edition.below(edition.pack.region, at: .municipality)
        }
    }

    private func report(_ place: AreaCode) -> FrozenReport {
        let sets = template.figures.map { set($0, of: place) }
        let span = period.months.lowerBound.advanced(by: -12)...period.months.upperBound
        let events = edition.events(touching: .all, within: span).map {
            FrozenEvent(
                id: $0.id, title: $0.title.dutch, explanation: $0.explanation.dutch, kind: $0.kind.rawValue)
        }
        return FrozenReport(place: edition.frozenPlace(place), events: events, sets: sets)
    }

    private func set(_ line: FigureLine, of place: AreaCode) -> FrozenSet {
        let areas = areas(line.place, of: place)
        let figures = (0..<line.years).reversed().flatMap { back in
            edition.frozen(query(line, areas: areas, in: range.shifted(years: -back)))
        }
        return FrozenSet(id: line.id, kind: line.kind, counted: counted(line, areas: areas), figures: figures)
    }

    private func query(_ line: FigureLine, areas: [AreaCode], in range: PeriodRange) -> FigureQuery {
        let comparison: Comparison? =
            switch line.comparison {
            case .none: nil
            case .previousYear: .previousYear
            case .reference: template.referenceYear.map { .year($0) }
            }
        return FigureQuery(
            line.measure, areas: areas, offences: line.offences, period: range, comparison: comparison,
            population: .nearestYear, audience: template.audience)
    }

    private func areas(_ wanted: FigurePlace, of place: AreaCode) -> [AreaCode] {
        switch wanted {
        case .own: [place]
        case .region: [edition.pack.region]
        case .policeDistricts: edition.below(place, at: .policeDistrict)
        case .municipalities: edition.below(place, at: .municipality)
        case .wijken: edition.below(place, at: .cbsWijk)
        }
    }

    private func counted(_ line: FigureLine, areas: [AreaCode]) -> String {
        switch line.kind {
        case .single: ""
        case .byOffence:
            Language.dutch.count(
                line.offences.count, one: Phrase(dutch: "soort misdrijf"), many: Phrase(dutch: "soorten misdrijven"))
        case .byYear: Language.dutch.count(line.years, one: Phrase(dutch: "jaar"), many: Phrase(dutch: "jaren"))
        case .byPlace: line.place.level.counted(areas.count, in: .dutch)
        }
    }
}

extension FigureLine {
    fileprivate var kind: FrozenSetKind {
        if place.isPlural { return .byPlace }
        if years > 1 { return .byYear }
        return offences.count > 1 ? .byOffence : .single
    }
}

extension FigurePlace {
    fileprivate var level: AreaLevel {
        switch self {
        case .own, .municipalities: .municipality
        case .region: .region
        case .policeDistricts: .policeDistrict
        case .wijken: .cbsWijk
        }
    }
}

extension FrozenPeriod {
    init(_ range: PeriodRange) {
        self.init(key: range.key, text: range.text(in: .dutch), inText: range.inText(in: .dutch))
    }
}
