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
    private var query: PlanQuery { context.asked(PlanQuery.self) }
    private var plan: VisiblePlan { frame.plan }

    var html: HTML {
        """
        <form class="filters pairs only-screen" method="get" action="\(url: frame.href(.year(year)))" aria-label="\(context(FilterPhrases.filter))">
        \(select(QueryKey.municipality.name, label: PlanPhrases.municipality, all: FilterPhrases.all, options: municipalities))\
        \(select(QueryKey.policeDistrict.name, label: FilterPhrases.district, all: FilterPhrases.all, options: districts))\
        \(select(QueryKey.partner.name, label: FilterPhrases.partner, all: FilterPhrases.all, options: partners))\
        \(select(QueryKey.owner.name, label: PlanPhrases.owner, all: FilterPhrases.all, options: owners))\
        \(select(QueryKey.actionStatus.name, label: PlanPhrases.state, all: FilterPhrases.any, options: states))\
        \(select(QueryKey.due.name, label: PlanPhrases.due, all: FilterPhrases.any, options: dues))
        <p class="field"><button class="btn">\(context(PlanPhrases.show))</button></p>
        </form>

        """
    }

    private typealias Option = (value: String, title: HTML, isChosen: Bool)

    private func select(_ name: Word, label: Phrase, all: Phrase, options: [Option]) -> HTML {
        guard !options.isEmpty else { return .empty }
        let id = "f-" + name.dutch
        return """
            <p class="field"><label for="\(id)">\(context(label))</label>\
            <select id="\(id)" name="\(name(context.language))"><option value="">\(context(all))</option>\
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
            (kind.queryWord(context.language), HTML(text: context(kind.phrase)), query.status == kind)
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
        case .overdue: context(FilterPhrases.overdue)
        case .undated: context(FilterPhrases.withoutDate)
        }
    }
}
