import Facts
import Figures
import Geography
import RegionPack
import SiteKit

/// The areas of an edition with their last year of figures, as the index shows them.
struct AreaIndexModel {
    let period: IndexPeriod
    let choice: PeriodChoice
    let region: IndexRow?
    /// The municipalities with their rates, for the map and the words above it.
    let below: SubAreas?
    let municipalities: [IndexRow]
    /// Districts, each followed by its teams.
    let police: [IndexRow]
    /// Municipalities that were delivered and are not of the region.
    let outside: [IndexRow]

    /// `nil` when nothing at all was delivered.
    init?(_ context: PageContext) {
        let edition = context.edition
        guard let period = IndexPeriod(edition), let choice = period.choice(in: context) else { return nil }
        self.period = period
        self.choice = choice
        let rows = AreaRows(period: period, context: context)
        region = rows.rows([edition.pack.region], rank: .whole).first
        let own = edition.areas[edition.pack.region].flatMap {
            SubAreas(of: $0, offence: .all, choice: choice, in: context)
        }
        below = own?.level == .municipality ? own : nil
        let codes = Self.ordered(edition.municipalities, edition)
        // The counts of the map are those of the table: they are asked once.
        let figures = Dictionary(
            (below?.rows ?? []).map { ($0.area, $0.count) }, uniquingKeysWith: { first, _ in first })
        municipalities = rows.rows(codes, figures: figures)
        police = Self.police(edition, rows)
        let known = Set(edition.pack.areas.map(\.code)).union(edition.municipalities)
        let others = edition.areas.codes.filter {
            $0.level == .municipality && !known.contains($0) && !$0.isUnknownPlace
        }
        outside = rows.rows(Self.ordered(others, edition))
    }

    private static func police(_ edition: Edition, _ rows: AreaRows) -> [IndexRow] {
        let districts = ordered(edition.areas.codes.filter { $0.level == .policeDistrict }, edition)
        return districts.flatMap { district in
            let teams = ordered(edition.areas.descendants(of: district, at: .basicTeam), edition)
            return rows.rows([district], rank: .whole) + rows.rows(teams, rank: .part)
        }
    }

    /// In the order of their names.
    static func ordered(_ codes: [AreaCode], _ edition: Edition) -> [AreaCode] {
        let keyed = codes.filter { edition.areas[$0] != nil }.map {
            (code: $0, key: NameFolding.fold(edition.name(of: $0)))
        }
        return keyed.sorted {
            $0.key == $1.key ? $0.code < $1.code : $0.key.lexicographicallyPrecedes($1.key)
        }.map(\.code)
    }
}

/// Areas as rows of an index.
struct AreaRows {
    let period: IndexPeriod
    let context: PageContext

    func rows(
        _ codes: [AreaCode], rank: IndexRow.Rank = .plain, figures known: [AreaCode: Figure] = [:]
    ) -> [IndexRow] {
        let missing = codes.filter { known[$0] == nil }
        let asked = missing.isEmpty ? [] : period.figures(missing, [.all], in: context)
        let figures = known.merging(zip(missing, asked)) { first, _ in first }
        return codes.compactMap { code in
            figures[code].map { figure in
                IndexRow(
                    AreaNames.text(code, context), href: context.href(code), figure: figure,
                    line: figure.value.value == nil ? nil : period.line(code, .all, in: context),
                    remark: context.edition.absentParts(of: code, in: context.language), rank: rank)
            }
        }
    }
}
