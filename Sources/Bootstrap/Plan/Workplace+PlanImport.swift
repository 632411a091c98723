import Editions
import Facts
import Foundation
import Phrases
import Store
import Strategy
import Writing

/// What the rows of a table are.
package enum PlanTableKind: String, CaseIterable, Sendable {
    case agenda, indicator, lookBack, participation, goal

    var kind: PlanEntry.Kind {
        switch self {
        case .agenda: .agenda
        case .indicator: .indicator
        case .lookBack: .lookBack
        case .participation: .participation
        case .goal: .goal
        }
    }
}

extension Workplace {
    /// What `vib plan import` is asked to do.
    package struct PlanImportRequest: Sendable {
        package let path: String
        /// Of a table of comma-separated values: what its rows are.
        package let kind: PlanTableKind
        package let year: Int?
        package let isPreview: Bool
        /// Whether items that a folder no longer has are removed.
        package let removes: Bool

        package init(path: String, kind: PlanTableKind, year: Int?, isPreview: Bool, removes: Bool) {
            self.path = path
            self.kind = kind
            self.year = year
            self.isPreview = isPreview
            self.removes = removes
        }
    }

    /// Takes a folder of text files or a table into the draft; with a preview, only tells what would change.
    package func importPlan(_ request: PlanImportRequest, format: AnswerFormat) throws(CommandFailure) {
        let year = try planYear(request.year)
        let read = try planImport(request, at: year)
        show(read.difference, format: format)
        for warning in read.warnings { terminal.say(warning.line(request.path, terminal.language)) }
        guard !request.isPreview else {
            terminal.say(
                Phrase("Dit is een voorbeeld; er is niets veranderd.", "This is a preview; nothing has changed."))
            return
        }
        try save(read)
    }

    private func planImport(_ request: PlanImportRequest, at year: Int) throws(CommandFailure) -> PlanImport {
        let source = try source(request)
        if case .plan(let reading) = source, let found = reading.document?.strategy.planYear, found != year,
            !reading.findings.contains(where: { $0.severity == .error })
        {
            throw .wrongUse(
                Phrase(
                    "De bestanden zijn van \(found), het concept van \(year).",
                    "The files are of \(found), the draft of \(year)."))
        }
        do {
            return try PlanImport.read(source, at: year, removes: request.removes, of: pack, in: store)
        } catch let refusal as PlanImportRefusal {
            func lines(_ language: Language) -> String {
                refusal.problems.map { $0.line(request.path, language) }.joined(separator: "\n")
            }
            throw .failed(Phrase(lines))
        } catch {
            throw failure(of: error)
        }
    }

    private func source(_ request: PlanImportRequest) throws(CommandFailure) -> PlanImport.Source {
        let read = StillFiles.reading(request.path) { () -> Result<PlanImport.Source, CommandFailure> in
            do throws(CommandFailure) { return .success(try unwatchedSource(request)) } catch { return .failure(error) }
        }
        guard let read else {
            throw .failed(
                Phrase(
                    "\(request.path) werd tijdens het lezen steeds veranderd; probeer het opnieuw als dat klaar is.",
                    "\(request.path) kept changing while it was read; try again once that is done."))
        }
        return try read.get()
    }

    private func unwatchedSource(_ request: PlanImportRequest) throws(CommandFailure) -> PlanImport.Source {
        guard FileManager.default.fileExists(atPath: request.path) else {
            throw .failed(
                Phrase(
                    "\(request.path) bestaat niet; kijk na of de naam en de map kloppen.",
                    "\(request.path) does not exist; check its name and folder."))
        }
        if request.path.lowercased().hasSuffix(".csv") { return try table(request) }
        guard let reading = PlanReader.read(folder: request.path), reading.document != nil else {
            throw .failed(
                Phrase(
                    "In \(request.path) staat geen plan; geef de map met strategy.md, of een bestand .csv.",
                    "There is no plan in \(request.path); give the folder with strategy.md, or a .csv file."))
        }
        return .plan(reading)
    }

    private func table(_ request: PlanImportRequest) throws(CommandFailure) -> PlanImport.Source {
        guard let bytes = FileManager.default.contents(atPath: request.path), bytes.count <= 4 << 20 else {
            throw .failed(
                Phrase(
                    "\(request.path) kan niet worden gelezen, of is groter dan 4 MB.",
                    "\(request.path) cannot be read, or is larger than 4 MB."))
        }
        switch PlanUpload.table(Array(bytes), named: request.path, of: request.kind.kind) {
        case .success(let upload): return upload.source
        case .failure(let refusal):
            throw .failed(
                Phrase { language in
                    refusal.problems.map { $0.phrase(language) }.joined(separator: "\n")
                })
        }
    }

    private func save(_ read: PlanImport) throws(CommandFailure) {
        let edits = read.edits(reason: "Ingelezen op de opdrachtregel.")
        do throws(StoreError) {
            guard case .saved(let saved) = try store.save(edits, by: author) else {
                throw .secondWriter(store.folder)
            }
            terminal.say(
                Phrase(
                    "\(saved.count) onderdelen staan nu zo in het concept; stel het vast op de site.",
                    "\(saved.count) items now stand so in the draft; adopt it on the site."))
        } catch {
            throw .failed(error.sentence)
        }
    }

    private func show(_ difference: PlanDifference, format: AnswerFormat) {
        if format == .json {
            terminal.answerJSON(difference.changes.map(PlanDifferenceRow.init))
            return
        }
        for change in difference.changes { terminal.answer(change.text(terminal.language)) }
        if difference.changes.isEmpty {
            terminal.answer(Phrase("Er verandert niets.", "Nothing changes.")(terminal.language))
        }
    }

    /// The year that was asked for, else the newest there is.
    func planYear(_ asked: Int?) throws(CommandFailure) -> Int {
        try takePackPlan()
        do {
            let years = try store.planYears()
            if let asked {
                guard years.contains(asked) else { throw CommandFailure.failed(PlanWords.noPlan) }
                return asked
            }
            guard let newest = years.first else { throw CommandFailure.failed(PlanWords.noPlan) }
            return newest
        } catch let failure as CommandFailure {
            throw failure
        } catch {
            throw self.failure(of: error)
        }
    }

    private enum PlanWords {
        static let noPlan = Phrase(
            "Er is geen plan van dat jaar in de gegevensmap.", "The data folder has no plan of that year.")
    }
}
