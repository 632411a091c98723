import Facts
import Geography
package import Phrases

extension MissingStatement {
    /// One sentence for "what is missing here".
    package func text(in language: Language, edition: Edition) -> String {
        switch self {
        case .offencesPerYearOnly, .offencesNotPublishedForLevel, .offencesNotDelivered, .noPublishedTotal:
            offenceText(language, edition)
        case .months(let months, let reason): periodText(.months(months), reason, in: language)
        case .years(let years, let reason): periodText(.years(years), reason, in: language)
        case .withoutKnownPlace(let rest): rest.text(in: language)
        case .area, .areasAbsent, .membersMissing: areaText(language, edition)
        case .noPopulation(let year):
            Phrase(
                "Voor \(year) is hier geen inwonertal bekend. Een cijfer per 1.000 inwoners staat er alleen waar een ander jaar is gebruikt; dat staat er dan bij.",
                "No population is known here for \(year). A figure per 1,000 residents is shown only where another year is used, and says so."
            )(language)
        case .tooFewInhabitants(let count, let year):
            Phrase(
                "Op 1 januari \(year) woonden hier \(residents(count, language)). Dat is te weinig voor een cijfer per 1.000 inwoners.",
                "On 1 January \(year), \(residents(count, language)) lived here. That is too few for a figure per 1,000 residents."
            )(language)
        }
    }

    private func offenceText(_ language: Language, _ edition: Edition) -> String {
        switch self {
        case .offencesPerYearOnly(let codes):
            Phrase(
                "De bron publiceert alleen per jaar: \(titles(codes, in: language, of: edition)).",
                "The source publishes per year only: \(titles(codes, in: language, of: edition)).")(language)
        case .offencesNotPublishedForLevel(let codes):
            Phrase(
                "De bron publiceert niet voor zo’n klein gebied: \(titles(codes, in: language, of: edition)).",
                "The source does not publish for an area this small: \(titles(codes, in: language, of: edition))."
            )(language)
        case .offencesNotDelivered(let codes):
            Phrase(
                "Nog niet geleverd: \(titles(codes, in: language, of: edition)).",
                "Not delivered yet: \(titles(codes, in: language, of: edition)).")(language)
        default:
            Phrase(
                "De levering bevat geen totaal van alle misdrijven. Het totaal hier is een som van soorten.",
                "The delivery holds no total of all offences. The total here is a sum of types.")(language)
        }
    }

    private func areaText(_ language: Language, _ edition: Edition) -> String {
        switch self {
        case .area(let code, let reason):
            "\(edition.name(of: code)): \(reason.text(in: language))."
        case .areasAbsent(let level, let absent, let known):
            Phrase(
                "Van de \(level.counted(known, in: language)) \(absent.count == 1 ? "ontbreekt" : "ontbreken") in de levering: \(names(absent, in: language, of: edition)).",
                "Of the \(level.counted(known, in: language)), the delivery lacks: \(names(absent, in: language, of: edition))."
            )(language)
        case .membersMissing(let codes):
            Phrase(
                "Zonder cijfer of maar voor een deel in dit gebied: \(names(codes, in: language, of: edition)).",
                "Without a figure, or only partly in this area: \(names(codes, in: language, of: edition)).")(language)
        default: ""
        }
    }

    private func periodText(_ period: PeriodRange, _ reason: MissingReason, in language: Language) -> String {
        language.sentenceStart(period.text(in: language)) + ": " + reason.text(in: language) + "."
    }

    private func residents(_ count: Int, _ language: Language) -> String {
        Phrase(
            count == 1 ? "1 persoon" : "\(language.number(count)) mensen",
            count == 1 ? "1 person" : "\(language.number(count)) people")(language)
    }

    /// At most ten by name: a longer list says how many more there are.
    private func names(_ codes: [AreaCode], in language: Language, of edition: Edition) -> String {
        shortened(codes.map { edition.name(of: $0) }, language)
    }

    private func titles(_ codes: [OffenceCode], in language: Language, of edition: Edition) -> String {
        shortened(codes.map { edition.title(of: $0, in: language) }, language)
    }

    private func shortened(_ items: [String], _ language: Language) -> String {
        guard items.count > 10 else { return language.list(items) }
        let rest = items.count - 9
        return items.prefix(9).joined(separator: ", ")
            + Phrase(" en nog \(rest) andere", " and \(rest) others")(language)
    }
}
