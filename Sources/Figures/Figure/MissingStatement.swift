package import Facts
package import Geography

/// One sentence of "what is missing here", for an area and a period.
package enum MissingStatement: Hashable, Sendable {
    /// The source publishes these per year only.
    case offencesPerYearOnly([OffenceCode])
    /// The source publishes these not for areas as small as this one.
    case offencesNotPublishedForLevel([OffenceCode])
    /// Named by the pack or a code list, and without a single value in the deliveries.
    case offencesNotDelivered([OffenceCode])
    /// The delivery holds no total of all offences for this area.
    case noPublishedTotal
    case months(ClosedRange<Month>, MissingReason)
    case years(ClosedRange<Int>, MissingReason)
    /// The area itself has no figures at all.
    case area(AreaCode, MissingReason)
    /// Areas below this one that the code list knows and the deliveries do not hold.
    case areasAbsent(level: AreaLevel, absent: [AreaCode], known: Int)
    /// Offences that count in the area and in none of the buurten below it.
    case withoutKnownPlace(UnplacedCount)
    /// Members of a roll-up without figures, or that belong to it in part.
    case membersMissing([AreaCode])
    case noPopulation(year: Int)
    /// Fewer inhabitants than the pack asks for a rate.
    case tooFewInhabitants(Int, year: Int)
}
