/// What an open page is told of: a number that grows, and the word of the event that says so.
package struct EventSource: Sendable {
    package let event: String
    /// The number as it is now; asked every few seconds, so that it costs next to nothing.
    package let latest: @Sendable () throws -> Int64

    package init(event: String, latest: @escaping @Sendable () throws -> Int64) {
        self.event = event
        self.latest = latest
    }
}
