import Geography

/// The readable tail of an address: lower-case ASCII letters, digits and single hyphens.
package enum Slug {
    package static func make(_ name: String) -> String { NameFolding.slug(name) }
}
