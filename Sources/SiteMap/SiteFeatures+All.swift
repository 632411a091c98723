import AccountPages
import Desk
package import SiteKit

extension SiteFeatures {
    /// Every feature of the site.
    package static let all = SiteFeatures(
        answer: Handlers.answer, exists: Handlers.exists, submit: Submissions.answer,
        lookUp: { try $0.lookUp($1, $2) }, ownLinks: WorkLinks.html)
}
