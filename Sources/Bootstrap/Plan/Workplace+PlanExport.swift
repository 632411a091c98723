import Editions
import Foundation
import Phrases
import Store
import Strategy
import Writing

extension Workplace {
    /// Writes the draft of a year as the text files of a pack, and its tables beside them.
    package func exportPlan(to folder: String, year asked: Int?, tables: Bool) throws(CommandFailure) {
        let year = try planYear(asked)
        let revisions: [PlanRevision]
        do { revisions = try store.draft(of: year) } catch { throw .failed(error.sentence) }
        guard let document = PlanDocument(entries: revisions.compactMap(\.entry)) else {
            throw .failed(Phrase("Het plan van \(year) is leeg.", "The plan of \(year) is empty."))
        }
        var files = PlanWriter.files(of: document).map { (name: $0.name, bytes: $0.bytes) }
        if tables {
            files.append(("actions.csv", Array(PlanTable.csv(.agenda, of: document).utf8)))
            files.append(("indicators.csv", Array(PlanTable.csv(.indicator, of: document).utf8)))
            files.append(("plan.xlsx", try workbook(document)))
        }
        for file in files { try write(file.bytes, to: "\(folder)/\(file.name)") }
        terminal.say(
            Phrase("\(files.count) bestanden geschreven in \(folder).", "\(files.count) files written to \(folder)."))
    }

    private func workbook(_ document: PlanDocument) throws(CommandFailure) -> [UInt8] {
        do { return try PlanWorkbook.bytes(document, pack) } catch {
            throw .failed(
                Phrase("Het werkboek kan niet worden gemaakt (\(error)).", "The workbook cannot be made (\(error))."))
        }
    }

    private func write(_ bytes: [UInt8], to path: String) throws(CommandFailure) {
        do {
            try FileManager.default.createDirectory(
                at: URL(fileURLWithPath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            throw .failed(Phrase("\(path) kan niet worden geschreven.", "\(path) cannot be written."))
        }
    }
}
