/// The programme or project of the year plan that an editor looks after, by its id in the plan; `*` is all of them.
package struct ProgrammeScope: Hashable, Comparable, Sendable, RawRepresentable, CustomStringConvertible {
    package let rawValue: String

    /// `*`, or 1 to 80 lower-case letters, digits, hyphens and full stops.
    package init?(rawValue: String) {
        let isID =
            (1...80).contains(rawValue.utf8.count)
            && rawValue.utf8.allSatisfy {
                (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x2E
            }
        guard rawValue == "*" || isID else { return nil }
        self.rawValue = rawValue
    }

    package init?(_ text: String) { self.init(rawValue: text) }

    package static let all = ProgrammeScope(unchecked: "*")
    private init(unchecked: String) { rawValue = unchecked }

    package func covers(_ other: ProgrammeScope) -> Bool { self == .all || self == other }

    package static func < (a: ProgrammeScope, b: ProgrammeScope) -> Bool { a.rawValue < b.rawValue }
    package var description: String { rawValue }
}

/// What an account may be; an account can have several, and each that is bound names what it is bound to.
package enum Role: Hashable, Sendable {
    /// Sees what partners see, and keeps up what is their own organisation's.
    case partner(CoalitionMember)
    /// Writes a programme of the plan.
    case editor(ProgrammeScope)
    /// Turns deliveries into figures.
    case analyst
    /// Approves what others prepared: adopts and publishes.
    case approver
    /// Keeps accounts and reads the audit trail; sees no figures or texts beyond the public ones.
    case administrator

    /// The second factor is obligatory for editors and up.
    package var needsSecondFactor: Bool {
        if case .partner = self { false } else { true }
    }

    package var organisation: CoalitionMember? {
        if case .partner(let organisation) = self { organisation } else { nil }
    }
}

extension Role: RawRepresentable, CustomStringConvertible, Comparable {
    /// `partner:GM0344`, `partner:pvo`, `editor:*`, `analyst`: how a table, the audit trail and the command line write it.
    package var rawValue: String {
        switch self {
        case .partner(let organisation): "partner:\(organisation.code)"
        case .editor(let programme): "editor:\(programme)"
        case .analyst: "analyst"
        case .approver: "approver"
        case .administrator: "administrator"
        }
    }

    package init?(rawValue: String) {
        let parts = rawValue.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        switch (parts[0], parts.count) {
        case ("partner", 2):
            guard let organisation = CoalitionMember(code: parts[1]) else { return nil }
            self = .partner(organisation)
        case ("editor", 2):
            guard let programme = ProgrammeScope(parts[1]) else { return nil }
            self = .editor(programme)
        case ("analyst", 1): self = .analyst
        case ("approver", 1): self = .approver
        case ("administrator", 1): self = .administrator
        default: return nil
        }
    }

    package var description: String { rawValue }
    package static func < (a: Role, b: Role) -> Bool { a.rawValue < b.rawValue }
}

/// A role without what it is bound to.
package enum RoleKind: String, Hashable, Sendable, CaseIterable {
    case partner, editor, analyst, approver, administrator
}

extension Role {
    package var kind: RoleKind {
        switch self {
        case .partner: .partner
        case .editor: .editor
        case .analyst: .analyst
        case .approver: .approver
        case .administrator: .administrator
        }
    }
}
