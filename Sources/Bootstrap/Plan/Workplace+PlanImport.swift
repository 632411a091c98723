import Editions
import Facts
import Foundation
import Phrases
import RegionPack
import Store
import Strategy
import Web

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
        let before: [PlanRevision]
        do { before = try store.draft(of: year) } catch { throw .failed(error.sentence) }
        guard let document = PlanDocument(entries: before.compactMap(\.entry)) else { throw .failed(PlanWords.noPlan) }
        let read = try reading(request, document)
        let changes = PlanDifference(
            from: document.entries, to: read.entries, isWhole: read.isWhole && request.removes, isOrdered: read.isWhole)
        show(changes, of: document, format: format)
        for finding in read.warnings { terminal.say(finding) }
        guard !request.isPreview else {
            terminal.say(
                LocalizedText(
                    dutch: "Dit is een voorbeeld; er is niets veranderd.",
                    english: "This is a preview; nothing has changed."))
            return
        }
        try apply(changes, year, Dictionary(before.map { ($0.item, $0) }, uniquingKeysWith: { first, _ in first }))
    }

    private struct Reading {
        let entries: [PlanEntry]
        let isWhole: Bool
        let warnings: [String]
    }

    private func reading(_ request: PlanImportRequest, _ document: PlanDocument) throws(CommandFailure) -> Reading {
        if request.path.lowercased().hasSuffix(".csv") { return try table(request, document) }
        guard let reading = PlanReader.read(folder: request.path), let found = reading.document else {
            throw .failed(
                LocalizedText(
                    dutch: "In \(request.path) staat geen plan; geef de map met strategy.md, of een bestand .csv.",
                    english: "There is no plan in \(request.path); give the folder with strategy.md, or a .csv file."))
        }
        let errors = reading.findings.filter { $0.severity == .error }
        guard errors.isEmpty else {
            throw .failed(
                LocalizedText(
                    dutch: lines(errors, request.path, .dutch), english: lines(errors, request.path, .english)))
        }
        guard found.strategy.planYear == document.strategy.planYear else {
            throw .wrongUse(
                LocalizedText(
                    dutch:
                        "De bestanden zijn van \(found.strategy.planYear), het concept van \(document.strategy.planYear).",
                    english: "The files are of \(found.strategy.planYear), the draft of \(document.strategy.planYear).")
            )
        }
        return Reading(
            entries: found.entries, isWhole: true,
            warnings: reading.findings.map { $0.packLine(in: request.path, terminal.language) })
    }

    private func table(_ request: PlanImportRequest, _ document: PlanDocument) throws(CommandFailure) -> Reading {
        guard let bytes = FileManager.default.contents(atPath: request.path), bytes.count <= 4 << 20,
            let text = String(validating: bytes, as: UTF8.self)
        else {
            throw .failed(
                LocalizedText(
                    dutch: "\(request.path) kan niet worden gelezen als tekst in UTF-8 van hoogstens 4 MB.",
                    english: "\(request.path) cannot be read as text in UTF-8 of at most 4 MB."))
        }
        do {
            let (entries, mistakes) = try PlanTable.reading(text, request.kind.kind, in: document)
            guard mistakes.isEmpty else {
                func sentences(_ language: Language) -> String {
                    mistakes.map { "\(request.path):\($0.row): \($0.column): \($0.problem.phrase(language))" }
                        .joined(separator: "\n")
                }
                throw CommandFailure.failed(LocalizedText(dutch: sentences(.dutch), english: sentences(.english)))
            }
            return Reading(entries: entries, isWhole: false, warnings: [])
        } catch let failure as CommandFailure {
            throw failure
        } catch {
            throw .failed(
                LocalizedText(
                    dutch: "\(request.path) is geen tabel met komma's (\(error)).",
                    english: "\(request.path) is no table of comma-separated values (\(error))."))
        }
    }

    private func apply(
        _ difference: PlanDifference, _ year: Int, _ current: [ItemID: PlanRevision]
    ) throws(CommandFailure) {
        let changes = difference.edits(of: year, after: current, reason: "Ingelezen op de opdrachtregel.")
        do throws(StoreError) {
            guard case .saved(let saved) = try store.save(changes, by: author) else {
                throw .secondWriter(store.folder)
            }
            terminal.say(
                LocalizedText(
                    dutch: "\(saved.count) onderdelen staan nu zo in het concept; stel het vast op de site.",
                    english: "\(saved.count) items now stand so in the draft; adopt it on the site."))
        } catch {
            throw .failed(error.sentence)
        }
    }

    private func show(_ difference: PlanDifference, of document: PlanDocument, format: AnswerFormat) {
        if format == .json {
            terminal.answerJSON(difference.changes.map(PlanDifferenceRow.init))
            return
        }
        for change in difference.changes { terminal.answer(change.text(terminal.language)) }
        if difference.changes.isEmpty {
            terminal.answer(
                terminal.language.choose("Er verandert niets.", "Nothing changes."))
        }
    }

    private func lines(_ findings: [Finding], _ folder: String, _ language: Language) -> String {
        findings.map { $0.packLine(in: folder, language) }.joined(separator: "\n")
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
            throw .failed(LocalizedText(dutch: "\(error)", english: "\(error)"))
        }
    }

    private enum PlanWords {
        static let noPlan = LocalizedText(
            dutch: "Er is geen plan van dat jaar in de gegevensmap.",
            english: "The data folder has no plan of that year.")
    }
}
