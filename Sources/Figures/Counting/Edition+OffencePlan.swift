import Cube
import Facts
import Geography
import RegionPack

extension Edition {
    func plan(_ selection: OffenceSelection) -> OffencePlan {
        switch selection {
        case .offence(let code): OffencePlan(selection: selection, parts: [part(code)], types: [])
        case .group(let id):
            OffencePlan(selection: selection, parts: (pack.group(id: id)?.parts ?? []).map(part), types: [])
        case .all: OffencePlan(selection: selection, parts: [part(.total)], types: offenceLookup.types)
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
            code: code, index: index, isPublishedPerYearOnly: perYear, hasMonths: hasMonths, hasYears: hasYears)
    }

    private func hasYearlyValues(offence: Int) -> Bool {
        AreaLevel.allCases.contains { cube.hasYearly(level: $0, offence: offence) }
    }
}
