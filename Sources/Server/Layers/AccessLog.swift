import Facts
import Hummingbird
import Logging

/// One line per request: method, address without what was searched for, status, bytes and time; nothing about who asked.
struct AccessLog: Sendable {
    let logger: Logger

    func note(_ request: Request, answeredBy response: Response, after duration: Duration) {
        let path = Self.withoutSecrets((request.head.path ?? "/").prefix(200).prefix { $0 != "?" })
        let (seconds, attoseconds) = duration.components
        let microseconds = seconds * 1_000_000 + attoseconds / 1_000_000_000_000
        logger.info(
            "request",
            metadata: [
                "method": "\(request.method.rawValue.prefix(10))", "path": "\(Finding.quote(path, limit: 200))",
                "status": "\(response.status.code)", "bytes": "\(response.body.contentLength ?? 0)",
                "microseconds": "\(microseconds)",
            ])
    }

    /// The address of a calendar is a secret of its owner.
    static func withoutSecrets(_ path: Substring) -> Substring {
        path.hasSuffix(".ics") ? path.prefix(through: path.lastIndex(of: "/") ?? path.startIndex) + "….ics" : path
    }
}
