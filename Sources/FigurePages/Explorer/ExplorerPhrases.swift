import Figures
import Phrases

/// The texts of the explorer.
enum ExplorerPhrases {
    static let description = Phrase(
        "Zet gebieden, soorten misdrijven en periodes naast elkaar, in het beeld dat u kiest.",
        "Put areas, types of offence and periods beside each other, in the view that you choose.")
    static let lead = Phrase(
        "Kies wat u wilt zien. Het adres van de pagina onthoudt uw keuze: u kunt het bewaren of doorsturen.",
        "Choose what you want to see. The address of the page keeps your choice: you can save it or send it on.")
    static let view = Phrase("Beeld", "View")
    static let choose = Phrase("Kies cijfers, gebieden en periode", "Choose figures, areas and period")
    static let measure = Phrase("Maat", "Measure")
    static let against = Phrase("Tegen", "Against")
    static let addArea = Phrase("Gebied erbij", "Add an area")
    static let addOffence = Phrase("Soort erbij", "Add a type")
    static let parts = Phrase("Toon", "Show")
    static let themselves = Phrase("de gekozen gebieden", "the chosen areas")
    static let none = Phrase("niets erbij", "nothing to add")
    static let show = Phrase("Toon", "Show")
    static let chosenAreas = Phrase("Gekozen gebieden", "Chosen areas")
    static let chosenOffences = Phrase("Gekozen soorten", "Chosen types")
    static let words = Phrase("Wat dit beeld zegt", "What this view says")
    static let howToRead = Phrase("Hoe lees ik dit?", "How do I read this?")
    static let takeAway = Phrase("Neem mee", "Take away")
    static let examples = Phrase("Goede voorbeelden", "Good examples")
    static let examplesLead = Phrase(
        "Een vraag, en het beeld dat haar beantwoordt.", "A question, and the view that answers it.")
    static let nothing = Phrase(
        "Er zijn nog geen cijfers om te verkennen.", "There are no figures to explore yet.")
    static let noFigure = Phrase(
        "Hiervan zijn in deze periode geen cijfers.", "There are no figures of this in this period.")
    static let csvPoint = Phrase("CSV met punten", "CSV with points")
    static let text = Phrase("Tekst", "Text")
    static let picture = Phrase("Beeld (SVG)", "Picture (SVG)")
    static let whyNone = Phrase("waarom niet", "why not")

    static func remove(_ name: String) -> Phrase { Phrase("Haal \(name) weg", "Remove \(name)") }

    static func unknown(_ list: String) -> Phrase {
        Phrase(
            "Dit in het adres kennen wij niet en laten wij weg: \(list).",
            "This in the address is not known to us and left out: \(list).")
    }

    static func inside(_ level: Phrase) -> Phrase {
        Phrase("alle \(level.dutch) daarin", "all \(level.english) in them")
    }
}

extension ExplorerView {
    var title: Phrase {
        switch self {
        case .trend: Phrase("Verloop", "Trend")
        case .table: Phrase("Tabel", "Table")
        case .bars: Phrase("Staven", "Bars")
        case .twoPeriods: Phrase("Twee periodes", "Two periods")
        case .map: Phrase("Kaart", "Map")
        case .months: Phrase("Maanden en jaren", "Months and years")
        case .ranks: Phrase("Plaats door de jaren", "Place over the years")
        case .scatter: Phrase("Twee maten", "Two measures")
        case .funnel: Phrase("Trechter", "Funnel")
        }
    }

