import Facts
import Figures
import Geography
import Phrases
import RegionPack

/// The texts of the catalogue and of the pages of sources.
enum SourcePhrases {
    static let data = Phrase("Data", "Data")
    static let catalogue = Phrase("Bronnen van cijfers", "Sources of figures")
    static let catalogueExplained = Phrase(
        "Waar de cijfers van de coalitie vandaan komen, van wie ze zijn en wanneer er nieuwe verwacht worden. Kies een bron voor haar definitie, kanttekeningen en waarden.",
        "Where the coalition’s figures come from, whose they are, and when new ones are expected. Choose a source for its definition, caveats and values."
    )
    static let columns = [
        Phrase("Bron", "Source"), Phrase("Van wie", "Owner"), Phrase("Licentie", "Licence"),
        Phrase("Wie mag het zien", "Who may see it"), Phrase("Laatste levering", "Last delivery"),
        Phrase("Volgende verwacht", "Next expected"),
    ]
    static let table = Phrase(
        "Bronnen met eigenaar, licentie, laatste en volgende levering",
        "Sources with owner, licence, last and next delivery")
    static let owner = Phrase("Van wie", "Owner")
    static let licence = Phrase("Licentie", "Licence")
    static let rhythm = Phrase("Nieuwe cijfers", "New figures")
    static let sensitivity = Phrase("Wie mag het zien", "Who may see it")
    static let last = Phrase("Laatste levering", "Last delivery")
    static let next = Phrase("Volgende verwacht", "Next expected")
    static let through = Phrase("Cijfers tot en met", "Figures through")
    static let stated = Phrase("Staat in", "Stated in")
    static let toConfirm = Phrase("Nog na te gaan", "Still to be confirmed")
    static let none = Phrase("nog geen", "none yet")
    static let noRhythm = Phrase("geen vast ritme", "no fixed rhythm")
    static let unknown = Phrase("nog niet bekend", "not known yet")
    static let overdue = Phrase("te laat", "overdue")
    static let caveats = Phrase("Bij deze cijfers", "About these figures")
    static let about = Phrase("Over deze bron", "About this source")
    static let values = Phrase("Waarden", "Values")
    static let area = Phrase("Gebied", "Area")
    static let show = Phrase("Toon", "Show")
    static let download = Phrase("Alle waarden die u mag zien, als CSV", "All values that you may see, as CSV")
    static let downloadLarge = Phrase(
        "Alle waarden van gemeenten en grotere gebieden, als CSV",
        "All values of municipalities and larger areas, as CSV")

    static func download(_ municipality: String) -> Phrase {
        Phrase(
            "Alle waarden van \(municipality) met de wijken en buurten, als CSV",
            "All values of \(municipality) with its wijken and buurten, as CSV")
    }

    static let period = Phrase("Periode", "Period")
    static let value = Phrase("Waarde", "Value")
    static let margin = Phrase("Marge", "Margin")
    static let respondents = Phrase("Ondervraagden", "People asked")
    static let marginExplained = Phrase(
        "De streepjes zijn de marge die de bron bij elke waarde geeft.",
        "The whiskers are the margin that the source gives with each value.")
    static let provisionalExplained = Phrase(
        "Gestippeld of open is voorlopig: de bron kan dit nog verbeteren.",
        "Dotted or open is provisional: the source may still correct it.")
    static let chosenFirst = Phrase(
        "Kies eerst een gemeente. Daarna staan haar wijken en buurten in de lijst.",
        "Choose a municipality first. Its wijken and buurten are then in the list.")
    static let perMonth = Phrase("Per maand.", "Per month.")
    static let perQuarter = Phrase("Per kwartaal.", "Per quarter.")
    static let perYear = Phrase("Per jaar.", "Per year.")
    static let breakLabel = Phrase("nieuwe meting", "new method")
    static let real = Phrase(
        "De waarden op deze pagina zijn echt ingelezen. Verzonnen zijn alleen de misdrijven op de andere pagina’s.",
        "The values on this page were really imported. Only the offences on the other pages are invented.")
    static let elsewhere = Phrase(
        "Van deze bron wordt hier niets ingelezen.", "Nothing of this source is taken in here.")
    static let offences = Phrase(
        "Deze cijfers staan op de pagina’s van gebieden en misdrijven.",
        "These figures are on the pages of areas and offences.")
    static let population = Phrase(
        "Deze aantallen zijn de noemer van elk cijfer per 1.000 inwoners.",
        "These numbers are what every rate per 1,000 residents divides by.")
    static let boundaries = Phrase(
        "Met deze grenzen worden de kaarten getekend.", "The maps are drawn with these boundaries.")
    static let notForYou = Phrase(
        "Deze waarden zijn niet openbaar. Wie er voor de samenwerking mee werkt, ziet ze na het inloggen.",
        "These values are not public. Who works with them for the coalition sees them after signing in.")
    static let noValueHere = Phrase(
        "Van dit gebied zijn er geen waarden die u mag zien.", "There are no values of this area that you may see.")

