/// Where heavy work runs: what is read and what is sent apart, so that no upload stands in front of who reads.
struct HeavyPools: Sendable {
    /// Pages and files; many may wait, because each is made in a fraction of a second.
    let reading = HeavyWork(waiting: 128)
    /// Forms that bring files or change a whole plan.
    let sending = HeavyWork()
    /// Answers that go on: these run nowhere, and end with the others.
    let events = EventStreams()

    /// Asks all that runs to end, and lets nothing begin any more.
    func stop() {
        reading.stop()
        sending.stop()
        events.stop()
    }
}
