package import Accounts

/// Who gets as far as a page or a form; what happens to an object inside is asked again, of `Rights`, on that object.
package enum Access: Hashable, Sendable {
    case everyone
    /// One right that does not hang on an object.
    case right(Right)
    /// The object decides; without one of these kinds of role nobody can have the right on any.
    case someObject(Set<RoleKind>)
    /// Whoever is bound to a municipality, for what is that municipality's own.
    case ownMunicipality

    package func admits(_ viewer: Viewer) -> Bool {
        switch self {
        case .everyone: return true
        case .right(let right): return Rights.allows(viewer, right)
        case .someObject(let kinds):
            guard let session = viewer.session else { return false }
            return session.roles.contains { kinds.contains($0.kind) }
        case .ownMunicipality: return viewer.session.map { !$0.municipalities.isEmpty } ?? false
        }
    }
}
