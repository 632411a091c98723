import RegionPack

/// The addresses of the guides: `/wegwijzer/delen/doel`, `/en/guide/delen/doel`. The ids are those of the pack in every language.
package enum GuideRoute: Hashable, Sendable {
    /// All guides of the pack.
    case index
    /// Where a guide begins.
    case guide(String)
    /// One question or outcome of a guide, by their ids.
    case step(String, String)
    /// All questions and outcomes on one page, to print.
    case whole(String)
}

extension GuideRoute {
    static let addresses = AddressTable<GuideRoute>([
        .init([.word(GuideWord.guide)], .index),
        .init([.word(GuideWord.guide), .value], .guideID, GuideRoute.guide) {
            if case .guide(let id) = $0 { id } else { nil }
        },
        // Before the steps: a pack refuses a step of that name.
        .init([.word(GuideWord.guide), .value, .word(GuideWord.whole)], .guideID, GuideRoute.whole) {
            if case .whole(let id) = $0 { id } else { nil }
        },
        .init(
            [.word(GuideWord.guide), .value, .value], .guideID, .guideID,
            { Guide.reservedIDs.contains($1) ? nil : .step($0, $1) }
        ) { if case .step(let guide, let step) = $0 { (guide, step) } else { nil } },
    ])
}

extension AddressValue<String> {
    fileprivate static let guideID = AddressValue(
        { text in Route.isGroupID(text) && text.first?.isLetter == true ? text : nil }, { $0 })
}

/// The fixed words of these addresses.
package enum GuideWord {
    package static let guide = Word("wegwijzer", "guide")
    /// `Guide.reservedIDs` names both.
    package static let whole = Word("alle-vragen", "all-questions")
}
