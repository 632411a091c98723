import DialectServer
import Foundation

/// `dialect-server PORT DATA [PAGE-ROWS] [--unruly]`: the services on loopback until somebody ends it.
private func serve(_ words: [String]) throws -> DialectServer? {
    let values = words.filter { !$0.hasPrefix("--") }
    guard values.count >= 2, let port = Int(values[0]), let rows = values.count > 2 ? Int(values[2]) : 10_000 else {
        return nil
    }
    var conduct: DialectServer.Conduct = { _, _ in nil }
    if words.contains("--unruly") { conduct = DialectServer.unruly }
    return try DialectServer(port: port, data: values[1], pageRows: rows, conduct: conduct)
}

guard let server = try serve(Array(CommandLine.arguments.dropFirst())) else {
    FileHandle.standardError.write(Data("dialect-server PORT DATA [PAGE-ROWS] [--unruly]\n".utf8))
    exit(2)
}
let origin = server.origin
FileHandle.standardOutput.write(
    Data(
        """
        VIB_FETCH_POLICE=\(origin) VIB_FETCH_STATISTICS=\(origin) \
        VIB_FETCH_STATISTICS_NEWER=\(origin)/odata/v1 \
        VIB_FETCH_BOUNDARIES=\(origin)/cbs/gebiedsindelingen/ogc/v1

        """.utf8))
while true { sleep(3_600) }
