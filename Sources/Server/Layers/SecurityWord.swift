import Records
import SiteKit

/// Where somebody who found a weakness writes to, at the address where they look for it (RFC 9116).
struct SecurityWord: Sendable {
    static let path = [".well-known", "security.txt"]
    /// It says until when it counts; whoever keeps the site running keeps it true.
    private static let seconds: Int64 = 180 * 24 * 60 * 60

    private let contact: String
    private let origin: String?
    private let now: @Sendable () -> Int64

    /// `nil` where nobody said whom to write to.
    init?(_ contact: String?, origin: String?, now: @escaping @Sendable () -> Int64) {
        guard let contact else { return nil }
        self.contact = contact
        self.origin = origin
        self.now = now
    }

    var answer: Answer {
        let end = PlanDate(secondsSince1970: now() + Self.seconds)
        var lines = [
            "Contact: \(contact)", "Expires: \(end?.description ?? "")T00:00:00Z", "Preferred-Languages: nl, en",
        ]
        if let origin { lines.append("Canonical: \(origin)/\(Self.path.joined(separator: "/"))") }
        return .text(lines.map { $0 + "\n" }.joined())
    }
}
