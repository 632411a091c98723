package import Phrases
import SiteKit
package import Strategy

/// The texts of the pages where a plan is written.
package enum EditPhrases {
    static func desk(_ year: Int) -> Phrase { Phrase("Jaarplan \(year) bewerken", "Edit year plan \(year)") }
    package static let description = Phrase("Het concept van het jaarplan.", "The draft of the year plan.")

    // Where it stands.
    package static let standing = Phrase("Waar het plan staat", "Where the plan stands")
    static let neverAdopted = Phrase("Nog niet vastgesteld.", "Not adopted yet.")
    static let neverPublished = Phrase("Nog niet gepubliceerd.", "Not published yet.")
    static func adopted(_ number: Int, _ date: String) -> Phrase {
        Phrase("Versie \(number) is vastgesteld op \(date).", "Version \(number) was adopted on \(date).")
    }
    package static func published(_ number: Int, _ date: String) -> Phrase {
        Phrase(
            "Het publiek leest versie \(number), sinds \(date).", "The public reads version \(number), since \(date).")
    }
    package static let unchanged = Phrase(
        "Het concept is gelijk aan de vastgestelde versie.", "The draft equals the adopted version.")
    package static func changed(_ count: Int) -> Phrase {
        Phrase { language in
            let number = language.number(count)
            return count == 1
                ? Phrase("1 onderdeel is anders dan vastgesteld.", "1 item differs from what was adopted.")(language)
                : Phrase(
                    "\(number) onderdelen zijn anders dan vastgesteld.", "\(number) items differ from what was adopted."
                )(language)
        }
    }
    static let frozen = Phrase(
        "Een vastgestelde versie verandert nooit. Wat u hier schrijft komt in de volgende versie.",
        "An adopted version never changes. What you write here goes into the next version.")

    // Adopting and publishing.
    package static let adopt = Phrase("Vaststellen", "Adopt")
    static let lookAtFirst = Phrase("Kijk hier eerst naar", "Look at this first")
    static let adoptAnyway = Phrase(
        "Ik heb dit gelezen en stel het plan zo vast.", "I have read this and adopt the plan as it is.")
    static let adoptUnread = Phrase(
        "Lees eerst wat hierboven staat en vink dat aan.", "First read what is above, and tick that.")
    static let adoptExplained = Phrase(
        "Hiermee legt u het concept vast zoals het hieronder staat. Het publiek ziet het pas als het is gepubliceerd.",
        "This fixes the draft as it stands below. The public sees it only once it is published.")
    static let reasonForCorrection = Phrase("Waarom is er een nieuwe versie?", "Why is there a new version?")
    package static let publish = Phrase("Publiceren", "Publish")
    static let publishExplained = Phrase(
        "Hiermee toont u de vastgestelde versie aan het publiek.", "This shows the adopted version to the public.")

    // The list.
    package static let items = Phrase("Onderdelen", "Items")
    static let changedItems = Phrase("Wat is veranderd", "What changed")
    static let lastChange = Phrase("Laatst veranderd", "Last changed")
    static let fromPack = Phrase("uit het regiopakket", "from the region pack")
    package static let new = Phrase("Nieuw", "New")
    package static let add = Phrase("Toevoegen", "Add")
    static let removed = Phrase("verwijderd", "removed")

    // The form.
    package static let save = Phrase("Opslaan in het concept", "Save to the draft")
    static let preview = Phrase("Voorbeeld bekijken", "Show a preview")
    static let previewTitle = Phrase("Zo komt het er te staan", "This is how it will read")
    static let notSaved = Phrase("Nog niet opgeslagen.", "Not saved yet.")
    static let why = Phrase("Waarom verandert u dit?", "Why do you change this?")
    static let whyHint = Phrase(
        "Komt in de geschiedenis te staan. Noem geen namen van personen.", "Is kept in the history. Do not name people."
    )
    static let requiredMarked = Phrase(
        "Bij wat u moet invullen staat “verplicht”; de rest mag leeg blijven.",
        "What you must fill in says “required”; the rest may stay empty.")
    static let whichNumber = Phrase("Welk getal bedoelt u?", "Which number do you mean?")
    static let newRow = Phrase("Nieuwe rij", "New row")
    package static let row = Phrase("Rij", "Row")
    static let rowsHint = Phrase(
        "Maak alle velden van een rij leeg om haar te verwijderen.", "Empty all fields of a row to remove it.")
    package static let none = Phrase("–", "–")
    static let personalData = Phrase(
        "Schrijf geen namen, telefoonnummers, mailadressen of andere gegevens van personen.",
        "Write no names, phone numbers, mail addresses or other data on people.")
    static let otherPlan = Phrase("Hoort bij programma", "Part of programme")

    // Removing, undoing, carrying over.
    package static let remove = Phrase("Verwijderen uit het concept", "Remove from the draft")
    static let removeExplained = Phrase(
        "U kunt dit tot een dag later ongedaan maken. De geschiedenis blijft.",
        "You can undo this until a day later. The history stays.")
    package static let undo = Phrase("Ongedaan maken", "Undo")
    static let undoExplained = Phrase(
        "U heeft dit minder dan een dag geleden zelf veranderd.", "You changed this yourself less than a day ago.")
    static func changedTogether(_ count: Int, _ moment: String) -> Phrase {
        Phrase { language in
            let number = language.number(count)
            return Phrase(
                "U heeft op \(moment) \(number) onderdelen in één keer veranderd.",
                "On \(moment) you changed \(number) items at once.")(language)
        }
    }
    static let undoTogether = Phrase("Allemaal ongedaan maken", "Undo all of them")
    package static func carry(_ year: Int) -> Phrase { Phrase("Meenemen naar \(year)", "Take to \(year)") }
    static func notBegun(_ year: Int) -> Phrase {
        Phrase(
            "Het jaarplan \(year) is nog niet begonnen. De redactie van het bureau begint het; daarna kunt u deze actie meenemen.",
            "The year plan \(year) has not begun yet. The bureau’s editors begin it; after that you can take this action along."
        )
    }
    static func carriedAlready(_ year: Int) -> Phrase {
        Phrase("Deze actie staat al in het plan van \(year).", "This action is in the plan of \(year) already.")
    }
    static let history = Phrase("Geschiedenis", "History")
    static let moved = Phrase("verplaatst", "moved")
    static let firstText = Phrase("eerste tekst", "first text")

    // Conflict.
    static let conflict = Phrase("Iemand anders was u voor", "Somebody else was before you")
    static let conflictProblem = Phrase(
        "Iemand anders heeft dit onderdeel veranderd terwijl u schreef. Er is nog niets opgeslagen; uw tekst staat hieronder.",
        "Somebody else changed this item while you were writing. Nothing has been saved yet; your text is below.")
    static let conflictExplained = Phrase(
        "Vergelijk de teksten, kies per veld, en sla daarna op. Velden die alleen de ander veranderde, zijn al overgenomen.",
        "Compare the texts, choose per field, then save. Fields that only the other changed have been taken over.")
    static let wasText = Phrase("Waar u allebei mee begon", "What both of you began with")
    static let theirText = Phrase("De tekst van de ander", "The other's text")
    static let yourText = Phrase("Uw tekst", "Your text")
    static let keepYours = Phrase("Ik gebruik mijn tekst", "I use my text")
    static let takeTheirs = Phrase("Ik neem de tekst van de ander", "I take the other's text")
    package static let empty = Phrase("(leeg)", "(empty)")
    static let removedByOther = Phrase(
        "Iemand anders heeft dit onderdeel verwijderd. Als u opslaat, komt het terug met uw tekst.",
        "Somebody else removed this item. If you save, it comes back with your text.")

    static let removedByYou = Phrase(
        "Dit onderdeel staat niet meer in het concept. Als u opslaat, komt het terug met de tekst hieronder.",
        "This item is no longer in the draft. If you save, it comes back with the text below.")

    // What was done.
    static func savedItem(_ title: String, _ year: Int) -> Phrase {
        Phrase(
            "“\(title)” is opgeslagen in het concept van \(year).", "“\(title)” has been saved in the draft of \(year)."
        )
    }
    static func addedItem(_ title: String, _ year: Int) -> Phrase {
        Phrase(
            "“\(title)” is toegevoegd aan het concept van \(year). Vul hieronder de rest in.",
            "“\(title)” has been added to the draft of \(year). Fill in the rest below.")
    }
    static func carriedItem(_ title: String, _ year: Int) -> Phrase {
        Phrase(
            "“\(title)” is meegenomen naar het concept van \(year).",
            "“\(title)” has been carried over to the draft of \(year).")
    }
    static func removedItem(_ title: String, _ year: Int) -> Phrase {
        Phrase(
            "“\(title)” staat niet meer in het concept van \(year).", "“\(title)” is no longer in the draft of \(year)."
        )
    }
    static func undoneItem(_ title: String) -> Phrase {
        Phrase("“\(title)” is weer zoals het was.", "“\(title)” is as it was before.")
    }
    static func adoptedNow(_ number: Int, _ year: Int) -> Phrase {
        Phrase(
            "Versie \(number) van het jaarplan \(year) is vastgesteld.",
            "Version \(number) of the year plan \(year) has been adopted.")
    }
    static func publishedNow(_ number: Int, _ year: Int) -> Phrase {
        Phrase(
            "Versie \(number) van het jaarplan \(year) is gepubliceerd.",
            "Version \(number) of the year plan \(year) has been published.")
    }
    static func importedNow(_ count: Int, _ year: Int) -> Phrase {
        Phrase { language in
            let number = language.number(count)
            return Phrase(
                count == 1
                    ? "1 onderdeel is ingelezen in het concept van \(year)."
                    : "\(number) onderdelen zijn ingelezen in het concept van \(year).",
                count == 1
                    ? "1 item has been taken into the draft of \(year)."
                    : "\(number) items have been taken into the draft of \(year)."
            )(language)
        }
    }

    // A number of an indicator in a text.
    static let bindTitle = Phrase(
        "Een getal van een indicator in de tekst zetten", "Put a number of an indicator into the text")
    static let bindExplained = Phrase(
        "Zo’n getal verandert vanzelf mee. Typ {{}} waar het moet komen; anders komt het achteraan.",
        "Such a number changes by itself. Type {{}} where it has to come; otherwise it comes at the end.")
    static let bindWhat = Phrase("Welk getal", "Which number")
    static let bindHow = Phrase("Hoe het er staat", "How it reads")
    static let bindUnit = Phrase("met het woord erbij: 838 acties", "with its noun: 838 actions")
    static let bindValue = Phrase("alleen het getal: 838", "the number alone: 838")
    static let bindFull = Phrase(
        "met de vergelijking erachter: 838 (was 708 in 2020)", "with the comparison behind it: 838 (was 708 in 2020)")
    static let bindAct = Phrase("Zet in de tekst", "Put into the text")
    static let bindPreview = Phrase("Zo leest de zin", "This is how the sentence reads")
    static let bindNothing = Phrase("Kies een getal.", "Choose a number.")
    static func bindStated(_ period: String) -> Phrase { Phrase(verbatim: period) }
    static func bindTarget(_ period: String) -> Phrase { Phrase("doel voor \(period)", "target for \(period)") }

    package static let numbers = Phrase("Getallen in deze tekst", "Numbers in this text")
    package static func standing(_ standing: TextNumber.Standing) -> Phrase {
        switch standing {
        case .bound: Phrase("komt uit een indicator", "comes from an indicator")
        case .typed: Phrase("getypt, met bron", "typed, with a source")
        case .bare:
            Phrase(
                "zonder bron: verwijs naar een indicator of noem een bron", "without a source: bind it or name a source"
            )
        }
    }

    package static func kind(_ kind: PlanEntry.Kind) -> Phrase {
        switch kind {
        case .strategy: Phrase("Strategie", "Strategy")
        case .ambition: Phrase("Ambitie", "Ambition")
        case .theme: Phrase("Thema", "Theme")
        case .organisation: Phrase("Organisatie", "Organisation")
        case .document: Phrase("Bron", "Source document")
        case .programme: Phrase("Programma of project", "Programme or project")
        case .goal: Phrase("Meerjarendoel", "Multi-year goal")
        case .lookBack: Phrase("Terugblik", "Look-back")
        case .agenda: Phrase("Actie", "Action")
        case .indicator: Phrase("Indicator", "Indicator")
        case .participation: Phrase("Deelname", "Participation")
        case .intervention: Phrase("Interventie", "Intervention")
        case .pilot: Phrase("Proef", "Pilot")
        case .grant: Phrase("Subsidie", "Grant")
        case .budget: Phrase("Begroting", "Budget")
        case .body: Phrase("Overleg", "Body")
        case .note: Phrase("Noot bij de bron", "Note on the source")
        }
    }

    /// The role of an author as outsiders may read it.
    package static func role(_ role: String) -> Phrase {
        switch role.split(separator: ":").first ?? "" {
        case "pack": fromPack
        case "partner": Phrase("partner", "partner")
        case "editor": Phrase("redacteur", "editor")
        case "analyst": Phrase("analist", "analyst")
        case "approver": Phrase("goedkeurder", "approver")
        case "administrator": Phrase("beheerder", "administrator")
        default: Phrase("opdrachtregel", "command line")
        }
    }

    /// The same for the pages of the plan, which take texts of a pack.
    package static func publicRole(_ role: String) -> Phrase {
        let phrase = Self.role(role)
        return phrase
    }

    package static func refusal(_ refusal: PlanRefusal) -> Phrase {
        switch refusal {
        case .noSuchRevision: Phrase("Deze wijziging bestaat niet.", "There is no such change.")
        case .notNewest:
            Phrase(
                "Dit onderdeel is daarna nog veranderd. Bewerk het gewoon.",
                "This item was changed again since. Just edit it.")
        case .notOwn: Phrase("U kunt alleen uw eigen wijziging ongedaan maken.", "You can only undo your own change.")
        case .tooLate: Phrase("Dit is langer dan een dag geleden.", "This was more than a day ago.")
        case .draftChanged:
            Phrase(
                "Het concept is veranderd nadat u deze pagina opende. Bekijk het opnieuw voordat u het vaststelt.",
                "The draft changed after you opened this page. Look at it again before you adopt it.")
        case .nothingChanged:
            Phrase("Er is niets veranderd sinds de vorige versie.", "Nothing has changed since the version before.")
        case .reasonMissing:
            Phrase("Schrijf waarom er een nieuwe versie komt.", "Write why there is a new version.")
        case .reasonPointsAtPerson:
            Phrase(
                "In de reden staat iets dat naar een persoon wijst. Haal het weg.",
                "The reason holds something that points at a person. Take it out.")
        case .nothingAdopted: Phrase("Stel het plan eerst vast.", "Adopt the plan first.")
        case .alreadyPublished: Phrase("Deze versie is al gepubliceerd.", "This version is published already.")
        case .nothingPublished:
            Phrase("Van dit jaar leest het publiek nu niets.", "The public reads nothing of this year now.")
        case .publicationChanged:
            Phrase(
                "Het publiek leest inmiddels een andere versie. Bekijk de pagina opnieuw voordat u haar intrekt.",
                "The public reads another version by now. Look at the page again before you withdraw it.")
        case .withdrawalReasonMissing:
            Phrase("Schrijf waarom u deze versie intrekt.", "Write why you withdraw this version.")
        case .yearExists: Phrase("Het plan van dit jaar is al begonnen.", "The plan of this year has begun already.")
        case .yearAdopted:
            Phrase(
                "Het plan van dit jaar is al vastgesteld; het begin kan niet meer ongedaan worden gemaakt.",
                "The plan of this year was adopted already; its beginning can no longer be undone.")
        case .yearChanged:
            Phrase(
                "Er is daarna al aan dit plan gewerkt; het begin kan niet meer in één keer ongedaan worden gemaakt.",
                "The plan was worked on since; its beginning can no longer be undone at once.")
        case .empty: Phrase("Het plan is leeg.", "The plan is empty.")
        case .unsound:
            Phrase(
                "Dit concept kan zo niet worden vastgesteld. Verbeter eerst wat hieronder staat.",
                "This draft cannot be adopted like this. First mend what is below.")
        }
    }
}
