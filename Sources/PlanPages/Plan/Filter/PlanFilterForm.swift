import Figures
import Geography
import Markup
import Phrases
import Records
import RegionPack
import SiteKit
import Strategy

/// The chooser of the plan: a plain form that works without a script, with only what the plan really has.
struct PlanFilterForm {
    let frame: PlanFrame
    let year: Int

    private var context: PageContext { frame.context }
    private var query: PlanQuery { context.query.plan }
    private var plan: VisiblePlan { frame.plan }

    var html: HTML {
        """
        <form class="filters pairs only-screen" method="get" action="\(url: frame.href(.year(year)))" aria-label="\(context(PlanPhrases.filter))">
        \(select(.municipality, label: PlanPhrases.municipality, all: PlanPhrases.all, options: municipalities))\
        \(select(.policeDistrict, label: PlanPhrases.district, all: PlanPhrases.all, options: districts))\
        \(select(.partner, label: PlanPhrases.partner, all: PlanPhrases.all, options: partners))\
        \(select(.owner, label: PlanPhrases.owner, all: PlanPhrases.all, options: owners))\
        \(select(.actionStatus, label: PlanPhrases.state, all: PlanPhrases.any, options: states))\
        \(select(.due, label: PlanPhrases.due, all: PlanPhrases.any, options: dues))
        <p class="field"><button class="btn">\(context(PlanPhrases.show))</button></p>
        </form>

        """
    }

    private typealias Option = (value: String, title: HTML, isChosen: Bool)

    private func select(_ parameter: PageParameter, label: Phrase, all: Phrase, options: [Option]) -> HTML {
        guard !options.isEmpty else { return .empty }
        let id = "f-" + parameter.word.dutch
        return """
            <p class="field"><label for="\(id)">\(context(label))</label>\
            <select id="\(id)" name="\(parameter.word(context.language))"><option value="">\(context(all))</option>\
            \(each: options, { "<option value=\"\($0.value)\"\(attr: "selected", $0.isChosen)>\($0.title)</option>" })</select></p>

            """
    }

    private var municipalities: [Option] {
        var codes = Set(context.edition.municipalities)
        // A municipality that left the region since the plan was made is still in the plan.
        for item in plan.document.agenda { codes.formUnion(item.scope.municipalities) }
        for item in plan.document.lookBack { codes.formUnion(item.scope.municipalities) }
        return areas(Array(codes), chosen: query.municipality)
    }

    private var districts: [Option] {
        areas(
            context.edition.areas.descendants(of: context.edition.pack.region, at: .policeDistrict),
            chosen: query.district)
    }

    private func areas(_ codes: [AreaCode], chosen: AreaCode?) -> [Option] {
        codes.map { ($0, AreaNames.text($0, context)) }.sorted(byName: \.1)
            .map { ($0.0.rawValue, HTML(text: $0.1), $0.0 == chosen) }
    }

    private var partners: [Option] {
        var ids = Set<OrganisationID>()
        for item in plan.agenda(in: year) { ids.formUnion(item.partners) }
        for item in plan.lookBack(on: year - 1) { ids.formUnion(item.partners) }
        return organisations(ids, chosen: query.partner)
    }

    private var owners: [Option] {
        organisations(Set(plan.agenda(in: year).compactMap(\.owner)), chosen: query.owner)
    }

    private func organisations(_ ids: Set<OrganisationID>, chosen: OrganisationID?) -> [Option] {
        ids.compactMap { id in frame.names.text(id).map { (id, $0) } }
            .sorted { ($0.1.lowercased(), $0.0) < ($1.1.lowercased(), $1.0) }
            .map { ($0.0.rawValue, HTML(text: $0.1), $0.0 == chosen) }
    }

    private var states: [Option] {
        let there = Set(plan.agenda(in: year).map(\.status.kind))
        return StateCounts.order.filter(there.contains).map { kind in
            (PlanQuery.word(kind)(context.language), HTML(text: context(kind.phrase)), query.status == kind)
        }
    }

    private var dues: [Option] {
        DueChoice.all.map { choice in
            (choice.word(context.language), HTML(text: words(choice)), query.due == choice)
        }
    }

    private func words(_ choice: DueChoice) -> String {
        switch choice {
        case .quarter(let quarter): context.language.quarter(quarter, of: year)
        case .overdue: context(PlanPhrases.overdue)
        case .undated: context(PlanPhrases.withoutDate)
        }
    }
}
