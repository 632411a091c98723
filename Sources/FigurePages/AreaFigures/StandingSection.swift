import Charts
import Facts
import Figures
import Geography
import Markup
import Phrases
import SiteKit

/// Where a wijk or buurt stands among all of its municipality: a strip with a tick each, and the places that chance leaves open.
struct StandingSection {
    let model: AreaModel
    let context: PageContext
    let municipality: AreaCode
    let standing: AreaStanding
    /// Why the area is ordered by count; `nil` where it has a rate.
    private let reason: MissingReason?
    /// The year of the inhabitants, when it is not that of the figures.
    private let populationYear: Int?

    private var language: Language { context.language }
    private var level: AreaLevel { model.area.level }

    /// `nil` for larger areas, without a figure, and for the only one of its municipality.
    init?(model: AreaModel, context: PageContext) {
        let edition = context.edition, code = model.area.code
        guard let choice = model.choice, model.area.level == .neighbourhood || model.area.level == .cbsWijk,
            let municipality = code.municipality
        else { return nil }
        let codes = edition.areas.descendants(of: municipality, at: model.area.level).filter { !$0.isUnknownPlace }
        guard codes.count > 1 else { return nil }
        let rows = SubAreas.rank(codes, by: model.offence, over: choice, isCompared: false, in: context)
        guard let standing = edition.standing(of: code, among: rows) else { return nil }
        self.model = model
        self.context = context
        self.municipality = municipality
        self.standing = standing
        reason = rows.first { $0.area == code }?.rate.value.reason
        populationYear = standing.measure == .rate ? SubAreas.otherYear(rows) : nil
    }

    var chart: Chart {
        StripChart(
            language: language, title: title, subtitle: subtitle, summary: title + ". " + explained,
            unit: context(standing.measure == .rate ? StandingPhrases.perThousand : StandingPhrases.offences),
            items: standing.entries.map(item), own: standing.own,
            margin: standing.entries[standing.own].interval, reference: reference, table: table,
            isExample: context.edition.isExample, source: context(FigurePhrases.sourceName)
        ).chart
    }

    private func item(_ entry: AreaStanding.Entry) -> StripChart.Item {
        StripChart.Item(name: AreaNames.text(entry.area, context), value: entry.value, text: text(entry.value))
    }

    private func text(_ value: Double) -> String {
        standing.measure == .rate ? language.perThousand(value) : language.number(value)
    }

    // MARK: Words

    /// `Plaats 12 van 96 buurten in Zoetermeer; door toeval kan het elke plaats van 8 tot en met 31 zijn`
    var title: String {
        let all = language.number(standing.entries.count), place = language.number(standing.place)
        let many = level.many(language), name = AreaNames.text(municipality, context)
        let (best, worst) = (language.number(standing.places.lowerBound), language.number(standing.places.upperBound))
        let start = Phrase(
            "Plaats \(place) van \(all) \(many) in \(name)", "Place \(place) of \(all) \(many) in \(name)")
        guard standing.places.count > 1 else {
            return start(language) + Phrase(", ook als wij toeval meerekenen", ", chance taken into account")(language)
        }
        if standing.places.count == standing.entries.count {
            return start(language)
                + Phrase("; door toeval kan het elke plaats zijn", "; by chance it could be any place")(language)
        }
        return start(language)
            + Phrase(
                "; door toeval kan het elke plaats van \(best) tot en met \(worst) zijn",
                "; by chance it could be any place from \(best) to \(worst)")(language)
    }

    private var subtitle: String {
        let period = language.sentenceStart(language.period(model.choice?.period ?? .years(0...0)))
        let inhabitants = populationYear.map { year in
            Phrase(
                " De inwoners zijn die van 1 januari \(year).", " The residents are those of 1 January \(year).")(
                    language)
        }
        return "\(period). \(explained)\(inhabitants ?? "")"
    }

    private var explained: String {
        let one = level.one(language)
        switch standing.measure {
        case .rate:
            return Phrase(
                "Elk streepje is een \(one), met zijn misdrijven per 1.000 inwoners. Plaats 1 is het hoogste cijfer. De lijn door de stip is de marge (95%).",
                "Each tick is a \(one), by its offences per 1,000 residents. Place 1 is the highest figure. The line through the dot is the margin (95%)."
            )(language)
        case .count:
            let why = reason?.short(in: language) ?? ""
            return Phrase(
                "Elk streepje is een \(one), met zijn aantal misdrijven: per inwoner kan het hier niet (\(why)). Waar meer mensen komen, is het aantal vanzelf hoger. De lijn door de stip is de marge (95%).",
                "Each tick is a \(one), by its number of offences: per resident is not possible here (\(why)). Where more people come the number is higher of itself. The line through the dot is the margin (95%)."
            )(language)
        }
    }

    private var reference: (label: String, value: Double)? {
        guard standing.measure == .rate, let above = model.rates.first(where: { $0.area == municipality }),
            let value = above.value.value
        else { return nil }
        return ("\(AreaNames.text(municipality, context)): \(language.perThousand(value))", value)
    }

    private var table: DataTable {
        let measure = standing.measure == .rate ? FigurePhrases.rate : FigurePhrases.count
        let columns = [
            DataTable.Column(context(FigurePhrases.area), isNumeric: false), DataTable.Column(context(measure)),
            DataTable.Column(context(FigurePhrases.interval)),
        ]
        let decimals = standing.measure == .rate ? 1 : 0
        let rows = standing.entries.map { entry in
            [
                FigureCells.name(entry.area, context),
                DataTable.Cell(text(entry.value), plain: FigureCells.plain(entry.value, decimals: decimals)),
                FigureCells.interval(entry.interval, decimals: decimals, language),
            ]
        }
        return DataTable(caption: title, columns: columns, rows: rows)
    }
}

/// The units of the strip.
enum StandingPhrases {
    static let perThousand = Phrase("misdrijven per 1.000 inwoners", "offences per 1,000 residents")
    static let offences = Phrase("misdrijven", "offences")
}
