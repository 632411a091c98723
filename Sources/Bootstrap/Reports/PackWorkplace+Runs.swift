import Facts
import Foundation
import Phrases
import Reports
import Tables

extension PackWorkplace {
    /// Writes the documents of a run; reads the run and the remarks, and no data folder.
    package func renderReport(
        in folder: String, out: String?, places: [String], forms: [String]
    ) throws(CommandFailure) {
        let home = RunFolder(path: folder), target = out ?? home.documentsPath
        let files = try documents(of: home, places: places, forms: forms)
        for file in files { try RunFolder.write(file.bytes, to: "\(target)/\(file.name)") }
        let count = files.count
        terminal.say(
            Phrase("\(count) bestanden geschreven in \(target).", "Wrote \(count) files in \(target)."))
    }

    /// Makes every document again and compares it with what lies in the folder, byte for byte.
    package func verifyReport(in folder: String, documents: String?) throws(CommandFailure) {
        let home = RunFolder(path: folder), target = documents ?? home.documentsPath
        let run = try home.run()
        let files = try self.documents(of: home, places: [], forms: [])
        var different: [String] = []
        for file in files where (try? RunFolder.bytes(at: "\(target)/\(file.name)")) != file.bytes {
            different.append(file.name)
        }
        guard different.isEmpty else {
            let names = different.prefix(5).joined(separator: ", ") + (different.count > 5 ? ", …" : "")
            let count = different.count
            throw .failed(
                Phrase(
                    "\(count) van de \(files.count) bestanden zijn anders of ontbreken: \(names)",
                    "\(count) of the \(files.count) files differ or are missing: \(names)"))
        }
        terminal.answer(run.digest)
        let count = files.count
        terminal.say(
            Phrase("Alle \(count) bestanden zijn gelijk.", "All \(count) files are equal."))
    }

    /// Puts what a place says beside its report, when it may stand there.
    package func remarkReport(in folder: String, place: String, file: String) throws(CommandFailure) {
        let home = RunFolder(path: folder), run = try home.run()
        guard run.reports.contains(where: { $0.place.code == place }) else {
            let quoted = Finding.quote(place)
            throw .noSuchFigure(
                Phrase("Er is geen rapport van \"\(quoted)\".", "There is no report of \"\(quoted)\"."))
        }
        try home.keepRemark(from: file, for: place)
        terminal.say(Phrase("De opmerking van \(place) is bewaard.", "The remark of \(place) is kept."))
    }

    private func documents(
        of home: RunFolder, places: [String], forms: [String]
    ) throws(CommandFailure) -> [RunFiles.File] {
        let run = try home.run(), chosen = forms.compactMap { RunFiles.Form(rawValue: $0) }
        guard let template = run.readTemplate else { throw .failed(Workplace.unreadable) }
        guard chosen.count == forms.count else {
            throw .wrongUse(Phrase("--as is html, txt, csv, json of xlsx.", "--as is html, txt, csv, json or xlsx."))
        }
        let known = Set(run.reports.map(\.place.code))
        guard Set(places).isSubset(of: known) else {
            throw .noSuchFigure(
                Phrase("Er is geen rapport van een van deze gebieden.", "There is no report of one of these areas."))
        }
        let remarks = try home.remarks(of: run)
        do throws(WorkbookFailure) {
            return try RunFiles(
                run, template: template, remarks: remarks, places: places.isEmpty ? nil : Set(places),
                forms: chosen.isEmpty ? RunFiles.Form.allCases : chosen
            ).files
        } catch {
            let reason = error.reason
            throw .failed(
                Phrase("Het werkboek kan niet worden gemaakt: \(reason)", "The workbook cannot be made: \(reason)"))
        }
    }
}
