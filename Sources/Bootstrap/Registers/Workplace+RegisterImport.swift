import Accounts
import Editions
import Facts
import Foundation
import Geography
import Phrases
import Records
import RegionPack
import RegisterFiles
import Registers
import Store
import Strategy
import Writing

/// What `vib registers import` is asked to do.
package struct RegisterImportRequest: Sendable {
    package let register: String
    package let file: String
    /// The account that takes it in; `nil`: whoever sits at the machine, for the bureau.
    package let account: String?
    package let isPreview: Bool
    package let reason: String

    package init(register: String, file: String, account: String?, isPreview: Bool, reason: String) {
        self.register = register
        self.file = file
        self.account = account
        self.isPreview = isPreview
        self.reason = reason
    }
}

extension Workplace {
    /// Takes a table into a register, all of it or nothing; with a preview, only tells what would change. Fails when any of it is
    /// refused.
    package func importRegister(_ request: RegisterImportRequest, format: AnswerFormat) throws(CommandFailure) {
        let (book, plan) = try registerBook(), actor = try importer(request.account, plan)
        let registers = try visible(to: actor.viewer, in: book, beside: plan)
        let register = try PackWorkplace.register(request.register, in: registers)
        guard
            let preview = RegisterImport.preview(
                try upload(request.file, format), into: register.id, of: registers, by: actor.viewer)
        else { throw .failed(Self.nothingTaken) }
        show(preview, format: format)
        guard preview.isAcceptable else {
            throw .failed(
                Phrase(
                    "Dit bestand kan zo niet worden overgenomen; er is niets opgeslagen.",
                    "This file cannot be taken in as it is; nothing is stored."))
        }
        guard !request.isPreview, !preview.changes.isEmpty else { return }
        try save(preview, request, in: book, by: actor)
    }

    /// The registers of the pack with what is kept of them, as somebody sees them; sealed rows stay closed.
    func visible(
        to viewer: PlanViewer, in book: RegisterBook, beside plan: PlanDocument?
    ) throws(CommandFailure) -> VisibleRegisters {
        let shelf: RegisterShelf
        do { shelf = try book.reading().shelf } catch { throw failure(of: error) }
        let areas = AreaDirectory(pack.areas)
        let world = plan?.visible(to: viewer).registerWorld(in: areas) ?? RegisterWorld(areas: areas)
        return shelf.visible(to: viewer, in: world)
    }

    private func importer(_ mail: String?, _ plan: PlanDocument?) throws(CommandFailure) -> RegisterActor {
        guard let mail else { return RegisterActor(viewer: .bureau, author: author) }
        let account = try account(mail)
        let session = SessionViewer(account: account.id, name: account.name, roles: account.roles)
        guard let plan, let actor = RegisterActor(Viewer.signedIn(session), in: plan) else {
            throw .failed(Phrase("\(mail) mag geen registers bijwerken.", "\(mail) may not edit registers."))
        }
        return actor
    }

    private func upload(_ path: String, _ format: AnswerFormat) throws(CommandFailure) -> RegisterUpload {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw .failed(Phrase("\(path) kan niet worden gelezen.", "\(path) cannot be read."))
        }
        let name = URL(fileURLWithPath: path).lastPathComponent
        do throws(RegisterUploadRefusal) { return try RegisterUpload(name: name, bytes: [UInt8](data)) } catch {
            terminal.show([error.finding], format: format)
            throw .failed(Self.nothingTaken)
        }
    }

    private func show(_ preview: RegisterPreview, format: AnswerFormat) {
        let lines = RegisterChangeLine.lines(preview)
        if format != .text || !lines.isEmpty { terminal.answer(lines, format: format) }
        if !preview.findings.isEmpty { terminal.show(preview.findings, format: .text) }
        terminal.say(
            Phrase(
                "\(preview.added.count) nieuw, \(preview.changed.count) gewijzigd, \(preview.unchanged) gelijk, \(preview.conflicts.count) botsend.",
                "\(preview.added.count) new, \(preview.changed.count) changed, \(preview.unchanged) unchanged, \(preview.conflicts.count) in conflict."
            ))
    }

    private func save(
        _ preview: RegisterPreview, _ request: RegisterImportRequest, in book: RegisterBook, by actor: RegisterActor
    ) throws(CommandFailure) {
        let saving: RowSaving
        let reason = request.reason.isEmpty ? "Ingelezen op de opdrachtregel." : request.reason
        do { saving = try book.save(preview.rowChanges(because: reason), in: preview.register, by: actor) } catch {
            throw failure(of: error)
        }
        switch saving {
        case .saved(let standings):
            terminal.say(Phrase("\(standings.count) rijen opgeslagen.", "\(standings.count) rows saved."))
        case .conflict, .refused: throw .failed(Self.nothingTaken)
        case .problems(let objections):
            let findings = objections.flatMap { objection in
                objection.problems.map { $0.finding(file: objection.row.rawValue, line: 0) }
            }
            terminal.show(findings, format: .text)
            throw .failed(Self.nothingTaken)
        }
    }

    private static let nothingTaken = Phrase(
        "Er is niets opgeslagen: iets mag niet, of is intussen veranderd.",
        "Nothing is stored: something is not allowed, or has meanwhile changed.")
}

/// A line of the preview of a file: a cell, and both its texts.
struct RegisterChangeLine: AnswerRow {
    let what, row, column, old, new: String

    static func lines(_ preview: RegisterPreview) -> [RegisterChangeLine] {
        func lines(_ what: String, _ id: ItemID, of fields: [RegisterChange.Field]) -> [RegisterChangeLine] {
            fields.map { field in
                RegisterChangeLine(
                    what: what, row: id.rawValue, column: field.column.name, old: Finding.quote(field.old),
                    new: Finding.quote(field.new))
            }
        }
        return preview.changes.flatMap { lines($0.isNew ? "added" : "changed", $0.id, of: $0.fields) }
            + preview.conflicts.flatMap { lines("conflict", $0.id, of: $0.fields) }
    }

    static let headers = ["what", "row", "column", "old", "new"]
    var cells: [String] { [what, row, column, old, new] }
}
