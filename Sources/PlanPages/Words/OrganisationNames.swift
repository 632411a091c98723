import Figures
import Geography
import Markup
import Phrases
import Records
import RegionPack
import SiteKit
import Strategy

/// Names of organisations and of the areas of a plan as text and markup.
struct OrganisationNames {
    let plan: VisiblePlan
    let context: PageContext

    /// A municipality by its area's name, others by the plan's list; `nil` for one that the reader may not see.
    func text(_ id: OrganisationID) -> String? {
        if let code = id.municipality { return AreaNames.text(code, context) }
        return plan.organisations[id].map { $0.shortName ?? $0.name }
    }

    func html(_ id: OrganisationID) -> HTML? {
        if let code = id.municipality { return AreaNames.html(code, context) }
        guard let organisation = plan.organisations[id] else { return nil }
        let lang = context.language == .dutch ? nil : "nl"
        // A short name says what it is short for.
        guard let short = organisation.shortName, short.lowercased() != organisation.name.lowercased() else {
            return lang == nil ? HTML(text: organisation.name) : "<span lang=\"nl\">\(organisation.name)</span>"
        }
        return "<abbr title=\"\(organisation.name)\"\(attr: "lang", lang)>\(short)</abbr>"
    }

    /// `politie, gemeenten`; `nil` without any.
    func list(_ ids: [OrganisationID]) -> HTML? {
        let names = ids.compactMap(html)
        return names.isEmpty ? nil : HTML.join(names, separator: ", ")
    }

    /// The municipalities and districts of a scope, as links to their pages; `nil` when the plan names none.
    func scope(_ scope: AreaScope) -> HTML? {
        if scope.isWholeRegion {
            return HTML(text: Phrase("alle gemeenten", "all municipalities")(context.language))
        }
        let districts = context.edition.areas.descendants(of: context.edition.pack.region, at: .policeDistrict)
        if scope.municipalities.isEmpty, districts.count > 1, Set(scope.districts) == Set(districts) {
            return HTML(text: Phrase("elk district", "each district")(context.language))
        }
        let codes = scope.districts + scope.municipalities
        guard !codes.isEmpty else { return nil }
        return HTML.join(codes, separator: ", ") { code in
            "<a href=\"\(url: context.href(code))\">\(AreaNames.html(code, context))</a>"
        }
    }
}
