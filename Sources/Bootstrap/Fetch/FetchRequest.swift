package import Fetch

/// What `vib fetch` was asked to do.
package struct FetchRequest: Sendable {
    let sources: [FetchSource]
    let firstYear: Int
    /// Keep what is fetched without importing it.
    let keepsOnly: Bool
    /// Take deliveries in without publishing them.
    let isHeld: Bool

    package init(sources: [FetchSource], firstYear: Int, keepsOnly: Bool, isHeld: Bool) {
        self.sources = sources
        self.firstYear = firstYear
        self.keepsOnly = keepsOnly
        self.isHeld = isHeld
    }
}
