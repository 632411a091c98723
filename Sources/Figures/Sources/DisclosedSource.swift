import Cube
package import Facts
package import Geography
package import RegionPack

/// The values of a source as one audience may see them, with what was withheld from it.
package struct DisclosedSource: Sendable {
    package struct Point: Hashable, Sendable {
        package let period: Period
        package let value: Observed<Double>
        package let margin: ClosedRange<Double>?
        package let respondents: Int?
        /// Whether the source still corrects the period.
        package var isProvisional = false
    }

    package let source: DataSource
    /// What the audience may see; `nil` when that is nothing.
    package let rule: DisclosureRule?
    /// The areas that have values, in the order of their codes: large ones first.
    package let areas: [AreaCode]
    /// The total first, then the codes that the audience sees.
    package let codes: [String]
    /// How many cells that the audience would see are withheld, for they are small or would give small ones away.
    package let withheld: Int
    private let points: [Subject: [Point]]

    struct Subject: Hashable, Sendable {
        let area: AreaCode
        let code: String
    }

    init(source: DataSource, rule: DisclosureRule?, areas: [AreaCode], codes: [String], points: [Subject: [Point]]) {
        self.source = source
        self.rule = rule
        self.areas = areas
        self.codes = codes
        self.points = points
        withheld = points.values.reduce(0) { sum, points in
            sum + points.count { $0.value.reason == .withheldFromAudience }
        }
    }

    /// How many rows its table has, one per area, code and period.
    package var rowCount: Int { points.values.reduce(0) { $0 + $1.count } }

    /// Of an area, in the order of the periods; empty where the source has nothing of it.
    package func points(of area: AreaCode, code: String = "") -> [Point] {
        points[Subject(area: area, code: code)] ?? []
    }

    package func has(_ area: AreaCode) -> Bool { !points(of: area).isEmpty }
}

extension Edition {
    /// A source as an audience may see it, the policy applied to the whole of it; kept, for its page and file ask again.
    ///
    /// Of an open source nothing is withheld from anybody, so that it is kept once.
    package func disclosed(_ source: DataSource, to audience: Audience) -> DisclosedSource {
        memo.disclosure("\(source.id) \(source.isOpen ? "open" : audience.rawValue)") {
            guard let rule = source.rule(for: audience) else {
                return DisclosedSource(source: source, rule: nil, areas: [], codes: [], points: [:])
            }
            let points =
                source.measure == .count ? counts(of: source, to: audience) : numbers(of: source, by: rule)
            let provisional = provisionalPeriods(of: source)
            let shown = points.filter { subject, _ in
                subject.area.level <= rule.smallestArea && (subject.code.isEmpty || rule.showsCodes)
            }.mapValues { points in
                points.filter { $0.period.grain >= rule.shortestPeriod }.sorted { $0.period.order < $1.period.order }
                    .map { point in
                        var point = point
                        point.isProvisional = provisional.contains(point.period)
                        return point
                    }
            }.filter { !$0.value.isEmpty }
            return DisclosedSource(
                source: source, rule: rule, areas: Set(shown.keys.map(\.area)).sorted(),
                codes: [""] + source.codes.map(\.code).filter { code in shown.keys.contains { $0.code == code } },
                points: shown)
        }
    }

    /// The periods that a source calls provisional, and the years that hold one of them.
    ///
    /// An open table of the police that does not say so itself is as settled as their list of periods has it.
    private func provisionalPeriods(of source: DataSource) -> Set<Period> {
        var statuses: [Period: ReleaseStatus?] = [:]
        for value in holdings.values[source.id] ?? [] {
            let known = statuses[value.key.period] ?? nil
            statuses[value.key.period] = known == .provisional ? known : value.status ?? known
        }
        var found: Set<Period> = []
        for (period, status) in statuses {
            let status = status ?? (source.table == nil ? nil : self.statuses.status(of: period))
            if status == .provisional { found.formUnion([period, .year(period.calendarYear)]) }
        }
        return found
    }

    private func counts(of source: DataSource, to audience: Audience) -> [DisclosedSource.Subject: [DisclosedSource
        .Point]]
    {
        guard let whole = countTable(of: source) else { return [:] }
        let table = publicationPolicy.disclose(whole, of: source, to: audience)
        var points: [DisclosedSource.Subject: [DisclosedSource.Point]] = [:]
        for (area, areaCode) in table.areas.enumerated() {
            for (code, codeName) in table.codes.enumerated() {
                points[.init(area: areaCode, code: codeName)] = table.periods.indices.map { period in
                    DisclosedSource.Point(
                        period: table.periods[period],
                        value: table.cells[table.index(area: area, period: period, code: code)].map(Double.init),
                        margin: nil, respondents: nil)
                }
            }
        }
        return points
    }

    /// Shares and other numbers do not add up: what rests on few answers is withheld by itself.
    private func numbers(of source: DataSource, by rule: DisclosureRule) -> [DisclosedSource.Subject: [DisclosedSource
        .Point]]
    {
        var points: [DisclosedSource.Subject: [DisclosedSource.Point]] = [:]
        for value in holdings.values[source.id] ?? [] {
            let isSmall = rule.withheldUpTo > 0 && (value.respondents.map { $0 <= rule.withheldUpTo } ?? false)
            points[.init(area: value.key.area, code: value.key.code), default: []].append(
                DisclosedSource.Point(
                    period: value.key.period,
                    value: isSmall ? .notPublished(.withheldFromAudience) : value.value,
                    margin: isSmall ? nil : value.margin, respondents: isSmall ? nil : value.respondents))
        }
        return points
    }
}
