import TestKit
import Testing

/// Compares the body of a page with the committed one.
enum PageSnapshot {
    static func check(_ html: String, named name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        if let difference = try CommittedSnapshot.difference(html, named: name, comparedIn: sourceLocation.fileID) {
            Issue.record("\(difference)", sourceLocation: sourceLocation)
        }
    }
}
