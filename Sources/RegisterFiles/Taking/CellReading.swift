import Facts
import Geography
import Phrases
import Records
import Registers

/// Why the text of a cell is not taken.
struct CellProblem: Error {
    let expected: Phrase
    let cure: Phrase

    init(_ expected: Phrase, cure: Phrase) {
        self.expected = expected
        self.cure = cure
    }
}

/// Reads the texts of one column, as people and spreadsheets write them.
struct CellReading {
    let column: FileColumn
    private let type: FieldType<RegisterValue>?
    private let status: StatusMachine?
    private let names: [String: AreaCode]

    init(_ column: FileColumn, of register: VisibleRegister) {
        self.column = column
        status = register.declaration.status
        let world = register.world
        guard case .field(let field) = column.content else {
            (type, names) = (nil, [:])
            return
        }
        type = field.type { world.areas(of: $0) }
        let known = field.kind.word == .area ? field.kind.levels.flatMap { world.areas(of: $0) } : []
        names = Dictionary(known.map { (world.name(of: $0).lowercased(), $0) }, uniquingKeysWith: { a, _ in a })
    }

    /// What the text makes of the row; `nil` of columns that change nothing by themselves.
    ///
    /// - Parameter row: the row that there is, so that what a text does not show stays.
    func edit(_ text: String, of row: VisibleRow?) throws(CellProblem) -> RowEdit? {
        switch column.content {
        case .id, .revision, .amount: return nil
        case .status: return try statusEdit(text)
        case .since: return .since(try day(text))
        case .reviewed: return .reviewed(try day(text))
        case .toConfirm: return .toConfirm(text.isEmpty ? nil : text)
        case .example: return .example(try flag(text) ?? false)
        case .source: return .sources(try sources(text, row?.sources ?? []))
        case .field(let field):
            if text.isEmpty { return .field(field.key, nil, reason: nil) }
            if let reason = UnknownReason(typed: text) { return .field(field.key, nil, reason: reason) }
            return .field(field.key, try value(text, field, beside: row?[field.key]), reason: nil)
        }
    }

    /// The number of an area; `nil` where the cell is empty.
    static func amount(_ text: String) throws(CellProblem) -> PlanValue<RegisterNumber>? {
        if text.isEmpty { return nil }
        if let reason = UnknownReason(typed: text) { return .unknown(reason) }
        return .known(try number(text))
    }

    // MARK: Kinds of value

    private func statusEdit(_ text: String) throws(CellProblem) -> RowEdit {
        if text.isEmpty { return .status(nil, reason: nil) }
        if let reason = UnknownReason(typed: text) { return .status(nil, reason: reason) }
        let states = status?.states ?? []
        let found = status?.current(text) ?? states.first { Self.isTitle(text, $0.title) }?.id
        guard let found else { throw Self.oneOf(states.map(\.id)) }
        return .status(found, reason: nil)
    }

    private func value(
        _ text: String, _ field: FieldDeclaration, beside current: RegisterValue?
    ) throws(CellProblem) -> RegisterValue {
        switch field.kind {
        case .number: return .number(try Self.number(text))
        case .money: return .money(try Self.number(text))
        case .date:
            guard let day = try day(text) else { throw Self.noDay }
            return .date(day)
        case .period:
            try Self.refuseSlashes(text)
            guard let period = DateSpelling.period(text).flatMap({ PlanPeriod($0) }) else {
                throw CellProblem(
                    Phrase(
                        "een periode zoals 2021, 2021-H1, 2021-Q4 of 2021-12",
                        "a period such as 2021, 2021-H1, 2021-Q4 or 2021-12"),
                    cure: Phrase("schrijf de periode zo", "write the period so"))
            }
            return .period(period)
        case .span: return .span(try SpanReading.span(text))
        case .flag:
            guard let flag = try flag(text) else { throw Self.oneOf(["ja", "nee"]) }
            return .flag(flag)
        case .choice(let list): return .choices(try choices(text, list, isMany: field.isMany))
        case .area: return .areas(try areas(text, isMany: field.isMany))
        case .amounts:
            throw CellProblem(
                Phrase(
                    "de reden waarom er geen getallen zijn, of niets", "the reason why there are no numbers, or nothing"
                ),
                cure: Phrase("zet de getallen in de kolommen per gebied", "put the numbers in the columns per area"))
        case .source: return .sources(try sources(text, current?.sources ?? []))
        case .link: return .links(try links(text, isMany: field.isMany, current?.links ?? []))
        default: return try typed(text, field)
        }
    }

    /// By the codec that forms use.
    private func typed(_ text: String, _ field: FieldDeclaration) throws(CellProblem) -> RegisterValue {
        guard let type else { throw Self.oneOf([]) }
        do throws(FieldProblem) {
            return try type.codec.value(try FieldText.tidy(text, type.shape))
        } catch {
            throw CellProblem(
                Phrase { "\(field.label($0)): " + ColumnHelp.text(column)($0) },
                cure: error.phrase)
        }
    }

