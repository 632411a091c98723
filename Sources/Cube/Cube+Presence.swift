package import Facts
package import Geography

extension Cube {
    /// True when no area has a value for the offence in any month.
    package func isEmpty(offence: Int) -> Bool {
        guard dimensions.offences.indices.contains(offence) else { return true }
        return !months.hasValues(offence: offence)
    }

    /// True when no area has a value for any offence in the month: not delivered, rather than zero.
    package func isEmpty(month: Month) -> Bool {
        guard let range = dimensions.months, range.contains(month) else { return true }
        return !months.hasValues(period: range.lowerBound.distance(to: month))
    }

    /// Whether any area of the level has a value published per year for the offence.
    package func hasYearly(level: AreaLevel, offence: Int) -> Bool {
        guard dimensions.offences.indices.contains(offence) else { return false }
        return years.hasValues(offence: offence, level: Int(level.rawValue))
    }
}