    static func bring(_ source: DataSource) -> Phrase {
        guard let table = source.table else {
            return Phrase(
                "Van deze bron zijn nog geen cijfers ingelezen. De beheerder doet dat met: vib import BESTAND --source \(source.id).",
                "No figures of this source have been imported yet. The administrator does so with: vib import FILE --source \(source.id)."
            )
        }
        let fetch = table.topic == .nuisance ? "vib fetch nuisance" : "vib fetch police"
        return Phrase(
            "Van deze bron zijn nog geen cijfers ingelezen. De beheerder haalt ze op met: \(fetch).",
            "No figures of this source have been imported yet. The administrator fetches them with: \(fetch).")
    }

    static func every(_ months: Int?) -> Phrase {
        switch months {
        case nil: noRhythm
        case 1: Phrase("elke maand", "every month")
        case 3: Phrase("elk kwartaal", "every quarter")
        case 12: Phrase("elk jaar", "every year")
        case 24: Phrase("om de twee jaar", "every two years")
        case .some(let months): Phrase("om de \(months) maanden", "every \(months) months")
        }
    }

    /// `Openbaar`, `Niet openbaar`, or that nobody has said so yet.
    static func sensitivity(_ source: DataSource) -> Phrase {
        if source.isOpen { return Phrase("iedereen: openbaar", "everybody: public") }
        guard !source.disclosure.isEmpty else { return Phrase("nog niet vastgesteld", "not established yet") }
        return source.disclosure[.public] == nil
            ? Phrase("alleen na inloggen", "after signing in only")
            : Phrase("niet openbaar; iedereen ziet een deel", "not public; everybody sees a part")
    }

    /// What an audience sees of a source that is not open, in one sentence.
    static func rule(_ rule: DisclosureRule, for audience: Audience) -> Phrase {
        let area = rule.smallestArea.plural
        let period =
            switch rule.shortestPeriod {
            case .day: Phrase("per dag", "per day")
            case .month: Phrase("per maand", "per month")
            case .quarter: Phrase("per kwartaal", "per quarter")
            case .year: Phrase("per jaar", "per year")
            }
        let who =
            switch audience {
            case .public: Phrase("Iedereen ziet", "Everybody sees")
            case .partners: Phrase("U ziet als partner", "As a partner you see")
            case .analyst: Phrase("U ziet als analist", "As an analyst you see")
            }
        let up = rule.withheldUpTo
        let small =
            up > 0
            ? Phrase(", zonder aantallen van 1 tot en met \(up)", ", without counts from 1 to \(up)")
            : Phrase(verbatim: "")
        return Phrase {
            "\(who($0)) \(area($0)) \(Phrase("en grotere gebieden", "and larger areas")($0)) \(period($0))\(small($0))."
        }
    }

    /// How many values are withheld, and why.
    static func withheld(_ count: Int) -> Phrase {
        Phrase { language in
            let number = language.number(count)
            let many =
                count == 1
                ? Phrase("1 waarde staat er niet bij", "1 value is left out")
                : Phrase("\(number) waarden staan er niet bij", "\(number) values are left out")
            return many(language)
                + Phrase(
                    ", omdat een klein aantal naar een persoon kan wijzen of omdat zo’n aantal eruit te berekenen is.",
                    ", because a small count can point at a person or could be worked out from them.")(language)
        }
    }
}
