import Geography

/// What is known of the codes of one level in a municipality, before and after new divisions.
struct AreaLives: Sendable {
    /// From the first to the last year in which a code has figures or inhabitants.
    let years: [AreaCode: ClosedRange<Int>]
    /// What ended, and what goes on for it.
    let successors: [AreaCode: AreaCode]

    func origins(of code: AreaCode) -> [AreaCode] { successors.filter { $0.value == code }.map(\.key).sorted() }
}
