import SiteKit

/// What the audit trail is searched for.
struct AuditQuery: PageQuery {
    static let parameters: [QueryParameter<AuditQuery>] = [
        .init(\.words, .words), .init(\.actor, .actor), .init(\.object, .object), .init(\.before, .before),
    ]

    var words = ""
    /// Whose and which entries.
    var actor = ""
    var object = ""
    /// The number that the list goes on below.
    var before: Int64?
}

extension QueryKey<String> {
    static let actor = QueryKey(Word("wie", "who"), { String($0.prefix(80)) }, \.self)
    static let object = QueryKey(Word("waaraan", "what"), { String($0.prefix(120)) }, \.self)
}

extension QueryKey<Int64> {
    static let before = QueryKey(
        Word("voor", "before"), { text in Int64(text).flatMap { $0 > 0 ? $0 : nil } }, { String($0) })
}
