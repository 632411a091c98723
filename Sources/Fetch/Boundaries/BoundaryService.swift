import Geography

/// Where boundaries are, in OGC API Features.
struct BoundaryService: Hashable, Sendable {
    let base: WebAddress

    init(_ service: ServiceAddress) { base = service.address }

    enum Layer: String, CaseIterable, Sendable {
        case municipality = "gemeente"
        case cbsWijk = "wijk"
        case neighbourhood = "buurt"
    }

    /// The features of a year within a rectangle, and after it plainer questions.
    ///
    /// A page has at most 100 features. A parameter that the service does not know is a 400; then less is asked for, and
    /// what is too much is left out when the file is made.
    func features(_ layer: Layer, year: Int, within box: BoundingBox?) -> Resource {
        let path = "collections/\(layer.rawValue)_gegeneraliseerd/items"
        let plain: [(name: String, value: String)] = [("f", "json"), ("limit", "100")]
        let ofYear = plain + [("jaarcode", String(year))]
        var questions = [ofYear, plain]
        if let box { questions.insert(ofYear + [("bbox", box.text)], at: 0) }
        return Resource(
            name: layer.rawValue, addresses: questions.map { base.appending(path, query: QueryText.of($0)) },
            dialect: .features)
    }
}
