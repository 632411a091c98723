import Phrases
package import Records

/// The choices of fields, in the words of both languages.
package enum FieldChoices {
    package static let status = [
        FieldChoice("notStarted", Phrase("niet begonnen", "not started")),
        FieldChoice("onTrack", Phrase("op koers", "on track")),
        FieldChoice("atRisk", Phrase("loopt gevaar", "at risk")),
        FieldChoice("done", Phrase("klaar", "done")),
        FieldChoice("stopped", Phrase("gestopt", "stopped")),
    ]
    package static let statusOrNone = [FieldChoice("", Phrase("–", "–"))] + status
    package static let track = [
        FieldChoice("", Phrase("geen", "none")), FieldChoice("exploring", Phrase("verkennen", "exploring")),
        FieldChoice("intervening", Phrase("ingrijpen", "intervening")),
        FieldChoice("experimenting", Phrase("proberen", "experimenting")),
    ]
    package static let programmeKind = [
        FieldChoice("programme", Phrase("programma", "programme")),
        FieldChoice("project", Phrase("project", "project")),
    ]
    package static let direction = [
        FieldChoice("none", Phrase("geen wens genoemd", "no wish stated")),
        FieldChoice("up", Phrase("omhoog", "up")), FieldChoice("down", Phrase("omlaag", "down")),
    ]
    package static let indicatorKind = [
        FieldChoice("", Phrase("niet gezegd", "not said")),
        FieldChoice("perYear", Phrase("geteld over een jaar", "counted over a year")),
        FieldChoice("state", Phrase("stand op een moment", "how it stands at a moment")),
        FieldChoice("change", Phrase("verandering", "change")),
    ]
    package static let unit = [
        FieldChoice("count", Phrase("aantal", "count")), FieldChoice("percent", Phrase("procent", "per cent")),
        FieldChoice("percentChange", Phrase("verandering in procent", "change in per cent")),
        FieldChoice("euro", Phrase("euro", "euro")), FieldChoice("millionEuro", Phrase("miljoen euro", "million euro")),
        FieldChoice("notStated", Phrase("niet genoemd in de bron", "not stated by the source")),
    ]
    package static let bound = [
        FieldChoice("atLeast", Phrase("ten minste", "at least")),
        FieldChoice("moreThan", Phrase("meer dan", "more than")),
        FieldChoice("atMost", Phrase("hooguit", "at most")), FieldChoice("lessThan", Phrase("minder dan", "less than")),
    ]
    package static let basis =
        [
            FieldChoice("", Phrase("niets", "nothing")),
            FieldChoice("previousYear", Phrase("het jaar ervoor", "the year before")),
        ] + (2010...2040).map { FieldChoice(String($0), Phrase(verbatim: String($0))) }
    package static let targetOrigin = [
        FieldChoice("own", Phrase("eigen doel", "own target")),
        FieldChoice("nationalAgenda", Phrase("landelijke veiligheidsagenda", "national safety agenda")),
        FieldChoice("notStated", Phrase("herkomst niet in de bron", "origin not stated by the source")),
    ]
    package static let bar = [
        FieldChoice("", Phrase("geen", "none")),
        FieldChoice(
            "resilienceScan",
            Phrase("weerbaarheidsscan: per gemeente nooit openbaar", "resilience scan: never public per municipality")),
        FieldChoice("perMunicipality", Phrase("per gemeente nooit openbaar", "never public per municipality")),
    ]
    package static let participation = [
        FieldChoice("takesPart", Phrase("doet mee", "takes part")),
        FieldChoice("exploring", Phrase("verkent", "exploring")),
        FieldChoice("announced", Phrase("aangekondigd", "announced")),
        FieldChoice("stopped", Phrase("gestopt", "stopped")),
        FieldChoice("doesNotTakePart", Phrase("doet niet mee", "does not take part")),
    ]
    package static let side = [
        FieldChoice("expense", Phrase("lasten", "expense")), FieldChoice("income", Phrase("baten", "income")),
    ]
    package static let allocation = [
        FieldChoice("perInhabitant", Phrase("naar inwoners", "by inhabitants")),
        FieldChoice("fixed", Phrase("elke gemeente evenveel", "the same for each municipality")),
        FieldChoice("notStated", Phrase("niet genoemd", "not stated")),
    ]
    package static let bodyLevel = [
        FieldChoice("national", Phrase("landelijk", "national")),
        FieldChoice("policeUnit", Phrase("eenheid", "police unit")),
        FieldChoice("district", Phrase("district", "district")),
        FieldChoice("basicTeam", Phrase("basisteam", "basic team")),
        FieldChoice("municipality", Phrase("gemeente", "municipality")),
        FieldChoice("support", Phrase("ondersteuning", "support")),
    ]
    package static let interventionKind = [
        FieldChoice("lesson", Phrase("les", "lesson")), FieldChoice("game", Phrase("spel", "game")),
        FieldChoice("campaign", Phrase("campagne", "campaign")),
        FieldChoice("training", Phrase("training", "training")),
        FieldChoice("toolkit", Phrase("hulpmiddel", "toolkit")), FieldChoice("product", Phrase("product", "product")),
        FieldChoice("meeting", Phrase("bijeenkomst", "meeting")),
        FieldChoice("inspection", Phrase("controle", "inspection")), FieldChoice("scan", Phrase("scan", "scan")),
        FieldChoice("support", Phrase("ondersteuning", "support")), FieldChoice("other", Phrase("anders", "other")),
    ]
    package static let evaluation = [
        FieldChoice("notStated", Phrase("niet in de bron", "not stated by the source")),
        FieldChoice("none", Phrase("niet onderzocht", "not evaluated")),
        FieldChoice("planned", Phrase("onderzoek gepland", "evaluation planned")),
        FieldChoice("running", Phrase("wordt onderzocht", "being evaluated")),
        FieldChoice("done", Phrase("onderzocht", "evaluated")),
    ]
    package static let phase = [
        FieldChoice("prepared", Phrase("in voorbereiding", "prepared")),
        FieldChoice("running", Phrase("loopt", "running")),
        FieldChoice("measured", Phrase("gemeten", "measured")), FieldChoice("finished", Phrase("afgerond", "finished")),
        FieldChoice("paused", Phrase("stilgelegd", "paused")),
    ]
    package static let pilotDecision = [
        FieldChoice("pending", Phrase("nog geen besluit", "no decision yet")),
        FieldChoice("scaleUp", Phrase("uitbreiden", "scale up")),
        FieldChoice("adapt", Phrase("aanpassen", "adapt")), FieldChoice("stop", Phrase("stoppen", "stop")),
    ]
    package static let grantStatus = [
        FieldChoice("announced", Phrase("aangekondigd", "announced")),
        FieldChoice("applied", Phrase("aangevraagd", "applied for")),
        FieldChoice("received", Phrase("ontvangen", "received")), FieldChoice("spent", Phrase("besteed", "spent")),
        FieldChoice("rejected", Phrase("afgewezen", "rejected")),
    ]
    package static let organisationKind = [
        FieldChoice("municipality", Phrase("gemeente", "municipality")),
        FieldChoice("police", Phrase("politie", "police")),
        FieldChoice("prosecution", Phrase("Openbaar Ministerie", "prosecution service")),
        FieldChoice("bureau", Phrase("bureau", "bureau")),
        FieldChoice("careSafetyHouse", Phrase("Zorg- en Veiligheidshuis", "care and safety house")),
        FieldChoice("province", Phrase("provincie", "province")),
        FieldChoice("ministry", Phrase("ministerie", "ministry")),
        FieldChoice("education", Phrase("onderwijs", "education")), FieldChoice("care", Phrase("zorg", "care")),
        FieldChoice("business", Phrase("bedrijfsleven", "business")), FieldChoice("other", Phrase("anders", "other")),
    ]
    package static let ownerBasis = [
        FieldChoice("", Phrase("genoemd of afgesproken", "named or agreed")),
        FieldChoice("inferred", Phrase("door ons afgeleid", "our inference")),
    ]
    package static let accounts = [
        FieldChoice("", Phrase("zoals gewoon voor deze soort", "as is usual for this kind")),
        FieldChoice("allowed", Phrase("mensen kunnen inloggen", "people can sign in")),
        FieldChoice("none", Phrase("niemand kan inloggen", "nobody can sign in")),
    ]
    package static let field = [
        FieldChoice("owner", FieldLabels.owner), FieldChoice("partners", FieldLabels.partners),
        FieldChoice("forWhom", FieldLabels.forWhom), FieldChoice("due", FieldLabels.due),
        FieldChoice("progress", FieldLabels.progress), FieldChoice("evidence", FieldLabels.evidence),
        FieldChoice("indicators", FieldLabels.indicators), FieldChoice("text", FieldLabels.text),
        FieldChoice("ethics", FieldLabels.ethics), FieldChoice("amount", FieldLabels.amount),
        FieldChoice("result", FieldLabels.result), FieldChoice("decision", FieldLabels.decision),
        FieldChoice("status", FieldLabels.status),
    ]
}
