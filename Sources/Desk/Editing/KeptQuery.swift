import Accounts
import SiteKit

/// What a page is asked that shows again what was typed, or the files that were read, and has nothing to say on top.
struct KeptQuery: KeepsForms {
    static let parameters: [QueryParameter<KeptQuery>] = [.kept]

    var kept: SecretToken?

    init() {}
    init(_ kept: SecretToken) { self.kept = kept }
}
