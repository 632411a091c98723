import AccountPages
import Desk
import FigurePages
import PlanPages
import RegisterPages
package import SiteKit
package import Writing

extension SiteFeatures {
    /// Every feature of a site into which no files can be brought.
    package static let all = all(imports: nil)

    /// Every feature of the site; `imports` keeps files that somebody brought in and has yet to agree with.
    package static func all(imports: KeptImports?) -> SiteFeatures {
        SiteFeatures(
            [
                .figures, .plan, .guides, .registers(keeping: imports.map { _ in KeptTables() }),
                .desk(imports: imports), .accounts,
            ],
            lookUp: { try $0.lookUp($1, $2) },
            ownLinks: WorkLinks.html)
    }
}
