import Facts
import Figures
import Geography
import Markup
import Phrases
import Records
import RegionPack
import SiteKit
import Strategy

/// Events and breaks of the pack, with source and how sure they are.
enum AboutEvents {
    static func html(_ context: PageContext) -> HTML {
        let events = context.edition.pack.events.sorted { ($0.from, $0.id) < ($1.from, $1.id) }
        guard !events.isEmpty else { return "<p>\(context(AboutPhrases.none))</p>" }
        return "<ul class=\"list events\">\(each: events, { event($0, context) })</ul>"
    }

    private static func event(_ event: RegistryEvent, _ context: PageContext) -> HTML {
        let kind = event.kind == .breakInSeries ? AboutPhrases.breakInSeries : AboutPhrases.event
        return """
            <li id="e-\(event.id)"><h3>\(context.text(event.title))</h3>
            <p class="small muted">\(context(kind)), \(span(event, context)); \(offences(event, context))</p>
            <p>\(context.text(event.explanation))</p>\(effects(event, context))
            <p class="small muted">\(AboutSource.html(event.source, certainty: event.certainty, in: context))</p></li>
            """
    }

    private static func span(_ event: RegistryEvent, _ context: PageContext) -> String {
        guard let until = event.until else {
            return "\(context(AboutPhrases.since)) \(context.language.month(event.from))"
        }
        return event.from <= until
            ? context.language.period(.months(event.from...until)) : context.language.month(event.from)
    }

    private static func offences(_ event: RegistryEvent, _ context: PageContext) -> String {
        if case .partsOfGroup(let id) = event.cause {
            return context.edition.title(of: .group(id), in: context.language)
        }
        if event.offences.isEmpty { return context(AboutPhrases.allOffences) }
        return context.language.list(
            event.offences.map { context.edition.title(of: .offence($0), in: context.language) })
    }

    private static func effects(_ event: RegistryEvent, _ context: PageContext) -> HTML? {
        guard !event.effects.isEmpty else { return nil }
        let effects = event.effects.sorted { $0.key < $1.key }
        return """
            <p class="small">\(context(AboutPhrases.effect))</p><ul class="columns small">\(each: effects, { code, percent in
                "<li>\(context.edition.title(of: .offence(code), in: context.language)): \(context.language.signedPercent(Double(percent)))</li>"
            })</ul>
            """
    }
}

/// A source and how sure it is, in one line.
enum AboutSource {
    static func html(_ source: String, certainty: RegistryEvent.Certainty, in context: PageContext) -> HTML {
        let sure = AboutPhrases.certainties[certainty.rawValue].map { context($0) } ?? certainty.rawValue
        return "\(context(AboutPhrases.source)) \(text(source, in: context)). \(context(AboutPhrases.howSure)) \(sure)."
    }

    /// A link when the source is one secure address; else as the pack has it, which is Dutch.
    static func text(_ source: String, in context: PageContext) -> HTML {
        let trimmed = source.hasSuffix(".") ? String(source.dropLast()) : source
        guard let href = Href(https: trimmed) else {
            return context.language == .dutch ? HTML(text: trimmed) : "<span lang=\"nl\">\(trimmed)</span>"
        }
        return "<a href=\"\(href)\" rel=\"external noreferrer\">\(trimmed)</a>"
    }
}

/// Boundary changes that touch the region, and what new divisions did to its wijken and buurten.
enum AboutBoundaries {
    private struct Change {
        let effective: String
        let from, to: [String]
        let isPlanned: Bool
        let note, source: String
    }

    static func html(_ context: PageContext) -> HTML {
        let pack = context.edition.pack
        let municipalities = pack.boundaryChanges.map { change in
            Change(
                effective: change.effective, from: change.from.map { context.edition.name(of: $0) },
                to: [context.edition.name(of: change.to)], isPlanned: change.isPlanned, note: change.note,
                source: change.source)
        }
        let areas = pack.areaChanges.map { change in
            func names(_ codes: [AreaCode], old: Bool) -> [String] {
                codes.map { code in
                    let name = (old ? change.names[code] : nil) ?? AreaNames.text(code, context)
                    return name == code.rawValue ? name : "\(name) (\(code))"
                }
            }
            return Change(
                effective: change.effective, from: names(change.from, old: true), to: names(change.to, old: false),
                isPlanned: change.isPlanned, note: change.note, source: change.source)
        }
        let changes = (municipalities + areas).sorted { $0.effective < $1.effective }
        guard !changes.isEmpty else { return .empty }
        return """
            <ul class="list">\(each: changes, { change in
                let (from, to) = (context.language.list(change.from), context.language.list(change.to))
                return """
                    <li><strong class="num">\(PlanDate(change.effective).map { $0.text(in: context.language) } ?? change.effective)</strong>\
                    \(when: change.isPlanned, " (\(context(AboutPhrases.planned)))"): \
                    \(from) → \(to). <span lang="nl">\(change.note)</span>
                    <span class="small muted">\(context(AboutPhrases.source)) \(AboutSource.text(change.source, in: context))</span></li>
                    """
            })</ul>
            """
    }
}

/// Offences that the source publishes per year and municipality only.
enum AboutRestrictions {
    static func html(_ context: PageContext) -> HTML {
        let types = context.edition.pack.offences.types.filter { $0.publication == .yearlyPerMunicipality }
        guard !types.isEmpty else { return .empty }
        return """
            <p>\(context(AboutPhrases.perYearOnly))</p><ul class="columns">\(each: types, { type in
                "<li><a href=\"\(context.href(.offence(.offence(type.code))))\">\(context.text(type.plain?.title ?? type.title))</a> <span class=\"muted num\">\(type.code)</span></li>"
            })</ul>
            """
    }
}

/// The groups of the pack as formulas.
enum AboutGroups {
    static func html(_ context: PageContext) -> HTML {
        """
        <ul class="list">\(each: context.edition.pack.groups, { group in
            """
            <li><a href="\(context.href(.offence(.group(group.id))))"><strong>\(context.text(group.title))</strong></a>, \
            \(context(FigurePhrases.version)) \(group.version), \(GroupOwner.html(group, context))
            <p class="small formula">\(GroupFormula.html(group, context))</p></li>
            """
        })</ul>
        """
    }
}

/// The published deliveries, in short.
enum AboutSources {
    static func html(_ context: PageContext) -> HTML {
        guard !context.edition.deliveries.isEmpty else { return .empty }
        return """
            <p>\(context(AboutPhrases.ofThese))</p><ul class="bul">\(each: context.edition.deliveries, { delivery in
                "<li><a href=\"\(context.href(.delivery(delivery.id)))\">\(delivery.table)</a>, \(DeliveryText.periods(delivery, context.language))</li>"
            })</ul><p><a href="\(context.href(.data))">\(context(AboutPhrases.allDeliveries))</a></p>
            """
    }
}
