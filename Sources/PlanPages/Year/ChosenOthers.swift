import Geography
import Markup
import Phrases
import Records
import SiteKit
import Strategy

/// What a choice finds beside actions and look-backs: participation, interventions, pilots, grants, district parts.
struct ChosenOthers {
    let frame: PlanFrame
    let choice: PlanChoice

    private var context: PageContext { frame.context }
    private var document: PlanDocument { frame.plan.document }

    var html: HTML {
        guard !choice.asksForAction else { return .empty }
        return "\(participation)\(parts)\(belongs)"
    }

    private var participation: HTML? {
        guard let code = choice.query.municipality else { return nil }
        let found = document.participations.flatMap { subject in
            subject.cells.filter { $0.municipality == code }.map { (subject, $0) }
        }
        guard !found.isEmpty else { return nil }
        return """
            <section aria-labelledby="deelname"><h2 id="deelname">\(context(YearPhrases.takesPart))</h2>
            <ul class="list">\(each: found, { subject, cell in
                "<li><a href=\"\(url: frame.href(.participation).at(fragment: subject.id.rawValue))\">\(frame.nl(subject.title))</a>: \(ParticipationWords.html(cell, frame))</li>"
            })</ul></section>

            """
    }

    private var parts: HTML? {
        let found = document.programmes.flatMap { programme in
            programme.sections.filter(choice.keeps).map { (programme, $0) }
        }
        guard !found.isEmpty else { return nil }
        return """
            <section aria-labelledby="delen"><h2 id="delen">\(context(YearPhrases.parts))</h2>
            <ul class="list">\(each: found, { programme, section in
                let topics: HTML? = section.topics.isEmpty ? nil : ": \(frame.nl(section.topics.joined(separator: ", ")))"
                let href = frame.href(.programme(choice.year, programme.id)).at(fragment: section.id.rawValue)
                return "<li><a href=\"\(url: href)\">\(frame.title(programme)) – \(frame.nl(section.title))</a>\(topics)</li>"
            })</ul></section>

            """
    }

    private var belongs: HTML? {
        var found: [(id: ItemID, title: String, kind: Phrase)] = []
        for entry in document.interventions
        where choice.names(entry.scope, with: [], in: words(entry.title, entry.text)) {
            found.append((entry.id, entry.title, YearPhrases.intervention))
        }
        for entry in document.pilots
        where choice.names(entry.scope, with: entry.partners, in: words(entry.title, entry.text)) {
            found.append((entry.id, entry.title, YearPhrases.pilot))
        }
        for entry in document.grants
        where choice.names(entry.scope, with: entry.partners, in: words(entry.title, entry.text)) {
            found.append((entry.id, entry.title, YearPhrases.grant))
        }
        guard !found.isEmpty else { return nil }
        return """
            <section aria-labelledby="erbij"><h2 id="erbij">\(context(YearPhrases.also))</h2>
            <ul class="list">\(each: found, { id, title, kind in
                let name: HTML = frame.href(of: id).map { "<a href=\"\(url: $0)\">\(frame.nl(title))</a>" } ?? frame.nl(title)
                return "<li>\(name) <span class=\"small muted\">\(context(kind))</span></li>"
            })</ul></section>

            """
    }

    private func words(_ title: String, _ text: PlanText) -> String { title + " " + text.rawValue }
}
