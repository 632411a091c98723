import Accounts
import Figures
import Phrases
import Records
import SiteKit
import Strategy
import Writing

/// Bringing a plan in: first the files are read and compared, then, once agreed with, they are saved in the draft.
enum ImportForms {
    /// More mistakes than these are counted and not listed: whoever mends the first ones sends again anyway.
    private static let problemLimit = 100

    static func read(_ submission: Submission, imports: KeptImports?) throws -> FormAnswer {
        guard case .edit(.bring(let year)) = submission.context.route, let store = submission.services.plans,
            let imports, let accounts = submission.services.accounts,
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
            _ = try PlanImport.read(kept, in: submission.context, beside: store)
            let name = accounts.newToken()
            guard imports.keep(kept, as: name) else { return FormAnswer(.busy(retryAfter: 600)) }
            return .done(submission.context.href(.edit(.bring(year)), KeptQuery(name)))
        } catch let refusal as PlanImportRefusal {
            return submission.again(listed(refusal))
        }
    }

    static func take(_ submission: Submission, imports: KeptImports?) throws -> FormAnswer {
        guard case .edit(.bring(let year)) = submission.context.route, let store = submission.services.plans,
            let imports, let session = submission.viewer.session
        else { return .missing }
        guard let author = PlanAuthor(submission.viewer, .edit(.all)) else { return .forbidden }
        guard let name = SecretToken(submission.form["object"]),
            let kept = imports.find(name, of: session.account, at: submission.services.now()), kept.year == year
        else { return submission.again([FormProblem(nil, ImportPhrases.gone)]) }
        do {
            let reason = try FormProblem.reason(submission.form)
            let reading = try PlanImport.read(kept, in: submission.context, beside: store)
            guard submission.form["draft"] == String(reading.draftToken) else {
                return submission.again([FormProblem(nil, ImportPhrases.draftChanged)])
            }
            let edits = reading.edits(reason: reason.isEmpty ? ImportPhrases.reason : reason)
            guard case .saved = try store.save(edits, by: author) else {
                return submission.again([FormProblem(nil, ImportPhrases.draftChanged)])
            }
            imports.drop(name)
            return .done(submission.context.saved(.desk(reading.year), telling: .imported))
        } catch let refusal as PlanImportRefusal {
            return submission.again(listed(refusal))
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
    static func read(_ kept: KeptImports.Import, in context: PageContext, beside store: any PlanStore) throws
        -> PlanImport
    {
        try read(kept.upload.source, at: kept.year, removes: kept.removes, of: context.edition.pack, in: store)
    }
}
