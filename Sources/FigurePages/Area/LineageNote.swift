import Facts
import Figures
import Geography
import Markup
import Phrases
import Prose
import RegionPack
import SiteKit

/// Under which code an area was known before a new division, and under which since, each with the way to its page.
enum LineageNote {
    static func html(_ code: AreaCode, _ context: PageContext) -> HTML {
        if code.level == .municipality { return merged(into: code, context) }
        return AreaChangeNotes.html(code, context) + renamed(context.edition.lineage(of: code), context)
    }

    private static func renamed(_ lineage: AreaLineage, _ context: PageContext) -> HTML {
        let earlier = origins(lineage.origins, context)
        guard let next = lineage.successor else { return earlier }
        let (first, new) = (String(next.year), link(next.area, context))
        let later: Prose = Localized(
            "Vanaf \(first) heeft dit gebied een andere code: \(new). De cijfers van daarna staan daar.",
            "From \(first) on this area has another code: \(new). Later figures are there."
        )(context.language)
        return "\(earlier)<p class=\"note\">\(later.html)</p>\n"
    }

    /// A sentence per year after which codes went on as this area.
    static func origins(_ links: [AreaLineage.Link], _ context: PageContext) -> HTML {
        let years = Dictionary(grouping: links, by: \.year)
        return HTML.join(years.keys.sorted()) { year in
            let words = origin(years[year, default: []].map(\.area), through: String(year), context)
            return "<p class=\"note\">\(words.html)</p>\n"
        }
    }

    private static func origin(_ areas: [AreaCode], through last: String, _ context: PageContext) -> Prose {
        let old = Prose.list(areas.map { link($0, context) })
        return areas.count == 1
            ? Localized(
                "Tot en met \(last) had dit gebied een andere code: \(old). De cijfers van toen staan daar.",
                "Up to \(last) this area had another code: \(old). The figures of that time are there."
            )(context.language)
            : Localized(
                "Tot en met \(last) had dit gebied andere codes: \(old). De cijfers van toen staan daar.",
                "Up to \(last) this area had other codes: \(old). The figures of that time are there."
            )(context.language)
    }

    /// The name with its code, for both are often called the same.
    static func link(_ area: AreaCode, _ context: PageContext) -> Prose {
        // Of one without a name the code is all that there is.
        guard AreaNames.text(area, context) != area.rawValue else { return AreaNames.link(area, context) }
        return Localized(
            "\(AreaNames.link(area, context)) (\(area.rawValue))", "\(AreaNames.link(area, context)) (\(area.rawValue))"
        )(context.language)
    }

    /// The municipalities that went into this one, per day on which they did.
    private static func merged(into code: AreaCode, _ context: PageContext) -> HTML {
        let changes = context.edition.pack.boundaryChanges.filter {
            !$0.isPlanned && $0.to == code && $0.from.contains { $0 != code }
        }
        return HTML.join(changes.sorted { $0.effective < $1.effective }) { change in
            let old = change.from.filter { $0 != code }
            let names = Prose.list(old.map { former($0, in: change, context) })
            let date = IsoDate.words(change.effective, context.language)
            let words: Prose =
                old.count == 1
                ? Localized(
                    "Op \(date) ging \(names) op in deze gemeente.",
                    "On \(date) \(names) became part of this municipality."
                )(context.language)
                : Localized(
                    "Op \(date) gingen deze gemeenten op in deze: \(names).",
                    "On \(date) these municipalities became part of it: \(names).")(context.language)
            return "<p class=\"note\">\(words.html)</p>\n"
        }
    }

    /// A link where the old municipality has a page.
    private static func former(_ code: AreaCode, in change: BoundaryChange, _ context: PageContext) -> Prose {
        if context.edition.areas[code]?.isNamed == true { return AreaNames.link(code, context) }
        return Prose(text: change.names[code] ?? code.rawValue)
    }
}
