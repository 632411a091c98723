import Phrases

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
}
