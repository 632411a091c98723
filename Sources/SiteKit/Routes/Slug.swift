import Geography

/// The readable tail of an address: lower-case ASCII letters, digits and single hyphens.
package enum Slug {
    package static func make(_ name: String) -> String { NameFolding.slug(name) }

    /// A code with the readable tail of a name: `GM0344-utrecht`.
    static func make(_ name: String, after code: String) -> String {
        let slug = make(name)
        return slug.isEmpty ? code : "\(code)-\(slug)"
    }
}
