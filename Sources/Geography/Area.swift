/// An area with its name and place in the hierarchy.
package struct Area: Hashable, Sendable {
    package let code: AreaCode
    /// Dutch proper name; the code itself when no code list names it yet.
    package let name: String
    package let isNamed: Bool
    /// The area above it that pages climb to; `nil` for the top and for areas outside the pack.
    package let parent: AreaCode?
    /// The first and last division year in which the area exists, where known.
    package let validity: ClosedRange<Int>?
    /// True when the pack or its source marks the place in the hierarchy as to be confirmed.
    package let isUnconfirmed: Bool

    package init(
        code: AreaCode, name: String? = nil, parent: AreaCode? = nil, validity: ClosedRange<Int>? = nil,
        isUnconfirmed: Bool = false
    ) {
        self.code = code
        self.name = name ?? code.rawValue
        isNamed = name != nil
        self.parent = parent
        self.validity = validity
        self.isUnconfirmed = isUnconfirmed
    }

    package var level: AreaLevel { code.level }
}
