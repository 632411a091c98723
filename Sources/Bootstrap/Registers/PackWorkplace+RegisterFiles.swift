import Facts
import Foundation
import Phrases
import Records
import RegisterFiles
import Registers
import Tables

/// The formats in which a register is written.
package enum RegisterFileFormat: String, Sendable, CaseIterable {
    case csv, xlsx, json, ics, atom, schema
}

extension PackWorkplace {
    /// Writes a register as a reader sees it, to a file or to standard output.
    package func exportRegister(
        _ id: String, as viewer: String?, format: RegisterFileFormat, to path: String?
    ) throws(CommandFailure) {
        let visible = try visible(to: viewer), register = try Self.register(id, in: visible)
        guard let bytes = try bytes(register, visible.words, as: format) else {
            throw .failed(
                Phrase("Dit register heeft zo'n bestand niet.", "This register has no such file."))
        }
        guard let path else {
            try? FileHandle.standardOutput.write(contentsOf: Data(bytes))
            return
        }
        do { try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic) } catch {
            throw .failed(Phrase("\(path) kan niet worden geschreven.", "\(path) cannot be written."))
        }
        terminal.say(Phrase("Geschreven: \(path).", "Written: \(path)."))
    }

    private func bytes(
        _ register: VisibleRegister, _ words: ValueWords, as format: RegisterFileFormat
    ) throws(CommandFailure) -> [UInt8]? {
        let today = PlanDate(secondsSince1970: Int64(Date().timeIntervalSince1970)) ?? .distantFuture
        let setting = FeedSetting(language: terminal.language, today: today)
        switch format {
        case .csv: return RegisterTable(register).csv
        case .json: return RegisterJSON.bytes(register, words: words)
        case .schema: return RegisterSchema.bytes(register)
        case .ics: return RegisterCalendar(register, words: words, setting: setting)?.bytes
        case .atom: return RegisterAtom(register, words: words, setting: setting)?.bytes
        case .xlsx:
            do { return try RegisterWorkbook.bytes(register, words: words) } catch {
                throw .failed(
                    Phrase(
                        "Het werkboek kan niet worden gemaakt (\(error.reason)).",
                        "The workbook cannot be made (\(error.reason))."))
            }
        }
    }

    /// Shows what would come of a file; nothing is stored. Fails when any of it is refused.
    package func previewRegister(
        _ id: String, file path: String, as viewer: String?, format: AnswerFormat
    ) throws(CommandFailure) {
        let stated = viewer ?? "bureau", visible = try visible(to: stated)
        let register = try Self.register(id, in: visible), name = URL(fileURLWithPath: path).lastPathComponent
        guard let data = FileManager.default.contents(atPath: path) else {
            throw .failed(Phrase("\(path) kan niet worden gelezen.", "\(path) cannot be read."))
        }
        let upload: RegisterUpload
        do throws(RegisterUploadRefusal) { upload = try RegisterUpload(name: name, bytes: [UInt8](data)) } catch {
            terminal.show([error.finding], format: format)
            throw .failed(Phrase("Er is niets overgenomen.", "Nothing was taken."))
        }
        guard
            let preview = RegisterImport.preview(
                upload, into: register.id, of: visible, by: try Self.viewer(stated))
        else { throw .failed(Phrase("Er is niets overgenomen.", "Nothing was taken.")) }
        switch format {
        case .text: show(preview)
        case .json, .csv: terminal.answer(RegisterChangeLine.lines(preview), format: format)
        }
        if !preview.findings.isEmpty { terminal.show(preview.findings, format: .text) }
        terminal.say(
            Phrase(
                "\(preview.added.count) nieuw, \(preview.changed.count) gewijzigd, \(preview.unchanged) gelijk, \(preview.conflicts.count) botsend.",
                "\(preview.added.count) new, \(preview.changed.count) changed, \(preview.unchanged) unchanged, \(preview.conflicts.count) in conflict."
            ))
        guard preview.isAcceptable else {
            throw .failed(
                Phrase(
                    "Dit bestand kan zo niet worden overgenomen; er is niets opgeslagen.",
                    "This file cannot be taken in as it is; nothing is stored."))
        }
    }

    private func show(_ preview: RegisterPreview) {
        let lines = RegisterChangeLine.lines(preview)
        if !lines.isEmpty { terminal.answer(lines, format: .text) }
    }
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
