import AccountPages
import Desk
import FigurePages
import PlanPages
package import SiteKit

extension SiteFeatures {
    /// Every feature of the site.
    package static let all = SiteFeatures(
        [.figures, .plan, .desk, .accounts], lookUp: { try $0.lookUp($1, $2) }, ownLinks: WorkLinks.html)
}
