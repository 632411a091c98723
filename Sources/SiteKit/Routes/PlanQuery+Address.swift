import Geography
package import Phrases
import Records
package import Strategy

extension PlanQuery {
    /// False when the text is no such value.
    package mutating func take(_ text: String, as parameter: PageParameter, in language: Language) -> Bool {
        switch parameter {
        case .municipality:
            guard let code = AreaCode(text.uppercased()), code.level == .municipality else { return false }
            municipality = code
        case .policeDistrict:
            guard let code = AreaCode(text), code.level == .policeDistrict else { return false }
            district = code
        case .partner:
            guard let id = OrganisationID(text) else { return false }
            partner = id
        case .owner:
            guard let id = OrganisationID(text) else { return false }
            owner = id
        case .actionStatus:
            guard let kind = ActionStatus.Kind.allCases.first(where: { Self.word($0)(language) == text }) else {
                return false
            }
            status = kind
        case .due:
            guard let choice = DueChoice.all.first(where: { $0.word(language) == text }) else { return false }
            due = choice
        case .programme:
            guard let id = ItemID(text) else { return false }
            programme = id
        case .date:
            guard let day = PlanDate(text) else { return false }
            date = day
        default: return false
        }
        return true
    }

    package func value(of parameter: PageParameter, in language: Language) -> String? {
        switch parameter {
        case .municipality: municipality?.rawValue
        case .policeDistrict: district?.rawValue
        case .partner: partner?.rawValue
        case .owner: owner?.rawValue
        case .actionStatus: status.map { Self.word($0)(language) }
        case .due: due.map { $0.word(language) }
        case .programme: programme?.rawValue
        case .date: date?.description
        default: nil
        }
    }

    package static func word(_ kind: ActionStatus.Kind) -> Word {
        switch kind {
        case .notStarted: Word("niet-begonnen", "not-started")
        case .onTrack: Word("op-schema", "on-track")
        case .atRisk: Word("risico", "at-risk")
        case .done: Word("klaar", "done")
        case .stopped: Word("gestopt", "stopped")
        case .notPublished: Word("niet-openbaar", "not-public")
        }
    }
}
