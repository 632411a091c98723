import Accounts
import Bootstrap
import Editions
import Facts
import Figures
import Foundation
import Logging
import Phrases
import Registers
import Server
import SiteKit
import SiteMap
import Store
import Strategy
import Writing

extension Workplace {
    /// Serves the site until the process is told to stop; on an empty folder it first makes the example figures.
    package func serve() async throws {
        try await goingOn().answerAll()
    }

    private func answerAll() async throws {
        let logger = makeLogger()
        let configuration = serverConfiguration(logsAccess: logger.logLevel <= .info)
        try requireKey()
        try ensureSomethingToShow()
        try takePackPlan(isServing: true)
        let watch = KeptWatch()
        let site = Site(
            configuration: configuration, services: try services(logger), features: .all(imports: KeptImports()))
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await listen(site, on: configuration, logger: logger) }
            group.addTask { try await keepPublished(site, watch: watch, logger: logger) }
            group.addTask { await watch.run(store, logger: logger) }
            group.addTask { await keepTidy(logger: logger) }
            group.addTask { await watchTrail(logger: logger) }
            try await group.next()
            group.cancelAll()
        }
    }

    /// A site without its key would start, and then refuse everybody's second step.
    private func requireKey() throws(CommandFailure) {
        do { try store.requireKey() } catch let error as StoreError { throw .failed(error.sentence) } catch {
            throw .failed(StoreError.damagedDatabase("\(error)").sentence)
        }
    }

    private func listen(_ site: Site, on configuration: ServerConfig, logger: Logger) async throws(CommandFailure) {
        do {
            try await serveSite(site, configuration: configuration, logger: logger) { port in
                let address = "\(configuration.certificate == nil ? "http" : "https")://\(settings.host):\(port)"
                try? inviteFirst(at: settings.origin ?? address)
                terminal.say(
                    Phrase(
                        "Veiligheid in Beeld staat klaar op \(address) (stoppen: Ctrl+C).",
                        "Veiligheid in Beeld is at \(address) (stop with Ctrl+C)."))
            }
        } catch let failure as ListenFailure {
            throw .failed(sentence(failure))
        } catch let failure as CertificateFailure {
            throw .failed(
                Phrase(
                    "Het certificaat kan niet worden gebruikt (\(failure.reason)); controleer --certificate en --certificate-key.",
                    "The certificate cannot be used (\(failure.reason)); check --certificate and --certificate-key."))
        } catch {
            throw .failed(Phrase("De website stopte: \(error)", "The site stopped: \(error)"))
        }
    }

    private func sentence(_ failure: ListenFailure) -> Phrase {
        let place = "\(settings.host):\(settings.port)"
        if failure.isInUse {
            return Phrase(
                "Een ander programma gebruikt \(place) al; kies een andere poort met --port, bijvoorbeeld --port 8081.",
                "Another program already uses \(place); choose another port with --port, for instance --port 8081.")
        }
        return Phrase(
            "Op \(place) kan niet worden geluisterd (\(failure.reason)); kies een ander adres met --host of een andere poort met --port.",
            "Cannot listen on \(place) (\(failure.reason)); choose another address with --host or another port with --port."
        )
    }

    /// What pages and forms reach beyond the figures.
    private func services(_ logger: Logger) throws(CommandFailure) -> SiteServices {
        var services = SiteServices()
        services.accounts = try usableAccountService()
        services.audit = store
        services.marks = store
        services.days = store
        services.registerLinks = { [store] in .read(folder: store.folder) }
        services.deliveries = DeskDeliveries(workplace: self)
        services.plans = store
        services.publishedPlans = { edition in publishedPlans(in: edition.pack) }
        services.requireSoundPlans = { [store] in try store.requireSoundPlans() }
        services.kept = KeptForms()
        if !settings.mailRelay.isEmpty, let sender = MailAddress(settings.mailSender) {
            let letters = OwnerLetters(relay: try mailRelay(), sender: sender, logger: logger)
            services.tellOwner = { letters.send($0, to: $1) }
        }
        services.style = SiteStyle(try typeFaces())
        services.now = { [store] in store.moment() }
        return services
    }

    private func makeLogger() -> Logger {
        var logger = Logger(label: "vib", factory: { LateMetadata(StreamLogHandler.standardError(label: $0)) })
        logger.logLevel = Logger.Level(rawValue: settings.logLevel) ?? .notice
        return logger
    }

    private func serverConfiguration(logsAccess: Bool) -> ServerConfig {
        var configuration = ServerConfig()
        configuration.address = settings.host
        configuration.port = settings.port
        configuration.hosts = settings.allowedHosts + [settings.host]
        configuration.origin = settings.origin
        configuration.trustedProxies = settings.trustedProxies
        if let chain = settings.certificate, let key = settings.certificateKey {
            configuration.certificate = CertificateFiles(chain: chain, key: key)
        }
        configuration.cacheBytes = settings.cacheBytes
        if !settings.searchesAhead { configuration.searchAhead = nil }
        configuration.securityContact = settings.securityContact
        configuration.logsAccess = logsAccess
        return configuration
    }

    /// Publishes the edition, and a new one whenever another process publishes into the same folder.
    ///
    /// Ends the server when the database is taken away: what forms wrote would be in a file that nobody finds again.
    private func keepPublished(_ site: Site, watch: KeptWatch, logger: Logger) async throws(CommandFailure) {
        var shown: EditionState?, day = today(), published: [Int64]?, fault = "", failure: String?
        var rows: RegisterStamp?
        while !Task.isCancelled {
            guard store.isInPlace else { throw .failed(StoreError.databaseMissing(store.folder).sentence) }
            do throws(StoreError) {
                let stamp = try store.planStamp(), state = try store.state()
                let publication = [stamp.publication, stamp.withdrawal]
                if state != shown {
                    // What could not be shown is tried again: another program may have held the folder.
                    failure = await load(into: site, watch: watch, logger: logger, told: failure)
                    if failure == nil { shown = state }
                    // A plan that was published while the figures were read.
                    if try store.planStamp() != stamp { site.showPublishedPlans(today: today()) }
                } else if publication != published {
                    site.showPublishedPlans(today: today())
                } else if today() != day {
                    // What is late or silent in the plan changes with the day.
                    site.turn(to: today())
                }
                let written = try store.rowStamp()
                if written != rows { site.showPublishedRegisters() }
                (day, published, rows, fault) = (today(), publication, written, "")
            } catch {
                // What is shown stays; the same cause is told once.
                if "\(error)" != fault { logger.error("nothing new is shown", metadata: ["error": "\(error)"]) }
                fault = "\(error)"
                site.reportFailure(error.sentence.english)
            }
            do { try await Task.sleep(for: .seconds(2)) } catch { return }
        }
    }

    /// - Parameter told: what failed the last time, which is not said again.
    /// - Returns: what failed, in English; `nil` when the newest is shown.
    private func load(into site: Site, watch: KeptWatch, logger: Logger, told: String?) async -> String? {
        do {
            // Whoever withdraws the last delivery sees what an empty folder shows, not what was withdrawn.
            try ensureSomethingToShow()
            // Beside the edition: both take long, and neither needs the other.
            async let plans = publishedPlans(in: pack)
            let edition = try openEdition { share in site.report(LoadingProgress(.computing, fraction: share)) }
            site.publish(
                edition, archive: StoredDeliveries(workplace: self) { watch.damage(of: $0) },
                plans: await plans ?? .empty,
                today: today())
            logger.info("published", metadata: ["version": "\(edition.version)"])
            return nil
        } catch {
            let sentence = error.sentence
            let isEmpty = (try? store.published().isEmpty) == true
            site.reportFailure(sentence.english, endsShowing: isEmpty)
            if sentence.english != told { terminal.say(sentence) }
            return sentence.english
        }
    }
}
