import Figures
import Phrases

/// The texts of the day monitor.
enum DayMonitorPhrases {
    static let description = Phrase(
        "Incidenten van de laatste dag en de weken ervoor, voor wie is ingelogd.",
        "Incidents of the last day and the weeks before, for who is signed in.")
    static let withoutArea = Phrase(
        "De dagmonitor toont het gebied van uw eigen gemeente. Uw organisatie heeft hier geen eigen gebied.",
        "The day monitor shows the area of your own municipality. Your organisation has no area of its own here.")
    static let notPublic = Phrase(
        "Alleen voor partners die zijn ingelogd, en alleen voor hun werk. Deel deze cijfers niet met anderen.",
        "Only for partners who are signed in, and only for their work. Do not share these figures with others.")

    // MARK: Nothing yet

    static func empty(_ name: String) -> Phrase {
        Phrase(
            "Voor \(name) is nog geen dagmonitor geleverd.", "No day monitor has been delivered for \(name) yet.")
    }
    static let example = Phrase("Voorbeeld van een bestand", "Example of a file")
    static let bringTitle = Phrase("Wat u kunt leveren", "What you can deliver")
    static let bring = Phrase(
        "Een CSV-bestand met aantallen per dag, uurblok, buurt en soort incident. Losse incidenten, adressen en andere kolommen worden geweigerd.",
        "A CSV file with counts by day, hour band, neighbourhood and type of incident. Single incidents, addresses and other columns are refused."
    )
    static let bringHow = Phrase(
        "De beheerder leest het bestand in met vib import. Daarna staan de cijfers meteen op deze pagina.",
        "The administrator imports the file with vib import. The figures are then on this page at once.")

    // MARK: The state

    static func delivered(_ moment: String) -> Phrase {
        Phrase("Laatste levering: \(moment).", "Last delivery: \(moment).")
    }
    static let complete = Phrase(
        "Van de laatste vier weken is elke dag geleverd.", "Every day of the last four weeks was delivered.")
    static func missing(_ count: Int, _ list: String?) -> Phrase {
        let days = list.map { ": \($0)" } ?? ""
        return Phrase(
            "Van de laatste vier weken \(count == 1 ? "ontbreekt 1 dag" : "ontbreken \(count) dagen")\(days). Die tellen niet mee als nul.",
            "Of the last four weeks \(count == 1 ? "1 day is" : "\(count) days are") missing\(days). These do not count as zero."
        )
    }
    static func old(_ days: Int) -> Phrase {
        Phrase(
            "De laatste dag die is geleverd, is \(days) dagen geleden.",
            "The last day that was delivered is \(days) days ago.")
    }
    static let again = Phrase("Ververs", "Refresh")
    static let renews = Phrase(
        "Deze pagina ververst vanzelf als er een levering komt.", "This page renews itself when a delivery comes.")
    static let choose = Phrase("Kies een gemeente", "Choose a municipality")
    static let municipality = Phrase("Gemeente", "Municipality")
    static let show = Phrase("Toon", "Show")

    // MARK: Types

    static let incident = Phrase("incident", "incident")
    static let incidents = Phrase("incidenten", "incidents")
    static func usual(_ weekday: String, mean: String, band: String) -> Phrase {
        Phrase(
            "Op een \(weekday) zijn het er gemiddeld \(mean); \(band) kan toeval zijn.",
            "On a \(weekday) there are \(mean) on average; \(band) can be chance.")
    }
    static let noExpectation = Phrase(
        "Er zijn nog te weinig weken geleverd om te zeggen wat gewoon is.",
        "Too few weeks were delivered to say what is usual.")
    static let nothing = Phrase(
        "Geen enkele soort incident valt op.", "No type of incident stands out.")
    static let moreThanUsual = Phrase("Meer dan gewoonlijk:", "More than usual:")
    static let lessThanUsual = Phrase("Minder dan gewoonlijk:", "Less than usual:")
    static let types = Phrase("Soorten incidenten", "Types of incidents")
    static let type = Phrase("Soort", "Type")
    static let usually = Phrase("Gewoonlijk", "Usually")
    static let against = Phrase("Vergeleken", "Compared")
    static let verdict = Phrase("Oordeel", "Verdict")
    static let all = Phrase("Alle soorten samen", "All types together")
    static let unknown = Phrase("nog niet bekend", "not known yet")
    static func week(_ days: Int) -> Phrase {
        days == 7
            ? Phrase("7 dagen (gewoonlijk)", "7 days (usually)")
            : Phrase("\(days) van 7 dagen (gewoonlijk)", "\(days) of 7 days (usually)")
    }
    static func words(_ verdict: DayLine.Verdict) -> Phrase {
        switch verdict {
        case .more: Phrase("meer dan gewoonlijk", "more than usual")
        case .less: Phrase("minder dan gewoonlijk", "less than usual")
        case .chance: Phrase("gewoon", "usual")
        case .tooFew: Phrase("te weinig weken", "too few weeks")
        }
    }
    static let explained = Phrase(
        "Gewoonlijk is het gemiddelde van dezelfde weekdag in de acht weken ervoor. Tussen haakjes staat wat toeval kan zijn: 99 van de 100 dagen vallen daarbinnen.",
        "Usually is the mean of the same weekday in the eight weeks before. In brackets is what can be chance: 99 of 100 days lie within it."
    )

