import Phrases
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
    /// The step with which the plan of a year begins from the year before.
    case begin(Int)
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
    package static let begin = Word("beginnen", "begin")
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
        case .indicator: Word("indicator", "indicator")
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
    static let addresses = AddressTable<EditRoute>([
        .init([.word(EditWord.work)], .work),
        .init([.word(EditWord.work), .word(PlanWord.participation)], .participation),
        .init([.word(EditWord.plan), .value, .word(EditWord.edit)], .draftYear, desk) {
            if case .desk(let year) = $0 { year } else { nil }
        },
        .init([.word(EditWord.plan), .value, .word(EditWord.begin)], .draftYear, begin) {
            if case .begin(let year) = $0 { year } else { nil }
        },
        .init([.word(EditWord.plan), .value, .word(EditWord.bring)], .draftYear, bring) {
            if case .bring(let year) = $0 { year } else { nil }
        },
        .init([.word(EditWord.plan), .value, .word(EditWord.edit), .value], .draftYear, .draftFile, file) {
            if case .file(let year, let file) = $0 { (year, file) } else { nil }
        },
        .init(
            [.word(EditWord.plan), .value, .word(EditWord.edit), .value], .draftYear, .item, entry
        ) { if case .entry(let year, let id) = $0 { (year, id) } else { nil } },
        .init([.word(EditWord.plan), .value, .word(EditWord.new), .value], .draftYear, .kind, new) {
            if case .new(let year, let kind) = $0 { (year, kind) } else { nil }
        },
        .init([.word(EditWord.calendar), .value], .secret, calendar) {
            if case .calendar(let secret) = $0 { secret } else { nil }
        },
    ])
}

extension AddressValue<Int> {
    fileprivate static let draftYear = years(1990...2199)
}

extension AddressValue<DraftFile> {
    fileprivate static let draftFile = one(of: DraftFile.allCases, \.word)
}

extension AddressValue<PlanEntry.Kind> {
    fileprivate static let kind = one(of: PlanEntry.Kind.allCases, EditWord.kind)
}

extension AddressValue<String> {
    /// The secret of a calendar: `….ics`.
    fileprivate static let secret = AddressValue(
        { text in
            let secret = text.dropLast(4)
            return text.hasSuffix(".ics") && Slugs.isToken(secret) ? String(secret) : nil
        }, { $0 + ".ics" })

    /// The same secret as a folder of feeds.
    static let secretFolder = AddressValue({ Slugs.isToken($0[...]) ? $0 : nil }, { $0 })
}

private enum Slugs {
    static func isToken(_ text: Substring) -> Bool {
        (20...64).contains(text.utf8.count) && text.utf8.allSatisfy(isTokenByte)
    }

    private static func isTokenByte(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x2D
            || byte == 0x5F
    }
}
