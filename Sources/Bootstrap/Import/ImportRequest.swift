/// What `vib import` was asked to do.
package struct ImportRequest: Sendable {
    let files: [String]
    let table: String?
    let division: Int?
    let year: Int?
    let empty: EmptyMeaning?
    /// Take deliveries in without publishing them.
    let isHeld: Bool
    /// The delivery that the files are added to: a number or `latest`.
    let addTo: String?
    /// The source of the pack that a file of values is of.
    let source: String?
    /// Whether `vib fetch` made the files, which finds them again by their checksums however large they are.
    let isFetched: Bool
    /// Of a map with more than one layer, those that are wanted.
    let layers: [String]

    package init(
        files: [String], table: String? = nil, division: Int? = nil, year: Int? = nil, empty: EmptyMeaning? = nil,
        isHeld: Bool = false, addTo: String? = nil, source: String? = nil, isFetched: Bool = false,
        layers: [String] = []
    ) {
        self.files = files
        self.table = table
        self.division = division
        self.year = year
        self.empty = empty
        self.isHeld = isHeld
        self.addTo = addTo
        self.source = source
        self.isFetched = isFetched
        self.layers = layers
    }
}
