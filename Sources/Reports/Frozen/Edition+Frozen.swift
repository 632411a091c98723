import Facts
import Figures
import Geography
import Phrases
import RegionPack

extension Edition {
    func frozenPlace(_ code: AreaCode) -> FrozenPlace {
        let name = code == pack.region ? pack.name.dutch : self.name(of: code)
        return FrozenPlace(code: code.rawValue, name: name, level: code.level.name)
    }

    /// Members of a roll-up by its composition, else what lies below in the hierarchy; wijken that hold no place go.
    func below(_ place: AreaCode, at level: AreaLevel) -> [AreaCode] {
        if place == pack.region, level == .municipality {
            let year = divisionYear ?? defaultPeriod()?.lastYear ?? 0
            let members = pack.members(of: place, inDivision: year)
            if !members.isEmpty { return members }
        }
        return areas.descendants(of: place, at: level).filter { !$0.isUnknownPlace }
    }

    /// The figures that a query asks, each with why it has no comparison where it has none.
    func frozen(_ query: FigureQuery) -> [FrozenFigure] {
        let figures = answer(query)
        var changes: [Figure?] = figures.map { _ in nil }
        if query.comparison != nil, figures.contains(where: { $0.comparison == nil }) {
            var change = query
            change.measure = .change
            changes = answer(change)
        }
        return zip(figures, changes).map { figure, change in
            frozen(figure, uncompared: figure.comparison == nil ? change?.value.reason : nil)
        }
    }

    private func frozen(_ figure: Figure, uncompared: MissingReason?) -> FrozenFigure {
        let noun = nouns(of: figure.offence).map { FrozenNoun(one: $0.one.dutch, many: $0.many.dutch) }
        return FrozenFigure(
            place: frozenPlace(figure.area), offence: key(of: figure.offence), title: title(of: figure, in: .dutch),
            noun: noun, definition: definition(of: figure.offence), measure: figure.measure.rawValue,
            unit: figure.unit.rawValue, period: FrozenPeriod(figure.period), value: figure.value.value,
            state: figure.value.stateName, reason: figure.value.reason.map(FrozenReason.init),
            count: figure.numerator, denominator: figure.denominator?.number, status: figure.status.rawValue,
            comparison: figure.comparison.map(FrozenComparison.init), uncompared: uncompared.map(FrozenReason.init),
            breaks: figure.notes.filter(\.isBreak).map { $0.text(in: .dutch, edition: self) },
            lacking: figure.missing.map { $0.text(in: .dutch, edition: self) },
            notes: figure.notes.map { $0.text(in: .dutch, edition: self) })
    }

    private func definition(of selection: OffenceSelection) -> String {
        switch selection {
        case .all: "Alle misdrijven die de politie registreerde."
        case .group(let id):
            pack.group(id: id).map { "\($0.definition.dutch) Versie \($0.version), \($0.owner)." } ?? id
        case .offence(let code): "\(title(of: selection, in: .dutch, as: .official)) (\(code.rawValue))."
        }
    }

    /// Where the figures come from, as the newest delivery names it.
    var reportSource: String {
        if isExample { return "voorbeeldcijfers; ze zijn verzonnen" }
        return deliveries.last.map { "\($0.source), tabel \($0.table)" } ?? ""
    }
}

extension FigureNote {
    fileprivate var isBreak: Bool {
        if case .breakInPeriod = self { true } else { false }
    }
}

extension FrozenReason {
    init(_ reason: MissingReason) { self.init(word: reason.rawValue, text: reason.text(in: .dutch)) }
}

extension FrozenComparison {
    init(_ result: ComparisonResult) {
        self.init(
            period: FrozenPeriod(result.period), count: result.count, base: result.baseCount,
            percent: result.changePercent.value, percentReason: result.changePercent.reason.map(FrozenReason.init),
            lower: result.interval?.lowerBound.ifFinite, upper: result.interval?.upperBound.ifFinite,
            verdict: result.verdict.rawValue)
    }
}

extension Double {
    /// JSON has no word for what is not finite.
    fileprivate var ifFinite: Double? { isFinite ? self : nil }
}
