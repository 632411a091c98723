import Fetch
import Foundation
import Geography
import Phrases
import Records
import RegionPack
import Store
import Synchronization
import Writing

extension Workplace {
    /// Fetches what is asked, and takes it in through the same door as `vib import`.
    ///
    /// A source that fails does not keep the others from being fetched; what came of it stays for the next run.
    package func fetch(_ request: FetchRequest, format: AnswerFormat) throws(CommandFailure) {
        let folder = settings.fetch.folder ?? settings.data + "-fetched"
        let lock: FolderLock
        do throws(FetchProblem) { lock = try FolderLock(folder) } catch { throw .failed(error.sentence) }
        defer { withExtendedLifetime(lock) {} }
        if settings.fetch.contact == nil, format == .text { terminal.say(FetchWords.noContact) }
        let answer = retrieve(request, folder)
        show(answer.retrieved, format: format)
        var failures = answer.failures
        if !request.keepsOnly {
            failures += try importFetched(answer.retrieved.map(\.retrieved), in: folder, isHeld: request.isHeld)
        }
        guard failures.isEmpty else {
            throw .failed(
                Phrase(
                    failures.map(\.dutch).joined(separator: "\n"), failures.map(\.english).joined(separator: "\n")))
        }
    }

    private struct FetchAnswer {
        var retrieved: [(source: FetchSource, retrieved: Retrieved)] = []
        var failures: [Phrase] = []
    }

    private func retrieve(_ request: FetchRequest, _ folder: String) -> FetchAnswer {
        let clock: @Sendable () -> Int64 = { [store] in store.moment() }
        let display = FetchDisplay(on: terminal, now: clock), tally = RowTally()
        let journal = FetchJournal(folder: folder), ended = Mutex<[Retrieved]>([])
        let setup = setup(request, folder: folder, now: clock) { event in
            tally.take(event)
            display.take(event)
            guard case .ended(let retrieved) = event else { return }
            journal.write(retrieved, at: clock())
            ended.withLock { $0.append(retrieved) }
        }
        var answer = FetchAnswer()
        for source in request.sources {
            tally.begin()
            ended.withLock { $0 = [] }
            do throws(FetchProblem) {
                answer.retrieved += try settings.fetch.services.retrieve(source, setup).map { (source, $0) }
            } catch {
                answer.failures.append(FetchWords.stopped(error, rows: tally.rows))
                // Each year of inhabitants stands on its own: those that came are taken in.
                if source == .population { answer.retrieved += ended.withLock { $0 }.map { (source, $0) } }
            }
        }
        return answer
    }

    private func setup(
        _ request: FetchRequest, folder: String, now: @escaping @Sendable () -> Int64,
        report: @escaping @Sendable (FetchEvent) -> Void
    ) -> FetchSetup {
        let municipalities = pack.areas.map(\.code).filter { $0.level == .municipality }
        let year = PlanMoment.day(now())?.year ?? request.firstYear
        return FetchSetup(
            folder: folder, region: Set(municipalities), firstYear: request.firstYear, thisYear: year,
            limits: TransferLimits(
                userAgent:
                    "VeiligheidInBeeld/\(ProgramVersion.current) (\(settings.fetch.contact ?? "no contact set"))",
                silenceSeconds: settings.fetch.timeoutSeconds),
            patience: Patience(firstWait: settings.fetch.firstWait),
            surroundings: Surroundings(
                sleep: { Thread.sleep(forTimeInterval: $0) }, random: { Double.random(in: 0...1) }, now: now),
            report: report)
    }

    private func show(_ all: [(source: FetchSource, retrieved: Retrieved)], format: AnswerFormat) {
        let rows = all.map { FetchRow($0.source, $0.retrieved) }
        switch format {
        case .json: terminal.answerJSON(rows)
        case .csv: terminal.answer(Table.csv(FetchRow.headers, rows.map(\.cells)))
        case .text: break
        }
    }
}
