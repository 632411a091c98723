import Charts
import Facts
import Figures
import Geography
import Markup
import Phrases
import RegionPack
import SiteKit

/// The events of the pack, each with what it did: to the chosen series, or to the first type that it touches.
struct EffectEvents {
    let model: EffectPageModel
    let context: PageContext

    private var language: Language { context.language }

    var html: HTML {
        guard !model.events.isEmpty else { return "<p>\(context(EffectPhrases.noEvents))</p>\n" }
        return """
            <section aria-labelledby="gebeurtenissen"><h2 id="gebeurtenissen">\(context(EffectPhrases.events))</h2><ul class="list events">
            \(each: model.events, item)</ul></section>

            """
    }

    private func item(_ event: RegistryEvent) -> HTML {
        let offence = offence(of: event)
        let query = context.asked(EffectQuery.self).with {
            $0.event = event.id
            $0.offence = offence
        }
        let months = context.edition.effectMonths(of: event)
        let analysis = context.edition.effect(
            EffectQuestion(area: model.area.code, offence: offence, months: months, eventID: event.id),
            audience: context.audience)
        return """
            <li><div><h3><a href="\(url: context.href(.analysis(.effect), query))">\(context.text(event.title))</a></h3>
            <p class="muted small">\(language.sentenceStart(language.period(.months(months))))</p></div>
            <div><p>\(oneOfSeveral(event, shown: offence))\(HTML.isolated(context.edition.title(of: offence, in: language))): \(finding(analysis))</p>
            <p class="muted small">\(context.text(event.explanation))</p></div></li>

            """
    }

    /// `12% minder dan verwacht (−13 tot −10%)` with its verdict, or that it cannot be said.
    private func finding(_ analysis: EffectAnalysis) -> HTML {
        guard let estimate = analysis.estimate else {
            return "\(DifferenceVerdict.tooFewToSay.mark(in: language))"
        }
        return "<strong>\(estimate.changeText(in: language))</strong> \(estimate.verdict.mark(in: language))"
    }

    /// Of an event about several types only one is shown, and it says so.
    private func oneOfSeveral(_ event: RegistryEvent, shown: OffenceSelection) -> HTML? {
        let types = event.offences.filter { $0 != .total }
        guard shown != model.offence, types.count > 1 else { return nil }
        return "\(context(EffectPhrases.oneOf(types.count))) "
    }

    /// What was asked where the event touches it; else the first type that it is about.
    private func offence(of event: RegistryEvent) -> OffenceSelection {
        guard !context.edition.effectEvents(touching: model.offence).contains(event) else { return model.offence }
        return event.offences.first { $0 != .total }.map { .offence($0) } ?? model.offence
    }
}
