import Yams

/// What a value is, without a finding when it is something else.
extension PackNode {
    /// The keys of a mapping; `nil` for anything else.
    package var mappingKeys: [String]? { node.mapping?.keys.map { $0.scalar?.string ?? "" } }

    package var isList: Bool { node.sequence != nil }
}
