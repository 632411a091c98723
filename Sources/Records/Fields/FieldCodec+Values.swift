package import Geography

extension FieldCodec where Value == ItemID {
    package static var item: FieldCodec {
        FieldCodec({ $0.rawValue }, reading: { ItemID($0) }, otherwise: { $0.isEmpty ? .missing : .noID($0) })
    }
}

extension FieldCodec where Value == OrganisationID {
    package static var organisation: FieldCodec {
        FieldCodec({ $0.rawValue }, reading: { OrganisationID($0) }, otherwise: { .noID($0) })
    }
}

extension FieldCodec where Value == AreaCode {
    package static var area: FieldCodec<AreaCode> {
        FieldCodec({ $0.rawValue }, reading: { AreaCode($0) }, otherwise: { .noReference($0) })
    }
}

extension FieldCodec where Value == PlanDate {
    package static var date: FieldCodec {
        FieldCodec({ $0.description }, reading: { PlanDate($0) }, otherwise: { $0.isEmpty ? .missing : .noDate($0) })
    }
}

extension FieldCodec where Value == PlanPeriod {
    package static var period: FieldCodec {
        FieldCodec(
            { $0.description }, reading: { PlanPeriod($0) }, otherwise: { $0.isEmpty ? .missing : .noPeriod($0) })
    }
}

extension FieldCodec where Value == PlanText {
    package static var planText: FieldCodec {
        FieldCodec(text: { $0.rawValue }, value: { (text) throws(FieldProblem) in PlanText(text) })
    }
}

extension FieldCodec where Value == PlanAudience {
    package static var audience: FieldCodec {
        FieldCodec({ $0.rawValue }, reading: { PlanAudience(rawValue: $0) }, otherwise: { .notOneOf($0) })
    }
}

extension FieldCodec where Value == Double {
    /// Digits with a point or, as a Dutch reader types it, a comma.
    package static var number: FieldCodec {
        FieldCodec(
            { PlanNumber.text($0) }, reading: { PlanNumber.parse($0.replacing(",", with: ".")) },
            otherwise: { $0.isEmpty ? .missing : .noNumber($0) })
    }
}

extension FieldCodec where Value == Euros {
    package static var euros: FieldCodec {
        FieldCodec(
            { $0.text }, reading: { Euros(text: $0.replacing(",", with: ".")) },
            otherwise: { $0.isEmpty ? .missing : .noNumber($0) })
    }
}

extension FieldCodec where Value == PlanValue<StatedNumber> {
    /// `838`, `meer dan 300000`, `60 tot 70`, or the reason why there is none: `notStated`.
    package static var stated: FieldCodec {
        let words: [(StatedNumber.Qualifier, String)] = [
            (.about, "ongeveer"), (.almost, "bijna"), (.justOver, "ruim"), (.moreThan, "meer dan"),
            (.atLeast, "ten minste"), (.atMost, "hooguit"),
        ]
        return FieldCodec(
            text: { value in
                switch value {
                case .unknown(let reason): return reason.rawValue
                case .known(let number):
                    let digits = PlanNumber.text(number.value)
                    if let upper = number.upper { return "\(digits) tot \(PlanNumber.text(upper))" }
                    guard let word = words.first(where: { $0.0 == number.qualifier })?.1 else { return digits }
                    return "\(word) \(digits)"
                }
            },
            value: { (text) throws(FieldProblem) in
                if let reason = UnknownReason(rawValue: text) { return .unknown(reason) }
                guard !text.isEmpty else { throw .missing }
                let plain = text.replacing(",", with: ".")
                let ends = plain.split(separator: " tot ")
                if ends.count == 2, let low = PlanNumber.parse(ends[0]), let high = PlanNumber.parse(ends[1]),
                    let range = StatedNumber(low, .range, upper: high)
                {
                    return .known(range)
                }
                let word = words.first { plain.hasPrefix($0.1 + " ") }
                let digits = word.map { plain.dropFirst($0.1.count + 1) } ?? plain[...]
                guard let number = PlanNumber.parse(digits), let stated = StatedNumber(number, word?.0 ?? .exact) else {
                    throw .noNumber(text)
                }
                return .known(stated)
            })
    }
}

extension FieldCodec where Value == PlanValue<Euros> {
    package static var knownEuros: FieldCodec {
        FieldCodec(
            text: { value in
                switch value {
                case .known(let euros): euros.text
                case .unknown(let reason): reason.rawValue
                }
            },
            value: { (text) throws(FieldProblem) in
                if let reason = UnknownReason(rawValue: text) { return .unknown(reason) }
                return .known(try FieldCodec<Euros>.euros.value(text))
            })
    }
}

extension FieldCodec where Value == PlanValue<String> {
    package static var knownLine: FieldCodec {
        FieldCodec(
            text: { value in
                switch value {
                case .known(let text): text
                case .unknown(let reason): reason.rawValue
                }
            },
            value: { (text) throws(FieldProblem) in
                if let reason = UnknownReason(rawValue: text) { return .unknown(reason) }
                return text.isEmpty ? .unknown(.notYetKnown) : .known(text)
            })
    }
}

extension FieldCodec where Value == StatedNumber {
    /// A number as a source states it; it must be there.
    package static var statedNumber: FieldCodec {
        FieldCodec(
            text: { FieldCodec<PlanValue<StatedNumber>>.stated.text(.known($0)) },
            value: { (text) throws(FieldProblem) in
                guard case .known(let number) = try FieldCodec<PlanValue<StatedNumber>>.stated.value(text) else {
                    throw .noNumber(text)
                }
                return number
            })
    }
}

extension FieldCodec where Value == SourceReference {
    /// `jaarplan-2022:1046-1047 1094`; date and words that the source has beside it stay where the text stays.
    package static var reference: FieldCodec {
        FieldCodec({ $0.shortText }, reading: { SourceReference(shortText: $0) }, otherwise: { .noReference($0) })
    }
}

extension FieldCodec where Value == SourceReference? {
    package static var source: FieldCodec { FieldCodec<SourceReference>.reference.optional() }
}
