import Facts
import Fetch
import Foundation
import Phrases
import Records
package import Registers
import Store
import Synchronization

extension LinkBook {
    /// What is kept in a data folder; an empty book where there is none yet.
    package static func read(folder: String) -> LinkBook {
        let data = FileManager.default.contents(atPath: path(in: folder))
        return LinkBook(text: data.map { String(decoding: $0, as: UTF8.self) } ?? "")
    }

    static func path(in folder: String) -> String { URL(fileURLWithPath: folder).appending(path: fileName).path }

    /// Puts it in its place whole, for who runs the site alone.
    func write(folder: String) throws {
        let path = Self.path(in: folder), partial = path + ".partial"
        try Data(text.utf8).write(to: URL(fileURLWithPath: partial))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: partial)
        guard rename(partial, path) == 0 else { throw CocoaError(.fileWriteUnknown) }
    }
}

extension Workplace {
    /// Asks the addresses that rows name, keeps what came of it, and shows those that are not simply there.
    ///
    /// Of sealed rows nobody but their organisation knows the addresses, so that these are not asked.
    package func checkRegisterLinks(_ id: String?, format: AnswerFormat) throws(CommandFailure) {
        let (all, plan) = try registerBook(), registers = try visible(to: .bureau, in: all, beside: plan)
        let only = try id.map { name throws(CommandFailure) in try PackWorkplace.register(name, in: registers).id }
        let links = registers.links(of: only), now = store.moment()
        let book = Mutex(LinkBook.read(folder: settings.data))
        let addresses = Set(links.map(\.address))
        terminal.say(
            Phrase(
                "\(addresses.count) adressen worden gevraagd, hooguit twee tegelijk.",
                "Asking \(addresses.count) addresses, at most two at once."))
        linkRound.run(addresses.sorted()) { address, answer in
            book.withLock { $0.note(answer.kept, status: answer.status, of: address, at: now) }
        }
        var kept = book.withLock { $0 }
        kept.keep(only: registers.links().map(\.address))
        do { try kept.write(folder: settings.data) } catch {
            throw .failed(
                Phrase(
                    "Wat de adressen antwoordden, kan niet worden bewaard.",
                    "What the addresses answered cannot be kept."))
        }
        show(links, in: kept, format: format)
    }

    private var linkRound: LinkRound {
        let contact = settings.fetch.contact ?? "no contact set"
        var limits = TransferLimits(
            userAgent: "VeiligheidInBeeld/\(ProgramVersion.current) (\(contact))",
            silenceSeconds: min(settings.fetch.timeoutSeconds, 20))
        limits.wholeSeconds = 30
        let surroundings = Surroundings(
            sleep: { Thread.sleep(forTimeInterval: $0) }, random: { 0 }, now: { [store] in store.moment() })
        return LinkRound(LinkProbe(limits), surroundings)
    }

    private func show(_ links: [VisibleRegisters.Linked], in book: LinkBook, format: AnswerFormat) {
        let lines = links.compactMap { link in book[link.address].map { LinkLine(link, $0) } }
        switch format {
        case .json, .csv: terminal.answer(lines, format: format)
        case .text:
            let odd = lines.filter { $0.state != LinkBook.State.there.rawValue }
            if !odd.isEmpty { terminal.answer(odd, format: .text) }
        }
        func count(_ state: LinkBook.State) -> Int { lines.count { $0.state == state.rawValue } }
        terminal.say(
            Phrase(
                "\(count(.there)) bereikbaar, \(count(.unknown)) niet te zeggen, \(count(.failing)) nu niet bereikbaar, \(count(.broken)) stuk, \(count(.barred)) geweigerd.",
                "\(count(.there)) there, \(count(.unknown)) cannot be said, \(count(.failing)) not there now, \(count(.broken)) broken, \(count(.barred)) refused."
            ))
    }
}

/// A line of `vib registers links`.
struct LinkLine: AnswerRow {
    let register, row, field, state, address: String
    let status: Int

    init(_ link: VisibleRegisters.Linked, _ entry: LinkBook.Entry) {
        register = link.register.rawValue
        row = link.row
        field = link.field.rawValue
        state = entry.state.rawValue
        status = entry.status
        address = link.address
    }

    static let headers = ["register", "row", "field", "state", "status", "address"]
    var cells: [String] { [register, row, field, state, String(status), address] }
}

extension LinkProbe.Answer {
    fileprivate var kept: LinkBook.Answer {
        switch self {
        case .there: .there
        case .unsaid: .unsaid
        case .failed: .failed
        case .barred: .barred
        }
    }

    /// What the host answered; 0 without an answer.
    fileprivate var status: Int {
        switch self {
        case .there(let status), .unsaid(let status), .failed(let status): status
        case .barred: 0
        }
    }
}
