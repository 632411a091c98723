import Accounts
import Editions
import Geography
import Phrases
import Records
import RegionPack
import Registers
import Store
import Strategy
import Writing

/// What `vib registers destroy` is told.
package struct ErasingRequest: Sendable {
    /// The account that asks or decides; two different ones are needed.
    package var account: String?
    package var register: String?
    package var row: String?
    /// Only what the row said up to and including this revision.
    package var through: Int?
    package var reason = ""
    package var confirms: Int64?
    package var declines: Int64?

    package init() {}
}

extension Workplace {
    /// Asks that a row, or what it said before, is erased; confirms or declines that; or lists what waits and what is due.
    ///
    /// Sealed rows stay closed at the command line, so that they can be erased on the site alone.
    package func eraseRows(_ request: ErasingRequest, format: AnswerFormat) throws(CommandFailure) {
        let (book, plan) = try registerBook()
        if let number = request.confirms ?? request.declines {
            let actor = try registerActor(request.account, plan)
            guard let id = ErasureID(rawValue: number) else { throw .wrongUse(Self.noSuchRequest(number)) }
            let outcome = try guarded {
                try book.decideErasure(id, confirmed: request.confirms != nil, by: actor)
            }
            let erasure = try Self.value(outcome)
            terminal.say(
                request.confirms == nil
                    ? Phrase("Verzoek \(erasure.id) is afgewezen.", "Request \(erasure.id) was declined.")
                    : Phrase(
                        "De tekst is gewist uit alle bestanden van de map. Back-ups van eerder bevatten haar nog.",
                        "The text is erased from every file of the folder. Earlier backups still hold it."))
        } else if let name = request.register, let row = request.row {
            guard let register = RegisterID(name), let item = ItemID(row) else {
                throw .wrongUse(Phrase("Er is geen rij \(name)/\(row).", "There is no row \(name)/\(row)."))
            }
            let actor = try registerActor(request.account, plan)
            let subject =
                request.through.map { Erasure.Subject.revisions(register, item, through: $0) } ?? .row(register, item)
            let outcome = try guarded { try book.askErasure(of: subject, reason: request.reason, by: actor) }
            let asked = try Self.value(outcome)
            terminal.say(
                Phrase(
                    "Gevraagd als verzoek \(asked.id). Een tweede persoon bevestigt met: vib registers destroy --confirm \(asked.id) --as ADRES",
                    "Asked as request \(asked.id). A second person confirms with: vib registers destroy --confirm \(asked.id) --as ADDRESS"
                ))
        } else {
            try listErasures(book, format)
        }
    }

    private func listErasures(_ book: RegisterBook, _ format: AnswerFormat) throws(CommandFailure) {
        let waiting = try guarded { try book.erasures(for: .bureau, waiting: true) }.map { ErasureLine($0) }
        let day = PlanMoment.day(store.moment())
        let due = try guarded { try day.map { try book.due(on: $0, for: .bureau) } ?? [] }.map { ErasureLine($0) }
        terminal.answer(waiting + due, format: format)
    }

    /// The registers of the pack with what is kept of them, sealed rows closed; and the newest plan beside them.
    func registerBook() throws(CommandFailure) -> (book: RegisterBook, plan: PlanDocument?) {
        let areas = AreaDirectory(pack.areas), plan = try newestPlan()
        let world = { @Sendable (viewer: PlanViewer) in
            plan?.visible(to: viewer).registerWorld(in: areas) ?? RegisterWorld(areas: areas)
        }
        let reading = RegisterFolder.read(pack: settings.region, world: world(.bureau), on: nil)
        return (RegisterBook(reading, kept: store, seals: .closed, world: world), plan)
    }

    private func newestPlan() throws(CommandFailure) -> PlanDocument? {
        let stored = try guarded { () -> PlanDocument? in
            guard let year = try store.planYears().first else { return nil }
            return PlanDocument(entries: try store.draft(of: year).compactMap(\.entry))
        }
        return stored ?? PlanReader.read(folder: PlanPack.folder(in: settings.region))?.document
    }

    private func registerActor(_ mail: String?, _ plan: PlanDocument?) throws(CommandFailure) -> RegisterActor {
        guard let mail else {
            throw .wrongUse(
                Phrase(
                    "Noem met --as het account dat vraagt of besluit; het zijn er twee verschillende.",
                    "Name with --as the account that asks or decides; they are two different ones."))
        }
        let account = try account(mail)
        let session = SessionViewer(account: account.id, name: account.name, roles: account.roles)
        guard let plan, let actor = RegisterActor(Viewer.signedIn(session), in: plan) else {
            throw .failed(Phrase("\(mail) mag niets in registers wissen.", "\(mail) may erase nothing in registers."))
        }
        return RegisterActor(
            viewer: actor.viewer,
            author: PlanAuthor(
                account: account.id.rawValue, role: "command-line:\(Self.user)",
                organisation: actor.author.organisation))
    }

    private static func value<Value>(_ result: Result<Value, RegisterRefused>) throws(CommandFailure) -> Value {
        switch result {
        case .success(let value): return value
        case .failure(let refused): throw .failed(refused.refusal.sentence)
        }
    }

    private static func noSuchRequest(_ number: Int64) -> Phrase {
        Phrase("Er is geen verzoek \(number).", "There is no request \(number).")
    }
}

/// A line of what is to be erased.
private struct ErasureLine: AnswerRow {
    let request, register, row, what, since: String

    static var headers: [String] { ["request", "register", "row", "what", "since"] }
    var cells: [String] { [request, register, row, what, since] }

    init(_ erasure: Erasure) {
        request = erasure.id.description
        register = erasure.subject.register?.rawValue ?? "plan"
        row = erasure.subject.item.rawValue
        what =
            switch erasure.subject {
            case .row: "row"
            case .revisions(_, _, let through), .planRevisions(_, _, let through): "revisions up to \(through)"
            }
        since = PlanMoment.day(erasure.asked.at)?.description ?? ""
    }

    init(_ due: DueRow) {
        request = ""
        register = due.register.rawValue
        row = due.row.rawValue
        what = due.retention.then.rawValue
        since = due.until.description
    }
}
