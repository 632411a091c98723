/// Time and chance, passed in so that a test has its own.
package struct Surroundings: Sendable {
    let sleep: @Sendable (_ seconds: Double) -> Void
    /// From 0 to 1.
    let random: @Sendable () -> Double
    /// Seconds since 1970.
    let now: @Sendable () -> Int64

    package init(
        sleep: @escaping @Sendable (Double) -> Void, random: @escaping @Sendable () -> Double,
        now: @escaping @Sendable () -> Int64
    ) {
        self.sleep = sleep
        self.random = random
        self.now = now
    }
}
