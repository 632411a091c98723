import Accounts
import Editions
import Facts
import Phrases
import RegionPack
package import Store
import Strategy

extension Workplace {
    /// Takes in the plan of the region pack; what cannot be taken is told and never stops the program.
    ///
    /// - Parameter isServing: whether a plan that is damaged is only told, because figures can be shown without it.
    @discardableResult
    package func takePackPlan(isServing: Bool = false) throws(CommandFailure) -> PackPlanOutcome {
        guard let reading = PlanReader.read(folder: settings.region + "/plan") else { return .unchanged }
        let errors = reading.findings.filter { $0.severity == .error }
        guard let document = reading.document, errors.isEmpty else {
            sayNotTaken { language in errors.first.map { $0.packLine(in: settings.region + "/plan", language) } }
            return .unchanged
        }
        let outcome: PackPlanOutcome
        do { outcome = try store.take(packPlan: document, in: PlanRegion(pack)) } catch {
            guard error.stopsWriting || isServing && error.isOfPlanRows else { throw .failed(error.sentence) }
            // What is there can be read on; only writing has stopped.
            terminal.say(error.sentence)
            return .unchanged
        }
        switch outcome {
        case .unchanged, .taken: break
        case .unsound(let obstacles): sayNotTaken { language in obstacles.first?.text(language) }
        case .bothChanged(let items):
            terminal.say(
                Phrase(
                    "Het plan is op de site bewerkt en de tekst in het regiopakket is ook veranderd: \(items.count) onderdelen verschillen, er is niets overschreven. Vergelijk met: vib plan import \(settings.region)/plan --preview",
                    "The plan was edited on the site and the text in the region pack changed too: \(items.count) items differ, nothing was overwritten. Compare with: vib plan import \(settings.region)/plan --preview"
                ))
        }
        return outcome
    }

    /// Names the first of what is wrong; the whole list is asked for with `vib plan check`.
    private func sayNotTaken(_ first: (Language) -> String?) {
        terminal.say(
            Phrase(
                "Het plan van het regiopakket heeft fouten en is niet overgenomen; zie: vib plan check. \(first(.dutch) ?? "")",
                "The plan of the region pack has mistakes and was not taken in; see: vib plan check. \(first(.english) ?? "")"
            ))
    }
}

extension StoreError {
    fileprivate var isOfPlanRows: Bool {
        if case .damagedRow = self { true } else { false }
    }
}
