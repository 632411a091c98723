package import Facts
import Foundation
import Phrases
import PlacedYAML

extension RegionPack {
    /// Reads and validates the pack in a folder; all mistakes are found in one go.
    ///
    /// Obligatory are `region.yaml` and `municipalities.yaml`. `offences.yaml` may be absent: the
    /// classification is national and stands in `../_shared`; entries of the pack's own file replace shared ones.
    /// Findings that come with a pack are warnings and notes.
    package static func load(from folder: String) throws(PackError) -> (pack: RegionPack, findings: [Finding]) {
        let log = PackLog()
        var reader = PackReader(folder: folder, log: log)
        let sections = reader.sections()
        sections?.check()
        guard let sections, !log.hasErrors, let pack = sections.pack(id: reader.id, fingerprint: reader.fingerprint)
        else { throw PackError(folder: folder, findings: log.findings) }
        return (pack, log.findings)
    }
}

/// Opens the files of a pack one after the other and keeps the fingerprint over them.
private struct PackReader {
    let folder: String
    let log: PackLog
    private var files = Fingerprint()

    init(folder: String, log: PackLog) {
        self.folder = folder
        self.log = log
    }

    static let names = [
        "boundary-changes.yaml", "districts.yaml", "events.yaml", "examples.yaml", "groups.yaml", "municipalities.yaml",
        "offences.yaml",
        "peers.yaml", "postcodes.yaml", "region.yaml", "sources.yaml", "tiles.yaml",
    ]

    var id: String { URL(fileURLWithPath: folder).standardizedFileURL.lastPathComponent }
    var fingerprint: String { files.hexadecimal }

    mutating func sections() -> PackSections? {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
            PackPlace(file: "", line: 0, key: "", log: log).report(
                found: Phrase("deze map is er niet", "no such folder"),
                expected: Phrase("de map van een regiopakket", "the folder of a region pack"),
                cure: Phrase(
                    "geef de map op, zoals Regions/midden-nederland",
                    "give the folder, such as Regions/midden-nederland"))
            return nil
        }
        reportStrayFiles()
        // In the order of the names, which is also the order of the fingerprint.
        let boundaryChanges = optional(
            "boundary-changes.yaml", BoundaryChangesSection.init, orElse: BoundaryChangesSection())
        let districts = optional("districts.yaml", DistrictsSection.init, orElse: DistrictsSection())
        let events = optional("events.yaml", EventsSection.init, orElse: EventsSection())
        let examples = optional("examples.yaml", ExamplesSection.init, orElse: ExamplesSection())
        let groups = optional("groups.yaml", GroupsSection.init, orElse: GroupsSection())
        let guides = guides()
        let municipalities = read("municipalities.yaml").map(MunicipalitiesSection.init)
        let offences = offences()
        let peers = optional("peers.yaml", PeersSection.init, orElse: PeersSection())
        let postcodes = optional("postcodes.yaml", PostcodesSection.init, orElse: PostcodesSection())
        let region = read("region.yaml").map(RegionSection.init)
        let sources = optional("sources.yaml", SourcesSection.init, orElse: SourcesSection())
        let tiles = optional("tiles.yaml", TilesSection.init, orElse: TilesSection())
        guard let boundaryChanges, let districts, let events, let examples, let groups, let municipalities,
            let offences,
            let peers, let postcodes, let region, let sources, let tiles
        else { return nil }
        return PackSections(
            region: region, districts: districts, municipalities: municipalities, boundaryChanges: boundaryChanges,
            offences: offences, groups: groups, events: events, sources: sources, tiles: tiles,
            postcodes: postcodes, peers: peers, guides: guides, examples: examples)
    }

    private mutating func guides() -> [Guide] {
        let (guides, read) = GuideFolder(pack: folder, log: log).read()
        for file in read { files.add(name: file.name, bytes: file.bytes) }
        return guides
    }

    private mutating func offences() -> JoinedOffences? {
        let sharedName = "../_shared/offences.yaml"
        let hasOwn = exists("offences.yaml"), hasShared = exists(sharedName)
        let own = hasOwn || !hasShared ? read("offences.yaml").map(OffencesSection.init) : nil
        let shared = hasShared ? read(sharedName).map(OffencesSection.init) : nil
        guard own != nil || shared != nil else { return nil }
        return JoinedOffences(shared: shared, own: own)
    }

    /// What a file says, or what a pack without it has.
    private mutating func optional<Section>(
        _ name: String, _ section: (PackNode) -> Section, orElse none: Section
    ) -> Section? {
        exists(name) ? read(name).map(section) : none
    }

    private func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: "\(folder)/\(name)") }

    private mutating func read(_ name: String) -> PackNode? {
        guard let bytes = PackFile.bytes(at: "\(folder)/\(name)", name: name, log: log) else { return nil }
        files.add(name: name, bytes: bytes)
        return PackFile.parse(bytes, name: name, log: log)
    }

    /// A file with a mistyped name would be passed over in silence.
    private func reportStrayFiles() {
        let found = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        for name in found.sorted()
        where (name.hasSuffix(".yaml") || name.hasSuffix(".yml")) && !Self.names.contains(name) {
            PackPlace(file: name, line: 0, key: "", log: log).report(
                .packUnknownKey, found: Phrase("een bestand met deze naam", "a file of this name"),
                expected: Phrase {
                    let names = Self.names.joined(separator: ", ")
                    return Phrase("een van \(names)", "one of \(names)")($0)
                },
                cure: Phrase(
                    "geef het een andere naam of haal het weg; het wordt niet gelezen",
                    "rename or remove it; it is not read"))
        }
    }
}
