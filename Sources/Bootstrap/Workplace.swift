package import Accounts
import Editions
import Foundation
package import Phrases
package import RegionPack
package import Store

/// What a subcommand works with: the settings, the region pack, the data folder and a terminal.
package struct Workplace: Sendable {
    package let settings: Settings
    package let pack: RegionPack
    package let store: Store
    package let terminal: Terminal
    /// The account that acts on deliveries; `nil`: whoever sits at the machine.
    package var acting: AuditActor?
    /// Of the process, for what it starts.
    var environment: [String: String] = [:]

    /// Who acts on deliveries.
    var deliverer: AuditActor { acting ?? actor }

    package static func open(
        flags: [Setting: String], terminal: Terminal, environment: [String: String], programPath: String
    ) async throws(CommandFailure) -> Workplace {
        let settings: Settings
        do {
            settings = try await Settings.read(flags: flags, environment: environment, programPath: programPath)
        } catch {
            throw .wrongUse(error.sentence)
        }
        let pack = try RegionPack.usable(in: settings.region).pack
        do {
            let store = try Store(
                folder: settings.data, keysFolder: settings.keys, now: { Int64(Date().timeIntervalSince1970) })
            if !store.mended.isEmpty { terminal.say(mended(store.mended)) }
            return Workplace(
                settings: settings, pack: pack, store: store, terminal: terminal, environment: environment)
        } catch {
            throw .failed(error.sentence)
        }
    }

    /// The same for a program that goes on: others that want to change the folder's files wait for it.
    package func goingOn() -> Workplace {
        Workplace(settings: settings, pack: pack, store: store.goingOn(), terminal: terminal)
    }

    private static func mended(_ files: [String]) -> Phrase {
        let names = files.prefix(5).joined(separator: ", ") + (files.count > 5 ? ", …" : "")
        return Phrase(
            "Anderen op deze computer konden \(files.count) bestand(en) lezen; dat kan nu niet meer: \(names)",
            "Others on this computer could read \(files.count) file(s); they no longer can: \(names)")
    }
}

/// How a subcommand ends when it cannot answer; the exit code is part of the contract.
package enum CommandFailure: Error {
    /// Exit 1: the world is not as it should be (a full disk, a damaged file, a refused import).
    case failed(Phrase)
    /// Exit 2: wrong use.
    case wrongUse(Phrase)
    /// Exit 3: the question is fine and there is no such figure.
    case noSuchFigure(Phrase)

    package var exitCode: Int32 {
        switch self {
        case .failed: 1
        case .wrongUse: 2
        case .noSuchFigure: 3
        }
    }

    package var sentence: Phrase {
        switch self {
        case .failed(let text), .wrongUse(let text), .noSuchFigure(let text): text
        }
    }
}
