import Charts
import Markup
import Phrases
import Strategy

/// How many actions are how far, counted from what their owners said.
struct StateCounts {
    let counts: [ActionStatus.Kind: Int]
    let total: Int

    init(_ items: some Sequence<AgendaItem>) {
        var counts: [ActionStatus.Kind: Int] = [:]
        for item in items { counts[item.status.kind, default: 0] += 1 }
        self.counts = counts
        total = counts.values.reduce(0, +)
    }

    static let order: [ActionStatus.Kind] = [.done, .onTrack, .atRisk, .notStarted, .stopped, .notPublished]

    /// `3 van 9 klaar`
    func done(_ language: Language) -> String {
        let done = language.number(counts[.done] ?? 0), all = language.number(total)
        return Phrase("\(done) van \(all) klaar", "\(done) of \(all) done")(language)
    }

    /// `Van 91 acties: 47 klaar, 31 op koers.`
    func sentence(_ language: Language) -> String {
        let parts = Self.order.compactMap { kind -> String? in
            guard let count = counts[kind], count > 0 else { return nil }
            return "\(language.number(count)) \(kind.phrase(language))"
        }
        let all = language.count(total, one: PlanPhrases.actions.one, many: PlanPhrases.actions.many)
        return Phrase("Van \(all): \(language.list(parts)).", "Of \(all): \(language.list(parts)).")(language)
    }

    /// The bar with its numbers in words.
    func html(_ language: Language) -> HTML {
        guard total > 0 else { return .empty }
        let parts = Self.order.map { (state: PlanWords.mark($0), count: counts[$0] ?? 0) }
        return """
            \(StateBar(parts, summary: sentence(language)).html)
            <ul class="states">\(each: Self.order.filter { (counts[$0] ?? 0) > 0 }, { kind in
                "<li>\(ActionMark(PlanWords.mark(kind)).labelled(kind.phrase(language))) <strong class=\"num\">\(language.number(counts[kind] ?? 0))</strong></li>"
            })</ul>

            """
    }
}
