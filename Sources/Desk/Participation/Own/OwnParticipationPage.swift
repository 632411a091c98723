import Accounts
import Geography
import Markup
import Phrases
import Records
import SiteKit
import Strategy
import Writing

/// A form per subject in which the municipality of whoever is signed in can take part.
enum OwnParticipationPage {
    static func page(_ context: PageContext, _ store: any PlanStore, now: Int64) throws -> Page? {
        guard let session = context.viewer.session else { return nil }
        let running = try PlanMoment.day(now).map { try RunningPlans(store, today: $0).years.filter(\.isRunning) } ?? []
        let years = running.map { YearPart(draft: $0.draft, all: OwnParticipation.all(of: session, in: $0.draft)) }
            .filter { $0.all.contains { !$0.own.isEmpty } }
        let title = context(PlanNames.ownParticipation)
        return Page(
            title: title, description: context(OwnParticipationPhrases.description), section: .plan,
            crumbs: context.crumbs(to: title, below: (WorkPhrases.title, .edit(.work))),
            body: """
                <div class="stack"><h1>\(title)</h1><p class="lead">\(context(OwnParticipationPhrases.lead))</p></div>
                \(context.notice)\
                \(when: years.isEmpty, "<p>\(context(OwnParticipationPhrases.none))</p>")\
                \(each: years, { $0.html(isAlone: years.count == 1, in: context, now: now) })
                """
        ).unlisted
    }

    /// The forms of one plan year.
    private struct YearPart {
        let draft: PlanDraft
        let all: [(municipality: MunicipalityCode, own: [OwnParticipation])]

        /// - Parameter isAlone: whether no other year runs, so that the year need not be said.
        func html(isAlone: Bool, in context: PageContext, now: Int64) -> HTML {
            let undo = OwnUndo(draft: draft, context: context, now: now)
            return HTML.join(all) { municipality, own in
                section(municipality, own: own, year: isAlone ? nil : draft.year, undo: undo, in: context)
            }
        }
    }

    /// - Parameter year: said where lists of several years are on the page.
    private static func section(
        _ code: MunicipalityCode, own: [OwnParticipation], year: Int?, undo: OwnUndo, in context: PageContext
    ) -> HTML {
        let name: HTML = AreaCode(code.rawValue).map { AreaNames.html($0, context) } ?? HTML(text: code.rawValue)
        let id = year.map { "\(code.rawValue)-\($0)" } ?? code.rawValue
        let plan: HTML? = year.map { ", \(context(OwnParticipationPhrases.inPlan($0)))" }
        return """
            <section aria-labelledby="\(id)"><h2 id="\(id)">\(name)\(plan)</h2>
            <ul class="list own-list">\(each: own, { item($0, undo: undo, in: context) })</ul></section>

            """
    }

    private static func item(_ own: OwnParticipation, undo: OwnUndo, in context: PageContext) -> HTML {
        let id = OwnParticipation.name(year: own.year, own.municipality, own.subject.id)
        let now = OwnStatement(own.cell)
        let form = FormView.html(.stateParticipation, in: context, object: own.object, id: id, css: "form own") {
            fields in
            """
            \(fields.hidden("seen", now.fingerprint))\
            \(fields.choice("status", FieldLabels.status, options: [("", context(OwnParticipationPhrases.notStated))] + FieldChoices.participation.map { ($0.value, $0.label(context.language)) }, value: now.status))\
            \(fields.text("since", Phrase("Sinds", "Since"), value: now.since, hint: OwnParticipationPhrases.sinceHint, limit: 10, required: false))\
            \(fields.text("until", Phrase("Tot en met", "Up to and including"), value: now.until, limit: 10, required: false))\
            \(fields.text("note", FieldLabels.note, value: now.note, hint: noteHint(own), limit: 300, required: false))\
            \(fields.button(OwnParticipationPhrases.save))
            """
        }
        let isOpen = context.form?.values["object"]?.first == own.object
        return """
            <li id="\(id)-item"><details\(attr: "open", isOpen)><summary><span lang="nl">\(own.subject.title)</span> \
            <span class="small muted">\(standing(own, context))</span></summary>
            \(form)</details>\(undo.html(own.subject.id, id: "u" + id, by: .municipality(own.municipality)))</li>

            """
    }

    /// What the draft says, and whether the public reads it so.
    private static func standing(_ own: OwnParticipation, _ context: PageContext) -> HTML {
        // What the public reads of another year says nothing about this one.
        let plan = context.shelf.plans.first { $0.planYear == own.year }
        let published = own.area.flatMap { plan?.participations[own.subject.id]?.cell(of: $0) }
        let words = OwnStatement(own.cell).html(context.language)
        guard own.cell != nil || published != nil else { return words }
        let isSame = OwnStatement(published) == OwnStatement(own.cell)
        return "\(words) (\(context(isSame ? OwnParticipationPhrases.published : OwnParticipationPhrases.draft)))"
    }

    private static func noteHint(_ own: OwnParticipation) -> Phrase {
        let audience =
            own.cell.map { own.subject.audience(of: $0) }
            ?? own.area.map { own.subject.audience(of: ParticipationCell(municipality: $0)) } ?? .partners
        return switch audience {
        case .public: OwnParticipationPhrases.publicNote
        case .partners: OwnParticipationPhrases.partnersNote
        case .organisation: OwnParticipationPhrases.ownNote
        }
    }
}

extension OwnStatement {
    /// `doet mee, sinds 2021`.
    func words(_ language: Language) -> String {
        note.isEmpty ? statement(language) : "\(statement(language)), “\(note)”"
    }

    /// The same, with the language of the note.
    func html(_ language: Language) -> HTML {
        let tag = language == .dutch ? nil : Language.dutch.tag
        let said: HTML? = note.isEmpty ? nil : ", “<span\(attr: "lang", tag)>\(note)</span>”"
        return "\(statement(language))\(said)"
    }

    private func statement(_ language: Language) -> String {
        guard let choice = FieldChoices.participation.first(where: { $0.value == status }) else {
            return OwnParticipationPhrases.notStated(language)
        }
        var parts = [choice.label(language)]
        if !since.isEmpty { parts.append(Phrase("sinds ", "since ")(language) + since) }
        if !until.isEmpty { parts.append(Phrase("tot en met ", "up to and including ")(language) + until) }
        return parts.joined(separator: ", ")
    }
}
