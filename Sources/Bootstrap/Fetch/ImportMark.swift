import Foundation

/// Names the file of offences that is being imported, so that a run after a crash knows that nobody held it on purpose.
///
/// It stays until that delivery is published or waits for a person; no other file takes its place before.
struct ImportMark {
    let folder: String

    private var path: String { folder + "/importing" }
    private var beside: String { folder + "/importing.partial" }

    /// The checksum of the file; `nil` when no import was ended.
    var name: String? {
        FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Without it only a crash in the next moment is noticed less well: no reason to stop.
    ///
    /// Written beside and moved into place, under a name of our own: Foundation leaves files of any name when it is ended.
    func set(_ sha256: String) {
        guard (try? Data(sha256.utf8).write(to: URL(fileURLWithPath: beside))) != nil else { return }
        rename(beside, path)
    }

    func remove() {
        unlink(beside)
        unlink(path)
    }
}
