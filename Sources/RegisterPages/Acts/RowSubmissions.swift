import Facts
import Phrases
import Records
import Registers
import SiteKit

/// What the form of a row does: save, show first what changes, or tell that somebody else wrote in between.
enum RowSubmissions {
    static func save(_ submission: Submission) throws -> FormAnswer {
        guard let place = try RowPlace(submission) else { return .missing }
        let writing = try RowWriting(submission.form, at: place)
        guard writing.problems.isEmpty else { return submission.again(writing.problems) }
        if submission.form["do"] == "preview" { return try preview(submission, at: place, of: writing) }
        let change = RowChange(
            row: try writing.id, base: place.standing == nil ? nil : Int(submission.form["base"]) ?? 0,
            edits: writing.edits, reason: writing.reason)
        switch try place.desk.store.save([change], in: place.desk.id, by: place.desk.actor) {
        case .saved: return place.done(change.row, telling: place.standing == nil ? .added : .saved)
        case .conflict(let conflicts): return try conflicted(submission, at: place, of: writing, conflicts.first)
        case .problems(let objections): return submission.again(objections.flatMap { place.problems($0) })
        case .refused(let refusal): return submission.again(refusal)
        }
    }

    /// The page again with what was typed and how it changes the row; nothing is written.
    private static func preview(
        _ submission: Submission, at place: RowPlace, of writing: RowWriting
    ) throws -> FormAnswer {
        try show(
            submission, submission.state([]), at: place,
            preview: RowDifference.of(writing.edits, in: place.standing?.row, place.desk.frame))
    }

    private static func conflicted(
        _ submission: Submission, at place: RowPlace, of writing: RowWriting, _ conflict: RowConflict?
    ) throws -> FormAnswer {
        guard let theirs = conflict?.theirs, let row = theirs.row else {
            return submission.again([FormProblem(nil, WritingPhrases.gone)])
        }
        let view = RowConflictView(base: conflict?.base?.row, theirs: row, mine: writing.typed)
        var state = submission.state([FormProblem(nil, WritingPhrases.conflictProblem)])
        state.values = view.merged(state.values)
        state.values["base"] = [String(theirs.number)]
        state.values["began"] = [conflict?.base.map { String($0.number) } ?? ""]
        return try show(submission, state, at: place, conflict: view)
    }

    private static func show(
        _ submission: Submission, _ state: FormState, at place: RowPlace, preview: [RowDifference]? = nil,
        conflict: RowConflictView? = nil
    ) throws -> FormAnswer {
        var context = submission.context
        context.form = state
        guard let desk = RegisterDesk(place.desk.id, context, submission.published) else { return .missing }
        let page = RowFormPage(desk: desk, standing: place.standing, preview: preview, conflict: conflict).page
        return page.map { FormAnswer(.show($0)) } ?? .missing
    }
}

/// The row that a form is about: one that there is, or one that is new.
struct RowPlace {
    let desk: RegisterDesk
    /// `nil`: it is new.
    let standing: RowStanding?

    /// `nil` for what its sender does not see, or may not write.
    init?(_ submission: Submission) throws {
        guard case .register(let route) = submission.context.route else { return nil }
        switch route {
        case .change(let id, let row), .row(let id, let row):
            guard let desk = RegisterDesk(id, submission.context, submission.published),
                let standing = try desk.standing(row), standing.row != nil
            else { return nil }
            (self.desk, self.standing) = (desk, standing)
        case .new(let id), .series(let id):
            guard let desk = RegisterDesk(id, submission.context, submission.published), desk.rights.mayAdd else {
                return nil
            }
            (self.desk, standing) = (desk, nil)
        default: return nil
        }
    }

    var writable: [FieldDeclaration] { desk.rights.fields(of: standing?.row?.row) }
    var isWriter: Bool { standing?.row.map { desk.rights.mayWrite($0.row) } ?? desk.rights.mayAdd }

    func done(_ row: ItemID, telling notice: Notice) -> FormAnswer {
        .done(desk.frame.context.href(.register(.row(desk.id, row)), RowQuery(notice: notice)))
    }

    /// What a store found wrong, each at its input where the form has one.
    func problems(_ objection: RowObjection) -> [FormProblem] {
        let errors = objection.problems.filter { $0.severity == .error }
        return (errors.isEmpty ? objection.problems : errors).map { problem in
            let text = WritingPhrases.problem(problem)
            switch problem.key {
            case "status": return FormProblem("to", text)
            case "source": return FormProblem("source", text)
            case "toConfirm": return FormProblem("to-confirm", text)
            default:
                guard let field = writable.first(where: { $0.key.rawValue == problem.key }) else {
                    let label = FieldKey(problem.key).map { desk.frame.label($0) }
                    return FormProblem(nil, label.map { label in Phrase { "\(label($0)): \(text($0))" } } ?? text)
                }
                let place = field.kind.word == .span ? SpanParts.name(.day, of: "v-\(field.key)") : "v-\(field.key)"
                return FormProblem(place, text)
            }
        }
    }
}

/// What somebody typed of a row, as edits.
struct RowWriting {
    let typed: TypedRow
    private(set) var edits: [RowEdit]
    private(set) var problems: [FormProblem]
    private(set) var reason = ""
    private let place: RowPlace

    init(_ form: Form, at place: RowPlace) throws {
        self.place = place
        typed = TypedRow(form.typed, of: place.writable, place.desk.frame)
        let theirs = typed.fields.map(\.field.key).filter { form[RowConflictView.choiceName($0)] == "theirs" }
        edits = typed.edits(from: place.standing?.row, keeping: Set(theirs))
        problems = typed.problems
        if place.standing == nil, !form["state"].isEmpty { edits.append(.status(form["state"], reason: nil)) }
        if place.isWriter { readCare(form) }
        do throws(FreeTextProblem) { reason = try FreeText.reason(form["why"]) } catch {
            problems.append(FormProblem("why", error.phrase))
        }
    }

    private mutating func readCare(_ form: Form) {
        let row = place.standing?.row, known = row?.sources ?? []
        let parts = form["source"].split(separator: ";").map(\.trimmingBlanks).filter { !$0.isEmpty }
        let sources = parts.compactMap { part in
            known.first { $0.shortText == part } ?? SourceReference(shortText: part)
        }
        if sources.count < parts.count {
            problems.append(FormProblem("source", WritingPhrases.sources))
        } else if sources != known {
            edits.append(.sources(sources))
        }
        do throws(FieldProblem) {
            let text = try FieldText.tidy(form["to-confirm"], .line(limit: 500))
            if text != row?.toConfirm ?? "" { edits.append(.toConfirm(text.isEmpty ? nil : text)) }
        } catch {
            problems.append(FormProblem("to-confirm", error.phrase))
        }
    }

    /// Of a new row from what it is called.
    var id: ItemID {
        get throws {
            if let standing = place.standing { return standing.id }
            return try place.desk.store.freshID(for: title, in: place.desk.id)
        }
    }

    /// What a new row will be called.
    var title: String {
        place.desk.frame.declaration.heading.compactMap { key in
            guard let field = place.desk.frame.register.field(key), let value = typed.values[key]?.value else {
                return nil
            }
            return place.desk.frame.words.phrase(value, of: field).dutch
        }.joined(separator: " ")
    }
}

extension Submission {
    func again(_ refusal: RegisterRefusal) -> FormAnswer { again([FormProblem(nil, WritingPhrases.refusal(refusal))]) }
}
