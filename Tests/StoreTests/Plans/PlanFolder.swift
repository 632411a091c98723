import GRDB
import Records
import Store
import Synchronization
import TestKit
import Testing

@testable import Store
@testable import Strategy

/// A data folder with a plan of 2022 in it, and a clock that a test turns.
struct PlanFolder {
    let folder: TemporaryFolder
    let store: Store
    let clock: TestClock

    /// Of accounts that are not there: what the trail gave to others is not theirs.
    static let editor = PlanAuthor(account: 901, role: "editor:*", organisation: "bureau")
    static let other = PlanAuthor(account: 902, role: "editor:*", organisation: "bureau")
    static let approver = PlanAuthor(account: 903, role: "approver", organisation: "bureau")
    static let region = PlanRegion(areas: [], offences: [], groups: [])

    /// - Parameter hasFrame: whether the plan has what every plan has: a strategy, a theme and the programme of the actions.
    init(hasFrame: Bool = true) throws {
        folder = try TemporaryFolder()
        let clock = TestClock()
        self.clock = clock
        store = try Store(folder: folder.path("data"), now: { clock.now })
        guard hasFrame else { return }
        let edits = try Self.frame().entries.map { entry in
            PlanEdit(year: 2022, item: try #require(ItemID(entry.id)), entry: entry, base: nil, reason: "")
        }
        guard case .saved = try store.save(edits, by: .pack) else { throw Unexpected(text: "no frame") }
    }

    /// A plan without actions.
    static func frame() throws -> PlanDocument {
        var plan = PlanDocument(
            strategy: StrategyFrame(
                id: try #require(ItemID("strategie")), title: "S", years: try #require(YearRange(2019, 2022)),
                planYear: 2022))
        let theme = try #require(ItemID("thema"))
        plan.themes = [Theme(id: theme, title: "T")]
        plan.programmes = [
            Programme(id: try #require(ItemID("programma")), kind: .project, title: "P", theme: theme)
        ]
        return plan
    }

    private static let frameItems: Set<String> = ["strategie", "thema", "programma"]

    /// Opens the same folder again, as the next process would.
    func reopened() throws -> Store { try Store(folder: folder.path("data"), now: { [clock] in clock.now }) }

    @discardableResult
    func save(
        _ item: String, _ text: String?, base: PlanRevision? = nil, by author: PlanAuthor = editor
    ) throws -> PlanRevision {
        let saving = try store.save([change(item, text, base: base?.id)], by: author)
        guard case .saved(let revisions) = saving else { throw Unexpected(text: "\(saving)") }
        return try #require(revisions.first)
    }

    func change(_ item: String, _ text: String?, base: PlanRevisionID? = nil) throws -> PlanEdit {
        let id = try #require(ItemID(item))
        return PlanEdit(
            year: 2022, item: id, entry: try text.map { try Self.entry(item, $0) }, base: base, reason: "")
    }

    /// An action that says a text.
    static func entry(_ item: String, _ text: String) throws -> PlanEntry {
        .agenda(
            AgendaItem(
                id: try #require(ItemID(item)), programme: try #require(ItemID("programma")), year: 2022, title: text))
    }

    func state() throws -> PlanYearState { try #require(try store.planState(of: 2022)) }

    /// Why the draft is not adopted; `nil` when it is.
    func refusal() throws -> PlanRefusal? {
        let token = try state().draftToken
        switch try store.adopt(2022, token: token, reason: "x", in: Self.region, by: Self.approver) {
        case .success: return nil
        case .failure(let refused): return refused.refusal
        }
    }

    @discardableResult
    func adopt(reason: String = "Besluit van het college.") throws -> PlanVersion {
        try store.adopt(2022, token: try state().draftToken, reason: reason, in: Self.region, by: Self.approver).get()
    }

    /// The titles of the actions.
    func texts(_ revisions: [PlanRevision]) -> [String: String] {
        let own = revisions.filter { !Self.frameItems.contains($0.item.rawValue) }
        return Dictionary(uniqueKeysWithValues: own.map { ($0.item.rawValue, $0.entry?.title ?? "") })
    }

    /// Changes the database behind the store's back.
    func execute(_ sql: String) throws {
        try DatabaseQueue(path: folder.path("data/vib.sqlite")).write { try $0.execute(sql: sql) }
    }
}

struct Unexpected: Error { let text: String }
