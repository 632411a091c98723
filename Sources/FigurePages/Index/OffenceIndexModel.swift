import Facts
import Figures
import Geography
import Phrases
import RegionPack
import SiteKit

/// The groups and types of an edition with the region's last year of figures.
struct OffenceIndexModel {
    let period: IndexPeriod
    let groups: [IndexRow]
    /// Types with a figure, in the chapters of the pack; those in none come last.
    let chapters: [(title: String?, rows: [IndexRow])]
    /// Types without one.
    let without: [IndexRow]

    var types: [IndexRow] { chapters.flatMap(\.rows) }

    /// `nil` when nothing at all was delivered.
    init?(_ context: PageContext) {
        let edition = context.edition
        guard let period = IndexPeriod(edition) else { return nil }
        self.period = period
        let rows = OffenceRows(period: period, context: context)
        groups = rows.rows(edition.pack.currentGroups.map { .group($0.id) })
        var chapters: [(title: String?, rows: [IndexRow])] = []
        for chapter in edition.pack.offences.chapters {
            chapters.append((context(chapter.title), rows.rows(chapter.codes.map { .offence($0) })))
        }
        let unnamed = edition.offenceNames.keys.filter { edition.pack.offences[$0] == nil && $0 != .total }
        let rest = rows.rows((edition.pack.offences.outsideChapters + unnamed).sorted().map { .offence($0) })
        let title = chapters.isEmpty ? nil : context(IndexPhrases.otherTypes)
        chapters.append((title, rest))
        without = chapters.flatMap(\.rows).filter { !$0.hasFigure }
        self.chapters = chapters.map { ($0.title, $0.rows.filter(\.hasFigure)) }.filter { !$0.rows.isEmpty }
    }
}

/// Offences of the region as rows of an index.
struct OffenceRows {
    let period: IndexPeriod
    let context: PageContext

    private var region: AreaCode { context.edition.pack.region }

    func rows(_ selections: [OffenceSelection]) -> [IndexRow] {
        let figures = period.figures([region], selections, in: context)
        return zip(selections, figures).map { selection, figure in
            let yearly = figure.value.value == nil ? ofYear(selection) : nil
            let shown = yearly ?? figure
            return IndexRow(
                context.edition.title(of: shown, in: context.language), href: context.href(selection), figure: shown,
                line: yearly == nil && shown.value.value != nil ? period.line(region, selection, in: context) : nil,
                remark: yearly.map { context.language.period($0.period) })
        }
    }

    /// The last year of what the source publishes per year only.
    private func ofYear(_ selection: OffenceSelection) -> Figure? {
        guard let year = context.edition.latestYear, year != period.period else { return nil }
        let figure = context.edition.answer(
            FigureQuery(
                areas: [region], offences: [selection], period: year, comparison: .previousYear,
                audience: context.audience)
        ).first
        return figure?.value.value == nil ? nil : figure
    }
}
