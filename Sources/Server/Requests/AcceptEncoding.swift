/// Whether a client takes gzip (RFC 9110, 12.5.3).
enum AcceptEncoding {
    static func allowsGzip(_ header: String) -> Bool {
        if header.utf8.count == 4 || header.hasPrefix("gzip, ") || header.hasPrefix("gzip,") {
            if header.hasPrefix("gzip") { return true }
        }
        guard header.utf8.count <= 512 else { return false }
        var star: Bool?
        for part in header.split(separator: ",") {
            let pieces = part.split(separator: ";")
            guard let coding = pieces.first.map({ $0.filter { $0 != " " }.lowercased() }) else { continue }
            let isRefused = pieces.dropFirst().contains { piece in
                let quality = piece.filter { $0 != " " }.lowercased()
                return quality.hasPrefix("q=") && Double(quality.dropFirst(2)) == 0
            }
            if coding == "gzip" || coding == "x-gzip" { return !isRefused }
            if coding == "*" { star = !isRefused }
        }
        return star ?? false
    }
}
