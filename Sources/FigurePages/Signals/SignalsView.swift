import Accounts
import Charts
import Facts
import Figures
import Markup
import Phrases
import RegionPack
import SiteKit

/// The signals of a month as markup: what they are, both families, and what they are not.
struct SignalsView {
    let model: SignalsModel
    let context: PageContext

    private var language: Language { context.language }

    var html: HTML {
        """
        <div class="stack"><h1>\(SignalsPage.title(model.month, context))</h1>
        <p class="lead">\(context(SignalPhrases.lead))</p>
        <p>\(HTML.join(model.families, separator: " ", summary))</p>\(eventsInMonth)</div>
        \(SignalMonths(model: model, context: context).html)\(SignalFilter(context: context).html)
        \(regional)\(each: model.families, { section($0) })
        \(SignalLimits.html(context))
        """
    }

    /// Types of which the whole region has more: no place stands out for these.
    private var regional: HTML? {
        let rises = model.families.first { $0.run.question.family == .municipality }?.run.tested?.regional ?? []
        guard !rises.isEmpty else { return nil }
        let items = HTML.join(rises) { "<li>\($0.text(in: context.edition, language))</li>" }
        return """
            <section aria-labelledby="regio"><h2 id="regio">\(context(SignalPhrases.regionTitle))</h2>
            <p>\(context(SignalPhrases.regionText))</p>
            <ul class="bul">\(items)</ul></section>

            """
    }

