import Facts
import Figures
import Geography
import Markup
import Phrases
import SiteKit

/// What is chosen, as links that take it away, and a plain form for anything else: it works without a script.
struct ExplorerForm {
    let exploration: Exploration

    private var asked: ExplorerQuery { exploration.asked }
    private var context: PageContext { exploration.context }
    private var language: Language { exploration.language }

    private static let levels: [AreaLevel] = [.policeDistrict, .basicTeam, .municipality, .cbsWijk, .neighbourhood]

    var html: HTML {
        """
        <nav class="views" aria-label="\(context(ExplorerPhrases.view))"><ul class="chips">\
        \(each: ExplorerView.allCases, { "<li>\(view($0))</li>" })</ul></nav>
        \(chosen)<details class="choose"\(attr: "open", isOpen)><summary class="chip">\(context(ExplorerPhrases.choose))</summary>
        \(form)</details>

        """
    }

    /// Folded away once something was chosen: the answer comes first.
    private var isOpen: Bool {
        asked.areas.isEmpty && asked.offences.isEmpty && asked.level == nil && asked.measure == .count
            && asked.view == .trend
    }

    private func view(_ view: ExplorerView) -> HTML {
        let current: String? = view == asked.view ? "true" : nil
        let href = exploration.href {
            $0.view = view
            $0.sort = nil
        }
        return """
            <a class="chip" id="als-\(view.word.dutch)" href="\(url: href)" rel="nofollow" data-explore\(attr: "aria-current", current)>\(context(view.title))</a>
            """
    }

    // MARK: What is chosen

    private var chosen: HTML {
        let areas = asked.areas.filter { exploration.chosen.contains($0) }
        let offences = exploration.offences.filter { asked.offences.contains($0) }
        guard !areas.isEmpty || !offences.isEmpty else { return .empty }
        let areaItems = HTML.join(areas) { code in
            item(AreaNames.text(code, context)) { $0.areas.removeAll { $0 == code } }
        }
        let offenceItems = HTML.join(offences) { selection in
            item(context.edition.title(of: selection, in: language)) { $0.offences.removeAll { $0 == selection } }
        }
        return list(ExplorerPhrases.chosenAreas, areaItems) + list(ExplorerPhrases.chosenOffences, offenceItems)
    }

    private func list(_ label: Phrase, _ items: HTML) -> HTML {
        guard !items.isEmpty else { return .empty }
        return "<ul class=\"chips picked\" aria-label=\"\(context(label))\">\(items)</ul>\n"
    }

    private func item(_ name: String, _ change: (inout ExplorerQuery) -> Void) -> HTML {
        """
        <li><a class="chip" href="\(url: exploration.href(change))" rel="nofollow" data-explore \
        aria-label="\(context(ExplorerPhrases.remove(name)))">\(HTML.isolated(name)) <span aria-hidden="true">×</span></a></li>
        """
    }

    // MARK: The form

    private var form: HTML {
        """
        <form class="filters" method="get" action="\(url: context.href(.explorer))" data-explore aria-label="\(context(ExplorerPhrases.choose))">
        \(kept)\(field("v-maat", QueryKey<Measure>.measure.name, label: ExplorerPhrases.measure, options: measures(asked.measure)))
        \(when: asked.view == .scatter, field("v-tegen", QueryKey<Measure>.against.name, label: ExplorerPhrases.against, options: measures(asked.against)))\
        \(field("v-gebied", QueryKey<AreaCode>.area.name, label: ExplorerPhrases.addArea, options: areas))
        \(field("v-niveau", QueryKey<AreaLevel>.level.name, label: ExplorerPhrases.parts, options: levels))
        \(field("v-soort", QueryKey<OffenceSelection>.offence.name, label: ExplorerPhrases.addOffence, options: offences))
        \(field("v-van", QueryKey<PeriodRange>.from, label: PeriodPhrases.from, options: periods(exploration.choice.period.firstPeriod)))
        \(field("v-tot", QueryKey<PeriodRange>.through, label: PeriodPhrases.through, options: periods(exploration.choice.period.lastPeriod)))
        \(field("v-vergelijk", QueryKey<Comparison>.comparison.name, label: PeriodPhrases.compareWith, options: ComparisonOptions.html(exploration.choice, in: context)))
        <p class="field"><button class="btn">\(context(ExplorerPhrases.show))</button></p></form>

        """
    }

    /// The view, and what is chosen already: the form adds to it.
    private var kept: HTML {
        let mine = ExplorerQuery().with {
            $0.view = asked.view
            $0.areas = asked.areas
            $0.offences = asked.offences
        }
        return HTML.join(mine.pairs(in: language)) {
            "<input type=\"hidden\" name=\"\($0.name)\" value=\"\($0.value)\">"
        }
    }

    private func field(_ id: String, _ name: Word, label: Phrase, options: HTML) -> HTML {
        """
        <p class="field"><label for="\(id)">\(context(label))</label>\
        <select id="\(id)" name="\(name(language))">\(options)</select></p>
        """
    }

    private func measures(_ chosen: Measure) -> HTML {
        HTML.join(Measure.explored) { measure in
            """
            <option value="\(measure.exploredWord(language))"\(attr: "selected", measure == chosen)>\
            \(context(measure.choice))</option>
            """
        }
    }

    private var areas: HTML {
        "<option value=\"\">\(context(ExplorerPhrases.none))</option>\(AreaOptions.html(chosen: nil, context))"
    }

    private var offences: HTML {
        """
        <option value="">\(context(ExplorerPhrases.none))</option>\
        <option value="\(RouteWord.all(language))">\(context(AnalysisPhrases.allTypes))</option>\
        \(OffenceOptions.html(chosen: .all, context))
        """
    }

    private var levels: HTML {
        let known = Self.levels.filter { level in
            exploration.chosen.contains { $0.level < level && !context.edition.listedAreas(at: level, in: $0).isEmpty }
        }
        let options = HTML.join(known) { level in
            let pairs = ExplorerQuery().with { $0.level = level }.pairs(in: language)
            return """
                <option value="\(pairs.first?.value ?? "")"\(attr: "selected", level == exploration.level)>\
                \(context(ExplorerPhrases.inside(level.many)))</option>
                """
        }
        return "<option value=\"\">\(context(ExplorerPhrases.themselves))</option>\(options)"
    }

    private func periods(_ chosen: Period) -> HTML {
        PeriodOptions.kept(exploration.choice.available, language).html(chosen: chosen)
    }
}
