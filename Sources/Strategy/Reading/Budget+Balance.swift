package import Records

/// One line's money of a year: what was budgeted, what became of it, and the difference.
package struct BudgetVariance: Hashable, Sendable {
    package let budget: PlanValue<Euros>
    package let realisation: PlanValue<Euros>

    package init(budget: PlanValue<Euros>, realisation: PlanValue<Euros>) {
        self.budget = budget
        self.realisation = realisation
    }

    /// Realisation less budget; unknown when either is.
    package var variance: PlanValue<Euros> {
        switch (realisation, budget) {
        case (.known(let spent), .known(let planned)):
            Euros(cents: spent.cents - planned.cents).map(PlanValue.known) ?? .unknown(.notStated)
        case (.unknown(let reason), _), (_, .unknown(let reason)): .unknown(reason)
        }
    }
}

/// A line whose parts do not make its amount.
package struct BudgetImbalance: Hashable, Sendable {
    package let line: ItemID
    package let year: Int
    package let stage: BudgetAmount.Stage
    package let stated: Euros
    package let sum: Euros
}

extension BudgetLine {
    package func amount(_ year: Int, _ stage: BudgetAmount.Stage) -> PlanValue<Euros> {
        amounts.last { $0.year == year && $0.stage == stage }?.amount ?? .unknown(.notStated)
    }

    package func variance(of year: Int) -> BudgetVariance {
        BudgetVariance(budget: amount(year, .budget), realisation: amount(year, .realisation))
    }
}

extension Budget {
    package func parts(of line: ItemID) -> [BudgetLine] { lines.filter { $0.partOf == line } }

    /// The sum of the lines that are no part of another; unknown as soon as one of them is.
    package func total(_ side: BudgetLine.Side, in year: Int, as stage: BudgetAmount.Stage) -> PlanValue<Euros> {
        Self.sum(lines.filter { $0.side == side && $0.partOf == nil }.map { $0.amount(year, stage) })
    }

    /// Income less expenses; unknown as soon as a line of either is.
    package func balance(in year: Int, as stage: BudgetAmount.Stage) -> PlanValue<Euros> {
        BudgetVariance(budget: total(.expense, in: year, as: stage), realisation: total(.income, in: year, as: stage))
            .variance
    }

    /// Lines with parts whose known amounts do not add up.
    package var imbalances: [BudgetImbalance] {
        lines.flatMap { line -> [BudgetImbalance] in
            let parts = parts(of: line.id)
            guard !parts.isEmpty else { return [] }
            return line.amounts.compactMap { amount in
                let sum = Self.sum(parts.map { $0.amount(amount.year, amount.stage) })
                guard case .known(let stated) = amount.amount, case .known(let sum) = sum, stated != sum else {
                    return nil
                }
                return BudgetImbalance(
                    line: line.id, year: amount.year, stage: amount.stage, stated: stated, sum: sum)
            }
        }
    }

    private static func sum(_ amounts: [PlanValue<Euros>]) -> PlanValue<Euros> {
        var cents = 0
        for amount in amounts {
            switch amount {
            case .known(let euros): cents += euros.cents
            case .unknown(let reason): return .unknown(reason)
            }
        }
        if amounts.isEmpty { return .unknown(.notStated) }
        return Euros(cents: cents).map(PlanValue.known) ?? .unknown(.notStated)
    }
}
