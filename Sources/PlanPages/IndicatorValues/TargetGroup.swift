import Phrases
import Strategy

/// Where indicators stand against their targets, as far as a list is divided by it.
enum TargetGroup: CaseIterable {
    case reached, missed, open
    /// The value is not known, not precise enough, or invented: no target is judged by it.
    case unknown

    var title: Phrase {
        switch self {
        case .reached: Phrase("Gehaald", "Met")
        case .missed: Phrase("Niet gehaald", "Missed")
        case .open: Phrase("Nog niet zover", "Still open")
        case .unknown: Phrase("Nog niet te zeggen", "Cannot be told yet")
        }
    }
}

extension IndicatorState {
    /// `nil` without a target.
    var group: TargetGroup? {
        guard let standing else { return nil }
        return switch standing.outcome {
        case .reached: .reached
        case .missed: .missed
        case .open: standing.way == nil ? .unknown : .open
        default: .unknown
        }
    }

    /// `gehaald`, `nog 162 erbij`: how it stands where the target is named before it.
    func shortWords(_ language: Language) -> String? {
        switch group {
        case .reached?, .missed?: group?.title(language).lowercased()
        default: words(language)
        }
    }
}

/// How many targets are met, of how many.
struct TargetCounts {
    private let counts: [TargetGroup: Int]

    init(_ states: [IndicatorState]) {
        counts = Dictionary(grouping: states.compactMap(\.group), by: \.self).mapValues(\.count)
    }

    /// `5 van de 17 doelen zijn gehaald, 9 zijn nog niet zover en van 3 is het nog niet te zeggen.`; `nil` for fewer than two.
    func sentence(_ language: Language) -> String? {
        let total = counts.values.reduce(0, +)
        guard total > 1 else { return nil }
        func count(_ group: TargetGroup) -> Int { counts[group] ?? 0 }
        func part(_ group: TargetGroup, _ words: (String) -> Phrase) -> String? {
            count(group) > 0 ? words(language.number(count(group)))(language) : nil
        }
        if count(.reached) == total {
            return Phrase(
                "Alle \(language.number(total)) doelen zijn gehaald.", "All \(language.number(total)) targets are met.")(
                    language)
        }
        let all = language.number(total), met = language.number(count(.reached))
        let parts = [
            Phrase(
                "\(met) van de \(all) doelen \(count(.reached) == 1 ? "is" : "zijn") gehaald",
                "\(met) of \(all) targets \(count(.reached) == 1 ? "is" : "are") met")(language),
            part(.missed) { Phrase("\($0) niet", "\($0) missed") },
            part(.open) { Phrase("\($0) \($0 == "1" ? "is" : "zijn") nog niet zover", "\($0) still open") },
            part(.unknown) { Phrase("van \($0) is het nog niet te zeggen", "\($0) cannot be told yet") },
        ]
        return language.list(parts.compactMap(\.self)) + "."
    }
}