    // MARK: Hours

    static let hours = Phrase("Uren en weekdagen", "Hours and weekdays")
    static let deliveredDay = Phrase("geleverde dag", "delivered day")
    static let deliveredDays = Phrase("geleverde dagen", "delivered days")
    /// - Parameter days: how many delivered days, with their word.
    static func hoursLead(_ days: String) -> Phrase {
        Phrase(
            "Hoeveel incidenten er gemiddeld zijn, alle soorten samen, over \(days) in de laatste acht weken. Hoe donkerder, hoe meer. Dit is er alleen voor de hele gemeente.",
            "How many incidents there are on average, all types together, over \(days) in the last eight weeks. The darker, the more. This is only there for the whole municipality."
        )
    }
    static let hour = Phrase("Uur", "Hour")
    static func band(_ from: Int, _ to: Int) -> Phrase { Phrase("\(from)–\(to) uur", "\(from)–\(to) h") }
    /// - Parameter incidents: how many, with their word.
    static func withoutHour(_ incidents: String) -> Phrase {
        Phrase(
            "Niet in deze tabel: \(incidents) waarvan het uur niet bekend is.",
            "Not in this table: \(incidents) of which the hour is not known.")
    }

    // MARK: Places

    static let places = Phrase("Waar", "Where")
    static let place = Phrase("Buurt", "Neighbourhood")
    static let number = Phrase("Aantal", "Number")
    /// - Parameter level: `buurt` or `wijk`.
    static func mapTitle(_ level: String) -> Phrase {
        Phrase("Incidenten per \(level)", "Incidents by \(level)")
    }
    static let mapLead = Phrase(
        "Hoe groter de cirkel, hoe meer incidenten. De aantallen staan ook in de tabel.",
        "The larger the circle, the more incidents. The numbers are in the table too.")
    static func mapSummary(_ level: String, of name: String) -> Phrase {
        Phrase(
            "Kaart van \(name) met het aantal incidenten per \(level) in vier weken.",
            "Map of \(name) with the number of incidents by \(level) in four weeks.")
    }
    static let hidden = Phrase("niet getoond", "not shown")
    static let notDelivered = Phrase("niet in de levering", "not in the delivery")
    static func weeks(_ from: String, _ through: String) -> Phrase {
        Phrase(
            "Alle soorten samen, in vier hele weken: \(from) tot en met \(through).",
            "All types together, in four whole weeks: \(from) up to \(through).")
    }
    static func weeksMissing(from: String, through: String, lacking days: String) -> Phrase {
        Phrase(
            "Aantallen per buurt tonen we pas als elke dag van deze vier weken is geleverd: \(from) tot en met \(through). Nog niet geleverd: \(days).",
            "We show counts by neighbourhood only when every day of these four weeks was delivered: \(from) up to \(through). Not delivered yet: \(days)."
        )
    }
    static func sizes(_ from: String, _ through: String) -> Phrase {
        Phrase(
            "In de vier weken van \(from) tot en met \(through) zijn sommige dagen per buurt geleverd en andere per wijk. Daarom tonen we geen aantallen per gebied.",
            "In the four weeks from \(from) up to \(through) some days were delivered by neighbourhood and others by wijk. Therefore we show no counts by area."
        )
    }
    static let weeksOld = Phrase(
        "De laatste levering is zo oud dat we geen aantallen per buurt meer tonen.",
        "The last delivery is so old that we show no counts by neighbourhood any more.")
    static func run(_ from: String, _ through: String) -> Phrase {
        Phrase("\(from) tot en met \(through)", "\(from) up to \(through)")
    }
    static let allWithheld = Phrase(
        "De aantallen per buurt zijn te klein om te tonen, ook aan partners.",
        "The counts by neighbourhood are too small to show, to partners neither.")
    static let withheld = Phrase(
        "Aantallen van 1 tot en met 4 per buurt tonen we niet, ook niet aan partners: zo weinig incidenten kunnen over één persoon of adres gaan. Soms tonen we daarom ook een ander aantal niet, waaruit ze te berekenen zijn.",
        "We do not show counts from 1 up to 4 of a neighbourhood, to partners neither: so few incidents can be about one person or address. Sometimes another count is therefore not shown either, from which they could be computed."
    )
    /// - Parameter incidents: how many, with their word.
    static func withoutPlace(_ incidents: String) -> Phrase {
        Phrase("Van \(incidents) is de buurt niet bekend.", "Of \(incidents) the neighbourhood is not known.")
    }
}
