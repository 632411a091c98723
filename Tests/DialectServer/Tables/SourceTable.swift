/// A table as a service holds it.
struct SourceTable: Sendable {
    typealias List = [[(String, Cell)]]

    let id: String
    let title: String
    let modified: String
    let catalog: String
    let columns: [String]
    let rows: [[Cell]]
    /// `DataProperties` and the code lists, in the order of the service document.
    let lists: [(name: String, rows: List)]

    func list(_ name: String) -> List? { lists.first { $0.name == name }?.rows }

    var infos: List {
        [
            [
                ("ID", .number(0)), ("Title", .text(title)), ("ShortTitle", .text(title)), ("Identifier", .text(id)),
                ("Summary", .text("")), ("Modified", .text(modified)), ("Language", .text("nl")),
                ("Catalog", .text(catalog)), ("OutputStatus", .text("Regulier")), ("MetaDataModified", .text(modified)),
            ]
        ]
    }

    static func property(_ type: String, _ key: String, _ position: Int, title: String, description: String = "")
        -> [(String, Cell)]
    {
        let isTopic = type == "Topic", isText = key.hasPrefix("Gemeentenaam") || key.hasPrefix("SoortRegio")
        return [
            ("odata.type", .text("Cbs.OData." + type)), ("ID", .number(position)), ("Position", .number(position)),
            ("ParentID", .null), ("Type", .text(type)), ("Key", .text(key)), ("Title", .text(title)),
            ("Description", .text(description)),
            ("Datatype", isTopic ? .text(isText ? "String" : "Long") : .null),
        ]
    }
}
