/// What the form of one's own work sends about an action.
enum WorkFields {
    static func of(_ action: String, in year: Int = 2022, status: String = "", note: String) -> [(String, String)] {
        [("status-\(year)-\(action)", status), ("note-\(year)-\(action)", note)]
    }
}
