import Facts
package import Phrases

extension Figure {
    /// The value as a reader sees it, rounded once; the reason when there is none.
    package func valueText(in language: Language) -> String {
        guard let number = value.value else { return value.reason?.text(in: language) ?? "" }
        switch unit {
        case .offences, .rank: return language.number(number)
        case .per1000InhabitantsPerYear: return language.perThousand(number)
        case .percent:
            return measure == .change ? language.signedPercent(number) : language.percent(number, decimals: 1)
        case .index: return language.number(number)
        }
    }
}

extension ComparisonResult {
    /// `−6%` with a large enough base, else the difference in counts: `−10`.
    package func changeText(in language: Language) -> String {
        changePercent.value.map { language.signedPercent($0) } ?? language.signed(difference)
    }

    /// `marge −12 tot +2%`; `nil` where there is no percentage or nothing bounds it.
    package func marginText(in language: Language) -> String? {
        guard changePercent.value != nil, let interval else { return nil }
        let range = language.percentRange(interval.lowerBound, interval.upperBound)
        return Phrase("marge \(range)", "margin \(range)")(language)
    }

    /// `+1,2 procentpunt`, only of a share.
    package func pointsText(in language: Language) -> String? {
        sharePoints?.value.map { language.percentagePoints($0) }
    }
}

extension MissingPart {
    /// What is missing and why: `december 2017: nog niet geleverd voor deze periode`.
    package func text(in language: Language, edition: Edition) -> String {
        let subject =
            switch what {
            case .months(let months): PeriodRange.months(months).text(in: language)
            case .years(let years): PeriodRange.years(years).text(in: language)
            case .offence(let code): edition.title(of: code, in: language)
            case .area(let code): edition.name(of: code)
            }
        return subject + ": " + reason.text(in: language)
    }
}
