import Editions
import Facts
import Figures
import Phrases
import RegionPack
import Store

extension Workplace {
    /// The sources that the pack declares: last delivery, when the next is expected, and whether that day has gone by.
    package func listSources(format: AnswerFormat) throws(CommandFailure) {
        let (published, holdings) = try attempt { () throws(StoreError) in
            (try store.published(), try store.holdings(in: .newest))
        }
        let today = CalendarDay(seconds: store.moment())
        let rows = pack.sources.map {
            SourceRow(
                SourceStanding($0, deliveries: published.map(\.delivery), holdings: holdings, today: today))
        }
        guard format != .text || !rows.isEmpty else {
            return terminal.say(
                Phrase(
                    "Het regiopakket noemt geen bronnen. Beschrijf ze in sources.yaml (docs/handboek/regiopakket.md).",
                    "The region pack names no sources. Describe them in sources.yaml (docs/handboek/regiopakket.md)."))
        }
        terminal.answer(rows, format: format)
    }
}

/// A source as the command line shows it.
struct SourceRow: AnswerRow {
    let id, name, owner, licence, content: String
    let isOpen: Bool
    let refreshMonths: Int?
    let lastDelivery, lastPeriod, nextExpected: String?
    let isOverdue: Bool
    private let source: DataSource

    private enum CodingKeys: String, CodingKey {
        case id, name, owner, licence, content, isOpen, refreshMonths, lastDelivery, lastPeriod, nextExpected, isOverdue
    }

    init(_ standing: SourceStanding) {
        source = standing.source
        id = source.id
        name = source.name.dutch
        owner = source.owner.dutch
        licence = source.licence.dutch
        content = source.content.rawValue
        isOpen = source.isOpen
        refreshMonths = source.refreshMonths
        lastDelivery = standing.lastDelivery?.key
        lastPeriod = standing.lastPeriod?.key
        nextExpected = standing.nextExpected?.key
        isOverdue = standing.isOverdue
    }

    static let headers = [
        "source", "name", "owner", "open", "last-delivery", "last-period", "next-expected", "overdue",
    ]

    var cells: [String] {
        [
            id, name, owner, "\(isOpen)", lastDelivery ?? "", lastPeriod ?? "", nextExpected ?? "", "\(isOverdue)",
        ]
    }

    func words(in language: Language) -> [String] {
        func flag(_ isTrue: Bool) -> String { (isTrue ? Phrase("ja", "yes") : Phrase("nee", "no"))(language) }
        return [
            id, source.name(language), source.owner(language), flag(isOpen), lastDelivery ?? "–", lastPeriod ?? "–",
            nextExpected ?? "–", flag(isOverdue),
        ]
    }
}
