package import Geography
import PlacedYAML

extension FieldType where Value == String {
    package static func line(_ limit: Int = 2_000) -> FieldType {
        FieldType({ $0.line() }, text: { $0 }, codec: .line, shape: .line(limit: limit))
    }
}

extension FieldType where Value == [String] {
    /// One per line in a form.
    package static func lines(_ limit: Int) -> FieldType {
        FieldType(
            read: { $0.items()?.compactMap { $0.line() } }, write: { .list($0.map(YAMLValue.scalar)) }, codec: .lines,
            shape: .lines(limit: limit))
    }
}

extension FieldType where Value == Int {
    package static func whole(_ range: ClosedRange<Int>) -> FieldType {
        FieldType({ $0.integer(in: range) }, text: { String($0) }, codec: .whole(range), shape: .whole)
    }

    package static var year: FieldType { .whole(1900...2199) }
}

extension FieldType where Value == Double {
    package static var number: FieldType {
        FieldType({ $0.number() }, text: { PlanNumber.text($0) }, codec: .number, shape: .number)
    }
}

extension FieldType where Value == Bool {
    package static var flag: FieldType {
        FieldType({ $0.flag() }, text: { $0 ? "true" : "false" }, codec: .flag, shape: .flag)
    }
}

extension FieldType where Value == Euros {
    package static var euros: FieldType {
        FieldType({ $0.euros() }, text: { $0.text }, codec: .euros, shape: .euros)
    }
}

extension FieldType where Value == PlanDate {
    package static var date: FieldType {
        FieldType({ $0.planDate() }, text: { $0.description }, codec: .date, shape: .date)
    }
}

extension FieldType where Value == PlanPeriod {
    package static var period: FieldType {
        FieldType({ $0.planPeriod() }, text: { $0.description }, codec: .period, shape: .period)
    }
}

extension FieldType where Value == AreaCode {
    package static var area: FieldType<AreaCode> { areas(.area) { $0.area() } }
    package static var municipality: FieldType<AreaCode> { areas(.municipality) { $0.area(.municipality) } }
    package static var district: FieldType<AreaCode> { areas(.district) { $0.area(.policeDistrict) } }

    private static func areas(_ target: FieldTarget, read: @escaping @Sendable (PackNode) -> AreaCode?) -> FieldType {
        FieldType(read, text: { $0.rawValue }, codec: .area, shape: .one(target))
            .referring(to: .area) { $0.rawValue }
    }
}

extension FieldType where Value == OrganisationID {
    /// The id of an organisation's own record.
    package static var organisationID: FieldType {
        FieldType({ $0.organisationID() }, text: { $0.rawValue }, codec: .organisation, shape: .one(.organisation))
    }

    package static var organisation: FieldType { organisationID.referring(to: .organisation) { $0.rawValue } }
}

extension FieldType where Value == ItemID {
    /// The id of a record itself, or of a part of it.
    package static var id: FieldType {
        FieldType({ $0.itemID() }, text: { $0.rawValue }, codec: .item, shape: .line(limit: 80))
    }

    /// The id of something else, to be found among what `target` suggests.
    package static func item(_ target: FieldTarget, _ found: ReferenceTarget) -> FieldType {
        id.shaped(.one(target)).referring(to: found) { $0.rawValue }
    }
}

extension FieldType where Value == PlanAudience {
    package static var audience: FieldType {
        var type = FieldType(
            { $0.audience() }, text: { $0.rawValue }, codec: .audience, shape: .one(.audience))
        type.references = { audience in
            guard case .organisation(let id) = audience else { return [] }
            return [Reference(.organisation, name: id.rawValue)]
        }
        return type
    }
}

extension FieldType where Value == SourceReference {
    package static var source: FieldType {
        var type = FieldType(
            read: { $0.sourceReference() }, write: { $0.yaml }, codec: .reference, shape: .line(limit: 500))
        type.references = { [Reference(.document, name: $0.document.rawValue)] }
        return type
    }
}

extension FieldType where Value: RawRepresentable & CaseIterable & SendableMetatype, Value.RawValue == String {
    /// One of the words of an enumeration.
    package static func word(_ choices: [FieldChoice]) -> FieldType {
        FieldType(
            read: { $0.word(Value.self) },
            write: { word in
                Value.allCases.contains { $0.rawValue == word.rawValue } ? .scalar(word.rawValue) : nil
            },
            codec: .choice, shape: .choice(choices))
    }
}
