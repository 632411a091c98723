import Geography

/// The readable tail of an address: lower-case ASCII letters, digits and single hyphens.
enum Slug {
    static func make(_ name: String) -> String { NameFolding.slug(name) }
}
