import Facts
import Geography
import Phrases
import Records

/// Whether a value that somebody typed is one that its field takes; files of the pack are read by the same bounds.
struct ValueChecks {
    let field: FieldDeclaration

    func problems(_ value: RegisterValue) -> [RowProblem] {
        switch value {
        case .lines(let lines): lines.flatMap(tooLong)
        case .text(let text): tooLong(text.rawValue)
        case .number(let number): wrong(number, form)
        case .money(let amount): wrong(amount, form)
        case .period(let period): wrong(period)
        case .areas(let codes): codes.flatMap(wrong)
        case .amounts(let amounts):
            amounts.entries.flatMap { area, amount in
                wrong(area) + (amount.value.map { wrong($0, form) } ?? [])
            }
        default: []
        }
    }

    private var form: NumberForm {
        switch field.kind {
        case .number(let form), .amounts(_, let form): return form
        case .money(let isStated):
            var form = NumberForm()
            form.decimals = 2
            form.isStated = isStated
            return form
        default: return NumberForm()
        }
    }

    private var limit: Int? {
        switch field.kind {
        case .line(let limit), .text(let limit): limit
        case .function: 120
        default: nil
        }
    }

    private func tooLong(_ text: String) -> [RowProblem] {
        guard let limit, text.count > limit else { return [] }
        return [
            problem(
                Phrase("\(text.count) tekens", "\(text.count) characters"),
                expected: Phrase("hooguit \(limit) tekens", "at most \(limit) characters"),
                cure: Phrase("maak de tekst korter", "shorten the text"))
        ]
    }

    private func wrong(_ period: PlanPeriod) -> [RowProblem] {
        guard case .period(let grains) = field.kind, !grains.contains(period.grain) else { return [] }
        let names = grains.map(\.rawValue).joined(separator: ", ")
        return [
            problem(
                Phrase { period.text(in: $0) },
                expected: Phrase("een periode van de soort \(names)", "a period of the kind \(names)"),
                cure: Phrase("schrijf zo'n periode", "write such a period"))
        ]
    }

    private func wrong(_ area: AreaCode) -> [RowProblem] {
        guard !field.kind.levels.contains(area.level) else { return [] }
        let names = field.kind.levels.map(\.name).joined(separator: ", ")
        return [
            problem(
                Phrase(verbatim: area.rawValue),
                expected: Phrase("een gebied van de soort \(names)", "an area of the kind \(names)"),
                cure: Phrase("schrijf de code van zo'n gebied", "write the code of such an area"))
        ]
    }

    private func wrong(_ number: RegisterNumber, _ form: NumberForm) -> [RowProblem] {
        guard let wrong = number.problem(in: form) else { return [] }
        let found = Phrase { number.text(in: $0) }
        let (expected, cure): (Phrase, Phrase) =
            switch wrong {
            case .notExact:
                (
                    Phrase("een getal zonder woorden erbij", "a number without words"),
                    Phrase("schrijf alleen het getal", "write the number alone")
                )
            case .tooManyDecimals(let decimals):
                (
                    decimals == 0
                        ? Phrase("een heel getal", "a whole number")
                        : Phrase("hooguit \(decimals) decimalen", "at most \(decimals) decimals"),
                    Phrase("rond het af", "round it")
                )
            case .below(let least):
                (
                    Phrase("\(PlanNumber.text(least)) of meer", "\(PlanNumber.text(least)) or more"),
                    Phrase("verbeter het getal", "correct the number")
                )
            case .above(let most):
                (
                    Phrase("\(PlanNumber.text(most)) of minder", "\(PlanNumber.text(most)) or less"),
                    Phrase("verbeter het getal", "correct the number")
                )
            case .small(let smallest):
                (
                    Phrase(
                        "0, “minder dan \(smallest)”, of \(smallest) en meer",
                        "0, “minder dan \(smallest)”, or \(smallest) and more"),
                    Phrase(
                        "schrijf “minder dan \(smallest)”: kleinere aantallen bewaren we niet",
                        "write “minder dan \(smallest)”: smaller counts are never kept")
                )
            }
        return [problem(found, expected: expected, cure: cure)]
    }

    private func problem(_ found: Phrase, expected: Phrase, cure: Phrase) -> RowProblem {
        RowProblem(at: field.key.rawValue, found: found, expected: expected, cure: cure)
    }
}
