package import Records

/// For whom a register, a row or a field is. Somebody sees a value when all three admit them.
package enum RegisterAudience: Hashable, Sendable {
    case `public`
    /// Whoever is signed in.
    case partners
    /// One organisation, and the bureau.
    case organisation(OrganisationID)
    /// The organisation that the row names, and the bureau.
    case own
    /// The organisation that the row names alone: no bureau, no administrator.
    case sealed
}

extension RegisterAudience: RawRepresentable {
    /// `public`, `partners`, `organisation:riec`, `own` or `sealed`.
    package init?(rawValue: String) {
        switch rawValue {
        case "own": self = .own
        case "sealed": self = .sealed
        default:
            switch PlanAudience(rawValue: rawValue) {
            case .public?: self = .public
            case .partners?: self = .partners
            case .organisation(let id)?: self = .organisation(id)
            case nil: return nil
            }
        }
    }

    package var rawValue: String {
        switch self {
        case .public: "public"
        case .partners: "partners"
        case .organisation(let id): "organisation:\(id)"
        case .own: "own"
        case .sealed: "sealed"
        }
    }
}

extension RegisterAudience {
    /// Whether a viewer sees what is for this audience and whose it is.
    package func admits(_ viewer: PlanViewer, whose: [OrganisationID]) -> Bool {
        switch self {
        case .public: true
        case .partners: viewer != .public
        case .organisation(let id): viewer.sees(.organisation(id))
        case .own: viewer == .bureau || viewer.is(oneOf: whose)
        case .sealed: viewer.is(oneOf: whose)
        }
    }

    /// Whether a viewer may know that there is something for this audience, without knowing whose.
    package func mayAdmit(_ viewer: PlanViewer) -> Bool {
        switch self {
        case .own, .sealed: viewer != .public
        default: admits(viewer, whose: [])
        }
    }

    /// Whether everybody whom this admits is admitted by the other too, whosever it is.
    package func isNoWider(than other: RegisterAudience) -> Bool {
        switch (self, other) {
        case (_, .public), (.sealed, .sealed), (.sealed, .own), (.own, .own): true
        case (.public, _): false
        case (_, .partners): true
        case (.organisation(let a), .organisation(let b)): a == b
        default: false
        }
    }

    /// Whether it depends on whose a row is.
    package var needsOwner: Bool { self == .own || self == .sealed }
}

extension PlanViewer {
    /// Signed in for one of these organisations.
    fileprivate func `is`(oneOf organisations: [OrganisationID]) -> Bool {
        if case .partner(let own) = self { organisations.contains(where: own.contains) } else { false }
    }
}
