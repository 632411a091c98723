package import Logging

/// A log that puts its metadata into words when a line is written, not before.
///
/// Hummingbird names every request in the metadata of its log; the log of the library makes text of that at once, for
/// requests too of which nothing is ever written down.
package struct LateMetadata: LogHandler {
    private let lines: any LogHandler
    package var metadata: Logger.Metadata = [:]
    package var logLevel: Logger.Level

    package init(_ lines: any LogHandler) {
        self.lines = lines
        logLevel = lines.logLevel
    }

    package subscript(metadataKey key: String) -> Logger.MetadataValue? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    package func log(event: LogEvent) {
        var lines = lines
        lines.metadata.merge(metadata) { $1 }
        lines.log(event: event)
    }
}
