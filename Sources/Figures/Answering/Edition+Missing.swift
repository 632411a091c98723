import Cube
package import Facts
package import Geography
import RegionPack

extension Edition {
    /// What an area lacks in a period: offences, periods, areas below it, inhabitants.
    package func missing(area code: AreaCode, period: PeriodRange, audience: Audience = .public) -> [MissingStatement] {
        let area = plan(code), total = tally(area, plan(.all), in: period)
        var statements = offenceStatements(area, period) + periodStatements(area, total)
        statements += memberStatements(area)
        if let absent = area.absentChildren {
            statements.append(.areasAbsent(level: .neighbourhood, absent: absent.missing, known: absent.known))
        }
        if let rest = withoutKnownPlace(area: code, offence: .all, period: period) {
            statements.append(.withoutKnownPlace(rest))
        }
        return statements + populationStatements(area, total)
    }

    private func offenceStatements(_ area: AreaPlan, _ period: PeriodRange) -> [MissingStatement] {
        guard area.index != nil, period.isSensible else { return [] }
        var perYear: [OffenceCode] = [], forLevel: [OffenceCode] = [], undelivered: [OffenceCode] = []
        for (code, part) in offenceLookup.parts where isType(code) {
            guard let reason = tally(area, parts: [part], period).count.reason else { continue }
            switch reason {
            case .publishedPerYearOnly: perYear.append(code)
            case .notPublishedForLevel: forLevel.append(code)
            case .offenceNotDelivered: undelivered.append(code)
            default: break
            }
        }
        var statements: [MissingStatement] = []
        if !perYear.isEmpty { statements.append(.offencesPerYearOnly(perYear.sorted())) }
        if !forLevel.isEmpty { statements.append(.offencesNotPublishedForLevel(forLevel.sorted())) }
        if !undelivered.isEmpty { statements.append(.offencesNotDelivered(undelivered.sorted())) }
        return statements
    }

    private func periodStatements(_ area: AreaPlan, _ total: Tally) -> [MissingStatement] {
        guard total.count.value != nil else {
            let reason = total.count.reason ?? .absentFromDelivery
            switch reason {
            case .absentFromDelivery where area.index == nil: return [.area(area.code, reason)]
            case .memberMissing, .publishedPerYearOnly: return []
            default:
                switch total.asked {
                case .months(let months): return [.months(months, reason)]
                case .years(let years): return [.years(years, reason)]
                }
            }
        }
        var statements: [MissingStatement] = total.parts.contains { $0.code == .total } ? [] : [.noPublishedTotal]
        for part in total.missing {
            switch part.what {
            case .months(let months): statements.append(.months(months, part.reason))
            case .years(let years): statements.append(.years(years, part.reason))
            case .offence, .area: break
            }
        }
        return statements
    }

    private func memberStatements(_ area: AreaPlan) -> [MissingStatement] {
        guard let rollUp = area.rollUp else { return [] }
        let lacking = rollUp.members.filter { cube.dimensions.index(of: $0) == nil }
        let members = (rollUp.partialMembers + lacking).sorted()
        return members.isEmpty ? [] : [.membersMissing(members)]
    }

    private func populationStatements(_ area: AreaPlan, _ total: Tally) -> [MissingStatement] {
        guard total.period.isSensible, total.count.value != nil else { return [] }
        let year = total.period.lastYear
        guard let count = inhabitants(of: area.code, in: year) else { return [.noPopulation(year: year)] }
        return publicationPolicy.allowsRate(inhabitants: count) ? [] : [.tooFewInhabitants(count, year: year)]
    }
}
