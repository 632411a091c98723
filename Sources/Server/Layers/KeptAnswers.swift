import Facts
import SiteKit

/// Answers whoever brings no cookie from what is kept, before the address is even parsed.
struct KeptAnswers: Layer {
    func answer(_ incoming: inout Incoming) -> Outgoing? {
        guard incoming.token == nil, !incoming.isForm, case .ready(let published, let cache) = incoming.phase,
            let stored = cache.stored(
                ResponseCache.Key(target: incoming.target, audience: .public, plan: published.planKey))
        else { return nil }
        if stored.isFirstReuse() { Recompression.later(stored) }
        return .kept(stored)
    }
}
