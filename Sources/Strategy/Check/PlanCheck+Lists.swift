import Facts
package import Phrases
package import Records
package import Registers

extension PlanDocument {
    /// What is wrong between the plan's indicators and the registers that count for them, in the order of the plan.
    ///
    /// - Parameters:
    ///   - registers: as the bureau sees them.
    ///   - day: on which it is asked; a period that is not over may still grow.
    package func problems(beside registers: VisibleRegisters, in region: PlanRegion, on day: PlanDate?) -> [PlanProblem]
    {
        var check = PlanCheck(plan: self, region: region)
        for indicator in indicators { check.checkList(of: indicator, registers, on: day) }
        return check.problems
    }
}

extension PlanCheck {
    mutating func checkList(of indicator: Indicator, _ registers: VisibleRegisters, on day: PlanDate?) {
        guard let named = indicator.countIn else { return }
        guard let register = registers[named.register] else {
            return unknown(named.register.rawValue, of: indicator, among: registers.registers.map(\.id.rawValue))
        }
        guard let list = indicator.listed(in: registers, on: day) else {
            let counts = register.declaration.counts.map(\.id.rawValue)
            return unknown(named.count.rawValue, of: indicator, among: counts)
        }
        if indicator.numberKind == .perYear, list.count.periodAxis == nil {
            add(
                .planIndicator, severity: .warning, entry: indicator.id.rawValue, field: "countIn",
                found: Phrase(
                    "een getal per jaar bij een telling zonder perioden", "a number per year of a count without periods"
                ),
                expected: Phrase("een telling met per: [{period: …}]", "a count with per: [{period: …}]"),
                cure: Phrase("kies een andere telling, of verbeter kind", "choose another count, or correct kind"))
        }
        for entry in list.entries where entry.disagrees { differ(entry, of: indicator, in: named) }
    }

    private mutating func unknown(_ name: String, of indicator: Indicator, among known: [String]) {
        let near = nearest(name, known)
        add(
            .planReference, entry: indicator.id.rawValue, field: "countIn",
            found: Phrase("\"\(name)\", dat er niet is", "\"\(name)\", which is not there"),
            expected: Phrase("een register en een telling die er zijn", "a register and a count that are there"),
            cure: near.words)
    }

    private mutating func differ(
        _ entry: ListedCount.Entry, of indicator: Indicator, in named: RegisterCount
    ) {
        guard case .value(let amount) = entry.listed, let stated = entry.stated, let number = stated.value.value else {
            return
        }
        let index = indicator.values.firstIndex(of: stated) ?? 0
        add(
            .planCount, entry: indicator.id.rawValue, field: "values.\(index)",
            found: Phrase { language in
                let typed = StatedSpelling.text(.known(number), in: language)
                let period = stated.period.text(in: language), listed = amount.text(in: language)
                return Phrase(
                    "\(typed) opgegeven voor \(period), terwijl het register \(named.register) er \(listed) telt",
                    "\(typed) stated for \(period), while the register \(named.register) counts \(listed)")(language)
            },
            expected: Phrase("twee getallen die allebei waar kunnen zijn", "two numbers that can both be true"),
            cure: Phrase("vul het register aan of verbeter de waarde", "complete the register, or correct the value"))
    }
}

extension RegisterTally.Amount {
    /// `12`, `ten minste 12`, `12 tot 15`.
    package func text(in language: Language) -> String {
        func words(_ value: Double) -> String { PlanNumber.text(value, in: language) }
        if exact != nil { return words(least) }
        guard let most else { return Phrase("ten minste \(words(least))", "at least \(words(least))")(language) }
        return Phrase("\(words(least)) tot \(words(most))", "\(words(least)) to \(words(most))")(language)
    }
}