    private static func number(_ text: String) throws(CellProblem) -> RegisterNumber {
        if let first = text.first, "=+@".contains(first) { throw CellProblem.formula }
        guard let number = RegisterNumber(spelled: text) else {
            throw CellProblem(
                Phrase("een getal zoals 1250, 14,7 of ruim 400", "a number such as 1250, 14,7 or ruim 400"),
                cure: Phrase(
                    "schrijf cijfers zonder punten tussen duizendtallen", "write digits without marks between thousands"
                ))
        }
        return number
    }

    private func day(_ text: String) throws(CellProblem) -> PlanDate? {
        if text.isEmpty { return nil }
        try Self.refuseSlashes(text)
        guard let day = DateSpelling.day(text).flatMap({ PlanDate($0) }) else { throw Self.noDay }
        return day
    }

    private static let noDay = CellProblem(
        Phrase("een dag zoals 2022-12-31 of 31-12-2022", "a day such as 2022-12-31 or 31-12-2022"),
        cure: Phrase("schrijf een dag die bestaat", "write a day that exists"))

    /// 3/4/2022 is a day of March to some and of April to others.
    static func refuseSlashes(_ text: String) throws(CellProblem) {
        guard text.contains("/") else { return }
        throw CellProblem(
            Phrase("een dag zonder schuine strepen: 31-12-2022", "a day without slashes: 31-12-2022"),
            cure: Phrase("schrijf dag, maand en jaar met streepjes", "write day, month and year with hyphens"))
    }

    private func flag(_ text: String) throws(CellProblem) -> Bool? {
        switch text.lowercased() {
        case "": nil
        // A spreadsheet makes a truth of its own of the word.
        case "ja", "yes", "true", "1", "waar": true
        case "nee", "no", "false", "0", "onwaar": false
        default: throw Self.oneOf(["ja", "nee"])
        }
    }

    private func choices(_ text: String, _ list: ChoiceList, isMany: Bool) throws(CellProblem) -> [String] {
        if let one = Self.choice(text, list) { return [one] }
        let words = isMany ? text.split(whereSeparator: \.isWhitespace).map(String.init) : [text]
        var ids: [String] = []
        for word in words {
            guard let id = Self.choice(word, list) else { throw Self.oneOf(list.choices.map(\.id)) }
            ids.append(id)
        }
        return ids
    }

    private static func choice(_ text: String, _ list: ChoiceList) -> String? {
        list.current(text) ?? list.choices.first { isTitle(text, $0.title) }?.id
    }

    private static func isTitle(_ text: String, _ title: Phrase) -> Bool {
        let text = text.lowercased()
        return text == title.dutch.lowercased() || text == title.english.lowercased()
    }

    private static func oneOf(_ words: [String]) -> CellProblem {
        CellProblem(
            Phrase { $0.alternatives(words) }, cure: Phrase("schrijf een van deze woorden", "write one of these words"))
    }

    private func areas(_ text: String, isMany: Bool) throws(CellProblem) -> [AreaCode] {
        if let named = names[text.lowercased()] { return [named] }
        var codes: [AreaCode] = []
        for word in isMany ? text.split(whereSeparator: \.isWhitespace).map(String.init) : [text] {
            guard let code = AreaCode(word) ?? names[word.lowercased()] else {
                throw CellProblem(
                    Phrase("de code van een gebied, zoals GM0344", "the code of an area, such as GM0344"),
                    cure: Phrase("schrijf de code of de naam", "write the code or the name"))
            }
            codes.append(code)
        }
        return codes
    }

    /// Words that a source has beside its lines stay where the text stays.
    private func sources(_ text: String, _ current: [SourceReference]) throws(CellProblem) -> [SourceReference] {
        var sources: [SourceReference] = []
        for part in text.split(separator: ";").map(\.trimmed) where !part.isEmpty {
            guard let source = current.first(where: { $0.shortText == part }) ?? SourceReference(shortText: part) else {
                throw CellProblem(
                    Phrase("een bron zoals jaarplan-2022:1046-1047", "a source such as jaarplan-2022:1046-1047"),
                    cure: Phrase("zet een puntkomma tussen bronnen", "put a semicolon between sources"))
            }
            sources.append(source)
        }
        return sources
    }

    /// The title of an address that stays is kept.
    private func links(_ text: String, isMany: Bool, _ current: [WebLink]) throws(CellProblem) -> [WebLink] {
        var links: [WebLink] = []
        for word in isMany ? text.split(whereSeparator: \.isWhitespace).map(String.init) : [text] {
            guard let link = current.first(where: { $0.address == word }) ?? WebLink(word) else {
                throw CellProblem(
                    Phrase(
                        "een adres op internet dat begint met https://",
                        "an address on the internet that begins with https://"),
                    cure: Phrase("schrijf het hele adres", "write the whole address"))
            }
            links.append(link)
        }
        return links
    }
}

extension CellProblem {
    static let formula = CellProblem(
        Phrase("een waarde; formules rekenen wij niet uit", "a value; formulas are never computed"),
        cure: Phrase("vervang de formule door de uitkomst", "replace the formula by its result"))
}
