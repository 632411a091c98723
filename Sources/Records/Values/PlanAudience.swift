/// For whom something in a plan is; what states nothing is for the partners.
package enum PlanAudience: Hashable, Sendable {
    case `public`
    case partners
    /// For one organisation and the bureau that keeps the plan.
    case organisation(OrganisationID)
}

extension PlanAudience: RawRepresentable {
    /// `public`, `partners` or `organisation:gm0307`.
    package init?(rawValue: String) {
        switch rawValue {
        case "public": self = .public
        case "partners": self = .partners
        default:
            guard rawValue.hasPrefix("organisation:"), let id = OrganisationID(rawValue.dropFirst(13)) else {
                return nil
            }
            self = .organisation(id)
        }
    }

    package var rawValue: String {
        switch self {
        case .public: "public"
        case .partners: "partners"
        case .organisation(let id): "organisation:\(id)"
        }
    }
}

extension PlanAudience: Codable {}

extension PlanAudience {
    /// Whether everybody who may see this may see the other too.
    package func isNoWider(than other: PlanAudience) -> Bool {
        switch (self, other) {
        case (_, .public), (.partners, .partners), (.organisation, .partners): true
        case (.organisation(let a), .organisation(let b)): a == b
        default: false
        }
    }
}

/// Who reads a plan, as far as its audiences care.
package enum PlanViewer: Hashable, Sendable {
    case `public`
    /// Signed in for one or more organisations.
    case partner(Set<OrganisationID>)
    /// The bureau that keeps the plan: sees everything.
    case bureau

    package func sees(_ audience: PlanAudience) -> Bool {
        switch (self, audience) {
        case (_, .public), (.bureau, _), (.partner, .partners): true
        case (.partner(let own), .organisation(let id)): own.contains(id)
        case (.public, _): false
        }
    }
}
