import Cube
import Facts
import Figures
import Geography
import Phrases
import SiteKit

/// The findings of every delivery of `TestEdition`.
struct TestArchive: DeliveryArchive {
    func findings(of delivery: DeliveryID) -> [Finding] {
        [
            Finding(
                .countNegative, file: "a<b>.csv", row: 17, column: "GeregistreerdeMisdrijven_1",
                found: Phrase(verbatim: "\"-3\" <script>"), expected: Phrase("nul of meer", "zero or more"),
                cure: Phrase("Vraag het na bij de bron.", "Ask the source."), count: 2)
        ]
    }

    func damage(of delivery: DeliveryID) -> [Finding] {
        [
            Finding(
                .keptDamage, file: "deliveries/\(delivery).cells", found: Phrase("anders", "other"),
                expected: Phrase("zoals bewaard", "as kept"), cure: Phrase("Zet het terug.", "Restore it."))
        ]
    }
}

extension TestArchive {
    /// One state, in which every figure came on the site.
    func history(of query: FigureQuery) throws -> FigureHistory? {
        guard let area = query.areas.first, let offence = query.offences.first, let first = DeliveryID(rawValue: 3)
        else { return nil }
        let figure = try TestEdition.make().answer(query).first
        let entry = FigureHistory.Entry(
            state: 1, at: 1_700_000_000, delivery: first, isWithdrawal: false, figure: figure)
        return FigureHistory(of: area, offence, over: query.period, states: [entry], isCut: false)
    }

    /// One figure of two changes, one goes and a month comes.
    func difference(
        of delivery: DeliveryID, threshold: Int, limit: Int, audience: Audience
    ) throws -> DifferenceReport? {
        guard delivery.rawValue == 3, let first = Month(year: 2017, month: 10), let code = OffenceCode("1.1.1"),
            let utrecht = AreaCode("GM0344"), let part = AreaCode("BU03440111")
        else { return nil }
        func cells(_ counts: [Int32?]) -> DeliveryCells {
            DeliveryCells(
                areas: [utrecht, part], offences: [code], months: first...first.advanced(by: counts.count / 2 - 1),
                years: nil, monthly: counts.map { $0.map { RawCell(count: $0) } ?? .absent }, yearly: [])
        }
        let terms = CellDifferences.Terms(threshold: threshold, limit: limit, kept: [utrecht])
        let found = CellDifferences(
            under: [cells([90, 91, 3, 4])], after: [cells([90, 1_134, 95, 3, nil, 5])], on: terms)
        let edition = try TestEdition.make()
        return DifferenceReport(
            of: delivery, on: 2, isDone: true, found, terms: terms, before: edition, after: edition,
            findings: findings(of: delivery), names: [utrecht: "Utrecht", part: "’s-Gravenbuurt <b>"],
            audience: audience)
    }
}
