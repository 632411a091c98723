import Figures
import Markup
import Phrases
import Records
package import SiteKit
import Strategy
import Writing

/// What the forms of one item do: save, preview, remove, undo, create, carry over.
package enum EntrySubmissions {
    package static func save(_ submission: Submission) throws -> FormAnswer {
        guard let place = try EntryPlace(submission) else { return .missing }
        guard let author = PlanAuthor(submission.viewer, place.entry.editRight) else { return .forbidden }
        let form = submission.form, language = submission.context.language
        if form["do"] == BindingPicker.act { return try bind(submission, place) }
        let typed = EntryTyping.compacted(place.entry.kind, form.fields)
        var texts = EntryTyping.texts(place.entry.kind, typed)
        // What the writer chose to take over from the other.
        for field in place.entry.kind.fields where form[EntryConflict.choiceName(field.name)] == "theirs" {
            texts[field.name] = field.read(place.entry)
        }
        let choices = EntryTyping.choices(typed)
        let (entry, found) = place.entry.taking(texts, in: language, choices: choices)
        var problems = FormProblem.all(found, of: place.entry.kind)
        problems += EntryChecks.problems(entry, in: place.draft.document, of: submission.context.edition.pack)
            .map { FormProblem($0) }
        var reason = ""
        do throws(FreeTextProblem) { reason = try FreeText.reason(form["why"]) } catch {
            problems.append(FormProblem("why", error.phrase))
        }
        func again(_ problems: [FormProblem]) -> FormState {
            var state = FormState(submission.act, form, problems: problems)
            // Rows that were emptied are gone, and what was said of the others stands at the rows that they are now.
            let sent = state.values
            state.values = typed.filter { sent[$0.key] != nil }
            return state
        }
        guard problems.isEmpty else { return .again(again(problems)) }
        let warnings = EntryChecks.warnings(entry, in: place.draft.document).map { FormProblem($0) }
        if !warnings.isEmpty, form["warned"].isEmpty {
            var state = again(warnings)
            state.values["warned"] = ["1"]
            return .again(state)
        }
        // Nothing may be written into another programme than one's own, whatever the form says.
        guard PlanAuthor(submission.viewer, entry.editRight) != nil else { return .forbidden }
        if form["do"] == "preview" { return try preview(submission, place) }
        let base = Int64(form["base"]).flatMap(PlanRevisionID.init(rawValue:))
        let change = PlanEdit(year: place.year, item: place.item, entry: entry, base: base, reason: reason)
        switch try place.store.save([change], by: author) {
        case .saved: return .done(submission.context.saved(.entry(place.year, place.item)))
        case .conflict(let conflicts):
            let kept = place.entry.spelled(texts, in: language, choices: choices).texts
            return conflicted(submission, at: place, texts: kept, conflicts: conflicts)
        }
    }

    /// The page again with a number of an indicator in the text, and how its sentence reads; nothing is written.
    private static func bind(_ submission: Submission, _ place: EntryPlace) throws -> FormAnswer {
        guard let (text, binding) = BindingPicker.bound(submission.form) else {
            return submission.again([FormProblem(BindingPicker.what, EditPhrases.bindNothing)])
        }
        var state = FormState(submission.act, submission.form, problems: [])
        state.values["text"] = [text]
        state.values["bound"] = [binding.description]
        state.values[BindingPicker.what] = nil
        return try shown(state, of: submission, at: place)
    }

    /// The page again with what was typed, and how it will read; nothing is written.
    private static func preview(_ submission: Submission, _ place: EntryPlace) throws -> FormAnswer {
        try shown(FormState(submission.act, submission.form, problems: []), of: submission, at: place)
    }

    private static func shown(
        _ state: FormState, of submission: Submission, at place: EntryPlace
    ) throws -> FormAnswer {
        var context = submission.context
        context.form = state
        let page = try EntryFormPage.page(
            place.year, item: place.item, in: context, from: place.store, now: submission.services.now())
        return page.map { FormAnswer(.show($0)) } ?? .missing
    }

    /// The form again, with what only the other changed taken over and both texts side by side.
    private static func conflicted(
        _ submission: Submission, at place: EntryPlace, texts: [String: String], conflicts: [PlanConflict]
    ) -> FormAnswer {
        guard let conflict = conflicts.first, let theirs = conflict.theirs else { return .missing }
        let merged = EntryConflict(base: conflict.base, theirs: theirs, mine: texts).merged
        var state = FormState(
            submission.act, submission.form, problems: [FormProblem(nil, EditPhrases.conflictProblem)])
        state.values = EntryTyping.values(place.entry.kind, merged, in: submission.context.language)
        state.values["why"] = [submission.form["why"]]
        state.values["base"] = [theirs.id.description]
        state.values["began"] = [conflict.base?.id.description ?? "0"]
        return .again(state)
    }

    package static func remove(_ submission: Submission) throws -> FormAnswer {
        guard let place = try EntryPlace(submission) else { return .missing }
        guard place.entry.kind != .strategy, let author = PlanAuthor(submission.viewer, place.entry.editRight) else {
            return .forbidden
        }
        let base = Int64(submission.form["object"]).flatMap(PlanRevisionID.init(rawValue:))
        let change = PlanEdit(year: place.year, item: place.item, entry: nil, base: base, reason: "")
        return submission.answer(
            try place.store.save([change], by: author), on: .entry(place.year, place.item), telling: .removed)
    }

    package static func undo(_ submission: Submission) throws -> FormAnswer {
        guard let place = try EntryPlace(submission) else { return .missing }
        guard let author = PlanAuthor(submission.viewer, place.entry.editRight) else { return .forbidden }
        guard let id = Int64(submission.form["object"]).flatMap(PlanRevisionID.init(rawValue:)),
            let revision = try place.store.revision(id), revision.item == place.item, revision.year == place.year
        else { return .missing }
        return submission.answer(
            try place.store.undo(id, by: author), on: .entry(place.year, place.item), telling: .undone)
    }

    package static func create(_ submission: Submission) throws -> FormAnswer {
        guard case .edit(.new(let year, let kind)) = submission.context.route, let store = submission.services.plans,
            let draft = try PlanDraft(year, store)
        else { return .missing }
        let programme = kind.hasProgramme ? ItemID(submission.form["programme"]) : nil
        if kind.hasProgramme, programme.flatMap({ draft.document.programme($0) }) == nil { return .missing }
        let title = try FormProblem.line(submission.form["title"], limit: 300, in: "title")
        guard !title.isEmpty else { return submission.again([FormProblem("title", FieldProblem.missing.phrase)]) }
        let last = try PlanDraft(year - 1, store)?.document
        guard let id = ItemID.free(title, kind, programme: programme, in: draft.document, besides: last),
            let entry = PlanEntry.new(kind, id, title: title, programme: programme, in: draft.document)
        else { return .missing }
        guard let author = PlanAuthor(submission.viewer, entry.editRight) else { return .forbidden }
        // A title is all that there is yet, and the address is made of it: there is nothing to ask twice about.
        let pointing = entry.identifiers(since: nil)
        guard pointing.isEmpty else {
            // What is in the title is in the id that was made of it too, and told once.
            let own = pointing.filter { $0.field != "id" }
            return submission.again((own.isEmpty ? pointing : own).map { FormProblem("title", $0.titleText) })
        }
        let problems = EntryChecks.problems(entry, in: draft.document, of: submission.context.edition.pack)
        guard problems.isEmpty else {
            return submission.again(problems.map { problem in FormProblem("title", problem.text) })
        }
        let change = PlanEdit(year: year, item: id, entry: entry, base: nil, reason: "")
        return submission.answer(try store.save([change], by: author), on: .entry(year, id), telling: .added)
    }

    /// The action again in the next year's plan, following from this one; a year without a plan is begun first.
    package static func carry(_ submission: Submission) throws -> FormAnswer {
        guard let place = try EntryPlace(submission) else { return .missing }
        guard case .agenda(let action) = place.entry else { return .missing }
        guard let author = PlanAuthor(submission.viewer, place.entry.editRight) else { return .forbidden }
        let next = place.year + 1
        guard let document = try PlanDraft(next, place.store)?.document else {
            let begin = EditRoute.begin(next)
            // To begin a year takes more than an action of one's own.
            guard begin.access.admits(submission.viewer) else {
                return submission.again([FormProblem(nil, EditPhrases.notBegun(next))])
            }
            return .done(submission.context.href(.edit(begin)))
        }
        if document.agenda.contains(where: { $0.continues.contains(action.id) && $0.year == next }) {
            return submission.again([FormProblem(nil, EditPhrases.carriedAlready(next))])
        }
        guard let carried = action.carried(to: next, in: document, besides: place.draft.document) else {
            return .missing
        }
        let change = PlanEdit(year: next, item: carried.id, entry: .agenda(carried), base: nil, reason: "")
        return submission.answer(
            try place.store.save([change], by: author), on: .entry(next, carried.id), telling: .carried)
    }
}

/// The item that a form was sent for, as it stands.
struct EntryPlace {
    let year: Int
    let item: ItemID
    let store: any PlanStore
    let draft: PlanDraft
    /// Of a removed item, its last text.
    let entry: PlanEntry

    /// `nil` when there is no such item.
    init?(_ submission: Submission) throws {
        guard case .edit(.entry(let year, let item)) = submission.context.route, let store = submission.services.plans,
            let draft = try PlanDraft(year, store), let current = try store.current(item, of: year),
            let entry = try current.entry
                ?? store.history(of: item, in: year, limit: 2).first(where: { $0.entry != nil })?.entry
        else { return nil }
        self.year = year
        self.item = item
        self.store = store
        self.draft = draft
        self.entry = entry
    }
}
