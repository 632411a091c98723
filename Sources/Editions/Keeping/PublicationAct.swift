package import Facts

/// One thing that was done to what is published, by somebody, at one moment: the numbered states of the site.
package struct PublicationAct: Hashable, Sendable {
    /// The entry of the log; the number of the state that it made.
    package let number: Int64
    package let delivery: DeliveryID
    package let isPublishing: Bool
    /// Seconds since 1970, UTC.
    package let at: Int64
    /// The last entry of the log before it, on which its report was made.
    package let base: Int64

    package init(
        number: Int64, delivery: DeliveryID, isPublishing: Bool, at: Int64, base: Int64? = nil
    ) {
        self.number = number
        self.delivery = delivery
        self.isPublishing = isPublishing
        self.at = at
        self.base = base ?? number - 1
    }
}

extension [PublicationAct] {
    /// Those that made a state that stood on the site: an entry that another one was written with never did by itself.
    package var states: [PublicationAct] {
        var joined: Set<Int64> = []
        for act in self where act.base + 1 < act.number { joined.formUnion(act.base + 1..<act.number) }
        return filter { !joined.contains($0.number) }
    }
}
