import Editions
package import Facts
package import Phrases

/// What became of a file that somebody brings as a draft.
package enum BroughtFile: Sendable {
    case kept(DeliveryID)
    case refused(Phrase)
}

extension Workplace {
    /// Takes a file of offences in as a draft, for whoever brings it on the site.
    package func takeInDraft(_ path: String, division: Int?) throws(CommandFailure) -> BroughtFile {
        let request = ImportRequest(files: [path], division: division, isHeld: true)
        switch try read(path, request, onlyOffences: true) {
        case .outcome(let outcome): return .refused(outcome.refusal ?? Self.onlyOffences)
        case .outcomes: return .refused(Self.onlyOffences)
        case .offences(let table, _):
            let outcome = try takeIn(ArrivingDelivery(tables: [table], addition: nil), request, isPartial: false)
            guard let id = outcome.delivery else { return .refused(outcome.refusal ?? Self.onlyOffences) }
            return .kept(id)
        }
    }
}