    /// `Gemeenten: 3 signalen.`
    private func summary(_ family: SignalsModel.Family) -> HTML {
        let name = context(SignalPhrases.family(family.run.question.family))
        guard family.run.tested != nil else {
            return "<strong>\(name)</strong>: \(Phrase("niet getoetst", "not tested")(language))."
        }
        let all = context(SignalPhrases.number(family.run.signals.count))
        guard family.isNarrowed else { return "<strong>\(name)</strong>: \(all)." }
        let shown = language.number(family.signals.count)
        return Passage(
            "<strong>\(name)</strong>: \(shown) van de \(all).",
            "<strong>\(name)</strong>: \(shown) of the \(all)."
        )(language)
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
            <section aria-labelledby="\(id)"><div class="section-head"><h2 id="\(id)">\(context(SignalPhrases.family(question.family)))</h2>
            \(tested(family))</div>
            \(list(family))\(downloads(family))</section>

            """
    }

    private func tested(_ family: SignalsModel.Family) -> HTML {
        switch family.run.outcome {
        case .notTested(let refusal): return "<p>\(refusal.text(model.month, in: language))</p>"
        case .tested(let tested):
            let provisional = tested.status == .final ? nil : context(SignalPhrases.provisional)
            return """
                <p>\(tested.testedText(in: language)) <a href="\(url: AlgorithmEntry.signals.href(context))">\(context(AlgorithmPhrases.howComputed))</a></p>\
                <p>\(tested.yearText(in: language))</p>\(provisional.map { "<p class=\"note\">\($0)</p>" as HTML })\(details(tested))
                """
        }
    }

    /// Baseline, what is left out of it and what was not tested, for who wants to know.
    private func details(_ tested: SignalRun.Tested) -> HTML {
        let baseline = language.period(.months(tested.baseline))
        let left = HTML.join(tested.leftOut, separator: "; ") { event in
            "\(context.text(event.title)) (\(language.periodShort(.months(event.from...(event.until ?? event.from)))))"
        }
        let first = Phrase(
            "De verwachting rust op \(baseline). De laatste twee maanden tellen daarin niet mee, anders verklaart een stijging zichzelf. Oudere maanden wegen minder, en maanden die zelf een stijging waren ook.",
            "The expectation rests on \(baseline). The last two months do not count in it, or a rise would explain itself. Older months weigh less, and so do months that were a rise themselves."
        )(language)
        let out: HTML? =
            tested.leftOut.isEmpty
            ? nil
            : Passage(
                "<li>Voor soorten die het raakt, telt niet mee wat voor de breuk ligt: \(left).</li>",
                "<li>For types that are touched, what lies before the break does not count: \(left).</li>"
            )(language)
        return """
            <details><summary>\(context(SignalPhrases.restsOn))</summary><ul class="bul small">
            <li>\(context(SignalPhrases.whatASeriesIs))</li><li>\(first)</li><li>\(context(SignalPhrases.regionCounts))</li>\(out)\(tested.notTestedText(in: language).map { "<li>\($0)</li>" as HTML })
            <li>\(context(SignalPhrases.otherBand))</li><li>\(context(SignalPhrases.onlyMore))</li></ul></details>
            """
    }

    private func list(_ family: SignalsModel.Family) -> HTML {
        guard family.run.tested != nil else { return .empty }
        guard !family.signals.isEmpty else {
            let text = family.isNarrowed ? SignalPhrases.noSignalsHere : SignalPhrases.noSignals
            return
                "<p>\(context(text))\(when: !family.isNarrowed, " \(context(SignalPhrases.noneIsInformation))")</p>\n"
        }
        let most = context.allows(.viewMarks) ? Self.mostForPartners : Self.most
        // Who may see notes keeps the parts in the list, because each has its own.
        let own =
            context.allows(.viewMarks) ? family.signals : family.signals.filter { !family.held.contains($0.series) }
        let drawn = own.prefix(most)
        let held = family.signals.count - own.count
        let note: HTML? =
            held > 0 ? "<p class=\"note\">\(context(SignalPhrases.held(held)))</p>\n" : nil
        guard !own.isEmpty else { return note ?? .empty }
        return """
            <ol class="list signals">
            \(each: items(family, drawn), { $0.html })</ol>
            \(rest(family, own, from: drawn.count))\(note)
            """
    }

    /// How many signals get a chart; for partners the others are folded, to be marked too, and for the public they stand in a table.
    private static let most = 12, mostForPartners = 60

    private func items(_ family: SignalsModel.Family, _ signals: ArraySlice<Signal>) -> [SignalItem] {
        zip(signals.indices, signals).map { index, signal in
            SignalItem(
                signal: signal, around: family.contexts[signal.series], number: index + 1,
                family: family.run.question.family, marks: model.marks[signal.series] ?? [],
                events: family.run.events(about: signal.offence, in: context.edition),
                parts: family.parts[signal.series] ?? [], context: context)
        }
    }

    private func rest(_ family: SignalsModel.Family, _ signals: [Signal], from start: Int) -> HTML? {
        let rest = signals.dropFirst(start)
        guard !rest.isEmpty else { return nil }
        guard context.allows(.viewMarks) else {
            return SignalTable(signals: Array(rest), family: family.run.question.family, context: context).html
        }
        let items = items(family, rest)
        let label = Phrase(
            "Nog \(language.count(rest.count, one: SignalPhrases.one, many: SignalPhrases.many)), zonder grafiek",
            "\(language.number(rest.count)) more \(rest.count == 1 ? "signal" : "signals"), without a chart")(language)
        return """
            <details class="more"\(attr: "open", items.contains(where: \.isBeingMarked))><summary>\(label)</summary>
            <ol class="list signals" start="\(start + 1)">
            \(each: items, { $0.withoutChart })</ol></details>

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

/// What a signal is not, on every page about signals.
enum SignalLimits {
    static func html(_ context: PageContext) -> HTML {
        """
        <section aria-labelledby="niet"><h2 id="niet">\(context(SignalPhrases.notTitle))</h2>
        <ul class="bul prose">\(each: SignalPhrases.notItems, { "<li>\(context($0))</li>" })</ul>
        <p class="note">\(context(SignalPhrases.groupsToo)) <a href="\(url: context.href(.analysis(.lookBack)))">\(context(SignalPhrases.lookBack))</a></p></section>

        """
    }
}
