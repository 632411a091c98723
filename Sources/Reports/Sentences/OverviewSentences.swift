import Phrases
package import Prose

/// The sentences that sum up a set of frozen figures: how many rose, how many fell, which most.
package struct OverviewSentences {
    let set: FrozenSet
    let overview: Overview

    package init(_ set: FrozenSet, overview: Overview) {
        self.set = set
        self.overview = overview
    }

    package var prose: Prose {
        guard let first = compared.first?.comparison else { return filled(.none, inBase: "") }
        let inBase = first.period.inText
        return .sentences([
            filled(risen.isEmpty ? .noneRisen : .risen, inBase: inBase),
            filled(fallen.isEmpty ? .noneFallen : .fallen, inBase: inBase), filled(.rest, inBase: inBase),
        ])
    }

    private var compared: [FrozenFigure] { self.set.figures.filter { $0.comparison != nil } }
    private var risen: [FrozenFigure] { figures(.rise) }
    private var fallen: [FrozenFigure] { figures(.fall) }
    private func figures(_ states: WordingState...) -> [FrozenFigure] {
        self.set.figures.filter { states.contains($0.wordingState) }
    }

    private func filled(_ state: OverviewState, inBase: String) -> Prose {
        let named = state == .risen ? risen : fallen
        return Filling { name, view in
            guard view == nil, let slot = OverviewSlot(rawValue: name) else { return nil }
            return value(slot, inBase: inBase, named: named).map { Prose(text: $0) }
        }.filled(overview[state])
    }

    private func value(_ slot: OverviewSlot, inBase: String, named: [FrozenFigure]) -> String? {
        func number(_ figures: [FrozenFigure]) -> String? {
            figures.isEmpty ? nil : Language.dutch.number(figures.count)
        }
        switch slot {
        case .in: return set.figures.first?.period.inText
        case .inBase: return inBase.isEmpty ? nil : inBase
        case .areas: return set.counted
        case .risen: return number(risen)
        case .fallen: return number(fallen)
        case .chance: return number(figures(.couldBeChance, .equal))
        case .few: return number(figures(.tooFew))
        case .without: return number(figures(.uncompared, .missing, .notPublished, .break))
        case .names: return names(named)
        }
    }

    /// The three with the largest difference in counts, and how many more.
    private func names(_ figures: [FrozenFigure]) -> String? {
        let sorted = figures.sorted { a, b in
            let (left, right) = (a.gapSize, b.gapSize)
            return left == right ? (a.place.code, a.offence) < (b.place.code, b.offence) : left > right
        }
        let words = sorted.prefix(3).map { figure in
            let label = set.kind == .byPlace ? figure.place.name : FigureWords.insideSentence(figure.title)
            let words = FigureWords(figure)
            return "\(label) (\(words.count ?? ""), was \(words.base ?? ""))"
        }
        guard !words.isEmpty else { return nil }
        let rest = sorted.count - words.count
        return Language.dutch.list(words + (rest > 0 ? ["nog \(rest) andere"] : []))
    }
}

extension FrozenFigure {
    fileprivate var gapSize: Int { comparison.map { abs($0.count - $0.base) } ?? 0 }
}
