package import Phrases

/// What the pages of the year plan are called wherever the site leads to them.
package enum PlanNames {
    package static let plan = Phrase("Jaarplan", "Year plan")
    package static func plan(of year: Int) -> Phrase { Phrase("Jaarplan \(year)", "Year plan \(year)") }
    package static let inThePlan = Phrase("In het jaarplan", "In the year plan")
    package static func results(_ year: Int) -> Phrase { Phrase("Jaarresultaten \(year)", "Year results \(year)") }
    package static let governance = Phrase("Wie besluit", "Who decides")
    package static let indicator = Phrase("Indicator", "Indicator")
    package static let edit = Phrase("Bewerken", "Edit")
    package static let ownParticipation = Phrase("Deelname van uw gemeente", "What your municipality takes part in")
}
