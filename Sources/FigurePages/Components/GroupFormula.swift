import Facts
import Figures
import Markup
import RegionPack
import SiteKit

/// A group as the sum of its types, each with a link.
enum GroupFormula {
    static func html(_ group: OffenceGroup, _ context: PageContext) -> HTML {
        HTML.join(group.parts, separator: " + ") { code in
            """
            <a href="\(context.href(.offence(.offence(code))))">\(context.edition.title(of: .offence(code), in: context.language))</a>\
            <span class="muted"> \(code)\(months(of: code, in: group, context))</span>
            """
        }
    }

    private static func months(of code: OffenceCode, in group: OffenceGroup, _ context: PageContext) -> String {
        let tenure = context.edition.pack.tenure(of: code, in: group)
        return TenureWords.text(tenure, in: context.language).map { " (\($0))" } ?? ""
    }
}
