import Accounts
import Figures
import Phrases
import Records
import RegionPack
import SiteKit
import Strategy
import Writing

/// What somebody says about one action: how it stands, how it goes, or both.
struct WorkReport {
    let name: WorkItemName
    /// `nil`: it stands as it stood.
    let status: ActionStatus.Kind?
    /// As it was typed.
    let note: String

    static func statusField(_ name: String) -> String { "status-\(name)" }
    static func noteField(_ name: String) -> String { "note-\(name)" }

    /// Every action of which a form says something, in the order of their names.
    ///
    /// - Throws: `Unreadable`
    static func all(in form: Form) throws -> [WorkReport] {
        var names: Set<WorkItemName> = []
        for (field, values) in form.fields where values.first?.trimmingBlanks.isEmpty == false {
            for start in [statusField(""), noteField("")] where field.hasPrefix(start) {
                guard let name = WorkItemName(field.dropFirst(start.count)) else { throw Unreadable() }
                names.insert(name)
            }
        }
        return try names.sorted { $0.text < $1.text }.map { name in
            let chosen = form[statusField(name.text)], status = ActionStatus.Kind(rawValue: chosen)
            guard chosen.isEmpty || status != nil && status != .notPublished else { throw Unreadable() }
            return WorkReport(name: name, status: status, note: form.raw(noteField(name.text)))
        }
    }

    /// A name or a status that no form of ours has.
    struct Unreadable: Error {}
    /// What is wrong at which fields.
    struct Unsaid: Error { let problems: [FormProblem] }

    /// The action with the report, added to whatever it says by now: two reports never push each other away.
    ///
    /// - Throws: `Unsaid`
    func entry(
        of action: AgendaItem, by author: PlanAuthor, in document: PlanDocument, of pack: RegionPack, on today: PlanDate
    ) throws -> PlanEntry {
        let kind = status ?? action.status.kind, field = Self.noteField(name.text)
        let title = action.title
        func wrong(_ problems: [Phrase]) -> Unsaid {
            Unsaid(problems: problems.map { text in FormProblem(field, Phrase { "\(title): \(text($0))" }) })
        }
        let note: String
        do throws(FormProblem) {
            note = try FormProblem.line(self.note, limit: 2_000, in: field)
        } catch {
            throw wrong([error.text])
        }
        guard !note.isEmpty else { throw wrong([WorkPhrases.noteMissing]) }
        guard let next = ActionStatus(kind, reason: note) else { throw Unreadable() }
        var action = action
        action.progress.append(
            ProgressNote(date: today, text: note, status: kind, by: document.organisation(of: author)))
        // Who reports again on what was stopped says no other reason for it.
        if status != nil { action.status = next }
        let entry = PlanEntry.agenda(action)
        let problems =
            EntryChecks.problems(entry, in: document, of: pack)
            // A report goes to all partners at once, so what would be warned about elsewhere is refused here.
            + EntryChecks.warnings(entry, in: document)
        guard problems.isEmpty else { throw wrong(problems.map(\.text)) }
        return entry
    }
}
