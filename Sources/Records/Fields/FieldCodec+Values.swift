package import Geography
import Phrases

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
    /// As people write it in Dutch, which is the language of files: `14,7`, `1.000.000`; also as we write it, `14.7`.
    package static var number: FieldCodec {
        FieldCodec(
            text: { PlanNumber.fieldText($0) },
            value: { (text) throws(FieldProblem) in
                guard let number = PlanNumber.parse(try NumberHabit(.dutch).digits(text)) else { throw .noNumber(text) }
                return number
            })
    }
}

extension FieldCodec where Value == Euros {
    package static var euros: FieldCodec {
        FieldCodec(
            text: { $0.text },
            value: { (text) throws(FieldProblem) in
                let digits = try NumberSpelling(text, in: .dutch).asMoney.digits(of: text)
                let parts = digits.split(separator: ".")
                // Ten cents are written with one digit as well.
                guard let euros = Euros(text: parts.count == 2 && parts[1].count == 1 ? digits + "0" : digits) else {
                    throw .noNumber(text)
                }
                return euros
            })
    }
}

extension FieldCodec where Value == PlanValue<StatedNumber> {
    /// `838`, `meer dan 300000`, `60 tot 70`, or the reason why there is none: `niet in de bron`.
    package static var stated: FieldCodec {
        FieldCodec(
            text: { StatedSpelling.kept($0) },
            value: { (text) throws(FieldProblem) in try StatedSpelling.value(text, by: NumberHabit(.dutch)) })
    }
}

extension FieldCodec where Value == PlanValue<Euros> {
    package static var knownEuros: FieldCodec {
        FieldCodec(
            text: { value in
                switch value {
                case .known(let euros): euros.text
                case .unknown(let reason): reason.phrase(.dutch)
                }
            },
            value: { (text) throws(FieldProblem) in
                if let reason = UnknownReason(typed: text) { return .unknown(reason) }
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
                case .unknown(let reason): reason.phrase(.dutch)
                }
            },
            value: { (text) throws(FieldProblem) in
                if let reason = UnknownReason(typed: text) { return .unknown(reason) }
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
