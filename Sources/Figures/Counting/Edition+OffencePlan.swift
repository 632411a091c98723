import Cube
import Facts
import Geography
import RegionPack

extension Edition {
    func plan(_ selection: OffenceSelection) -> OffencePlan {
        switch selection {
        case .offence(let code): OffencePlan(selection: selection, parts: [part(code)], types: [], changes: [])
        case .group(let id):
            plan(selection, parts: pack.group(id: id).map(parts) ?? [])
        case .all:
            OffencePlan(
                selection: selection, parts: [part(.total)], types: offenceLookup.types,
                changes: isTotalAdded ? offenceLookup.types.map(\.tenure).changes : [])
        }
    }

    private func plan(_ selection: OffenceSelection, parts: [OffencePart]) -> OffencePlan {
        OffencePlan(selection: selection, parts: parts, types: [], changes: parts.map(\.tenure).changes)
    }

    /// The parts of a group, each with the months in which it belongs to it.
    private func parts(of group: OffenceGroup) -> [OffencePart] {
        group.parts.map { code in
            var part = part(code)
            part.tenure = pack.tenure(of: code, in: group)
            return part
        }
    }

    /// Every offence of the cube and the pack, looked up once per edition.
    var offenceLookup: EditionMemo.OffenceLookup {
        memo.offenceLookup {
            let delivered = cube.dimensions.offences
            let named = pack.offences.types.map(\.code)
            let yearly = pack.offences.types.filter { $0.publication == .yearlyPerMunicipality }.map(\.code)
            let parts = Set(delivered + named + [.total]).map { ($0, lookUp($0)) }
            return EditionMemo.OffenceLookup(
                parts: Dictionary(uniqueKeysWithValues: parts), types: delivered.filter(isType).map(lookUp),
                rows: Set(delivered + yearly).filter { $0 != .total }.sorted())
        }
    }

    /// Whether a code adds up to all offences: no total, no nuisance code (`E33`).
    func isType(_ code: OffenceCode) -> Bool {
        if code == .total { return false }
        let numbers = code.rawValue.split(separator: ".", omittingEmptySubsequences: false)
        return numbers.count == 3 && numbers.allSatisfy { Int($0) != nil }
    }

    func part(_ code: OffenceCode) -> OffencePart { offenceLookup.parts[code] ?? lookUp(code) }

    private func lookUp(_ code: OffenceCode) -> OffencePart {
        let index = cube.dimensions.index(of: code)
        let hasMonths = index.map { !cube.isEmpty(offence: $0) } ?? false
        let hasYears = index.map(hasYearlyValues) ?? false
        // The pack's word counts; for a type that it does not name, the shape of the delivery does.
        let perYear =
            pack.offences[code].map { $0.publication == .yearlyPerMunicipality }
            ?? (hasYears && !hasMonths && cube.lastMonthWithValues != nil)
        return OffencePart(
            code: code, index: index, isPublishedPerYearOnly: perYear, hasMonths: hasMonths, hasYears: hasYears,
            classified: pack.offences.tenure(of: code), tenure: pack.offences.tenure(of: code))
    }

    private func hasYearlyValues(offence: Int) -> Bool {
        AreaLevel.allCases.contains { cube.hasYearly(level: $0, offence: offence) }
    }
}
