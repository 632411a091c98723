/// How settled a figure is.
package enum ReleaseStatus: String, Hashable, Sendable, CaseIterable {
    case final
    /// The source will still correct it; late reports can be added.
    case provisional
    /// A part that belongs to it is missing; the figure says which.
    case incomplete
}

/// Who is looking. Every figure passes the publication policy for its audience, in one place (`Figures`).
package enum Audience: String, Hashable, Sendable, CaseIterable {
    case `public`
    case partners
    case analyst
}
