import Facts
import Phrases

/// The texts of what a delivery changes.
enum DifferencePhrases {
    static func draft(_ id: DeliveryID) -> Phrase {
        Phrase("Wat levering \(id) verandert", "What delivery \(id) changes")
    }
    static func done(_ id: DeliveryID) -> Phrase {
        Phrase("Wat levering \(id) veranderde", "What delivery \(id) changed")
    }
    static let crumb = Phrase("Verschil", "Difference")
    static let againstNow = Phrase(
        "Vergeleken met wat nu op de site staat.", "Compared with what is on the site now.")
    static let againstThen = Phrase(
        "Vergeleken met wat er op de site stond toen deze levering werd gepubliceerd.",
        "Compared with what was on the site when this delivery was published.")
    static let headlines = Phrase("Op de voorpagina", "On the front page")
    static let sameHeadlines = Phrase(
        "Op de voorpagina verandert geen cijfer.", "No figure changes on the front page.")
    static let before = Phrase("Eerst", "Before")
    static let after = Phrase("Daarna", "After")
    static let samePeriod = Phrase("Daarna, over dezelfde periode", "After, over the same period")
    static let new = Phrase("Wat erbij komt", "What is added")
    static let gone = Phrase("Wat verdwijnt", "What disappears")
    static let changed = Phrase("Cijfers die veranderen", "Figures that change")
    static let periods = Phrase("Perioden", "Periods")
    static let areas = Phrase("Gebieden", "Areas")
    static let types = Phrase("Soorten misdrijven", "Types of offence")
    static let type = Phrase("soort misdrijf", "type of offence")
    static let typesCounted = Phrase("soorten misdrijven", "types of offence")
    static let byMunicipality = Phrase("Per gemeente", "By municipality")
    static let figure = Phrase("cijfer", "figure")
    static let figures = Phrase("cijfers", "figures")
    static let list = Phrase("Toon:", "Show:")
    static let asFile = Phrase("Als bestand:", "As a file:")
    static let columns = [
        Phrase("Gebied", "Area"), Phrase("Soort misdrijf", "Type of offence"), Phrase("Periode", "Period"),
        Phrase("Eerst", "Before"), Phrase("Daarna", "After"), Phrase("Verschil", "Difference"),
    ]

    static func step(_ threshold: Int) -> Phrase {
        threshold == 0
            ? Phrase("alle", "all")
            : Phrase("verschil van \(threshold + 1) of meer", "difference of \(threshold + 1) or more")
    }

    static func large(_ count: Int, _ threshold: Int) -> Phrase {
        Phrase { language in
            let number = language.number(count)
            return Phrase(
                "Daarvan veranderen er \(number) met meer dan \(threshold).",
                "Of these, \(number) change by more than \(threshold).")(language)
        }
    }

    static func more(_ count: Int) -> Phrase {
        Phrase { Phrase("en nog \($0.number(count))", "and \($0.number(count)) more")($0) }
    }

    static func moreInFile(_ count: Int) -> Phrase {
        Phrase { language in
            let number = language.number(count)
            return Phrase(
                "Nog \(number) cijfers staan niet in deze lijst; het bestand bevat er meer.",
                "\(number) more are not in this list; the file has more of them.")(language)
        }
    }
}
