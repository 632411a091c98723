import Geography
import Markup
import Phrases
import Records
import SiteKit
import Strategy

/// Municipalities against products and interventions: counts as stated and as listed, and the table itself.
struct ParticipationPage {
    let frame: PlanFrame

    private var context: PageContext { frame.context }
    private var language: Language { frame.language }
    private var subjects: [Participation] { frame.plan.document.participations }

    var page: Page {
        let title = context(PlanPhrases.participation)
        return frame.page(
            title, context(ParticipationPhrases.description), crumbs: [Crumb(title)],
            body: """
                <div class="stack"><h1>\(title)</h1>\(finding)\(frame.dutchOnly)\(OwnParticipationLink.html(context))</div>
                \(subjects.isEmpty ? "<p>\(context(ParticipationPhrases.none))</p>" : content)
                """)
    }

    /// Of how many the municipalities are known by name; why not of all is below it.
    private var finding: HTML {
        let lead = context(ParticipationPhrases.lead)
        guard !subjects.isEmpty else { return "<p class=\"lead\">\(lead)</p>" }
        let complete = subjects.count { !$0.cells.isEmpty && $0.isListComplete }
        let part = subjects.count { !$0.cells.isEmpty && !$0.isListComplete }
        return """
            <p class="lead">\(context(ParticipationPhrases.known(complete, partly: part, of: subjects.count)))</p>
            <p class="muted prose">\(lead)</p>
            """
    }

    private var content: HTML { "\(chosen)\(counts)\(ParticipationMatrix(frame: frame).html)\(texts)" }

    // MARK: One municipality

    private var chosen: HTML {
        """
        <form class="hold only-screen" method="get" action="\(url: frame.href(.participation))">
        <p class="field"><label for="f-gemeente">\(context(PlanPhrases.municipality))</label>\
        <select id="f-gemeente" name="\(QueryKey.municipality.name(language))"><option value="">\(context(ParticipationPhrases.allMunicipalities))</option>\
        \(each: ParticipationMatrix(frame: frame).municipalities, { code in
            "<option value=\"\(code.rawValue)\"\(attr: "selected", code == context.asked(ParticipationQuery.self).municipality)>\(AreaNames.text(code, context))</option>"
        })</select></p><p><button class="btn quiet">\(context(PlanPhrases.show))</button></p></form>
        \(answer)
        """
    }

    private var answer: HTML? {
        guard let code = context.asked(ParticipationQuery.self).municipality else { return nil }
        let found = subjects.flatMap { subject in subject.cells.filter { $0.municipality == code }.map { (subject, $0) }
        }
        let list: HTML =
            found.isEmpty
            ? "<p>\(context(ParticipationPhrases.nothing))</p>"
            : "<ul class=\"list\">\(each: found, { "<li>\(frame.nl($0.0.title)): \(ParticipationWords.html($0.1, frame))</li>" })</ul>"
        return """
            <section aria-labelledby="gekozen"><h2 id="gekozen">\(AreaNames.html(code, context))</h2>\(list)
            <p class="dl"><a href="\(url: planOf(code))">\(context(PlanNames.plan(of: frame.plan.planYear)))</a> \
            <a href="\(url: context.href(code))">\(context(PlanPhrases.onMap)) \(AreaNames.html(code, context))</a></p></section>

            """
    }

    private func planOf(_ code: AreaCode) -> Href {
        context.href(.plan(.year(frame.plan.planYear)), PlanQuery(municipality: code))
    }

    // MARK: Counts

    private var counts: HTML {
        """
        <section><h2 id="aantallen">\(context(ParticipationPhrases.counts))</h2>
        <div class="scroll" tabindex="0" role="region" aria-labelledby="aantallen"><table class="lists">
        <thead><tr><th scope="col">\(context(ParticipationPhrases.subject))</th><th scope="col" class="r">\(context(ParticipationPhrases.stated))</th>\
        <th scope="col">\(context(ParticipationPhrases.listed))</th></tr></thead>
        <tbody>\(each: subjects, { row($0) })</tbody></table></div>
        <p class="dl"><span>Download:</span> <a href="\(url: frame.href(.participationFile))">CSV</a></p></section>

        """
    }

    private func row(_ subject: Participation) -> HTML {
        let count = ParticipationCount(subject)
        let stated: HTML =
            count.stated.map { stated in
                "<td class=\"r\">\(ParticipationCount.number(stated.count, language))<br><span class=\"small muted\">\(language.period(stated.period))</span></td>"
            } ?? "<td class=\"np r\"><span>\(context(UnknownReason.notStated.phrase))</span></td>"
        let words = context(state(subject, count))
        let listed: HTML =
            subject.cells.isEmpty
            ? "<td class=\"np\"><span>\(words)</span></td>"
            : "<td>\(language.number(count.listed))<br><span class=\"small muted\">\(words)</span></td>"
        let programme: HTML? = subject.programme.flatMap { frame.plan.programmes[$0] }.map { programme in
            "<br><span class=\"small muted\">\(frame.link(programme, in: frame.plan.planYear))</span>"
        }
        return """
            <tr id="\(subject.id.rawValue)"><th scope="row">\(frame.nl(subject.title))\(programme)\(frame.editLink(.participation(subject)))</th>\(stated)\(listed)</tr>

            """
    }

    private func state(_ subject: Participation, _ count: ParticipationCount) -> Phrase {
        if subject.cells.isEmpty {
            return subject.bar == nil ? ParticipationPhrases.unknown : ParticipationPhrases.notPublic
        }
        guard subject.isListComplete else { return ParticipationPhrases.partial }
        guard count.stated != nil else { return ParticipationPhrases.complete }
        return count.disagrees ? ParticipationPhrases.disagree : ParticipationPhrases.agree
    }

    /// What the plan says about the subjects, and the notes on them.
    private var texts: HTML? {
        let told = subjects.filter { !$0.text.isEmpty }
        let notes = SourceNotes(notes: frame.plan.notes(on: subjects.map(\.id)), frame: frame).html
        guard !told.isEmpty || notes != nil else { return nil }
        let list: HTML? =
            told.isEmpty
            ? nil
            : "<ul class=\"list\">\(each: told, { "<li><h3>\(frame.nl($0.title))</h3>\(frame.prose($0.text))</li>" })</ul>"
        return """
            <section aria-labelledby="toelichting"><h2 id="toelichting">\(context(PlanPhrases.remark))</h2>\(list)\(notes)</section>

            """
    }
}
