import Editions
import Facts
import Phrases
import SiteKit

extension Workplace {
    /// Takes a file of offences in as a draft, for whoever brings it on the site.
    func takeInDraft(_ path: String, division: Int?) throws(CommandFailure) -> BroughtDelivery {
        let request = ImportRequest(files: [path], division: division, isHeld: true)
        switch try read(path, request, onlyOffences: true) {
        case .outcome(let outcome): return .refused(outcome.refusal ?? Self.onlyOffences)
        case .offences(let table):
            let outcome = try takeIn(ArrivingDelivery(tables: [table], addition: nil), request, isPartial: false)
            guard let id = outcome.delivery else { return .refused(outcome.refusal ?? Self.onlyOffences) }
            return .kept(id)
        }
    }
}
