import Cube
import Geography
import RegionPack

extension Edition {
    /// The division year by which roll-ups take their members: as stated, else the year of the newest period.
    package var rollUpDivisionYear: Int { divisionYear ?? heldYears?.upperBound ?? 0 }

    func plan(_ code: AreaCode) -> AreaPlan { memo.plan(code) { resolve(code) } }

    private func resolve(_ code: AreaCode) -> AreaPlan {
        let rollUp = code.level.isRollUp ? rollUp(code) : nil
        let isSplit = rollUp.map { !$0.isSumOfMembers } ?? false
        let absent = absentChildren(of: code)
        return AreaPlan(
            code: code, index: isSplit ? nil : cube.dimensions.index(of: code), rollUp: rollUp,
            notes: notes(of: code, rollUp, absent), boundaryChanges: boundaryChanges(of: code), absentChildren: absent)
    }

    /// The members of a region, district or team; `nil` for other areas.
    func rollUp(_ code: AreaCode) -> AreaComposition? {
        pack.rollUps(inDivision: rollUpDivisionYear).first { $0.code == code }
    }

    private func notes(
        of code: AreaCode, _ rollUp: AreaComposition?, _ absent: (missing: [AreaCode], known: Int)?
    ) -> [FigureNote] {
        var notes: [FigureNote] = isExample ? [.exampleFigures] : []
        let area = areas[code]
        if area?.isNamed != true { notes.append(.areaHasNoName(code)) }
        if let rollUp {
            notes += rollUp.partialMembers.map(FigureNote.rollUpMemberMissing)
            if rollUp.isSumOfMembers {
                notes.append(.rollUp(members: rollUp.members.count, divisionYear: divisionYear))
            }
        } else if code.level >= .municipality {
            notes.append(.divisionYear(divisionYear))
        }
        if area?.isUnconfirmed == true || (rollUp != nil && hasUnconfirmedMembers(code)) {
            notes.append(.membersToBeConfirmed)
        }
        if let absent {
            notes.append(
                .childrenAbsent(level: .neighbourhood, absent: absent.missing.count, known: absent.known))
        }
        return notes
    }

    private func hasUnconfirmedMembers(_ code: AreaCode) -> Bool {
        pack.memberships.contains {
            $0.whole == code && $0.isUnconfirmed && $0.contains(division: rollUpDivisionYear)
        }
    }

    /// The buurten below an area that the code list knows and no delivery holds, while it holds others beside them.
    ///
    /// Of a roll-up those of its members.
    func absentChildren(of code: AreaCode) -> (missing: [AreaCode], known: Int)? {
        if let members = rollUp(code)?.members {
            let lacking = members.compactMap { plan($0).absentChildren }
            guard !lacking.isEmpty else { return nil }
            let known = members.reduce(0) { $0 + knownBuurten(below: $1).count }
            return (lacking.flatMap(\.missing), known)
        }
        guard code.level == .municipality || code.level == .cbsWijk else { return nil }
        let known = knownBuurten(below: code)
        let missing = known.filter { cube.dimensions.index(of: $0) == nil }
        return missing.isEmpty || missing.count == known.count ? nil : (missing, known.count)
    }

    private func knownBuurten(below code: AreaCode) -> [AreaCode] {
        let year = rollUpDivisionYear
        return areas.descendants(of: code, at: .neighbourhood).filter {
            // What a change of the pack ended is missed nowhere after it.
            pack.end(of: $0) == nil && areas[$0]?.validity.map { $0.contains(year) } ?? true
        }
    }
}
