import Charts
import Markup
import Phrases
import Strategy

/// How many targets are met, missed, still open or not to be told, as one bar in parts with its numbers in words.
struct TargetBar {
    let counts: TargetCounts

    /// The order of the bar: what is judged first, then what is on its way.
    static let order: [TargetGroup] = [.reached, .open, .missed, .unknown]

    /// `2 van de 22 doelen gehaald`
    func title(_ language: Language) -> String {
        let (met, all) = (language.number(counts[.reached]), language.number(counts.total))
        if counts.total == 1 {
            return counts[.reached] == 1
                ? Phrase("Het doel is gehaald", "The target is met")(language)
                : Phrase("1 doel, nog niet gehaald", "1 target, not met yet")(language)
        }
        return Phrase("\(met) van de \(all) doelen gehaald", "\(met) of \(all) targets met")(language)
    }

    /// Empty without a target.
    func html(_ language: Language) -> HTML {
        let groups = Self.order.filter { counts[$0] > 0 }
        guard !groups.isEmpty else { return .empty }
        let bar = StateBar(groups.map { ($0.mark, counts[$0]) }, summary: counts.sentence(language) ?? title(language))
        return """
            \(bar.html)
            <ul class="states">\(each: groups, { group in
                "<li>\(ActionMark(group.mark).labelled(group.title(language).lowercased())) <strong class=\"num\">\(language.number(counts[group]))</strong></li>"
            })</ul>

            """
    }
}

extension TargetGroup {
    /// The sign of an action that stands alike: a reader learns one set of signs.
    fileprivate var mark: ActionState {
        switch self {
        case .reached: .done
        case .open: .onTrack
        case .missed: .stopped
        case .unknown: .notStarted
        }
    }
}
