import Demo
import Facts
import Foundation
import Geography
import Phrases
import RegionPack
import TestKit

/// The pack of the repository; its loading is tested elsewhere.
func examplePack() throws -> RegionPack {
    try RegionPack.load(from: Shared.repository.appending(path: "Regions/midden-nederland").path).pack
}

/// A pack of three municipalities and a few offences, that shares nothing with the real one.
func smallPack(events: [RegistryEvent] = []) -> RegionPack {
    let region = AreaCode("RG-klein"), codes = ["GM0513", "GM0603", "GM0637"].compactMap { AreaCode($0) }
    let types = ["0.0.0", "1.1.1", "1.2.3", "1.4.1", "2.2.1", "9.9.9"].compactMap { OffenceCode($0) }.map { code in
        OffenceType(
            code: code, title: Phrase(dutch: code.rawValue),
            publication: code.rawValue == "1.4.1" ? .yearlyPerMunicipality : .monthly)
    }
    return .test(
        id: "klein", name: Phrase(dutch: "Klein"), region: "RG-klein", members: codes.map(\.rawValue),
        areas: codes.map { Area(code: $0, name: $0.rawValue, parent: region) }, offences: types, events: events,
        fingerprint: "0000000000000000")
}
