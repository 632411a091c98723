package import Geography
package import Markup
import Phrases
import Records
package import Strategy

/// The ways from other pages into the plan; nothing where no plan is published.
package enum PlanDoors {
    /// The block of the front page: what the coalition does, in a sentence, and the links.
    package static func start(_ context: PageContext) -> HTML? {
        guard let plan = context.plan else { return nil }
        let year = plan.planYear
        let programmes = HTML.join(plan.document.programmes.filter { $0.kind == .programme }, separator: ", ") {
            link($0, in: year, context)
        }
        let results: HTML? = context.shelf.newestResults(before: year).map {
            " <a href=\"\(url: context.href(.plan(.results($0))))\">\(context(PlanNames.results($0)))</a>"
        }
        return """
            <section aria-labelledby="doen"><div class="section-head"><h2 id="doen">\(context(whatWeDo))</h2>
            <p>\(context(whatWeDoIn(year))) \(programmes).</p></div>
            <p class="row"><a href="\(url: context.href(.plan(.year(year))))">\(context(PlanNames.plan(of: year)))</a>\(results)</p></section>

            """
    }

    /// How many targets of the newest plan are met, with the ways to what says so; `nil` without targets.
    package static func goals(_ context: PageContext) -> HTML? {
        guard let plan = context.plan, let sentence = context.targetCounts(of: plan).sentence(context.language)
        else { return nil }
        let year = plan.planYear
        return """
            <section aria-labelledby="doelen"><h2 id="doelen">\(context(targets(of: year)))</h2>
            <p>\(sentence)</p>
            <p class="row small"><a href="\(url: context.href(.plan(.indicators)))">\(context(allIndicators))</a> \
            <a href="\(url: context.href(.plan(.year(year))))">\(context(PlanNames.plan(of: year)))</a></p></section>

            """
    }

    private static func link(_ programme: Programme, in year: Int, _ context: PageContext) -> HTML {
        let lang: String? = context.language == .dutch ? nil : "nl"
        let title = programme.shortTitle ?? programme.title
        let href = context.href(.plan(.programme(year, programme.id)))
        return
            "<a href=\"\(url: href)\">\(lang.map { "<span lang=\"\($0)\">\(title)</span>" } ?? HTML(text: title))</a>"
    }

    /// From a municipality or police district to what the plan says for it.
    package static func area(_ code: AreaCode, _ context: PageContext) -> HTML? {
        guard let plan = context.plan else { return nil }
        var query = AreaPlanQuery()
        switch code.level {
        case .municipality where context.edition.municipalities.contains(code): query.municipality = code
        case .policeDistrict: query.district = code
        default: return nil
        }
        let href = context.href(.plan(.year(plan.planYear)), query)
        let name = AreaNames.text(code, context)
        return
            "<p class=\"small\"><a href=\"\(url: href)\">\(context(inPlanFor(name, plan.planYear)))</a></p>\n"
    }

    // MARK: Words

    private static func targets(of year: Int) -> Phrase {
        Phrase("Doelen van het jaarplan \(year)", "Targets of the year plan \(year)")
    }
    private static let allIndicators = Phrase("Alle indicatoren", "All indicators")
    private static let whatWeDo = Phrase("Wat wij doen", "What we do")
    private static func whatWeDoIn(_ year: Int) -> Phrase {
        Phrase(
            "Gemeenten, politie en Openbaar Ministerie werken in \(year) samen aan:",
            "In \(year) municipalities, police and public prosecution work together on:")
    }
    private static func inPlanFor(_ name: String, _ year: Int) -> Phrase {
        Phrase("Wat er in het jaarplan \(year) staat voor \(name)", "What the year plan \(year) has for \(name)")
    }
}

extension PageContext {
    /// How the targets of a plan stand on the day of the page; without a day, on the first one of the plan.
    package func targetCounts(of plan: VisiblePlan) -> TargetCounts {
        let values = PlanValues(plan.document, figures: edition.planFigures(audience: audience))
        let day = today ?? PlanDate(year: plan.planYear, month: 1, day: 1) ?? .distantFuture
        return values.targetCounts(of: plan.planYear, on: day)
    }
}

/// What a way into the plan asks of it: its part for an area.
private struct AreaPlanQuery: PageQuery {
    static let parameters: [QueryParameter<AreaPlanQuery>] = [
        .init(\.municipality, .municipality), .init(\.district, .policeDistrict),
    ]

    var municipality: AreaCode?
    var district: AreaCode?
}
