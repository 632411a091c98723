import Figures
import Phrases

/// The texts of a month in five sentences.
enum MonthBriefPhrases {
    static let name = Phrase("De maand in vijf zinnen", "The month in five sentences")
    static func title(_ month: String) -> Phrase {
        Phrase { language in
            language.sentenceStart(Phrase("\(month) in vijf zinnen", "\(month) in five sentences")(language))
        }
    }
    static let description = Phrase(
        "Wat er in een maand in de regio gebeurde, wat opviel, wat daalde, wat niet te zeggen is en hoe het jaarplan ervoor staat.",
        "What happened in the region in a month, what stood out, what fell, what cannot be said and how the year plan stands."
    )
    static let nothingYet = Phrase(
        "Er zijn nog geen cijfers per maand van deze regio.", "There are no figures per month of this region yet.")

    static let happened = Phrase("De regio", "The region")
    static let rose = Phrase("Gestegen", "Up")
    static let fell = Phrase("Gedaald", "Down")
    static let cannotBeSaid = Phrase("Niet te zeggen", "Cannot be said")
    static let plan = Phrase("Het jaarplan", "The year plan")

    static func place(_ place: ExpectedPlace) -> Phrase {
        switch place {
        case .inside: Phrase("dus dit aantal kan toeval zijn", "so this number can be chance")
        case .above:
            Phrase("dus dit is meer dan toeval en seizoen verklaren", "so this is more than chance and season explain")
        case .below:
            Phrase(
                "dus dit is minder dan toeval en seizoen verklaren", "so this is less than chance and season explain")
        }
    }

    static func allFigures(_ region: String) -> Phrase {
        Phrase("Alle cijfers van \(region)", "All figures of \(region)")
    }
    static func risen(_ before: String) -> Phrase {
        Phrase(
            "Vergeleken met \(before) steeg het aantal meer dan door toeval te verwachten is bij",
            "Compared with \(before), the number rose more than chance can explain for")
    }
    static func fallen(_ before: String) -> Phrase {
        Phrase(
            "Vergeleken met \(before) daalde het aantal meer dan door toeval te verwachten is bij",
            "Compared with \(before), the number fell more than chance can explain for")
    }
    static func noneRose(_ before: String) -> Phrase {
        Phrase(
            "Vergeleken met \(before) is geen van de verschillen die wij konden toetsen een stijging die meer is dan toeval.",
            "Compared with \(before), none of the differences that we could test is a rise that is more than chance.")
    }
    static func noneFell(_ before: String) -> Phrase {
        Phrase(
            "Vergeleken met \(before) is geen van de verschillen die wij konden toetsen een daling die meer is dan toeval.",
            "Compared with \(before), none of the differences that we could test is a fall that is more than chance.")
    }
    static func nothingToTest(_ before: String) -> Phrase {
        Phrase(
            "Er is geen verschil met \(before) dat wij kunnen toetsen: daarvoor zijn cijfers van beide maanden nodig, met genoeg misdrijven.",
            "There is no difference with \(before) that we can test: that takes figures of both months, with enough offences."
        )
    }
    /// After `nothingToTest`, which says why.
    static let noFallsEither = Phrase(
        "Ook over dalingen is daarom niets te zeggen.", "For that reason nothing can be said about falls either.")
    static func more(_ count: Int) -> Phrase { Phrase("nog \(count)", "\(count) more") }

    static func tooFew(_ count: String, of all: String) -> Phrase {
        Phrase(
            "Over \(count) van de \(all) vergelijkingen (per gemeente en soort) is niets te zeggen, omdat er te weinig misdrijven zijn of een cijfer ontbreekt.",
            "Nothing can be said of \(count) of the \(all) comparisons (by municipality and type), because there are too few offences or a figure is missing."
        )
    }
    static func provisional(_ month: String) -> Phrase {
        Phrase { language in
            language.sentenceStart(
                Phrase(
                    "\(month) is voorlopig: er kunnen nog aangiften bij komen.",
                    "\(month) is provisional: reports can still come in.")(language))
        }
    }
    static func incomplete(_ month: String) -> Phrase {
        Phrase { language in
            language.sentenceStart(
                Phrase(
                    "\(month) is niet volledig: een deel van de cijfers ontbreekt.",
                    "\(month) is incomplete: a part of the figures is missing.")(language))
        }
    }
    static let nothingLacks = Phrase(
        "Alles wat wij voor deze zinnen nodig hebben, is geleverd. Wat niet is aangegeven, ziet de politie niet.",
        "All that we need for these sentences was delivered. What is not reported, the police do not see.")

    static func ofThePlan(_ year: Int) -> Phrase { Phrase("Het jaarplan \(year):", "The year plan \(year):") }
    static let noPlan = Phrase("Er is nog geen jaarplan gepubliceerd.", "No year plan has been published yet.")
    static func noTargets(_ year: Int) -> Phrase {
        Phrase(
            "Het jaarplan \(year) heeft geen doelen met een getal.", "The year plan \(year) has no targets in numbers.")
    }
    static let indicators = Phrase("Alle doelen en indicatoren", "All targets and indicators")

    static let madeBy = Phrase(
        "Een programma maakte deze zinnen van de gepubliceerde cijfers.",
        "A program made these sentences of the published figures.")
    static let version = Phrase("Gegevensversie", "Data version")
    static let otherMonths = Phrase("Andere maanden", "Other months")
}
