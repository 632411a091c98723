import Facts
import Geography
import Phrases
import PlacedYAML
import Records

/// Readers for the values that rows hold.
extension PackNode {
    func webLink() -> WebLink? {
        enum Key: String, CaseIterable { case address, title }
        if let scalar { return WebLink(scalar) ?? wrongLink() }
        guard let table = PackTable<Key>(self), let address = table.required(.address, { $0.text() }) else {
            return nil
        }
        return WebLink(address, title: table.optional(.title) { $0.line() }) ?? wrongLink()
    }

    private func wrongLink() -> WebLink? {
        wrong(
            Phrase(
                "een adres dat begint met https:// en op internet staat",
                "an address that begins with https:// and is on the internet"),
            cure: Phrase(
                "schrijf het hele adres, zonder poort of inlognaam", "write the whole address, without port or account")
        )
    }

    func span() -> Span? {
        guard let scalar else { return wrongSpan() }
        do throws(Span.Problem) {
            return try Span(text: scalar)
        } catch {
            switch error {
            case .unreadable: return wrongSpan()
            case .endNotAfterStart:
                return wrong(
                    Phrase("een einde na het begin", "an end after the start"),
                    cure: Phrase("verbeter een van beide", "correct one of the two"))
            case .skipped(let time):
                return wrong(
                    Phrase(
                        "een tijd die bestaat; in die nacht gaat de klok van 02:00 naar 03:00",
                        "a time that exists; in that night the clock goes from 02:00 to 03:00"),
                    cure: Phrase(
                        "vervang \(Finding.quote(time)) door een tijd vóór 02:00 of vanaf 03:00",
                        "replace \(Finding.quote(time)) by a time before 02:00 or from 03:00 on"))
            case .twice(let time):
                let quoted = Finding.quote(time)
                return wrong(
                    Phrase(
                        "een van twee uren; in die nacht is het twee keer \(quoted)",
                        "one of two hours; in that night it is \(quoted) twice"),
                    cure: Phrase(
                        "schrijf \(quoted)+02:00 voor zomertijd of \(quoted)+01:00 voor wintertijd",
                        "write \(quoted)+02:00 for summer time or \(quoted)+01:00 for winter time"))
            }
        }
    }

    private func wrongSpan() -> Span? {
        wrong(
            Phrase(
                "een tijd zoals 2022-06-16, 2022-06-16/2022-06-18, 2022-06-16 14:00/16:30 of 2022-Q2",
                "a time such as 2022-06-16, 2022-06-16/2022-06-18, 2022-06-16 14:00/16:30 or 2022-Q2"),
            cure: Phrase(
                "schrijf jaar, maand en dag met streepjes en de tijd met een dubbelepunt",
                "write year, month and day with hyphens and the time with a colon"))
    }

    func registerNumber(_ form: NumberForm) -> RegisterNumber? {
        let spelled = scalar.flatMap { text in
            PlanNumber.parse(text).flatMap { RegisterNumber($0) }
                // A point or comma before three digits is asked back in a form; a file has one reading.
                ?? (text.contains(where: \.isLetter) || "<>≥≤".contains(text.first ?? " ")
                    ? RegisterNumber(spelled: text) : nil)
        }
        if let spelled { return spelled }
        if let first = scalar?.trimmingBlanks.first, "=+@".contains(first) {
            return wrong(
                Phrase("een getal; formules worden nooit uitgerekend", "a number; formulas are never computed"),
                cure: Phrase("schrijf de uitkomst", "write the result"))
        }
        return wrong(
            form.isStated
                ? Phrase("een getal zoals 838, ruim 400 of 60 tot 70", "a number such as 838, ruim 400 or 60 tot 70")
                : Phrase("een getal zoals 838 of 14.7", "a number such as 838 or 14.7"),
            cure: Phrase(
                "schrijf cijfers met hooguit één punt (voor de decimalen), zonder punten tussen duizendtallen",
                "write digits with at most one point, without marks between thousands"))
    }

    func amounts(_ levels: [AreaLevel], _ number: FieldType<RegisterNumber>) -> Amounts? {
        guard let pairs = pairs() else { return nil }
        var byArea: [AreaCode: PlanValue<RegisterNumber>] = [:]
        for (name, value) in pairs {
            guard let code = name.area(among: levels) else { return nil }
            if let reason = value.scalar.flatMap({ UnknownReason(rawValue: $0) }) {
                byArea[code] = .unknown(reason)
            } else {
                guard let known = number.read(value) else { return nil }
                byArea[code] = .known(known)
            }
        }
        return Amounts(byArea)
    }

    func area(among levels: [AreaLevel]) -> AreaCode? {
        guard let code = area() else { return nil }
        guard levels.contains(code.level) else {
            let names = levels.map(\.name).joined(separator: ", ")
            return wrong(
                Phrase("een gebied van de soort \(names)", "an area of the kind \(names)"),
                cure: Phrase("schrijf de code van zo'n gebied", "write the code of such an area"))
        }
        return code
    }

    func unknownReason() -> UnknownReason? { word(UnknownReason.self) }

    func period(among grains: [PeriodGrain]) -> PlanPeriod? {
        guard let period = planPeriod() else { return nil }
        guard grains.contains(period.grain) else {
            let names = grains.map(\.rawValue).joined(separator: ", ")
            return wrong(
                Phrase("een periode van de soort \(names)", "a period of the kind \(names)"),
                cure: Phrase("schrijf zo'n periode", "write such a period"))
        }
        return period
    }
}
