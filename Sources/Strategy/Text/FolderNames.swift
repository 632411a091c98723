import Glibc

/// The names in a folder, also those that are no text (UTF-8): Foundation leaves these out, and nobody would hear of them.
enum FolderNames {
    /// In order, without the folder itself and the one above it; what is no text has � in it, and is then not found there.
    static func of(_ path: String) -> [String] {
        guard let folder = opendir(path) else { return [] }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }
}
