package import Phrases
import PlacedYAML

extension RecordField {
    /// A value, or under `unknown` the reason why there is none; both or neither is a mistake.
    ///
    /// With `otherwise` the record may say nothing at all.
    package static func known<Value>(
        _ key: String, _ path: any WritableKeyPath<Record, PlanValue<Value>> & Sendable, as type: FieldType<Value>,
        otherwise: PlanValue<Value>? = nil, form: [EntryField<Record>]
    ) -> RecordField {
        RecordField(
            [key, "unknown"], path, form: form,
            reading: { $0.known(key, otherwise: otherwise, type.read) },
            writing: { value, map, _ in
                switch value {
                case .known(let value): map.add(key, type.write(value))
                case .unknown(let reason): map.add("unknown", .scalar(reason.rawValue))
                }
            })
    }

    /// An amount, or under `unknown` the reason why there is none; without a label nobody changes it in a form.
    package static func amount(
        _ key: String, _ path: any WritableKeyPath<Record, PlanValue<Euros>> & Sendable, label: Phrase? = nil
    ) -> RecordField {
        .known(
            key, path, as: .euros,
            form: label.map { [EntryField(key, $0, .euros, path, .knownEuros)] } ?? [])
    }

    /// A number as its source states it, under its key and `qualifier` or `upper`; `nil` where nothing is stated.
    package static func stated(
        _ key: String, _ path: any WritableKeyPath<Record, StatedNumber?> & Sendable, label: Phrase,
        isWhole: Bool = false
    ) -> RecordField {
        RecordField(
            [key, "qualifier", "upper"], path,
            form: [
                EntryField(key, label, .stated(isWhole: isWhole), path, FieldCodec.statedNumber.optional())
            ],
            reading: { reader in .some(reader.optional(key) { StatedNumber.read($0, reader) }) },
            writing: { number, map, _ in number?.write(key, to: &map) })
    }

    /// The same where it must be there.
    package static func stated(
        _ key: String, _ path: any WritableKeyPath<Record, StatedNumber> & Sendable, label: Phrase,
        isWhole: Bool = false
    ) -> RecordField {
        RecordField(
            [key, "qualifier", "upper"], path,
            form: [EntryField(key, label, .stated(isWhole: isWhole), path, .statedNumber)],
            reading: { reader in reader.required(key) { StatedNumber.read($0, reader) } },
            writing: { number, map, _ in number.write(key, to: &map) })
    }

    /// The same, or under `unknown` the reason why there is none.
    package static func stated(
        _ key: String, _ path: any WritableKeyPath<Record, PlanValue<StatedNumber>> & Sendable, label: Phrase,
        isWhole: Bool = false
    ) -> RecordField {
        RecordField(
            [key, "upper", "qualifier", "unknown"], path,
            form: [EntryField(key, label, .stated(isWhole: isWhole), path, .stated)],
            reading: { reader in reader.known(key) { StatedNumber.read($0, reader) } },
            writing: { value, map, _ in
                switch value {
                case .known(let number): number.write(key, to: &map)
                case .unknown(let reason): map.add("unknown", .scalar(reason.rawValue))
                }
            })
    }
}

extension RecordReader {
    /// A value, or under `unknown` the reason why there is none.
    func known<Value>(
        _ key: String, otherwise: PlanValue<Value>? = nil, _ read: (PackNode) -> Value?
    ) -> PlanValue<Value>? {
        switch (has(key), has("unknown")) {
        case (true, false): return required(key, read).map(PlanValue.known)
        case (false, true): return required("unknown") { $0.word(UnknownReason.self) }.map(PlanValue.unknown)
        case (false, false) where otherwise != nil: return otherwise
        default:
            place.report(
                found: has(key)
                    ? Phrase("zowel \(key) als unknown", "both \(key) and unknown")
                    : Phrase("geen \(key) en geen unknown", "neither \(key) nor unknown"),
                expected: Phrase("een van de twee", "one of the two"),
                cure: Phrase(
                    "schrijf \(key), of unknown met de reden waarom het er niet is",
                    "write \(key), or unknown with the reason why there is none"))
            return nil
        }
    }
}

extension StatedNumber {
    /// From a number and the keys `qualifier` and `upper` beside it.
    static func read(_ node: PackNode, _ reader: RecordReader) -> StatedNumber? {
        let value = node.number()
        let qualifier = reader.optional("qualifier") { $0.word(Qualifier.self) }
        let upper = reader.optional("upper") { $0.number() }
        guard let value else { return nil }
        let kind = qualifier ?? (upper == nil ? .exact : .range)
        if let number = StatedNumber(value, kind, upper: upper) { return number }
        return node.wrong(
            kind == .range
                ? Phrase("een bereik met upper boven de ondergrens", "a range with an upper end above its lower")
                : Phrase("alleen upper bij een bereik (range)", "upper with a range only"),
            cure: Phrase(
                "schrijf value en upper voor een bereik, of value met een andere qualifier",
                "write value and upper for a range, or value with another qualifier"))
    }

    func write(_ key: String, to map: inout YAMLMap) {
        map.add(key, .scalar(PlanNumber.text(value)))
        if let upper {
            map.add("upper", .scalar(PlanNumber.text(upper)))
        } else if qualifier != .exact {
            map.add("qualifier", .scalar(qualifier.rawValue))
        }
    }
}
