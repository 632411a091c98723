import Geography

extension NameFolding {
    /// A code with the readable tail of a name: `GM0344-utrecht`.
    static func slug(_ name: String, after code: String) -> String {
        let slug = slug(name)
        return slug.isEmpty ? code : "\(code)-\(slug)"
    }
}
