import Cube
import Facts

extension Edition {
    /// Both numbers where a count rests on years as published and the months of the same types add up to another.
    ///
    /// `nil` unless every year has both for every type: what is published per year only has no months to differ.
    func monthsBesideYears(_ area: AreaPlan, _ tally: Tally) -> FigureNote? {
        guard case .years(let asked) = tally.period, tally.count.value != nil, tally.missing.isEmpty, asked.count <= 3,
            let index = area.index, cube.dimensions.years != nil, cube.dimensions.months != nil
        else { return nil }
        var byYear = 0, byMonth = 0
        for part in tally.parts {
            guard let offence = part.index, part.hasMonths, !part.isPublishedPerYearOnly,
                part.tenure.covers(PeriodRange.years(asked).months)
            else { return nil }
            for year in asked {
                guard let published = cube.cell(area: index, offence: offence, year: year).count else { return nil }
                let months = cube.total(
                    area: index, offence: offence, over: .months(PeriodRange.years(year...year).months))
                guard months.isComplete else { return nil }
                byYear += Int(published)
                byMonth += months.sum
            }
        }
        return byYear == byMonth || tally.parts.isEmpty ? nil : .yearsBesideMonths(years: byYear, months: byMonth)
    }
}
