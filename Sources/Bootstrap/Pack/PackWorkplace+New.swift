import Facts
import Foundation
import Geography
import Ingest
import Phrases
import RegionPack

extension PackWorkplace {
    /// Writes the smallest region pack for some municipalities into a folder that is not there yet.
    package func make(_ request: NewPackRequest) throws(CommandFailure) {
        let codes = try request.municipalities()
        guard !request.slug.isEmpty else {
            throw .wrongUse(
                Phrase(
                    "De naam van de map wordt ook die van de regio. Gebruik letters of cijfers, zoals Regions/brabant-noord.",
                    "The folder's name becomes that of the region. Use letters or digits, such as Regions/brabant-noord."
                ))
        }
        try refuseExisting(request.folder)
        let names = try names(of: codes, in: request.list)
        let positions = try request.boundaries.map { file throws(CommandFailure) in try centres(in: file) } ?? [:]
        let pack = MinimalPack(
            slug: request.slug, name: request.title,
            municipalities: codes.map { MinimalPack.Municipality(code: $0, name: names[$0] ?? $0.rawValue) },
            centres: MunicipalityCentres(
                source: (request.boundaries?.split(separator: "/").last).map(String.init) ?? "", places: positions))
        try write(pack, to: request.folder)
        _ = try RegionPack.usable(in: request.folder)
        if positions.isEmpty {
            terminal.say(
                Phrase(
                    "De tegels van de kaart staan op volgorde van code. Met --boundaries BESTAND komt elke gemeente op haar eigen plaats.",
                    "The tiles of the map are in the order of their codes. With --boundaries FILE every municipality gets its own place."
                )
            )
        }
        terminal.answer(
            terminal[
                Phrase(
                    "Het regiopakket met \(codes.count) gemeenten staat in \(request.folder). Start het met: vib serve --region \(request.folder) --data UW-MAP",
                    "The region pack with \(codes.count) municipalities is in \(request.folder). Start it with: vib serve --region \(request.folder) --data YOUR-FOLDER"
                )])
    }

    private func refuseExisting(_ folder: String) throws(CommandFailure) {
        guard FileManager.default.fileExists(atPath: folder) else { return }
        throw .failed(
            Phrase(
                "\(folder) bestaat al en blijft zoals het is. Kies een andere map.",
                "\(folder) exists and stays as it is. Choose another folder."))
    }

    private func names(of codes: [AreaCode], in file: String) throws(CommandFailure) -> [AreaCode: String] {
        let list = try reading(file) { try CodeList.read($0, options: IngestOptions()) }
        let unknown = codes.filter { list.areas[$0] == nil }
        guard unknown.isEmpty else {
            let missing = unknown.prefix(10).map(\.rawValue).joined(separator: ", ")
            throw .failed(
                Phrase(
                    "\(file) heeft geen gemeente met de code \(missing). Kijk of de code klopt, of neem de lijst van een ander jaar.",
                    "\(file) has no municipality with the code \(missing). Check the code, or take the list of another year."
                ))
        }
        return list.areas
    }

    /// The middle of each municipality, from its own outline or from those of its buurten.
    private func centres(in file: String) throws(CommandFailure) -> [AreaCode: Point] {
        let boundaries = try reading(file) { try BoundaryFile.read($0, options: IngestOptions()).boundaries }
        var sums: [AreaCode: (x: Double, y: Double, count: Double)] = [:]
        for code in boundaries.codes {
            guard let municipality = code.municipality, let middle = boundaries[code]?.middle else { continue }
            let sum = sums[municipality] ?? (0, 0, 0)
            sums[municipality] = (sum.x + middle.x, sum.y + middle.y, sum.count + 1)
        }
        return sums.mapValues { Point(x: $0.x / $0.count, y: $0.y / $0.count) }
    }

    private func reading<Value>(
        _ file: String, _ read: (RecognisedFile) throws -> Value
    ) throws(CommandFailure) -> Value {
        do {
            return try read(RecognisedFile(path: file))
        } catch let refusal as IngestRefusal {
            throw .failed(refusal.sentence)
        } catch {
            throw .failed(Phrase("\(file) is niet te lezen.", "\(file) cannot be read."))
        }
    }

    private func write(_ pack: MinimalPack, to folder: String) throws(CommandFailure) {
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            for file in pack.files + (try offences(beside: folder)) + openSources {
                try Data(file.text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(file.name)"))
            }
        } catch {
            throw .failed(
                Phrase(
                    "\(folder) is niet te schrijven. Kijk naar de rechten en de ruimte op de schijf.",
                    "\(folder) cannot be written. Check its permissions and the space on the disk."))
        }
    }

    /// The sources that are open to every coalition, as the pack that we run with describes them.
    private var openSources: [(name: String, text: String)] {
        guard let file = try? String(contentsOfFile: "\(settings.region)/sources.yaml", encoding: .utf8),
            let text = OpenSources.text(of: file)
        else { return [] }
        return [("sources.yaml", text)]
    }

    /// The classification of the police, when it does not stand beside the new pack already.
    private func offences(beside folder: String) throws -> [(name: String, text: String)] {
        if FileManager.default.fileExists(atPath: "\(folder)/../_shared/offences.yaml") { return [] }
        let shared = "\(settings.region)/../_shared/offences.yaml"
        return [("offences.yaml", try String(contentsOfFile: shared, encoding: .utf8))]
    }
}

extension Boundary {
    /// The mean of the corners of its largest polygon: near enough for a tile.
    fileprivate var middle: Point? {
        guard let ring = polygons.max(by: { $0.outer.count < $1.outer.count })?.outer, !ring.isEmpty else { return nil }
        let count = Double(ring.count)
        return Point(x: ring.map(\.x).reduce(0, +) / count, y: ring.map(\.y).reduce(0, +) / count)
    }
}
