/// How long things last, in seconds.
package struct SessionPolicy: Hashable, Sendable {
    /// Without a request for so long, a session ends.
    package var idle: Int64 = 60 * 60
    /// However much it is used, a session ends.
    package var absolute: Int64 = 12 * 60 * 60
    /// Between passphrase and second factor.
    package var halfway: Int64 = 10 * 60
    /// How long a passphrase or code that was entered counts for sensitive acts.
    package var confirmed: Int64 = 10 * 60
    package var invitation: Int64 = 7 * 24 * 60 * 60

    package init() {}
}
