import Charts
import Facts
import Figures
import Geography
import Phrases
import SiteKit

/// What a drawing says of itself once it has left its page: subject, place, tables of the source, version and date.
enum ChartImprint {
    /// `Woninginbraak, Zoetermeer (GM0637)` and `Tabel 47022NED · Gegevensversie 3 · Gepubliceerd op 30 november 2026`
    ///
    /// With several tables it is not known which of them holds the area: they are named as those of the site.
    static func lines(about area: AreaCode, _ offence: OffenceSelection, _ context: PageContext) -> [String] {
        let edition = context.edition, language = context.language
        let title = edition.exportTitle(of: offence, in: language)
        let subject = "\(title), \(edition.name(of: area)) (\(area.rawValue))"
        let deliveries = edition.deliveries.filter { $0.withdrawnAt == nil }
        let tables = Set(deliveries.map(\.table)).filter { !$0.isEmpty }.sorted()
        let parts = [
            named(tables, language),
            Phrase("Gegevensversie \(edition.version.label)", "Data version \(edition.version.label)")(language),
            deliveries.compactMap(\.publishedAt).max().map { moment in
                let date = DeliveryText.date(moment, language)
                return Phrase("Gepubliceerd op \(date)", "Published on \(date)")(language)
            },
        ]
        return [subject, parts.compactMap(\.self).joined(separator: " · ")]
    }

    private static func named(_ tables: [String], _ language: Language) -> String? {
        guard let first = tables.first else { return nil }
        guard tables.count > 1 else { return Phrase("Tabel \(first)", "Table \(first)")(language) }
        let all = language.list(tables)
        return Phrase("Tabellen op de site: \(all)", "Tables on the site: \(all)")(language)
    }
}