    /// How the drawing is read, for who has not seen one before.
    var reading: Phrase {
        switch self {
        case .trend:
            Phrase(
                "Van links naar rechts loopt de tijd, naar boven worden het er meer. Een gestippeld stuk is voorlopig. Waar een lijn ophoudt, is er geen cijfer of is de telling veranderd. In een rij kleine grafieken hebben alle dezelfde schaal: wat hoger ligt, is ook echt meer.",
                "Time runs from left to right, and higher is more. A dotted piece is provisional. Where a line stops there is no figure, or the counting has changed. In a row of small charts all have the same scale: what lies higher is really more."
            )
        case .table:
            Phrase(
                "Elke rij is een gebied of een soort. Klik op de kop van een kolom om te sorteren. Hoe donkerder een vakje, hoe groter het getal in die kolom. Een gearceerd vakje heeft geen cijfer, en zegt waarom.",
                "Each row is an area or a type. Click on the head of a column to sort. The darker a cell, the larger the number in that column. A hatched cell has no figure, and says why."
            )
        case .bars:
            Phrase(
                "Elke staaf begint bij nul: twee keer zo lang is twee keer zoveel. Bij een verandering is alleen een staaf in kleur meer dan toeval.",
                "Each bar begins at zero: twice as long is twice as much. Of a change only a coloured bar is more than chance."
            )
        case .twoPeriods:
            Phrase(
                "De grijze stip is hoeveel het was, de grote stip hoeveel het is. Een gevulde, gekleurde stip is een verschil dat meer is dan toeval; een open stip kan toeval zijn.",
                "The grey dot is what it was, the large dot what it is. A filled, coloured dot is a difference that is more than chance; an open dot can be chance."
            )
        case .map:
            Phrase(
                "Hoe sterker de kleur, hoe meer misdrijven per 1.000 inwoners. Een driehoek wijst op een verandering die meer is dan toeval. Waar veel mensen komen die er niet wonen, is het getal hoog zonder dat inwoners meer meemaken.",
                "The stronger the colour, the more offences per 1,000 residents. A triangle points at a change that is more than chance. Where many people come who do not live there, the number is high without residents experiencing more."
            )
        case .months:
            Phrase(
                "Elke rij is een jaar, elke kolom een maand. Zo ziet u het seizoen naast de jaren. Een ring is een maand buiten de band van wat toeval en seizoen kunnen doen.",
                "Each row is a year, each column a month. So you see the season beside the years. A ring is a month outside the band of what chance and season can do."
            )
        case .ranks:
            Phrase(
                "In elk vakje staat de plaats op volgorde van het aantal per 1.000 inwoners; 1 is het hoogst. Tussen haakjes staan de plaatsen die toeval openlaat: overlappen die, dan zegt een hogere of lagere plaats niets.",
                "Each cell has the place by the number per 1,000 residents; 1 is the highest. In brackets are the places that chance leaves open: where those overlap, a higher or lower place means nothing."
            )
        case .scatter:
            Phrase(
                "Elke stip is een gebied. Hoe verder naar rechts, hoe meer van de ene maat; hoe hoger, hoe meer van de andere. Dat twee maten samengaan, zegt niet dat de ene de andere veroorzaakt.",
                "Each dot is an area. Further to the right is more of the one measure; higher is more of the other. That two measures go together does not mean that one causes the other."
            )
        case .funnel:
            Phrase(
                "Elke stip is een gebied: rechts de grote, links de kleine. De band is breed voor kleine gebieden, want daar doet toeval meer. Binnen de band wijkt een gebied niet af van het geheel. Tussen de dunne lijnen liggen bij toeval 95 van de 100 gebieden, in de band 998 van de 1.000.",
                "Each dot is an area: large ones at the right, small ones at the left. The band is wide for small areas, for there chance does more. Inside the band an area does not differ from the whole. By chance 95 of 100 areas lie between the thin lines, 998 of 1,000 inside the band."
            )
        }
    }
}

extension Measure {
    /// Short, for a choice: `aantal`, `per 1.000 inwoners`.
    var choice: Phrase {
        switch self {
        case .count: Phrase("aantal", "number")
        case .rate: Phrase("per 1.000 inwoners per jaar", "per 1,000 residents per year")
        case .moving12Months: Phrase("som van 12 maanden", "sum of 12 months")
        case .change: Phrase("verandering in procenten", "change in per cent")
        case .index: Phrase("index", "index")
        case .share: Phrase("aandeel in alle misdrijven", "share of all offences")
        case .yearToDate: Phrase("dit jaar tot nu toe", "year to date")
        case .rank: Phrase("plaats", "place")
        }
    }

    /// What stands above an axis, for a month or for a period.
    func unit(isMonthly: Bool) -> Phrase {
        switch self {
        case .count where isMonthly: FigurePhrases.unitPerMonth
        case .count: Phrase("misdrijven", "offences")
        case .rate where isMonthly: Phrase("per 1.000 inwoners, 12 maanden", "per 1,000 residents, 12 months")
        case .rate: Phrase("per 1.000 inwoners per jaar", "per 1,000 residents per year")
        case .moving12Months: Phrase("misdrijven in 12 maanden", "offences in 12 months")
        case .change: Phrase("% verandering", "% change")
        case .index: Phrase("index", "index")
        case .share: Phrase("% van alle misdrijven", "% of all offences")
        case .yearToDate: Phrase("misdrijven dit jaar", "offences this year")
        case .rank: Phrase("plaats", "place")
        }
    }

    var decimals: Int { self == .rate || self == .share ? 1 : 0 }

    /// A number of it in a sentence: `12,2 per 1.000`, `+6%`.
    func text(_ value: Double, in language: Language) -> String {
        switch self {
        case .count, .moving12Months, .yearToDate, .rank, .index: language.number(value)
        case .rate: language.perThousand(value)
        case .change: language.signedPercent(value)
        case .share: language.percent(value, decimals: 1)
        }
    }
}
