import Phrases

/// The texts of the participation page.
enum ParticipationPhrases {
    static let description = Phrase(
        "Per product en interventie welke gemeenten meedoen, zoals opgegeven en zoals op de lijst.",
        "By product and intervention which municipalities take part, as stated and as listed.")
    static let lead = Phrase(
        "Soms zegt de bron alleen een aantal, zoals 24 gemeenten, zonder te zeggen welke. Dan staat hier het aantal, en dat de lijst ontbreekt.",
        "Sometimes the source gives a number only, such as 24 municipalities, without saying which. Then the number is here, and that the list is missing."
    )
    static func known(_ complete: Int, partly: Int, of all: Int) -> Phrase {
        Phrase { language in
            let (whole, part, total) = (language.number(complete), language.number(partly), language.number(all))
            return Phrase(
                "Van \(whole) van de \(total) onderwerpen weten wij welke gemeenten meedoen, van \(part) een deel.",
                "Of \(whole) of the \(total) subjects we know which municipalities take part, of \(part) some.")(
                    language)
        }
    }
    static let counts = Phrase("Opgegeven en geteld", "Stated and listed")
    static let subject = Phrase("Product of interventie", "Product or intervention")
    static let stated = Phrase("Volgens de bron", "By the source")
    static let listed = Phrase("Op de lijst", "On the list")
    static let complete = Phrase("volledige lijst", "complete list")
    static let partial = Phrase("een deel van de lijst", "a part of the list")
    static let unknown = Phrase("niet bekend", "not known")
    static let notPublic = Phrase("niet openbaar per gemeente", "not published by municipality")
    static let agree = Phrase("klopt met de bron", "agrees with the source")
    static let disagree = Phrase("bron en lijst verschillen", "source and list differ")
    static let matrix = Phrase("De tabel per gemeente", "The table by municipality")
    static let matrixNote = Phrase(
        "Leeg betekent: wij weten het niet. Het betekent niet dat een gemeente niet meedoet.",
        "Empty means: we do not know. It does not mean that a municipality does not take part.")
    static let nothing = Phrase(
        "Van deze gemeente staat nergens dat zij meedoet. Dat kan ook komen doordat de lijst ontbreekt.",
        "Nothing says that this municipality takes part. That can also be because the list is missing.")
    static let none = Phrase("Er zijn nog geen gegevens over deelname.", "There are no data on participation yet.")
    static let allMunicipalities = Phrase("Alle gemeenten", "All municipalities")
}
