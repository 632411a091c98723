import Facts
import Phrases
import RegionPack

/// What the subcommands about region packs work with: settings and a terminal, and no data folder.
package struct PackWorkplace: Sendable {
    let settings: Settings
    let terminal: Terminal

    package static func open(
        flags: [Setting: String], terminal: Terminal, environment: [String: String], programPath: String
    ) async throws(CommandFailure) -> PackWorkplace {
        do {
            let settings = try await Settings.read(flags: flags, environment: environment, programPath: programPath)
            return PackWorkplace(settings: settings, terminal: terminal)
        } catch {
            throw .wrongUse(error.sentence)
        }
    }

    /// The pack of a folder with its warnings and notes; every error of it is in the sentence of the failure.
    static func load(_ folder: String) throws(CommandFailure) -> (pack: RegionPack, findings: [Finding]) {
        do {
            return try RegionPack.load(from: folder)
        } catch {
            throw .failed(
                Phrase(
                    "Het regiopakket is niet bruikbaar:\n\(error.text(.dutch))",
                    "The region pack cannot be used:\n\(error.text(.english))"))
        }
    }
}
