import DialectServer
import Foundation
import Geography
import TestKit

@testable import Fetch

/// A folder of its own and a server of the sources' dialect, for a test that fetches.
struct Fetching {
    let folder: TemporaryFolder
    let server: DialectServer

    /// What the lists of the server know.
    static let known = ["0513", "1581", "0363"]

    init(
        pageRows: Int = 10_000, onlyNewer: Set<String> = [], conduct: @escaping DialectServer.Conduct = { _, _ in nil }
    ) throws {
        folder = try TemporaryFolder()
        server = try DialectServer(
            data: Shared.path("data"), municipalities: Self.known, onlyNewer: onlyNewer, pageRows: pageRows,
            conduct: conduct)
    }

    func services(
        four: Bool = false, newer: Bool = false, police: String = "", offences: [String]? = nil,
        nuisance: [String] = ["47021NED"]
    ) throws -> FetchServices {
        func service(_ path: String) throws -> ServiceAddress {
            guard let service = ServiceAddress(server.origin + path) else { throw CocoaError(.coderInvalidValue) }
            return service
        }
        return FetchServices(
            police: try service(police), statistics: try service(four ? "/odata/v1" : ""),
            newerStatistics: newer ? try service("/odata/v1") : nil,
            boundaries: try service("/cbs/gebiedsindelingen/ogc/v1"),
            policeTables: offences ?? [police.isEmpty ? "47022NED" : "47013NED"], nuisanceTables: nuisance,
            populationTitle: "Kerncijfers wijken en buurten")
    }

    /// Never really waits.
    func setup(
        _ municipalities: [String] = ["GM0513"], from year: Int = 2016, attempts: Int = 6, megabytes: Int = 64,
        into name: String = "kept", report: @escaping @Sendable (FetchEvent) -> Void = { _ in }
    ) -> FetchSetup {
        var limits = TransferLimits(userAgent: "test (mailto:test@example.org)", silenceSeconds: 5)
        limits.bytes = megabytes << 20
        return FetchSetup(
            folder: folder.path(name), region: Set(municipalities.compactMap { AreaCode($0) }), firstYear: year,
            thisYear: 2024, limits: limits, patience: Patience(attempts: attempts),
            surroundings: Surroundings(sleep: { _ in }, random: { 0.5 }, now: { 1_700_000_000 }), report: report)
    }

    /// Every file below a folder, with its bytes.
    func files(in name: String = "kept") throws -> [String: Data] {
        let root = folder.url.appending(path: name)
        var files: [String: Data] = [:]
        for case let url as URL in FileManager.default.enumerator(
            at: root, includingPropertiesForKeys: [.isRegularFileKey]) ?? .init()
        where (try url.resourceValues(forKeys: [.isRegularFileKey])).isRegularFile == true {
            files[String(url.path.dropFirst(root.path.count))] = try Data(contentsOf: url)
        }
        return files
    }

    func text(_ retrieved: Retrieved, _ index: Int = 0) throws -> String {
        let file = retrieved.manifest.files[index].name
        return try String(contentsOfFile: "\(retrieved.folder)/\(file)", encoding: .utf8)
    }
}
