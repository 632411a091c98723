import Figures
import Geography
import Markup
import Phrases
import SiteKit

/// Marks that a figure of a larger area lacks some of its buurten, wherever such a figure stands.
enum AbsentParts {
    /// Behind a name: `zonder 4 van de 26 buurten`, small and muted.
    static func html(_ area: AreaCode, _ context: PageContext) -> HTML? {
        context.edition.absentParts(of: area, in: context.language).map {
            " <span class=\"muted small\">(\($0))</span>"
        }
    }

    /// Under a chart: what the star behind a name means, area by area; empty when no area lacks anything.
    static func starred(_ areas: [AreaCode], _ context: PageContext) -> String {
        let texts = list(areas, context)
        return texts.isEmpty ? "" : " * " + texts + "."
    }

    /// Under a map, whose areas have no room for a star.
    static func sentence(_ areas: [AreaCode], _ context: PageContext) -> String {
        let texts = list(areas, context)
        return texts.isEmpty ? "" : " " + texts + "."
    }

    private static func list(_ areas: [AreaCode], _ context: PageContext) -> String {
        let lacking = areas.filter(context.edition.lacksParts).sorted()
        let texts = lacking.prefix(6).compactMap { code in
            context.edition.absentParts(of: code, in: context.language).map {
                "\(AreaNames.text(code, context)): \($0)"
            }
        }
        let rest = lacking.count - texts.count
        let more = Phrase("en nog \(rest) andere", "and \(rest) others")(context.language)
        return (texts + (rest > 0 ? [more] : [])).joined(separator: "; ")
    }
}

extension Edition {
    /// Whether buurten below an area are absent from every delivery while others are there.
    func lacksParts(_ area: AreaCode) -> Bool { absentParts(of: area, in: .dutch) != nil }
}
