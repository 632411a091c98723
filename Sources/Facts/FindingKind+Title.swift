package import Phrases

extension FindingKind {
    /// What is the matter, in a few words; the page of the kind says the rest.
    package var title: Phrase {
        switch self {
        case .notATable: Phrase("Geen bestand dat ingelezen kan worden", "Not a file that can be imported")
        case .unreadableText: Phrase("Geen leesbare tekst", "No readable text")
        case .fileShrank: Phrase("Bestand werd kleiner tijdens het lezen", "File became smaller while it was read")
        case .fileChanged: Phrase("Bestand veranderde tijdens het lezen", "File changed while it was read")
        case .fileTruncated: Phrase("Bestand is misschien afgebroken", "File may have been cut off")
        case .tooLarge: Phrase("Te groot", "Too large")
        case .missingColumn: Phrase("Kolom ontbreekt", "Column missing")
        case .extraColumn: Phrase("Kolommen die niet worden gelezen", "Columns that are not read")
        case .oldDivisionUnknown: Phrase("Jaar van de indeling onbekend", "Year of the division unknown")
        case .rowBroken: Phrase("Regel klopt niet", "Broken row")
        case .areaMalformed: Phrase("Gebied is geen code", "Area is not a code")
        case .areaAmbiguous: Phrase("Naam van meer dan één gebied", "Name of more than one area")
        case .offenceMalformed: Phrase("Misdrijf is geen code", "Offence is not a code")
        case .offenceNeverTaken: Phrase("Soort die nooit wordt ingelezen", "Kind that is never taken in")
        case .periodMalformed: Phrase("Periode klopt niet", "Not a period")
        case .countNegative: Phrase("Aantal onder nul", "Count below zero")
        case .countNotInteger: Phrase("Aantal is geen heel getal", "Count is not a whole number")
        case .countAbsurd: Phrase("Aantal is onmogelijk groot", "Count is impossibly large")
        case .duplicateDiffers: Phrase("Dubbel, met een ander aantal", "Twice, with different counts")
        case .duplicateSame: Phrase("Dubbel, met hetzelfde aantal", "Twice, with the same count")
        case .quarterSkipped: Phrase("Kwartalen tellen niet mee", "Quarters left out")
        case .rowsNotTaken: Phrase("Regels over iets anders", "Rows about something else")
        case .areaWithoutName: Phrase("Gebied zonder naam", "Area without a name")
        case .offenceWithoutName: Phrase("Misdrijf zonder naam", "Offence without a name")
        case .mixedPeriods: Phrase("Maanden en jaren door elkaar", "Months and years in one column")
        case .periodAfterReceipt: Phrase("Periode na de dag van ontvangst", "Period after the day of receipt")
        case .periodGap: Phrase("Perioden ontbreken", "Periods missing")
        case .periodEmpty: Phrase("Periode zonder aantallen", "Period without counts")
        case .offenceEmpty: Phrase("Misdrijf zonder aantallen", "Offence without counts")
        case .areaAbsent: Phrase("Gebieden ontbreken", "Areas missing")
        case .totalMismatch: Phrase("Totaal past niet bij de delen", "Total does not match its parts")
        case .parentMismatch: Phrase("Geheel is kleiner dan de delen", "Whole smaller than its parts")
        case .areaSilent: Phrase("Gebied viel stil", "Area fell silent")
        case .partsDiffer: Phrase("Delen spreken elkaar tegen", "Parts contradict each other")
        case .publishedWouldBeLost:
            Phrase("Gepubliceerde cijfers zouden verdwijnen", "Published figures would disappear")
        case .publishedChanges: Phrase("Gepubliceerde cijfers veranderen", "Published figures change")
        case .yearsDifferFromMonths:
            Phrase("Jaar is iets anders dan de maanden samen", "Year differs from its months together")
        case .olderEdition: Phrase("Lijkt een oudere uitgave", "Looks like an older edition")
        case .nameConflict: Phrase("Eén code, twee namen", "One code, two names")
        case .populationMalformed: Phrase("Aantal inwoners klopt niet", "Number of inhabitants not usable")
        case .boundaryMalformed: Phrase("Grens is niet leesbaar", "Boundary cannot be read")
        case .boundaryTurned: Phrase("Breedte en lengte omgedraaid", "Latitude and longitude turned")
        case .boundaryCollapsed: Phrase("Grens zonder oppervlak", "Boundary without surface")
        case .boundaryWithoutCode: Phrase("Grens zonder code", "Boundary without a code")
        case .keptDamage: Phrase("Bewaard bestand is beschadigd", "Kept file is damaged")
        case .packInvalid: Phrase("Waarde is niet bruikbaar", "Value cannot be used")
        case .packUnknownKey: Phrase("Onbekende sleutel of onbekend bestand", "Unknown key or file")
        case .packReference: Phrase("Verwijzing naar iets onbekends", "Reference to something unknown")
        case .packUnconfirmed: Phrase("Nog te bevestigen", "Still to be confirmed")
        case .planBlock: Phrase("Blok klopt niet", "Block not as it should be")
        case .planDuplicate: Phrase("Twee keer in het plan", "Twice in the plan")
        case .planReference: Phrase("Verwijzing naar iets dat er niet is", "Reference to something that is not there")
        case .planBinding: Phrase("Koppeling zonder waarde", "Binding without a value")
        case .planBareNumber: Phrase("Los getal in een tekst", "Bare number in a text")
        case .planAudience: Phrase("Voor te veel mensen", "For more people than allowed")
        case .planDate: Phrase("Datum of jaar klopt niet", "Date or year cannot be right")
        case .planCount: Phrase("Aantal past niet bij de lijst", "Count does not match the list")
        case .planCarryOver: Phrase("Verwijzing tussen jaren loopt verkeerd", "Link between years runs the wrong way")
        case .planStrategyYears: Phrase("Geen strategie voor dit jaar", "No strategy for this year")
        case .planFewActions: Phrase("Bijna geen acties", "Hardly any actions")
        case .planOtherYear: Phrase("Kop van een ander jaar", "Heading of another year")
        case .planBalance: Phrase("Bedragen tellen niet op", "Amounts do not add up")
        case .planIndicator: Phrase("Indicator is niet compleet", "Indicator leaves something open")
        case .planMarkup: Phrase("Opmaak die niet kan", "Markup that cannot be shown")
        case .planIdentifier: Phrase("Gegevens van een persoon", "Data on a person")
        case .registerRule: Phrase("Rij past niet bij het register", "Row does not fit its register")
        case .registerCare: Phrase("Register waar niemand voor zorgt", "Register that nobody looks after")
        }
    }
}

extension Finding.Severity {
    /// The word for it, in the middle of a sentence.
    package var word: Phrase {
        switch self {
        case .note: Phrase("opmerking", "note")
        case .warning: Phrase("waarschuwing", "warning")
        case .error: Phrase("fout", "error")
        }
    }
}
