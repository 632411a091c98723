/// What kind of act an entry of the audit trail is about, such as `account.invite` or `plan.adopt`.
package struct AuditAction: Hashable, Sendable, RawRepresentable, CustomStringConvertible {
    package let rawValue: String

    /// Lower-case words with hyphens, two or more, joined by full stops.
    package init?(rawValue: String) {
        let words = rawValue.split(separator: ".", omittingEmptySubsequences: false)
        let isPlain = words.allSatisfy { word in
            !word.isEmpty && word.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D }
        }
        guard words.count >= 2, rawValue.utf8.count <= 60, isPlain else { return nil }
        self.rawValue = rawValue
    }

    /// An action written in the source code.
    package init(_ literal: StaticString) { rawValue = "\(literal)" }

    package var description: String { rawValue }
}

/// Who did something.
package enum AuditActor: Hashable, Sendable {
    case account(AccountID)
    /// An account that somebody with access to the machine named as the one who acts, by the name of their user there.
    case accountAtCommandLine(AccountID, user: String)
    /// Somebody with access to the machine, by the name of their user there.
    case commandLine(user: String)
    /// The program itself, such as at the first start.
    case system

    /// The account that acts, if any.
    package var account: AccountID? {
        switch self {
        case .account(let id), .accountAtCommandLine(let id, _): id
        case .commandLine, .system: nil
        }
    }

    /// `account:7`, `account:7 command-line:root`, `command-line:root` or `system`.
    package var text: String {
        switch self {
        case .account(let id): "account:\(id)"
        case .accountAtCommandLine(let id, let user): "account:\(id) command-line:\(user)"
        case .commandLine(let user): "command-line:\(user)"
        case .system: "system"
        }
    }
}

/// One line of the audit trail before it is chained: who did what to what, from which role, before and after.
package struct AuditEntry: Hashable, Sendable {
    package var action: AuditAction
    /// `account:7`, `item:burgernet-bereik`: kind and id.
    package var object: String
    package var actor: AuditActor
    /// The role that allowed it; `nil` for what everybody may, and for the command line.
    package var role: Role?
    /// The state before and after, as short text; never a secret.
    package var before: String
    package var after: String

    package init(
        _ action: AuditAction, object: String, actor: AuditActor, role: Role? = nil, before: String = "",
        after: String = ""
    ) {
        self.action = action
        self.object = object
        self.actor = actor
        self.role = role
        self.before = before
        self.after = after
    }
}

extension AuditActor {
    /// Who a viewer is; the public can do nothing that is written down but trying to sign in.
    package init(_ viewer: Viewer) {
        self = viewer.session.map { .account($0.account) } ?? .system
    }
}
