/// What one request may take, and how we introduce ourselves.
package struct TransferLimits: Hashable, Sendable {
    package let userAgent: String
    package var connectSeconds = 15
    /// How long hardly anything may come.
    package var silenceSeconds: Int
    /// Below this many bytes a second an answer counts as silent.
    package var slowestBytes = 200
    package var wholeSeconds = 1_800
    /// Of one answer, after unpacking.
    package var bytes = 64 << 20

    package init(userAgent: String, silenceSeconds: Int = 60) {
        self.userAgent = userAgent
        self.silenceSeconds = silenceSeconds
    }
}
