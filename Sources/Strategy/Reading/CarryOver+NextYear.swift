package import Records

extension AgendaItem {
    /// The same action in a later year under a new id, following from this one and not begun.
    package func carried(to year: Int, as id: ItemID) -> AgendaItem {
        var next = self
        next.id = id
        next.year = year
        next.status = .notStarted
        next.progress = []
        next.continues = [self.id]
        next.dueTerm = dueTerm.map { $0.moved(toYear: $0.year + 1) }
        return next
    }

    /// The point of the look-back that accounts for the action; what was reported last is its text.
    package func lookedBack(as id: ItemID) -> LookBackItem {
        var look = LookBackItem(id: id, programme: programme, year: year, title: title)
        look.section = section
        look.track = track
        look.answers = [self.id]
        look.indicators = indicators
        look.partners = partners
        look.scope = scope
        look.audience = audience
        look.fields = fields.filter { [.partners, .indicators, .text].contains($0.key) }
        look.source = source
        if case .stopped(let reason) = status {
            look.text = PlanText(reason)
        } else if let note = progress.last, note.audience == audience {
            look.text = PlanText(note.text)
        }
        return look
    }
}

extension Indicator {
    /// With a target for a year, bound as the one before it.
    package func aiming(at value: Double, in year: Int) -> Indicator {
        var indicator = self
        let before = targets.last { $0.area == nil }
        indicator.targets.removeAll { $0.area == nil && $0.period == .year(year) }
        indicator.targets.append(
            IndicatorTarget(
                period: .year(year), bound: before?.bound ?? (direction == .down ? .atMost : .atLeast), value: value,
                audience: before?.audience))
        return indicator
    }
}

extension Budget {
    /// The budget of the year after with the lines that go along, whose amounts nobody knows yet; `nil` without any.
    package func begun(in next: Int, with along: Set<ItemID>) -> Budget? {
        let kept = lines.filter { along.contains($0.id) }
        guard year == next - 1, !kept.isEmpty else { return nil }
        var budget = self
        budget.id = ItemID(id.rawValue.naming(next, for: year)) ?? id
        budget.title = title.naming(next, for: year)
        budget.year = next
        budget.notes = []
        budget.source = nil
        budget.text = .empty
        budget.lines = kept.map { line in
            var line = line
            if let whole = line.partOf, !along.contains(whole) { line.partOf = nil }
            line.notes = []
            line.amounts =
                line.amounts.filter { $0.year == year && $0.stage == .budget }
                + [BudgetAmount(year: next, stage: .budget, amount: .unknown(.notYetKnown))]
            return line
        }
        budget.contributions = contributions.map { part in
            var part = part
            part.year = next
            part.total = .unknown(.notYetKnown)
            part.shares = []
            part.source = nil
            return part
        }
        return budget
    }
}

extension String {
    /// With one year in the place of another, where that stands as a number of its own.
    fileprivate func naming(_ year: Int, for old: Int) -> String {
        var words = "", number = ""
        func flushed() -> String { number == String(old) ? String(year) : number }
        for letter in self {
            if ("0"..."9").contains(letter) {
                number.append(letter)
            } else {
                words += flushed() + String(letter)
                number = ""
            }
        }
        return words + flushed()
    }
}
