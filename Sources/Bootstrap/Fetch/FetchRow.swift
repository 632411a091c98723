import Fetch

/// What became of one table, for a program.
struct FetchRow: Encodable {
    let source, name, title, state, modified, folder: String
    let rows, pages: Int
    let files: [String]

    init(_ source: FetchSource, _ retrieved: Retrieved) {
        self.source = source.rawValue
        name = retrieved.manifest.name
        title = retrieved.manifest.title
        state = retrieved.state.rawValue
        modified = retrieved.manifest.modified
        folder = retrieved.folder
        rows = retrieved.manifest.rows
        pages = retrieved.manifest.pages
        files = retrieved.manifest.files.map(\.name)
    }

    static let headers = ["source", "name", "state", "modified", "rows", "pages", "folder"]
    var cells: [String] { [source, name, state, modified, String(rows), String(pages), folder] }
}
