import Facts
import Foundation
import Geography
import RegionPack
import TestKit

/// The packs of the repository, and codes from literals.
enum Packs {
    static func path(_ relative: String) -> String { Shared.repository.appending(path: relative).path }

    static func load(_ relative: String) throws -> RegionPack { try RegionPack.load(from: path(relative)).pack }

    static func area(_ code: String) -> AreaCode { AreaCode(code) ?? .netherlands }
    static func offence(_ code: String) -> OffenceCode { OffenceCode(code) ?? .total }
}
