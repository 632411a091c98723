package import Geography
package import Records

/// Which municipalities wrote which registers in a quarter: yes or no, and nothing of how much, when or who.
///
/// For the bureau, to know whom to help. Registers that are sealed are not in it: nobody but the organisation knows of them.
package struct MunicipalUse: Sendable {
    /// Those that municipalities write, in the order of their ids.
    package let registers: [RegisterID]
    package let municipalities: [AreaCode]
    package let quarter: PlanPeriod
    private let used: Set<Mark>

    private struct Mark: Hashable {
        let register: RegisterID
        let municipality: AreaCode
    }

    /// Somebody wrote a row.
    package struct Writing: Hashable, Sendable {
        package let register: RegisterID
        package let municipality: AreaCode
        package let day: PlanDate

        package init(register: RegisterID, municipality: AreaCode, day: PlanDate) {
            self.register = register
            self.municipality = municipality
            self.day = day
        }
    }

    /// - Parameters:
    ///   - seen: the registers as the bureau sees them.
    ///   - writings: of any time; those of the quarter of `day` count.
    package init(
        _ seen: VisibleRegisters, municipalities: [AreaCode], writings: some Sequence<Writing>, on day: PlanDate
    ) {
        let quarter = PlanPeriod(.quarter, containing: day)
        registers = seen.registers.map(\.declaration).filter(\.isWrittenByMunicipalities).map(\.id)
        self.municipalities = municipalities
        self.quarter = quarter
        used = Set(
            writings.filter { PlanPeriod(.quarter, containing: $0.day) == quarter }
                .map { Mark(register: $0.register, municipality: $0.municipality) })
    }

    package func isUsed(_ register: RegisterID, by municipality: AreaCode) -> Bool {
        used.contains(Mark(register: register, municipality: municipality))
    }
}

extension RegisterDeclaration {
    /// Whether municipalities write rows of it, which others than they may know.
    fileprivate var isWrittenByMunicipalities: Bool {
        guard audience != .sealed, rowAudience != .sealed else { return false }
        return writers.contains { writer in
            switch writer {
            case .own, .municipalities, .partners: true
            default: false
            }
        }
    }
}
