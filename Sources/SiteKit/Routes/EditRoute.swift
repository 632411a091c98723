package import Phrases
package import Records
package import Strategy

/// The addresses where a plan is written: `/jaarplan/2022/bewerken`, `/en/year-plan/2022/edit`.
package enum EditRoute: Hashable, Sendable {
    /// The draft of a year: where it stands, what changed, adopting and publishing.
    case desk(Int)
    /// The form of one item.
    case entry(Int, ItemID)
    /// The form for a new item of a kind.
    case new(Int, PlanEntry.Kind)
    /// Bringing a whole plan, or its actions or indicators, in from files.
    case bring(Int)
    /// A file of the draft.
    case file(Int, DraftFile)
    /// What is one's own to do.
    case work
    /// What one's own municipality takes part in.
    case participation
    /// The due dates as a calendar, under an address that only its owner knows.
    case calendar(String)

    /// Whether the answer is a page, and not a file.
    package var isPage: Bool {
        switch self {
        case .file, .calendar: false
        default: true
        }
    }
}

/// The files of a plan year; the words are part of addresses.
package enum DraftFile: Hashable, Sendable, CaseIterable {
    case actions, indicators, workbook, folder

    package var word: Word {
        switch self {
        case .actions: Word("acties.csv", "actions.csv")
        case .indicators: Word("indicatoren.csv", "indicators.csv")
        case .workbook: Word("jaarplan.xlsx", "year-plan.xlsx")
        case .folder: Word("jaarplan.zip", "year-plan.zip")
        }
    }
}

package enum EditWord {
    package static let plan = Word("jaarplan", "year-plan")
    package static let edit = Word("bewerken", "edit")
    package static let new = Word("nieuw", "new")
    package static let bring = Word("inlezen", "import")
    package static let work = Word("mijn-werk", "my-work")
    package static let calendar = Word("agenda", "calendar")

    /// The words of kinds in addresses of new items.
    package static func kind(_ kind: PlanEntry.Kind) -> Word {
        switch kind {
        case .strategy: Word("strategie", "strategy")
        case .ambition: Word("ambitie", "ambition")
        case .theme: Word("thema", "theme")
        case .organisation: Word("organisatie", "organisation")
        case .document: Word("document", "document")
        case .programme: Word("programma", "programme")
        case .goal: Word("doel", "goal")
        case .lookBack: Word("terugblik", "look-back")
        case .agenda: Word("actie", "action")
        case .indicator: Word(same: "indicator")
        case .participation: Word("deelname", "participation")
        case .intervention: Word("interventie", "intervention")
        case .pilot: Word("proef", "pilot")
        case .grant: Word("subsidie", "grant")
        case .budget: Word("begroting", "budget")
        case .body: Word("overleg", "body")
        case .note: Word("noot", "note")
        }
    }
}

extension EditRoute {
    /// The segments of the path without the language.
    func tail(in language: Language) -> [String] {
        func word(_ word: Word) -> String { word(language) }
        return switch self {
        case .desk(let year): [word(EditWord.plan), String(year), word(EditWord.edit)]
        case .entry(let year, let id): [word(EditWord.plan), String(year), word(EditWord.edit), id.rawValue]
        case .new(let year, let kind):
            [word(EditWord.plan), String(year), word(EditWord.new), word(EditWord.kind(kind))]
        case .bring(let year): [word(EditWord.plan), String(year), word(EditWord.bring)]
        case .file(let year, let file): [word(EditWord.plan), String(year), word(EditWord.edit), word(file.word)]
        case .work: [word(EditWord.work)]
        case .participation: [word(EditWord.work), word(PlanWord.participation)]
        case .calendar(let secret): [word(EditWord.calendar), secret + ".ics"]
        }
    }

    /// Reads the segments of a path without its language; `nil` when no page has such an address.
    package init?(_ path: [String], in language: Language) {
        guard let found = Self.read(path, language) else { return nil }
        self = found
    }

    private static func read(_ path: [String], _ language: Language) -> EditRoute? {
        if path == [EditWord.work(language)] { return .work }
        if path == [EditWord.work(language), PlanWord.participation(language)] { return .participation }
        if path.count == 2, path[0] == EditWord.calendar(language), path[1].hasSuffix(".ics") {
            let secret = String(path[1].dropLast(4))
            let isSecret =
                (20...64).contains(secret.utf8.count)
                && secret.utf8.allSatisfy { Slugs.isTokenByte($0) }
            return isSecret ? .calendar(secret) : nil
        }
        guard (3...4).contains(path.count), path[0] == EditWord.plan(language), path[1].utf8.count == 4,
            let year = Int(path[1]), (1990...2199).contains(year)
        else { return nil }
        switch (path[2], path.count) {
        case (EditWord.edit(language), 3): return .desk(year)
        case (EditWord.bring(language), 3): return .bring(year)
        case (EditWord.edit(language), 4):
            if let file = DraftFile.allCases.first(where: { $0.word(language) == path[3] }) { return .file(year, file) }
            return ItemID(path[3]).map { .entry(year, $0) }
        case (EditWord.new(language), 4):
            return PlanEntry.Kind.allCases.first { EditWord.kind($0)(language) == path[3] }.map { .new(year, $0) }
        default: return nil
        }
    }

    /// What the page listens to.
    package var parameters: [PageParameter] {
        switch self {
        case .desk, .work, .entry, .participation: [.notice, .kept]
        case .new, .bring: [.kept]
        default: []
        }
    }
}

private enum Slugs {
    static func isTokenByte(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x2D
            || byte == 0x5F
    }
}
