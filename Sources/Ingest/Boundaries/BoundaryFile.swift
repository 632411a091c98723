package import Facts
package import Geography
import Phrases

/// Boundaries of areas from a GeoJSON or TopoJSON file, in degrees.
package struct BoundaryFile: WholeFile, Sendable {
    package let boundaries: BoundarySet
    /// The year of division that the file is for, as the person says.
    package let divisionYear: Int?
    package let findings: [Finding]
    package let sha256: String

    package static func read(_ file: RecognisedFile, options: IngestOptions) throws(IngestRefusal) -> BoundaryFile {
        let name = file.name, bytes = try file.wholeBytes(options.limits)
        guard case .boundaries(let format) = file.kind else {
            throw file.kind.refusal(name, wanted: Phrase("grenzen", "boundaries"))
        }
        let root = try JSONText.parse(bytes, name: name, options.limits)
        var collector = BoundaryCollector(file: name, limits: options.limits)
        switch format {
        case .geoJSON: GeoJSON.read(root, into: &collector)
        case .topoJSON: TopoJSON.read(root, into: &collector)
        }
        return try collector.file(
            divisionYear: options.divisionYear ?? options.year, sha256: file.checksum(of: bytes))
    }
}

/// Takes features one by one, whatever the format, and keeps what is a boundary.
struct BoundaryCollector {
    /// Points of all features together; a TopoJSON can name one long arc a million times.
    static let pointLimit = 20_000_000

    let file: String
    private let limits: IngestLimits
    private var polygons: [AreaCode: [Polygon]] = [:]
    private var names: [AreaCode: String] = [:]
    private var collapsed: [AreaCode: Int] = [:]
    /// Areas whose latitude stood first.
    private var turned: Set<AreaCode> = []
    private var findings: FindingList
    private var points = 0
    private var features = 0

    init(file: String, limits: IngestLimits) {
        self.file = file
        self.limits = limits
        findings = FindingList(limit: limits.findingsPerKind)
    }

    var isFull: Bool { points > Self.pointLimit || polygons.count > limits.areas * 2 }

    /// `rings` of each polygon, the outer one first; `number` is the feature's place in the file.
    mutating func take(number: Int, properties: JSONValue?, id: String?, polygons: [[[Point]]]?) {
        features += 1
        let texts = Dictionary(
            (properties?.members ?? []).compactMap { member in member.value.text.map { (member.name.lowercased(), $0) }
            },
            uniquingKeysWith: { first, _ in first })
        let name = ["statnaam", "buurtnaam", "wijknaam", "gemeentenaam", "naam", "name"].lazy.compactMap { texts[$0] }
            .first
        let isWater = texts["water"]?.uppercased() == "JA", isAbroad = name?.lowercased() == "buitenland"
        guard !isWater, !isAbroad else {
            return note(
                .boundaryWithoutCode, severity: .note, number: number,
                found: isWater
                    ? Phrase("een vlak met water", "a feature of water")
                    : Phrase("het vlak Buitenland", "the feature Buitenland"),
                expected: Phrase("gebieden met inwoners", "areas with inhabitants"),
                cure: Phrase("Het vlak telt niet mee.", "It is left out."))
        }
        guard let area = FeatureCode(texts, id: id), !area.code.isUnknownPlace else {
            let seen =
                name.map { Phrase(verbatim: "\"\(Finding.quote($0))\"") }
                ?? Phrase("een vlak zonder naam", "a feature without a name")
            return note(
                .boundaryWithoutCode, severity: nil, number: number, found: seen,
                expected: Phrase(
                    "een code in statcode, buurtcode, wijkcode of gemeentecode",
                    "a code in statcode, buurtcode, wijkcode or gemeentecode"),
                cure: Phrase(
                    "Het vlak telt niet mee. Gebruik een bestand met CBS-codes.",
                    "It is left out. Use a file with CBS codes."))
        }
        guard let polygons else {
            return note(
                .boundaryMalformed, severity: nil, number: number,
                found: Phrase(
                    "\(area.code) zonder Polygon of MultiPolygon die leesbaar is",
                    "\(area.code) without a Polygon or MultiPolygon that can be read"),
                expected: Phrase(
                    "ringen van minstens vier punten in graden of RD", "rings of at least four points in degrees or RD"),
                cure: Phrase(
                    "Het vlak telt niet mee. Download het bestand opnieuw.", "It is left out. Download the file again.")
            )
        }
        add(area, shapes: polygons, number: number)
    }

