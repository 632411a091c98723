import Ingest

/// How a service writes its pages.
enum PageDialect: Hashable, Sendable {
    /// OData version 3: `value` and `odata.nextLink`.
    case version3
    /// OData version 4: `value` and `@odata.nextLink`.
    case version4
    /// OGC API Features: `features`, and the next page among `links`.
    case features

    var accept: String {
        self == .features ? "application/geo+json, application/json" : "application/json"
    }

    /// Reads a page; one that is no JSON, or no page, is broken.
    func page(_ bytes: [UInt8], of address: WebAddress) throws(FetchProblem) -> Page {
        let root = try JSONReply.value(bytes, of: address)
        guard let rows = (self == .features ? root["features"] : root["value"])?.array else {
            throw .brokenData(address)
        }
        let link: JSONValue? =
            switch self {
            case .version3: root["odata.nextLink"]
            case .version4: root["@odata.nextLink"]
            case .features: root["links"]?.array?.first { $0["rel"]?.text == "next" }?["href"]
            }
        return Page(rows: rows, next: link?.text)
    }
}

/// One page of rows, and the address of the next as the service wrote it.
struct Page: Sendable {
    let rows: [JSONValue]
    let next: String?
}

/// JSON of a service, or what is wrong with it.
enum JSONReply {
    static func value(_ bytes: [UInt8], of address: WebAddress) throws(FetchProblem) -> JSONValue {
        let first = bytes.first { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
        guard first == 0x7B || first == 0x5B else {
            if bytes.isEmpty { throw .brokenData(address) }
            throw .notData(address, beginning: String(decoding: bytes.prefix(60), as: UTF8.self))
        }
        do { return try JSONText.parse(bytes, name: "JSON", IngestLimits()) } catch { throw .brokenData(address) }
    }

    /// The plain number that `$count` answers.
    static func count(_ bytes: [UInt8], of address: WebAddress) throws(FetchProblem) -> Int {
        let text = String(decoding: bytes.prefix(40).filter { $0 < 0x80 && $0 > 0x20 }, as: UTF8.self)
        guard bytes.count < 40, let count = Int(text), count >= 0 else {
            throw .notData(address, beginning: String(decoding: bytes.prefix(60), as: UTF8.self))
        }
        return count
    }
}
