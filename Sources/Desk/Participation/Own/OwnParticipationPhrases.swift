import Phrases

/// The texts of the page where a municipality states what it takes part in.
enum OwnParticipationPhrases {
    static let description = Phrase(
        "Geef op waaraan uw gemeente meedoet.", "State what your municipality takes part in.")
    static let lead = Phrase(
        "Geef per product of interventie op of uw gemeente meedoet. Wat u opgeeft komt in het concept van het jaarplan. Het staat op de site zodra het plan opnieuw is vastgesteld en gepubliceerd.",
        "State for each product or intervention whether your municipality takes part. What you state goes into the draft of the year plan. It is on the site once the plan has been adopted and published again."
    )
    static let none = Phrase(
        "In dit plan staat nog niets waaraan gemeenten meedoen.",
        "There is nothing in this plan yet that municipalities take part in.")
    static func inPlan(_ year: Int) -> Phrase { Phrase("jaarplan \(year)", "year plan \(year)") }
    static let notStated = Phrase("geen opgave", "not stated")
    static let sinceHint = Phrase(
        "Een jaar, kwartaal of maand: 2021, 2021-Q4 of 2021-12.", "A year, quarter or month: 2021, 2021-Q4 or 2021-12.")
    static let publicNote = Phrase(
        "Iedereen kan dit lezen. Noem geen namen van personen.", "Everybody can read this. Do not name people.")
    static let partnersNote = Phrase(
        "Partners kunnen dit lezen. Noem geen namen van personen.", "Partners can read this. Do not name people.")
    static let ownNote = Phrase(
        "Alleen uw eigen gemeente en het bureau lezen dit. Noem geen namen van personen.",
        "Only your own municipality and the bureau read this. Do not name people.")
    static let save = Phrase("Opgeven", "State")
    static let statusMissing = Phrase(
        "Kies of uw gemeente meedoet, of maak de andere velden leeg.",
        "Choose whether your municipality takes part, or empty the other fields.")
    static let untilBeforeSince = Phrase(
        "Het einde ligt voor het begin.", "The end lies before the beginning.")
    static let published = Phrase("staat zo op de site", "is on the site like this")
    static let draft = Phrase("staat in het concept, nog niet op de site", "is in the draft, not on the site yet")
    static func changed(_ now: String) -> Phrase {
        Phrase(
            "Een collega heeft dit intussen veranderd in: \(now). Er is nog niets opgeslagen. Geef nog eens op als uw tekst moet gelden.",
            "A colleague has meanwhile changed this to: \(now). Nothing has been saved yet. State again if your text is to hold."
        )
    }
}
