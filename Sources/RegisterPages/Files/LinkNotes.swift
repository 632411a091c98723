import Markup
import Phrases
import Records
import Registers
import SiteKit
import Strategy

/// Under a row, for who may edit it: which of its web addresses did not answer when they were last asked.
struct LinkNotes {
    let frame: RegisterFrame
    let row: VisibleRow

    private var context: PageContext { frame.context }

    /// Nothing for other readers, and nothing where all is well or nothing was asked yet.
    var html: HTML? {
        guard frame.mayWrite(row), let book = context.services.registerLinks?() else { return nil }
        let odd = addresses.compactMap { address -> (String, LinkBook.Entry)? in
            guard let entry = book[address], entry.state != .there else { return nil }
            return (address, entry)
        }
        guard !odd.isEmpty else { return nil }
        return """
            <section class="note only-screen"><h2 class="under">\(context(FilePhrases.linksTitle))</h2>
            <ul class="bul">\(each: odd, { address, entry in
                "<li><code>\(address)</code>: \(context(words(entry)))</li>\n"
            })</ul></section>

            """
    }

    private var addresses: [String] {
        frame.declaration.fields.filter { $0.kind == .link }
            .flatMap { row[$0.key]?.links ?? [] }.map(\.address)
    }

    private func words(_ entry: LinkBook.Entry) -> Phrase {
        let day = PlanDate(secondsSince1970: entry.asked)?.text(in: frame.language) ?? ""
        let since = entry.failingSince.flatMap { PlanDate(secondsSince1970: $0) }?.text(in: frame.language) ?? day
        return switch entry.state {
        case .broken: FilePhrases.linkBroken(since: since, status: entry.status)
        case .failing: FilePhrases.linkFailing(on: day, status: entry.status)
        case .barred: FilePhrases.linkBarred
        case .unknown, .there: FilePhrases.linkUnknown(on: day, status: entry.status)
        }
    }
}

extension RegisterFrame {
    /// Who looks, as registers know them.
    var reader: PlanViewer { context.plan.map { PlanViewer(context.viewer, in: $0.document) } ?? .public }

    func mayWrite(_ row: VisibleRow) -> Bool {
        let reader = reader
        guard reader != .public else { return false }
        return declaration.mayWrite(reader, whose: FieldLayout(declaration).owners(declaration.whose, of: row.row))
    }
}
