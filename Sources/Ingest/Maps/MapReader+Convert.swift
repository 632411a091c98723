import Crypto
import Facts
import Foundation
import Tables

/// A map as GeoJSON in degrees, and what it was made of.
struct ConvertedMap: Sendable {
    let geoJSON: [UInt8]
    let format: MapFormat
    let layers: [String]
    /// Of what was received: of a Shapefile all its files in the order of `ShapefilePart`.
    let sha256: String
    let byteCount: Int
}

extension MapReader {
    /// `nil` for a file that is no map of another program's format.
    ///
    /// - Parameter path: where the file lies, with what belongs to it beside it; `nil` when it lies nowhere.
    func converted(
        _ source: any ByteSource, head: [UInt8], name: String, path: String?
    ) throws(IngestRefusal) -> ConvertedMap? {
        let shown = Finding.quote(name)
        if let format = MapFormat(head) {
            let refusal = MapRefusal(shown: shown, format: format, canChoose: format == .geoPackage)
            let work = try begin(source, refusal)
            switch format {
            case .geoPackage: return try geoPackage(work, source)
            case .shapefile: return try shapefile(work, source, at: path)
            }
        }
        guard head.starts(with: [0x50, 0x4B, 0x03, 0x04]), source.size <= IngestLimits().listBytes else { return nil }
        let bytes = try source.bytes(at: 0, count: source.size)
        guard let archive = MapArchive(bytes) else { return nil }
        let refusal = MapRefusal(shown: shown, format: archive.format, canChoose: archive.canChoose)
        switch archive.problem {
        case nil: return try unpacked(archive, bytes, in: begin(source, refusal))
        case .twice(let name): throw refusal.twice(name)
        case .packages(let count): throw refusal.packages(count)
        }
    }

    /// What every way of reading works with.
    private struct Work {
        let program: String
        let folder: MapFolder
        let refusal: MapRefusal
    }

    private func begin(_ source: any ByteSource, _ refusal: MapRefusal) throws(IngestRefusal) -> Work {
        guard let program else { throw refusal.noProgram }
        guard source.size <= bounds.inputBytes else { throw refusal.tooLarge }
        return Work(program: program, folder: try MapFolder(), refusal: refusal)
    }

    // MARK: What comes in

    private func geoPackage(_ work: Work, _ source: any ByteSource) throws(IngestRefusal) -> ConvertedMap {
        var hasher = SHA256()
        let count = try work.folder.copy(source, to: "map.gpkg", hashing: &hasher)
        try requirePlain("map.gpkg", work)
        let layers = try chosen(of: try layers(of: "map.gpkg", work), work)
        return try made(of: layers, work, sha256: hasher.finalize().hexadecimal, byteCount: count)
    }

    private func shapefile(_ work: Work, _ source: any ByteSource, at path: String?) throws(IngestRefusal)
        -> ConvertedMap
    {
        guard let path, let (stem, _) = ShapefilePart.of(path) else { throw work.refusal.noCodes }
        var hasher = SHA256(), count = try work.folder.copy(source, to: "map.shp", hashing: &hasher), hasCodes = false
        for part in ShapefilePart.allCases.dropFirst() {
            let beside = [part.rawValue, part.rawValue.uppercased()].map { "\(stem).\($0)" }
            guard let file = beside.first(where: FileManager.default.fileExists) else { continue }
            let bytes = try FileBytes(path: file, waits: true)
            guard count + bytes.size <= bounds.inputBytes else { throw work.refusal.tooLarge }
            count += try work.folder.copy(bytes, to: "map.\(part.rawValue)", hashing: &hasher)
            hasCodes = hasCodes || part == .dbf
        }
        guard hasCodes else { throw work.refusal.noCodes }
        // Its one layer is the file that was given.
        let layer = MapLayer(name: URL(fileURLWithPath: stem).lastPathComponent, file: "map.shp")
        return try made(of: [layer], work, sha256: hasher.finalize().hexadecimal, byteCount: count)
    }

    private func unpacked(_ archive: MapArchive, _ bytes: [UInt8], in work: Work) throws(IngestRefusal) -> ConvertedMap
    {
        let limits = ZipReader.Limits(fileBytes: bounds.inputBytes, totalBytes: bounds.inputBytes, count: 2_000)
        let files: [ZipReader.File]
        do throws(ZipReader.Refusal) {
            files = try ZipReader.files(bytes, limits: limits) { archive.files[$0] != nil }
        } catch {
            switch error {
            case .tooLarge, .tooManyFiles: throw work.refusal.tooLarge
            case .unreadable(let name), .damaged(let name), .name(let name), .twice(let name):
                throw work.refusal.damaged(name)
            case .notAnArchive: throw work.refusal.damaged("zip")
            }
        }
        var ignored = SHA256()
        for file in files {
            guard let name = archive.files[file.name] else { continue }
            // The program looks at what is in a file, not at its name: what is opened has to be what it is called.
            let isOpened = name.hasSuffix(".gpkg") || name.hasSuffix(".shp")
            guard !isOpened || MapFormat(Array(file.bytes.prefix(72))) == archive.format else {
                throw work.refusal.damaged(file.name)
            }
            try work.folder.copy(MemoryBytes(file.bytes), to: name, hashing: &ignored)
        }
        if archive.format == .geoPackage { try requirePlain("map.gpkg", work) }
        let found = archive.format == .geoPackage ? try layers(of: "map.gpkg", work) : archive.layers
        let layers = try chosen(of: found, work)
        guard archive.format == .geoPackage || layers.allSatisfy(archive.hasCodes) else { throw work.refusal.noCodes }
        return try made(of: layers, work, sha256: FileChecksum.sha256(bytes), byteCount: bytes.count)
    }

