import Accounts
import Figures
import Markup
import Phrases
import PlanPages
import Records
package import SiteKit
import Strategy
import Writing

/// Bringing a plan in: first the files are read and compared, then, once agreed with, they are saved in the draft.
package enum ImportForms {
    /// More mistakes than these are counted and not listed: whoever mends the first ones sends again anyway.
    private static let problemLimit = 100

    package static func read(_ submission: Submission) -> FormAnswer {
        guard case .edit(.bring(let year)) = submission.context.route, let store = submission.services.plans,
            let imports = submission.services.keptImports, let accounts = submission.services.accounts,
            let session = submission.viewer.session
        else { return .missing }
        let form = submission.form
        guard let choice = PlanUpload.Choice(rawValue: form["what"]) else {
            return submission.again([FormProblem("what", FieldProblem.missing.phrase)])
        }
        guard let file = form.files["file"], !file.bytes.isEmpty else {
            return submission.again([FormProblem("file", ImportPhrases.noFile)])
        }
        do {
            let kept = KeptImports.Import(
                upload: try PlanUpload.read(file.bytes, named: file.name, as: choice).get(), year: year,
                removes: form.isTicked("remove"), account: session.account, at: submission.services.now())
            _ = try PlanImport.read(kept, submission.context, store)
            let name = accounts.newToken()
            imports.keep(kept, as: name)
            return .done(submission.context.href(.edit(.bring(year)), PageQuery().with { $0.kept = name }))
        } catch let refusal as PlanImportRefusal {
            return submission.again(listed(refusal))
        } catch {
            return submission.failed(error)
        }
    }

    package static func take(_ submission: Submission) -> FormAnswer {
        guard case .edit(.bring(let year)) = submission.context.route, let store = submission.services.plans,
            let imports = submission.services.keptImports, let session = submission.viewer.session
        else { return .missing }
        guard let author = PlanAuthor(submission.viewer, .edit(.all)) else { return .forbidden }
        guard let name = SecretToken(submission.form["object"]),
            let kept = imports.find(name, of: session.account, at: submission.services.now()), kept.year == year
        else { return submission.again([FormProblem(nil, ImportPhrases.gone)]) }
        do {
            let reason = try FreeText.reason(submission.form["why"])
            let reading = try PlanImport.read(kept, submission.context, store)
            guard submission.form["draft"] == String(reading.draftToken) else {
                return submission.again([FormProblem(nil, ImportPhrases.draftChanged)])
            }
            let edits = reading.edits(reason: reason.isEmpty ? ImportPhrases.reason : reason)
            guard case .saved = try store.save(edits, by: author) else {
                return submission.again([FormProblem(nil, ImportPhrases.draftChanged)])
            }
            imports.drop(name)
            return .done(submission.context.saved(.desk(reading.year)))
        } catch let refusal as PlanImportRefusal {
            return submission.again(listed(refusal))
        } catch let problem as FreeTextProblem {
            return submission.again([FormProblem("why", problem.phrase)])
        } catch {
            return submission.failed(error)
        }
    }

    private static func listed(_ refusal: PlanImportRefusal) -> [FormProblem] {
        let rest = refusal.problems.count - problemLimit
        return refusal.problems.prefix(problemLimit).map { FormProblem(nil, $0.phrase) }
            + (rest > 0 ? [FormProblem(nil, ImportPhrases.more(rest))] : [])
    }
}

extension PlanImport {
    /// Reads what somebody brought in, in the region of the page.
    static func read(_ kept: KeptImports.Import, _ context: PageContext, _ store: any PlanStore) throws -> PlanImport {
        try read(kept.upload.source, at: kept.year, removes: kept.removes, of: context.edition.pack, in: store)
    }
}
