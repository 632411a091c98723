import Cube
package import Facts
package import Geography
import Phrases
import RegionPack

extension FigureRequest {
    /// The question in the edition's terms.
    package func query(_ edition: Edition) throws(FigureRequestError) -> FigureQuery {
        let area = try area(edition)
        let period = try period(edition, area)
        guard let measure = Measure(rawValue: measure.isEmpty ? "count" : measure.lowercased()) else {
            throw .unknownMeasure(measure)
        }
        return try FigureQuery(
            measure, areas: [area], offences: [offence(edition)], period: period,
            comparison: comparison(before: period),
            population: populationChoice(), audience: audience)
    }

    private func area(_ edition: Edition) throws(FigureRequestError) -> AreaCode {
        let text = area.trimmed
        if let code = AreaCode(text.uppercasedCode), edition.knows(code) { return code }
        if let code = AreaCode(text), edition.knows(code) { return code }
        let index = edition.areaNames
        let exact = index.search(text, limit: 50).filter { $0.quality == .exact }.map(\.id)
        // A wijk or buurt often has the name of its municipality; the largest area is meant.
        let largest = exact.filter { $0.level == exact.map(\.level).min() }
        if largest.count == 1, let only = largest.first { return only }
        func suggestions(_ codes: [AreaCode]) -> [FigureRequestError.Suggestion] {
            codes.map { .init(code: $0.rawValue, name: edition.name(of: $0)) }
        }
        if largest.count > 1 { throw .ambiguousArea(area, candidates: suggestions(Array(largest.prefix(10)))) }
        throw .unknownArea(area, nearest: suggestions(index.nearest(to: text, limit: 5).map(\.id)))
    }

    private func offence(_ edition: Edition) throws(FigureRequestError) -> OffenceSelection {
        let text = offence.trimmed
        if text.isEmpty || ["all", "alle", "totaal", "total"].contains(text.lowercased()) { return .all }
        if let group = edition.pack.group(id: text.lowercased()) { return .group(group.id) }
        if let code = OffenceCode(text.uppercased()), edition.knows(code) { return .offence(code) }
        let index = edition.offenceTitles
        let exact = index.search(text, limit: 20).filter { $0.quality == .exact }
        if let match = exact.first { return match.id }
        throw .unknownOffence(
            offence,
            nearest: index.nearest(to: text, limit: 5).map {
                .init(code: edition.key(of: $0.id), name: edition.title(of: $0.id, in: .dutch))
            })
    }

    private func period(_ edition: Edition, _ area: AreaCode) throws(FigureRequestError) -> PeriodRange {
        if from.isEmpty, to.isEmpty {
            guard let period = edition.defaultPeriod(for: area) ?? edition.defaultPeriod() else { throw .noPeriod }
            return period
        }
        let first = try Self.period(from.isEmpty ? to : from), last = try Self.period(to.isEmpty ? from : to)
        if let range = PeriodRange(from: first, to: last) { return range }
        switch (first, last) {
        case (.month, .month), (.year, .year): throw .periodsReversed(from: from, to: to)
        default: throw .periodsOfDifferentKind(from: from, to: to)
        }
    }

    /// `2017MM01`, `2017JJ00`, `2017-01` or `2017`.
    package static func period(_ text: String) throws(FigureRequestError) -> Period {
        let key = text.trimmed.uppercased()
        if let period = Period(key: key) {
            if case .quarter = period { throw .malformedPeriod(text) }
            return period
        }
        let parts = key.split(separator: "-", omittingEmptySubsequences: false)
        if parts.count == 2, parts[0].count == 4, let year = Int(parts[0]), let number = Int(parts[1]),
            let month = Month(year: year, month: number)
        {
            return .month(month)
        }
        guard parts.count == 1, key.count == 4, let year = Int(key), PeriodRange.sensibleYears.contains(year) else {
            throw .malformedPeriod(text)
        }
        return .year(year)
    }

    private func comparison(before period: PeriodRange) throws(FigureRequestError) -> Comparison? {
        switch compare.trimmed.lowercased() {
        case "", "none": return nil
        case "previous-year": return .previousYear
        case "previous-period": return .periodBefore
        case let text where text.utf8.count > 4:
            guard case .month(let month)? = try? Self.period(text) else { throw .malformedComparison(compare) }
            let earlier = Comparison.from(month)
            guard earlier.monthsBack(from: period) != nil else { throw .comparisonNotBefore(compare) }
            return earlier
        case let text:
            guard let year = Int(text), PeriodRange.sensibleYears.contains(year) else {
                throw .malformedComparison(compare)
            }
            return .year(year)
        }
    }

    private func populationChoice() throws(FigureRequestError) -> PopulationChoice {
        switch population.trimmed.lowercased() {
        case "", "same", "same-year": return .sameYear
        case "nearest", "nearest-year": return .nearestYear
        default: throw .malformedPopulation(population)
        }
    }
}

extension Edition {
    /// Whether a code list, the pack or a delivery knows the area.
    package func knows(_ area: AreaCode) -> Bool { areas[area] != nil || cube.dimensions.index(of: area) != nil }

    package func knows(_ offence: OffenceCode) -> Bool {
        pack.offences[offence] != nil || offenceNames[offence] != nil || cube.dimensions.index(of: offence) != nil
    }

    /// Names and codes of every area, with the other names of the pack and those of municipalities that went into it.
    package var areaNames: AreaNameIndex {
        let others = pack.notes.mapValues(\.alsoNamed).merging(pack.formerNames) { $0 + $1 }
        return AreaNameIndex(areas: areas.codes.compactMap { areas[$0] }, otherNames: others)
    }

    /// Titles and other names of groups and offences in both languages; groups come first.
    package var offenceTitles: NameIndex<OffenceSelection> {
        let groups = pack.currentGroups.map { OffenceSelection.group($0.id) }
        let codes = Set(cube.dimensions.offences + pack.offences.types.map(\.code)).sorted()
        let selections = [OffenceSelection.all] + groups + codes.map(OffenceSelection.offence)
        return NameIndex(
            selections.map { selection in
                let titles = [title(of: selection, in: .dutch), title(of: selection, in: .english)]
                return NameIndex.Entry(
                    id: selection, names: (titles + otherNames(of: selection)).uniqued(),
                    codes: [key(of: selection)])
            })
    }

    /// The word for programs: a code, a group id or `all`.
    package func key(of selection: OffenceSelection) -> String {
        switch selection {
        case .all: "all"
        case .group(let id): id
        case .offence(let code): code.rawValue
        }
    }
}

extension String {
    fileprivate var trimmed: String {
        let start = drop(while: \.isWhitespace)
        return String(start.reversed().drop(while: \.isWhitespace).reversed())
    }

    /// Area codes are written in capitals; those of roll-ups are not.
    fileprivate var uppercasedCode: String { contains("-") ? self : uppercased() }
}
