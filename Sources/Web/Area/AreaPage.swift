import Geography

enum AreaPage {
    /// `nil` when the edition does not know the area.
    static func page(_ code: AreaCode, _ context: PageContext) -> Page? {
        guard let area = context.edition.areas[code] else { return nil }
        return Page(
            title: area.name, description: area.name, section: .areas, crumbs: [Crumb(area.name)],
            body: "<h1>\(area.name)</h1>")
    }
}
