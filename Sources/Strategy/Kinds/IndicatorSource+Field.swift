import Facts
import Phrases
import PlacedYAML
import Records

extension RecordField where Record == Indicator {
    /// Where the values come from: typed, or a figure under `figure`, or a list of who takes part under `countOf`.
    static func origin(_ path: any WritableKeyPath<Indicator, IndicatorSource> & Sendable) -> RecordField {
        let list = FieldType<ItemID>.participation
        return RecordField(
            ["figure", "countOf"], path, form: [],
            reading: { reader in
                let figure = reader.optional("figure") { figures.read($0) }
                let countOf = reader.optional("countOf", list.read)
                if figure != nil, countOf != nil {
                    reader.place.report(
                        found: Phrase("zowel figure als countOf", "both figure and countOf"),
                        expected: Phrase("een van de twee", "one of the two"),
                        cure: Phrase("haal er een weg", "remove one"))
                }
                return figure.map(IndicatorSource.figure) ?? countOf.map { .participation(of: $0) } ?? .typed
            },
            writing: { origin, map, _ in
                switch origin {
                case .typed: break
                case .participation(let id): map.add("countOf", list.write(id))
                case .figure(let definition): map.add("figure", .map(figures.written(definition)))
                }
            },
            references: { origin in
                switch origin {
                case .typed: []
                case .participation(let id): list.references(id).map { $0.below("countOf") }
                case .figure(let definition): figures.references(definition).map { $0.below("figure") }
                }
            },
            shown: { origin, sight in
                guard case .participation(let id) = origin else { return origin }
                return list.shown(id, sight) == nil ? .typed : origin
            }
        ).seen
    }

    private static var figures: RecordDescription<FigureDefinition> { FigureDefinition.record }
}

extension FigureDefinition {
    fileprivate static let record = RecordDescription<FigureDefinition>(
        blank: FigureDefinition(offence: .all), form: [],
        fields: [
            .required("offence", \.offence, as: .offence),
            .defaulted("measure", \.measure, as: .word([]), otherwise: .count),
            .optional("area", \.area, as: .area),
        ])
}

extension FieldType where Value == FigureDefinition.OffenceName {
    fileprivate static var offence: FieldType {
        var type = FieldType(
            { $0.offenceName() }, text: { $0.text },
            codec: FieldCodec(text: { $0.text }, value: { (text) throws(FieldProblem) in throw .notOneOf(text) }),
            shape: .line(limit: 40))
        type.references = { name in
            switch name {
            case .all: []
            case .offence(let code): [Reference(.offence, name: code.rawValue)]
            case .group(let group): [Reference(.offenceGroup, name: group)]
            }
        }
        return type
    }
}

extension PackNode {
    /// A code has digits; a group has a name in lower-case letters.
    fileprivate func offenceName() -> FigureDefinition.OffenceName? {
        if scalar == "all" { return .all }
        if let code = scalar.flatMap({ OffenceCode($0) }), code.rawValue.contains(where: \.isNumber) {
            return .offence(code)
        }
        if let name = scalar, Slug.isValid(name, limit: 40) { return .group(name) }
        return wrong(
            Phrase(
                "all, een groep zoals geweld, of een code zoals 1.1.1",
                "all, a group such as geweld, or a code such as 1.1.1"),
            cure: Phrase("schrijf een van deze", "write one of these"))
    }
}

extension FigureDefinition.OffenceName {
    package var text: String {
        switch self {
        case .all: "all"
        case .offence(let code): code.rawValue
        case .group(let name): name
        }
    }
}
