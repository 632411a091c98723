/// What a value of a record points at, with its place in the record.
package struct Reference: Hashable, Sendable {
    /// The path of the value in the text file, such as `values.0.area`; empty for the value itself.
    package let path: String
    package let target: ReferenceTarget
    /// What it is called there.
    package let name: String

    package init(_ target: ReferenceTarget, name: String, path: String = "") {
        self.target = target
        self.name = name
        self.path = path
    }

    /// The same as seen from the value around it.
    package func below(_ key: String) -> Reference {
        Reference(target, name: name, path: path.isEmpty ? key : "\(key).\(path)")
    }
}

/// What a reference must find.
package enum ReferenceTarget: Hashable, Sendable {
    /// A record of one of these kinds, by the words that open their blocks; `nil` for any kind.
    case record(Set<String>?)
    case organisation
    case area
    case document
    /// A part of what the record belongs to.
    case section
    /// A group of offences of the region's pack, or one offence by its code.
    case offenceGroup, offence
}
