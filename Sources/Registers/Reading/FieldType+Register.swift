import Facts
import Geography
import Phrases
import PlacedYAML
import Records

extension FieldType where Value == WebLink {
    /// An address, or an address with what it is called.
    static var link: FieldType {
        FieldType(
            read: { $0.webLink() },
            write: { link in
                guard let title = link.title else { return .scalar(link.address) }
                var map = YAMLMap()
                map.add("address", .scalar(link.address))
                map.add("title", .scalar(title))
                return .map(map)
            },
            codec: FieldCodec(
                { $0.address }, reading: { WebLink($0) }, otherwise: { $0.isEmpty ? .missing : .noReference($0) }),
            shape: .line(limit: 1_000))
    }
}

extension FieldType where Value == Span {
    static var span: FieldType {
        FieldType(
            { $0.span() }, text: { $0.description },
            codec: FieldCodec(
                { $0.description }, reading: { try? Span(text: $0) }, otherwise: { $0.isEmpty ? .missing : .noDate($0) }
            ),
            shape: .line(limit: 60))
    }
}

extension FieldType where Value == String {
    /// One of the choices, or what it was called before.
    static func choice(_ list: ChoiceList) -> FieldType {
        FieldType(
            { node in
                if let id = node.scalar.flatMap({ list.current($0) }) { return id }
                let known = list.choices.map(\.id).joined(separator: ", ")
                return node.wrong(
                    Phrase("een van \(known)", "one of \(known)"),
                    cure: Phrase("schrijf een van deze woorden", "write one of these words"))
            },
            text: { $0 },
            codec: FieldCodec({ $0 }, reading: { list.current($0) }, otherwise: { .notOneOf($0) }),
            shape: .choice(list.choices.map { FieldChoice($0.id, $0.title) }))
    }

    static func short(_ limit: Int) -> FieldType {
        FieldType.line(limit).checked { line, node in
            line.count <= limit
                ? line
                : node.wrong(
                    Phrase("hooguit \(limit) tekens", "at most \(limit) characters"),
                    cure: Phrase("maak het korter of zet het in de tekst", "shorten it, or move it into the text"))
        }
    }
}

extension FieldType where Value == RegisterNumber {
    /// A number as the form of its field allows it.
    static func number(_ form: NumberForm) -> FieldType {
        FieldType(
            read: { node in node.registerNumber(form).flatMap { $0.accepted(by: form, at: node) } },
            write: { .scalar($0.kept) },
            codec: FieldCodec(
                { $0.kept },
                reading: { RegisterNumber(spelled: $0).flatMap { $0.problem(in: form) == nil ? $0 : nil } },
                otherwise: { $0.isEmpty ? .missing : .noNumber($0) }),
            shape: form.isStated || form.smallest != nil
                ? .stated(isWhole: form.decimals == 0) : form.decimals == 0 ? .whole : .number)
    }

    static func money(isStated: Bool) -> FieldType {
        var form = NumberForm()
        form.decimals = 2
        form.isStated = isStated
        return number(form)
    }
}

extension FieldType where Value == Amounts {
    static func amounts(_ levels: [AreaLevel], _ form: NumberForm) -> FieldType {
        let number = FieldType<RegisterNumber>.number(form)
        return FieldType(
            read: { $0.amounts(levels, number) },
            write: { amounts in
                var map = YAMLMap()
                for (area, amount) in amounts.entries {
                    map.add(
                        area.rawValue, amount.value.flatMap(number.write) ?? amount.reason.map { .scalar($0.rawValue) })
                }
                return .map(map)
            },
            codec: FieldCodec(
                text: { amounts in
                    amounts.entries.map { area, amount in
                        "\(area.rawValue)\t\(amount.value?.kept ?? amount.reason?.phrase(.dutch) ?? "")"
                    }.joined(separator: "\n")
                },
                value: { (text) throws(FieldProblem) in try Self.amounts(text, number) }),
            shape: .rows([
                RowColumn(Phrase("Gebied", "Area"), .one(.area), isRequired: true),
                RowColumn(Phrase("Aantal", "Number"), number.shape),
            ]))
    }

    /// A line per area, with a tab before the number.
    private static func amounts(_ text: String, _ number: FieldType<RegisterNumber>) throws(FieldProblem) -> Amounts {
        var byArea: [AreaCode: PlanValue<RegisterNumber>] = [:]
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(\.trimmingBlanks)
            guard parts.count == 2 else { throw .columns(2) }
            guard let area = AreaCode(parts[0]) else { throw .noReference(parts[0]) }
            if let reason = UnknownReason(typed: parts[1]) {
                byArea[area] = .unknown(reason)
            } else {
                byArea[area] = .known(try number.codec.value(parts[1]))
            }
        }
        return Amounts(byArea)
    }
}
