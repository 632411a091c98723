import Foundation

/// The version of the program, as `vib --version` and `publiccode.yml` tell it.
package enum ProgramVersion {
    package static let current = "0.1.0"

    /// Where the program lies: the region packs travel beside it.
    package static var path: String {
        (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
    }
}
