package import Facts
package import RegionPack

/// A plan of a region pack that passed its checks, with what remains to be said about it.
package struct PlanPack: Sendable {
    package let document: PlanDocument
    /// Warnings and notes; a plan with errors is not loaded.
    package let findings: [Finding]
    package let places: PlanPlaces

    /// The folder of the plan in the folder of a pack.
    package static func folder(in pack: String) -> String { "\(pack)/plan" }

    /// Reads and checks the plan of a pack; `nil` without the folder `plan/`, which is no mistake.
    package static func load(from packFolder: String, pack: RegionPack) throws(PackError) -> PlanPack? {
        let folder = folder(in: packFolder)
        guard let reading = PlanReader.read(folder: folder) else { return nil }
        let findings = reading.checked(in: PlanRegion(pack))
        guard let document = reading.document, !findings.contains(where: { $0.severity == .error }) else {
            throw PackError(folder: folder, findings: findings)
        }
        return PlanPack(document: document, findings: findings, places: reading.places)
    }
}

extension PlanReading {
    /// What reading found, and behind it what the checks of the whole plan find.
    package func checked(in region: PlanRegion) -> [Finding] {
        guard let document else { return findings }
        return findings + document.problems(in: region).map { $0.finding(places) }
            + document.publicIdentifiers.map { $0.finding(places) }
    }
}
