import Accounts
package import Markup
import Phrases
package import SiteKit
import Strategy
import Writing

/// The ways to one's own work, in the line that tells who is signed in.
package enum WorkLinks {
    package static func html(_ context: PageContext) throws -> HTML? {
        let days = context.dayMonitorLink
        guard let store = context.services.plans else { return days }
        let work: HTML? =
            context.allows(.ownWork)
            ? "<a href=\"\(context.href(.edit(.work)))\">\(context(WorkPhrases.title))</a> " : nil
        let years = try store.deskYears().filter { EditRoute.desk($0).access.admits(context.viewer) }
        guard work != nil || !years.isEmpty else { return days }
        return """
            \(days)\(work)\(each: years, { year in
                "<a href=\"\(context.href(.edit(.desk(year))))\">\(context(EditPhrases.desk(year)))</a> "
            })
            """
    }
}
