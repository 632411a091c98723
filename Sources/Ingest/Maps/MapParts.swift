import Facts
import Foundation
import Tables

/// The files of a Shapefile, by their endings: the shapes, their codes, and what says where they are.
enum ShapefilePart: String, CaseIterable {
    case shp, dbf, shx, prj, cpg

    /// Of a name, with what stands before the dot; `nil` for any other file.
    static func of(_ name: String) -> (stem: String, part: ShapefilePart)? {
        guard let dot = name.lastIndex(of: "."),
            let part = ShapefilePart(rawValue: name[name.index(after: dot)...].lowercased())
        else { return nil }
        return (String(name[..<dot]), part)
    }
}

/// A layer that can be read, and where it is.
struct MapLayer: Hashable {
    /// As a person calls it.
    let name: String
    /// The file in our folder.
    let file: String
    /// What the program calls it, where a file can have more than one.
    var inner: String?
}

/// What of an archive is a map: nothing else of it is unpacked.
struct MapArchive {
    let format: MapFormat
    /// Names in the archive, and what they are called in our folder.
    let files: [String: String]
    /// For Shapefiles; a GeoPackage tells its own.
    let layers: [MapLayer]
    /// Why it is not unpacked.
    let problem: Problem?

    enum Problem: Hashable {
        /// Two files are the same part of a map but for capitals.
        case twice(String)
        /// So many GeoPackages.
        case packages(Int)
    }

    /// `nil` for an archive without a map, or that is none.
    init?(_ archive: [UInt8]) {
        var names: [String] = []
        let limits = ZipReader.Limits(fileBytes: .max, totalBytes: .max, count: 2_000)
        let read = try? ZipReader.files(archive, limits: limits) { name in
            names.append(name)
            return false
        }
        // What other systems put beside it is passed by.
        let own = names.filter {
            !$0.hasPrefix("__MACOSX/") && !$0.split(separator: "/").contains { $0.hasPrefix(".") }
        }
        guard read != nil else { return nil }
        let packages = own.filter { $0.lowercased().hasSuffix(".gpkg") }
        if let package = packages.first {
            self.init(
                format: .geoPackage, files: [package: "map.gpkg"], layers: [],
                problem: packages.count > 1 ? .packages(packages.count) : nil)
            return
        }
        let parts = own.compactMap { name in ShapefilePart.of(name).map { (name, $0.stem, $0.part) } }
        let stems = parts.filter { $0.2 == .shp }.map(\.1).sorted()
        guard !stems.isEmpty else { return nil }
        var files: [String: String] = [:], layers: [MapLayer] = [], taken: Set<String> = [], problem: Problem?
        for (index, stem) in stems.enumerated() {
            let plain = "map\(index + 1)"
            for (name, own, part) in parts where own.lowercased() == stem.lowercased() {
                files[name] = "\(plain).\(part.rawValue)"
                if !taken.insert("\(plain).\(part.rawValue)").inserted { problem = problem ?? .twice(name) }
            }
            let title = stem.split(separator: "/").last.map(String.init) ?? stem
            layers.append(MapLayer(name: title, file: plain + ".shp"))
        }
        self.init(format: .shapefile, files: files, layers: layers, problem: problem)
    }

    private init(format: MapFormat, files: [String: String], layers: [MapLayer], problem: Problem?) {
        self.format = format
        self.files = files
        self.layers = layers
        self.problem = problem
    }

    /// Whether there may be a layer to choose.
    var canChoose: Bool { format == .geoPackage || layers.count > 1 }

    /// Whether a Shapefile has the table with its codes.
    func hasCodes(_ layer: MapLayer) -> Bool {
        files.values.contains(layer.file.dropLast(3) + "dbf")
    }
}
