import Phrases
import Strategy

extension TargetGroup {
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
    var group: TargetGroup? { standing?.group }

    /// `gehaald`, `nog 162 erbij`: how it stands where the target is named before it.
    func shortWords(_ language: Language) -> String? {
        switch group {
        case .reached?, .missed?: group?.title(language).lowercased()
        default: words(language)
        }
    }
}

extension TargetCounts {
    init(_ states: [IndicatorState]) { self.init(states.compactMap(\.group)) }
}
