import Accounts
package import Markup
import Phrases
package import SiteKit
import Strategy

/// The ways to one's own work, in the line that tells who is signed in.
package enum WorkLinks {
    package static func html(_ context: PageContext) throws -> HTML? {
        guard let store = context.services.plans else { return nil }
        let work: HTML? =
            context.allows(.ownWork)
            ? "<a href=\"\(context.href(.edit(.work)))\">\(context(WorkPhrases.title))</a> " : nil
        guard let year = try store.planYears().first, EditRoute.desk(year).access.admits(context.viewer) else {
            return work
        }
        return """
            \(work)<a href="\(context.href(.edit(.desk(year))))">\(context(EditPhrases.desk(year)))</a> 
            """
    }
}
