import Facts
import Geography
import Phrases
package import RegionPack

extension DataSource {
    /// The day monitor as a source: nothing of it is public, and partners see no small counts of a buurt.
    package static let dayMonitor = DataSource(
        id: "dagmonitor", name: Phrase("Dagmonitor van de politie", "Day monitor of the police"),
        definition: Phrase(
            "Aantallen incidenten per dag, uurblok, buurt en soort, zoals de politie ze telt.",
            "Counts of incidents by day, hour band, neighbourhood and type, as the police count them."),
        owner: Phrase("Politie", "Police"),
        licence: Phrase("Alleen voor partners die zijn ingelogd", "Only for partners who are signed in"),
        measure: .count, unit: Phrase("incidenten", "incidents"), refreshMonths: nil, isOpen: false,
        disclosure: [
            .partners: DisclosureRule(smallestArea: .neighbourhood, shortestPeriod: .month, withheldUpTo: 4),
            .analyst: DisclosureRule(),
        ], breaks: [])
}
