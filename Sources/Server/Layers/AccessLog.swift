import Facts
import Hummingbird
import Logging
import Phrases
import SiteKit
import Tables

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

    /// The address of a calendar is a secret of its owner, and the steps of a guide are somebody's answers.
    static func withoutSecrets(_ path: Substring) -> Substring {
        if path.hasSuffix(".ics") { return path.prefix(through: path.lastIndex(of: "/") ?? path.startIndex) + "….ics" }
        // As the address is read: empty segments are none, and letters may be written as percent codes.
        let bytes = PercentCoding.decode(Array(path.utf8)[...], plusIsSpace: false) ?? []
        let segments = String(decoding: bytes, as: UTF8.self).split(separator: "/")
        guard let at = segments.prefix(2).firstIndex(where: { guideWords.contains(String($0)) }),
            segments.count > at + 1
        else { return path }
        return "/\(segments[...at].joined(separator: "/"))/…"
    }

    private static let guideWords = Set(Language.allCases.map { GuideWord.guide($0) })
}
