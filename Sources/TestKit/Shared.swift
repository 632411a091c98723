package import Foundation

/// The reference material beside the repository, read in place: real figures, code lists, boundaries.
package enum Shared {
    /// The repository's own folder: the nearest one above this file that holds `Package.swift`.
    package static let repository: URL = {
        let file = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        var folder = file.deletingLastPathComponent()
        while folder.path != "/" {
            if FileManager.default.fileExists(atPath: folder.appending(path: "Package.swift").path) { return folder }
            folder.deleteLastPathComponent()
        }
        return file.deletingLastPathComponent()
    }()

    /// `VIB_SHARED`, or `shared` beside the repository.
    package static let folder: URL = {
        if let path = ProcessInfo.processInfo.environment["VIB_SHARED"], !path.isEmpty {
            return URL(fileURLWithPath: path, isDirectory: true)
        }
        return repository.deletingLastPathComponent().appending(path: "shared", directoryHint: .isDirectory)
    }()

    /// Tests that need the material are enabled by this, so that the project's own tests run without it.
    package static var isPresent: Bool { FileManager.default.fileExists(atPath: folder.appending(path: "data").path) }

    /// The path of a file, such as `data/police/47022NED_gouda_rijswijk_zoetermeer_2011-2017.csv`.
    package static func path(_ relative: String) -> String { folder.appending(path: relative).path }

    package static func text(_ relative: String) throws -> String {
        try String(contentsOf: folder.appending(path: relative), encoding: .utf8)
    }
}