    private func requirePlain(_ file: String, _ work: Work) throws(IngestRefusal) {
        let database = try FileBytes(path: work.folder.path(of: file), waits: false)
        guard try MapDatabase.isPlain(database) else { throw work.refusal.reachesOut }
    }

    // MARK: Layers

    private func layers(of file: String, _ work: Work) throws(IngestRefusal) -> [MapLayer] {
        let path = work.folder.path(of:),
            asked = "SELECT table_name FROM gpkg_contents WHERE data_type = 'features' ORDER BY table_name"
        try run(["-f", "CSV", path("layers.csv"), path(file), "-sql", asked], making: "layers.csv", work)
        let text = String(decoding: try work.folder.contents(of: "layers.csv", most: 1 << 20), as: UTF8.self)
        let rows: [[String]]
        do { rows = try CSVReader.rows(text) } catch { throw work.refusal.noLayers }
        return rows.dropFirst().compactMap(\.first).map { MapLayer(name: $0, file: file, inner: $0) }
    }

    /// The layers that are wanted, in the order in which they were asked for; asked back when that is not clear.
    private func chosen(of found: [MapLayer], _ work: Work) throws(IngestRefusal) -> [MapLayer] {
        // What begins with a dash the program would take for an option.
        let usable = found.filter { !$0.name.isEmpty && !$0.name.hasPrefix("-") && !$0.name.contains("\0") }
        guard !usable.isEmpty else { throw work.refusal.noLayers }
        if layers.isEmpty, usable.count == 1 { return usable }
        var chosen: [MapLayer] = []
        for name in layers {
            guard let layer = usable.first(where: { $0.name.lowercased() == name.lowercased() }) else {
                throw work.refusal.choose(from: usable.map(\.name))
            }
            if !chosen.contains(layer) { chosen.append(layer) }
        }
        guard !chosen.isEmpty else { throw work.refusal.choose(from: usable.map(\.name)) }
        return chosen
    }

    // MARK: Running

    /// One collection of the features of all layers.
    private func made(
        of layers: [MapLayer], _ work: Work, sha256: String, byteCount: Int
    ) throws(IngestRefusal) -> ConvertedMap {
        var text = Array("{\"type\":\"FeatureCollection\",\"features\":[".utf8), isFirst = true
        for (index, layer) in layers.enumerated() {
            let made = "layer\(index + 1).geojsonl"
            try convert(layer, to: made, work)
            let lines = try work.folder.contents(of: made, most: bounds.outputBytes)
            guard text.count + lines.count < bounds.outputBytes else { throw work.refusal.tooLarge }
            for line in lines.split(separator: 0x0A) {
                if !isFirst { text.append(0x2C) }
                text += line
                isFirst = false
            }
        }
        text += Array("]}".utf8)
        return ConvertedMap(
            geoJSON: text, format: work.refusal.format, layers: layers.map(\.name), sha256: sha256,
            byteCount: byteCount)
    }

    /// A feature on every line, in degrees. What does not say in which system it is stays as it is: the reader knows
    /// degrees and the national grid by their numbers.
    private func convert(_ layer: MapLayer, to made: String, _ work: Work) throws(IngestRefusal) {
        let turn = ["-t_srs", "EPSG:4326"], path = work.folder.path(of:)
        let rest = [path(made), path(layer.file)] + [layer.inner].compactMap(\.self)
        let plain = ["-f", "GeoJSONSeq", "-dim", "XY", "-lco", "COORDINATE_PRECISION=7", "-lco", "RS=NO"]
        let words = try attempt(plain + turn + rest, work)
        guard let words else { return try requireMade(made, work) }
        guard words.contains("no coordinate system") else { throw work.refusal.failed(words) }
        try? FileManager.default.removeItem(atPath: work.folder.path(of: made))
        try run(plain + rest, making: made, work)
    }

    private func run(_ arguments: [String], making: String, _ work: Work) throws(IngestRefusal) {
        if let words = try attempt(arguments, work) { throw work.refusal.failed(words) }
        try requireMade(making, work)
    }

    private func requireMade(_ name: String, _ work: Work) throws(IngestRefusal) {
        guard FileManager.default.fileExists(atPath: work.folder.path(of: name)) else { throw work.refusal.failed("") }
    }

    /// `nil` when it did what it was asked, else what it said.
    private func attempt(_ arguments: [String], _ work: Work) throws(IngestRefusal) -> String? {
        let child = ChildProcess(
            program: work.program, arguments: arguments,
            environment: environment.merging(
                ["HOME": work.folder.path, "TMPDIR": work.folder.path]) { $1 },
            seconds: bounds.seconds, memory: bounds.memory, fileBytes: bounds.outputBytes)
        let (ending, bytes) = child.run()
        // On one line, without our folder, without the list of formats that it tried, and without remarks: it makes one
        // of every format that it is told to do without and that it never had.
        let said = String(decoding: bytes, as: UTF8.self).replacing(work.folder.path + "/", with: "")
        let lines = said.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("Warning ") }
        let line = lines.joined(separator: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let words = String(line.prefix(upTo: line.firstRange(of: " FAILURE:")?.lowerBound ?? line.endIndex))
        switch ending {
        case .ended(status: 0): return nil
        case .ended, .tooLoud: return words.isEmpty ? "ogr2ogr" : words
        case .tooSlow, .signalled(SIGXCPU): throw work.refusal.tooSlow(bounds.seconds)
        case .signalled(SIGXFSZ): throw work.refusal.tooLarge
        case .signalled(let signal): return words.isEmpty ? String(cString: strsignal(signal)) : words
        case .noBounds: throw work.refusal.noBounds
        case .notStarted(let number): return String(cString: strerror(number))
        }
    }
}
