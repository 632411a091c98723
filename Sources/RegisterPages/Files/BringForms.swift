import Accounts
import Facts
import Phrases
import Records
import RegisterFiles
import Registers
import SiteKit

/// The two forms with which a table comes into a register.
enum BringForms {
    static func read(_ submission: Submission, keeping tables: KeptTables?) throws -> FormAnswer {
        guard let bringing = bringing(submission, tables), let session = submission.viewer.session,
            let accounts = submission.services.accounts
        else { return .missing }
        guard let file = submission.form.files["file"], !file.bytes.isEmpty else {
            return submission.again([FormProblem("file", FilePhrases.noFile)])
        }
        let upload: RegisterUpload
        do throws(RegisterUploadRefusal) { upload = try RegisterUpload(name: file.name, bytes: file.bytes) } catch {
            let finding = error.finding
            return submission.again([FormProblem("file", FilePhrases.refused(finding))])
        }
        let token = accounts.newToken(), id = bringing.frame.register.id
        let kept = KeptTables.Table(
            upload: upload, register: id, account: session.account, bytes: file.bytes.count,
            at: submission.services.now())
        guard bringing.tables.keep(kept, as: token) else { return FormAnswer(.busy(retryAfter: 600)) }
        var query = FormQuery()
        query.kept = token
        return .done(submission.context.href(.register(.bring(id)), query))
    }

    static func take(_ submission: Submission, keeping tables: KeptTables?) throws -> FormAnswer {
        guard let bringing = bringing(submission, tables) else { return .missing }
        guard let token = SecretToken(submission.form["object"]), let kept = bringing.find(token),
            let preview = bringing.preview(kept.upload)
        else { return submission.again([FormProblem(nil, FilePhrases.gone)]) }
        guard preview.isAcceptable, !preview.changes.isEmpty else {
            return submission.again([FormProblem(nil, FilePhrases.changedMeanwhile)])
        }
        let reason = try reason(of: submission.form), id = bringing.frame.register.id
        let changes = preview.rowChanges(because: reason.isEmpty ? FilePhrases.reason : reason)
        switch try bringing.store.save(changes, in: id, by: bringing.actor) {
        case .saved:
            bringing.tables.drop(token)
            return .done(submission.context.href(.register(.bring(id)), FormQuery(notice: .imported)))
        case .conflict(let conflicts):
            return submission.again(conflicts.prefix(20).map { FormProblem(nil, FilePhrases.conflict($0.row)) })
        case .problems(let objections):
            return submission.again(
                objections.flatMap { objection in
                    objection.problems.filter { $0.severity == .error }.map {
                        FormProblem(nil, FilePhrases.refused($0.finding(file: objection.row.rawValue, line: 0)))
                    }
                })
        case .refused(let refusal): return submission.again([FormProblem(nil, FilePhrases.refusal(refusal))])
        }
    }

    private static func reason(of form: Form) throws(FormProblem) -> String {
        do throws(FreeTextProblem) { return try FreeText.reason(form["why"]) } catch {
            throw FormProblem("why", error.phrase)
        }
    }

    private static func bringing(_ submission: Submission, _ tables: KeptTables?) -> RegisterBringing? {
        guard case .register(.bring(let id)) = submission.context.route else { return nil }
        return RegisterBringing(id, submission.context, submission.published, keeping: tables)
    }
}
