package import Markup
package import Phrases

/// A chart as a value: what it says, what it draws and the figures in it.
package struct Chart: Sendable {
    /// States the finding.
    package var title: String
    /// One sentence that says what is drawn.
    package var subtitle: String
    /// One sentence for who cannot see the drawing.
    package var summary: String
    /// Made when it is asked for: pages leave most tables out until somebody opens them.
    package var table: DataTable {
        get { tables() }
        set {
            tables = { newValue }
            hasRows = !newValue.rows.isEmpty
        }
    }
    package var language: Language
    /// Invented figures: the drawing says so itself.
    package var isExample: Bool
    /// Where the figures come from, for the file.
    package var source: String
    /// What the file is about and where it stands: subject, place, table of the source, version of the data, date; a line each.
    package var imprint: [String] = []
    package var graphic: any Graphic
    private var tables: @Sendable () -> DataTable
    /// Whether the table has a row.
    private(set) var hasRows: Bool

    /// - Parameter hasRows: whether the table has a row, where that is known without making it.
    package init(
        title: String, subtitle: String = "", summary: String, table: @autoclosure @escaping @Sendable () -> DataTable,
        hasRows: Bool? = nil, language: Language, isExample: Bool = false, source: String = "", graphic: any Graphic
    ) {
        self.title = title
        self.subtitle = subtitle
        self.summary = summary
        if let hasRows {
            (tables, self.hasRows) = (table, hasRows)
        } else {
            let made = table()
            (tables, self.hasRows) = ({ made }, !made.rows.isEmpty)
        }
        self.language = language
        self.isExample = isExample
        self.source = source
        self.graphic = graphic
    }
}

/// What a drawing needs to know of its chart.
package struct GraphicContext: Sendable {
    package var summary: String
    package var language: Language
    package var isExample: Bool
    /// Unique on the page; the target of a skip link is `id` and `-table`.
    package var id: String

    package init(summary: String, language: Language, isExample: Bool = false, id: String) {
        self.summary = summary
        self.language = language
        self.isExample = isExample
        self.id = id
    }
}

/// Something that draws itself: in a page at every width, and in a file of fixed width.
package protocol Graphic: Sendable {
    /// The drawing for a page.
    func html(_ context: GraphicContext) -> HTML
    /// The drawing as SVG content from (0, 0) in a file, and its height in pixels.
    func drawing(width: Double, _ context: GraphicContext) -> (content: HTML, height: Double)
    var isMap: Bool { get }
}

extension Graphic {
    package var isMap: Bool { false }
}
