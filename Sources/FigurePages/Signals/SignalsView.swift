import Accounts
import Charts
import Facts
import Figures
import Markup
import Phrases
import RegionPack
import SiteKit

/// The signals of a month as markup: the finding, a row per signal, and after them what they rest on and what they are not.
struct SignalsView {
    let model: SignalsModel
    let context: PageContext

    private var language: Language { context.language }

    var html: HTML {
        """
        <div class="stack"><h1>\(SignalsPage.title(model.month, context))</h1>
        <p class="lead">\(SignalsFinding(model: model, context: context).html)</p>\(provisional)\(eventsInMonth)</div>
        <div class="onpage month-bar">\(SignalMonths(model: model, context: context).html)\(SignalFilter(context: context).html)</div>
        \(each: sections, { section($0) })\(regional)\(SignalBasis(families: model.families, context: context).html)
        \(SignalLimits.html(context))
        """
    }

    /// Of a month of which nothing was tested the first sentence says so, once.
    private var sections: [SignalsModel.Family] {
        model.families.contains { $0.run.tested != nil } ? model.families : []
    }

    private var provisional: HTML? {
        guard model.families.contains(where: { $0.run.tested.map { $0.status != .final } ?? false }) else { return nil }
        return "<p class=\"note\">\(context(SignalPhrases.provisional))</p>"
    }

    /// Types of which the whole region has more: no place stands out for these.
    private var regional: HTML? {
        let rises = model.families.first { $0.run.question.family == .municipality }?.run.tested?.regional ?? []
        guard !rises.isEmpty else { return nil }
        let items = HTML.join(rises) { "<li>\($0.text(in: context.edition, language))</li>" }
        return """
            <section class="after" aria-labelledby="regio"><h2 id="regio">\(context(SignalPhrases.regionTitle))</h2>
            <ul class="bul">\(items)</ul>
            <p class="note">\(context(SignalPhrases.regionText))</p></section>

            """
    }

    private var eventsInMonth: HTML? {
        guard let events = model.families.first?.run.eventsInMonth, !events.isEmpty else { return nil }
        let names = HTML.join(events, separator: "; ") { "\(context.text($0.title))\(concerned($0))" }
        return Passage(
            "<p class=\"note alert\">In deze maand speelde: \(names). Een signaal kan daardoor komen.</p>",
            "<p class=\"note alert\">In this month: \(names). A signal can be due to that.</p>")(language)
    }

    /// ` (bij diefstal van fietsen en vernieling)`; nothing for an event that concerns every type.
    private func concerned(_ event: RegistryEvent) -> HTML? {
        let types = event.offences.filter { $0 != .total }
        guard !types.isEmpty else { return nil }
        let titles = language.list(types.map { context.edition.title(of: .offence($0), in: language) })
        return Passage(" (alleen bij: \(titles))", " (only for: \(titles))")(language)
    }

    // MARK: One family

    private func section(_ family: SignalsModel.Family) -> HTML {
        let question = family.run.question
        let id = question.family.word(language)
        return """
            <section class="signals" aria-labelledby="\(id)"><h2 id="\(id)">\(context(SignalPhrases.family(question.family)))\(count(family))</h2>
            \(list(family))\(foot(family))</section>

            """
    }

    /// ` (4)`; narrowed ` (2 van 4)`.
    private func count(_ family: SignalsModel.Family) -> HTML? {
        guard family.run.tested != nil, !family.run.signals.isEmpty else { return nil }
        let (shown, all) = (language.number(family.signals.count), language.number(family.run.signals.count))
        let text = family.isNarrowed ? Phrase("\(shown) van \(all)", "\(shown) of \(all)")(language) : all
        return " <span class=\"muted\">(\(text))</span>"
    }

    private func foot(_ family: SignalsModel.Family) -> HTML {
        switch family.run.outcome {
        case .notTested(let refusal): "<p>\(refusal.text(model.month, in: language))</p>"
        case .tested(let tested): "<p class=\"note\">\(tested.testedShortText(in: language))</p>\n\(downloads(family))"
        }
    }

    private func list(_ family: SignalsModel.Family) -> HTML {
        guard family.run.tested != nil else { return .empty }
        guard !family.signals.isEmpty else {
            let text = family.isNarrowed ? SignalPhrases.noSignalsHere : SignalPhrases.noSignals
            return
                "<p>\(context(text))\(when: !family.isNarrowed, " \(context(SignalPhrases.noneIsInformation))")</p>\n"
        }
        // Who may see notes keeps the parts in the list, because each has its own.
        let own =
            context.allows(.viewMarks) ? family.signals : family.signals.filter { !family.held.contains($0.series) }
        let shown = own.prefix(Self.most)
        let held = family.signals.count - own.count
        let note: HTML? =
            held > 0 ? "<p class=\"note\">\(context(SignalPhrases.held(held)))</p>\n" : nil
        guard !own.isEmpty else { return note ?? .empty }
        return """
            <ol class="list signal-rows">
            \(each: items(family, shown), { $0.html })</ol>
            \(rest(family, own, from: shown.count))\(note)
            """
    }

    /// How many signals have a row at once, the others being folded, and how many of those a chart in their fold.
    private static let most = 60, mostDrawn = 12

    private func items(_ family: SignalsModel.Family, _ signals: ArraySlice<Signal>) -> [SignalItem] {
        zip(signals.indices, signals).map { index, signal in
            SignalItem(
                signal: signal, around: family.contexts[signal.series], number: index + 1,
                family: family.run.question.family, marks: model.marks[signal.series] ?? [],
                events: family.run.events(about: signal.offence, in: context.edition),
                parts: family.parts[signal.series] ?? [], context: context, hasChart: index < Self.mostDrawn)
        }
    }

    private func rest(_ family: SignalsModel.Family, _ signals: [Signal], from start: Int) -> HTML? {
        let rest = signals.dropFirst(start)
        guard !rest.isEmpty else { return nil }
        let items = items(family, rest)
        let label = Phrase(
            "Nog \(language.count(rest.count, one: SignalPhrases.one, many: SignalPhrases.many))",
            "\(language.number(rest.count)) more \(rest.count == 1 ? "signal" : "signals")")(language)
        return """
            <details class="more"\(attr: "open", items.contains(where: \.isBeingMarked))><summary>\(label)</summary>
            <ol class="list signal-rows" start="\(start + 1)">
            \(each: items, { $0.html })</ol></details>

            """
    }

    private func downloads(_ family: SignalsModel.Family) -> HTML {
        guard family.run.tested != nil else { return .empty }
        let links = HTML.join([RecordFormat.csv, .json], separator: " ") { format in
            let file = AnalysisRoute.signalFile(model.month, family.run.question.family, format)
            return "<a href=\"\(url: context.href(.analysis(file)))\">\(format.rawValue.uppercased())</a>"
        }
        return "<p class=\"dl\"><span>Download:</span> \(links)</p>\n"
    }
}
