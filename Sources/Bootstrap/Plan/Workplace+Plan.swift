import Editions
import Facts
import Foundation
import Geography
import Phrases
import Records
import RegionPack
import Registers
import Store
package import Strategy
import Writing

extension Workplace {
    /// The plan of the region pack, checked; `nil` when the pack has none.
    package func loadPlan() throws(CommandFailure) -> PlanPack? {
        do {
            return try PlanPack.load(from: settings.region, pack: pack)
        } catch {
            throw .failed(
                Phrase(
                    "Het jaarplan is niet bruikbaar:\n\(error.text(.dutch))",
                    "The year plan cannot be used:\n\(error.text(.english))"))
        }
    }

    /// Names everything that is wrong in a plan; fails when an error is among it.
    package func checkPlan(folder stated: String?, format: AnswerFormat) throws(CommandFailure) {
        let folder = stated ?? PlanPack.folder(in: settings.region)
        let reading = try readPlan(folder)
        let region = PlanRegion(pack).after(try earlierPlans(than: reading))
        let findings = reading.checked(in: region) + listFindings(of: reading, in: region)
        switch format {
        case .json, .csv: terminal.show(findings, format: format)
        case .text: for finding in findings { terminal.answer(finding.planLine(in: folder, terminal.language)) }
        }
        let counts = Severities(findings)
        guard counts.errors == 0 else { throw .failed(counts.sentence(of: Phrase("Jaarplan", "Year plan"))) }
        if format == .text { terminal.say(counts.sentence(of: Phrase("Jaarplan", "Year plan"))) }
    }

    /// Where an indicator and the register of the pack that lists what it counts contradict each other.
    private func listFindings(of reading: PlanReading, in region: PlanRegion) -> [Finding] {
        guard let document = reading.document, document.indicators.contains(where: { $0.countIn != nil }) else {
            return []
        }
        let world = document.registerWorld(in: AreaDirectory(pack.areas))
        let registers = RegisterFolder.read(pack: settings.region, world: world, on: nil).shelf
        return document.problems(
            beside: registers.visible(to: .bureau, in: world), in: region, on: PlanMoment.day(store.moment())
        ).map { $0.finding(reading.places) }
    }

    /// What the data folder has of the years before a plan, which its actions may go on from.
    private func earlierPlans(than reading: PlanReading) throws(CommandFailure) -> EarlierPlans {
        guard let year = reading.document?.strategy.planYear else { return .none }
        do { return try EarlierPlans(before: year, in: store) } catch let error as StoreError {
            throw .failed(error.sentence)
        } catch {
            throw .failed(Phrase(verbatim: "\(error)"))
        }
    }

    /// Every entry of the plan: its kind, id, audience and title.
    package func listPlan(kind: String?, format: AnswerFormat) throws(CommandFailure) {
        var rows = try document().entries.map { PlanRow($0) }
        if let kind {
            guard let wanted = PlanEntry.Kind(rawValue: kind) else {
                let known = PlanEntry.Kind.allCases.map(\.rawValue).joined(separator: ", ")
                throw .wrongUse(Phrase("--kind is een van: \(known).", "--kind is one of: \(known)."))
            }
            rows = rows.filter { $0.kind == wanted.rawValue }
        }
        terminal.answer(rows, format: format)
    }

    /// One entry as the text format writes it, its bindings filled in below.
    package func showPlanEntry(_ id: String, format: AnswerFormat) throws(CommandFailure) {
        let plan = try document()
        guard let entry = plan.entry(id: id) else {
            let near = plan.entries.map(\.id).min { EditDistance.between(id, $0) < EditDistance.between(id, $1) } ?? ""
            let quoted = Finding.quote(id)
            throw .noSuchFigure(
                Phrase(
                    "Het jaarplan heeft niets met de naam “\(quoted)”. Bedoelt u \(near)?",
                    "The year plan has nothing called “\(quoted)”. Do you mean \(near)?"))
        }
        let values = PlanValues(plan)
        switch format {
        case .json: terminal.answerJSON(PlanAnswer(entry, values))
        case .csv: terminal.answer(Table.csv(["field", "value"], entry.keyTexts.map { [$0.field, $0.text] }))
        case .text:
            terminal.answer(entry.blockText)
            for place in entry.text.boundPlaces {
                guard case .success(let binding) = place.binding else { continue }
                terminal.answer("\(place.raw)  \(values.text(of: binding, in: terminal.language).text)")
            }
        }
    }

    private func document() throws(CommandFailure) -> PlanDocument {
        let folder = PlanPack.folder(in: settings.region)
        guard let document = try readPlan(folder).document else { throw .failed(Self.noStrategy(folder)) }
        return document
    }

    private func readPlan(_ folder: String) throws(CommandFailure) -> PlanReading {
        guard let reading = PlanReader.read(folder: folder) else {
            throw .noSuchFigure(
                Phrase("Er is geen map met een jaarplan: \(folder).", "There is no folder with a year plan: \(folder).")
            )
        }
        return reading
    }

    private static func noStrategy(_ folder: String) -> Phrase {
        Phrase(
            "Het jaarplan in \(folder) heeft geen strategie. Controleer het met: vib plan check.",
            "The year plan in \(folder) has no strategy. Check it with: vib plan check.")
    }
}

extension Finding {
    /// One line for a person who mends a plan, with the severity in front.
    fileprivate func planLine(in folder: String, _ language: Language) -> String {
        "\(severity.word(language)): \(packLine(in: folder, language))"
    }
}
