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
}
