/// Why what a browser brings of an authenticator is not taken, in the order in which it is looked at.
package enum PasskeyRefusal: String, Error, Hashable, Sendable, CaseIterable {
    /// The ticket is not one of this session for this purpose, or older than five minutes.
    case ticket
    /// Cut off, too long, or not what the format says.
    case malformed
    /// Made for another ceremony: a registration where an assertion is wanted, or the other way round.
    case ceremony
    case challenge
    /// Signed on another site, or inside a page of another.
    case origin
    /// The authenticator was asked for another name.
    case relyingParty = "relying party"
    /// Nobody touched the authenticator.
    case presence
    /// The authenticator did not make sure who touches it.
    case verification
    /// What is said of copies contradicts itself, or what was said when it was made.
    case backup
    /// Signed in a way that this site does not know.
    case algorithm
    /// No point of the curve, or more or less than a public key.
    case publicKey = "public key"
    /// Too short or too long, or not the one that the authenticator names.
    case credential
    /// The authenticator is nobody's, or somebody else's.
    case owner
    case signature
    /// The counter did not go up: there may be a copy of the authenticator.
    case counter
}
