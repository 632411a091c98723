import Figures
package import Geography
package import Markup
import Phrases
package import Prose
import RegionPack

/// Names of areas as text and as markup that cannot turn the text around it.
package enum AreaNames {
    /// A municipality that left the region before these figures has its name from the pack, and no page.
    package static func text(_ code: AreaCode, _ context: PageContext) -> String {
        context.edition.areas[code]?.displayName(in: context.language)
            ?? context.edition.pack.areas.first { $0.code == code && $0.isNamed }?.name
            ?? context.edition.pack.end(of: code)?.names[code] ?? code.rawValue
    }

    package static func html(_ code: AreaCode, _ context: PageContext) -> HTML { .isolated(text(code, context)) }

    /// A link to the area's page that keeps period, comparison and offence; the name alone where there is no page.
    package static func link(_ code: AreaCode, _ context: PageContext) -> Prose {
        let name = Prose.name(text(code, context))
        // A code that ended has a page that leads on.
        guard context.edition.areas[code] != nil || context.edition.pack.end(of: code) != nil else { return name }
        return Prose([.link(name, to: context.href(.area(code), context.query.forAreas))])
    }

    /// `a, b en c` as links; at most `limit`, then how many more.
    package static func list(_ codes: [AreaCode], limit: Int = 8, _ context: PageContext) -> Prose {
        let shown = codes.prefix(limit)
        let rest = codes.count - shown.count
        let links = Prose.list(shown.dropLast(rest > 0 ? 0 : 1).map { link($0, context) })
        if rest > 0 {
            return Localized("\(links) en nog \(rest)", "\(links) and \(rest) more")(context.language)
        }
        guard let last = shown.last else { return Prose() }
        if shown.count == 1 { return link(last, context) }
        return Localized("\(links) en \(link(last, context))", "\(links) and \(link(last, context))")(context.language)
    }
}
