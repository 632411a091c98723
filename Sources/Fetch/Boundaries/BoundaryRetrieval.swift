import Geography
import Ingest

/// Fetches the boundaries of a region's municipalities, wijken and buurten in one year.
struct BoundaryRetrieval: Sendable {
    let year: Int
    let service: BoundaryService
    let setup: FetchSetup

    func run() throws(FetchProblem) -> Retrieved {
        let folder = RetrievalFolder(
            root: setup.folder, table: "grenzen", state: String(year),
            question: "\(service.base) \(setup.regionText)")
        setup.report(.began(name: "grenzen \(year)", title: "grenzen \(year)"))
        if let manifest = try folder.manifest() {
            return Retrieved(manifest: manifest, folder: folder.path, state: .unchanged)
        }
        let lanes = Lanes(folder: folder, setup: setup)
        var pages = try lanes.run([service.features(.municipality, year: year, within: nil)])
        let box = try box(folder, pages)
        // Without a municipality of the region there is no such year, or it is not there yet.
        guard !box.isEmpty else {
            try AtomicFile.remove(folder.path)
            return Retrieved(manifest: manifest(pages, files: []), folder: folder.path, state: .empty)
        }
        let rest: [BoundaryService.Layer] = [.cbsWijk, .neighbourhood]
        for (name, list) in try lanes.run(rest.map { service.features($0, year: year, within: box) }) {
            pages[name] = list
        }
        let manifest = manifest(pages, files: [try file(folder, pages)])
        try folder.finish(manifest)
        return Retrieved(manifest: manifest, folder: folder.path, state: .fetched)
    }

    private func manifest(_ pages: [String: PageList], files: [FetchedFile]) -> Manifest {
        Manifest(
            name: "grenzen \(year)", title: "CBS gebiedsindelingen \(year)", modified: "", division: year,
            resources: pages, files: files)
    }

    private func box(_ folder: RetrievalFolder, _ pages: [String: PageList]) throws(FetchProblem) -> BoundingBox {
        var box = BoundingBox()
        try forEachOwn(.municipality, in: folder, of: pages) { _, feature throws(FetchProblem) in
            if let shape = feature["geometry"]?["coordinates"] { box.add(shape) }
        }
        return box
    }

    private func file(_ folder: RetrievalFolder, _ pages: [String: PageList]) throws(FetchProblem) -> FetchedFile {
        let name = "grenzen-\(year).geojson", file = try LineFile("\(folder.path)/\(name)")
        var count = 0, seen: Set<AreaCode> = []
        try file.write("{\"type\":\"FeatureCollection\",\"features\":[")
        for layer in BoundaryService.Layer.allCases {
            try forEachOwn(layer, in: folder, of: pages) { code, feature throws(FetchProblem) in
                // A service whose pages shift while they are read may give one twice.
                guard let shape = feature["geometry"], seen.insert(code).inserted else { return }
                let title = FeatureText.quoted(feature["properties"]?["statnaam"]?.text ?? "")
                let properties = "{\"statcode\":\"\(code)\",\"statnaam\":\(title),\"jaarcode\":\(year)}"
                let text = "{\"type\":\"Feature\",\"properties\":\(properties),\"geometry\":\(FeatureText.json(shape))}"
                try file.write((count == 0 ? "" : ",") + text)
                count += 1
            }
        }
        try file.write("]}")
        return FetchedFile(
            name: name, kind: .boundaries, rows: count, sha256: try file.finish(), division: year, year: year)
    }

    /// The features of the region and the year: a plainer question brings others as well.
    private func forEachOwn(
        _ layer: BoundaryService.Layer, in folder: RetrievalFolder, of pages: [String: PageList],
        body: (AreaCode, JSONValue) throws(FetchProblem) -> Void
    ) throws(FetchProblem) {
        guard let list = pages[layer.rawValue] else { return }
        try KeptRows(folder: folder).forEach(layer.rawValue, list, dialect: .features) { feature throws(FetchProblem) in
            guard let properties = feature["properties"],
                let code = properties["statcode"]?.text.flatMap({ AreaCode($0) }),
                let municipality = code.municipality, setup.region.contains(municipality),
                properties["jaarcode"]?.text.map({ $0 == String(year) }) ?? true
            else { return }
            try body(code, feature)
        }
    }
}