    private mutating func add(_ area: FeatureCode, shapes: [[[Point]]], number: Int) {
        var kept: [Polygon] = []
        for rings in shapes {
            var degrees: [[Point]] = []
            for ring in rings {
                points += ring.count
                guard let placed = MapPlace.degrees(ring) else {
                    let problem = MapPlace.problem(ring)
                    return note(
                        .boundaryMalformed, severity: nil, number: number,
                        found: Phrase("\(area.code) \(problem.found.dutch)", "\(area.code) \(problem.found.english)"),
                        expected: Phrase(
                            "lengte en breedte in graden (WGS 84) of RD New, in Nederland",
                            "longitude and latitude (WGS 84) or RD New, in the Netherlands"),
                        cure: problem.cure)
                }
                if placed.isTurned { turned.insert(area.code) }
                let ring = placed.ring
                degrees.append(ring)
            }
            guard let outer = degrees.first, Self.hasArea(outer) else { continue }
            kept.append(Polygon(outer: outer, holes: degrees.dropFirst().filter(Self.hasArea)))
        }
        if kept.isEmpty { collapsed[area.code] = number }
        polygons[area.code, default: []] += kept
        if let name = area.name, names[area.code] == nil {
            names[area.code] = VisibleName.of(name)
            if let finding = VisibleName.finding(name, file: file, row: 0, column: "") {
                findings.add(finding, subject: area.code.rawValue)
            }
        }
    }

    private static func hasArea(_ ring: [Point]) -> Bool {
        guard ring.count >= 4, let origin = ring.first else { return false }
        var twice = 0.0
        for (a, b) in zip(ring, ring.dropFirst()) {
            twice += (a.x - origin.x) * (b.y - origin.y) - (b.x - origin.x) * (a.y - origin.y)
        }
        return abs(twice) > 1e-12
    }

    mutating func note(
        _ kind: FindingKind, severity: Finding.Severity?, number: Int, found: Phrase, expected: Phrase,
        cure: Phrase
    ) {
        findings.add(
            Finding(
                kind, severity: severity, file: file,
                found: Phrase("vlak \(number): \(found.dutch)", "feature \(number): \(found.english)"),
                expected: expected, cure: cure),
            subject: (kind == .boundaryWithoutCode ? expected : found).english)
    }

    func file(divisionYear: Int?, sha256: String) throws(IngestRefusal) -> BoundaryFile {
        let shown = Finding.quote(file)
        guard !isFull else {
            throw IngestRefusal(
                .tooLarge,
                Phrase(
                    "\(shown) heeft meer dan \(Self.pointLimit) punten; lees een vereenvoudigd bestand in.",
                    "\(shown) has more than \(Self.pointLimit) points; import a simplified file."))
        }
        let boundaries = polygons.filter { !$0.value.isEmpty }.map { code, polygons in
            Boundary(code: code, name: names[code], polygons: polygons)
        }
        guard !boundaries.isEmpty else {
            let why = findings.findings.first.map {
                Phrase("; \($0.found.dutch). \($0.cure.dutch)", "; \($0.found.english). \($0.cure.english)")
            }
            throw IngestRefusal(
                .boundaryMalformed,
                Phrase(
                    "\(shown) heeft geen grens met een CBS-code in zijn \(features) vlakken\(why?.dutch ?? ".")",
                    "\(shown) has no boundary with a CBS code among its \(features) features\(why?.english ?? ".")"))
        }
        return BoundaryFile(
            boundaries: BoundarySet(boundaries), divisionYear: divisionYear,
            findings: findings.findings + turnedFinding() + collapsedFinding(), sha256: sha256)
    }

    private func turnedFinding() -> [Finding] {
        guard !turned.isEmpty else { return [] }
        let list = FindingWords.list(turned.sorted().map(\.rawValue))
        return [
            Finding(
                .boundaryTurned, file: file,
                found: Phrase("\(list.dutch) met de breedte vooraan", "\(list.english) with the latitude first"),
                expected: Phrase(
                    "eerst de lengte, dan de breedte (RFC 7946)", "longitude first, then latitude (RFC 7946)"),
                cure: Phrase(
                    "De coördinaten zijn omgedraaid. Kijk op de kaart of het klopt.",
                    "The coordinates were turned. Look at the map to see that they are right."), count: turned.count)
        ]
    }

    private func collapsedFinding() -> [Finding] {
        let codes = collapsed.keys.filter { polygons[$0]?.isEmpty ?? true }.sorted()
        guard !codes.isEmpty else { return [] }
        let list = FindingWords.list(codes.map(\.rawValue))
        return [
            Finding(
                .boundaryCollapsed, file: file,
                found: Phrase("\(list.dutch) zonder oppervlak", "\(list.english) without any surface"),
                expected: Phrase("vlakken met een oppervlak", "polygons that enclose something"),
                cure: Phrase(
                    "Deze gebieden worden niet getekend. Gebruik grenzen die minder vereenvoudigd zijn.",
                    "These areas are not drawn. Use boundaries that are less simplified."), count: codes.count)
        ]
    }
}
