import Editions
import Phrases
import Records
import Store
import Strategy

extension Workplace {
    /// Takes back what the public reads of a year; the version published before is public again, if there is one.
    package func withdrawPlan(_ year: Int, reason typed: String) throws(CommandFailure) {
        let reason: String
        do throws(FreeTextProblem) { reason = try FreeText.reason(typed) } catch { throw .wrongUse(error.phrase) }
        let outcome: Result<PlanPublication, PlanRefused>, now: PlanPublication?
        do {
            guard let shown = try store.planState(of: year)?.shown else {
                throw CommandFailure.noSuchFigure(Self.nothingPublic(year))
            }
            outcome = try store.withdrawPlan(year, publication: shown.id, reason: reason, by: author)
            now = try store.planState(of: year)?.shown
        } catch let failure as CommandFailure {
            throw failure
        } catch let error as StoreError {
            throw .failed(error.sentence)
        } catch {
            throw .failed(Phrase(verbatim: "\(error)"))
        }
        switch outcome {
        case .success(let taken):
            let rest =
                now.map {
                    Phrase("Het publiek leest nu versie \($0.version).", "The public now reads version \($0.version).")
                } ?? Phrase("Het publiek leest nu niets van \(year).", "The public reads nothing of \(year) now.")
            terminal.say(
                Phrase(
                    "Versie \(taken.version) van het jaarplan \(year) is ingetrokken. \(rest.dutch)",
                    "Version \(taken.version) of the year plan \(year) was withdrawn. \(rest.english)"))
        case .failure(let refused):
            switch refused.refusal {
            case .withdrawalReasonMissing:
                throw .wrongUse(
                    Phrase(
                        "Schrijf met --reason waarom u het plan intrekt; iedereen kan dat lezen.",
                        "Write with --reason why you withdraw the plan; everybody can read it."))
            case .publicationChanged:
                throw .failed(
                    Phrase(
                        "Er is net een andere versie gepubliceerd; probeer het opnieuw.",
                        "Another version was published just now; try again."))
            default: throw .noSuchFigure(Self.nothingPublic(year))
            }
        }
    }

    private static func nothingPublic(_ year: Int) -> Phrase {
        Phrase(
            "Van \(year) is geen jaarplan gepubliceerd, dus valt er niets in te trekken.",
            "No year plan of \(year) is published, so there is nothing to withdraw.")
    }
}
