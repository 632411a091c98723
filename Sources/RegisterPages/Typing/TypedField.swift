import Geography
import Phrases
import Records
import Registers
import SiteKit

/// A field of a row between what a form shows and sends and the value that a row holds.
struct TypedField {
    let field: FieldDeclaration
    let language: Language
    let world: RegisterWorld

    /// Of the input; parts of it have a full stop behind it, which no key has.
    var name: String { "v-\(field.key)" }
    /// Of the question why there is no value.
    var reasonName: String { "r-\(field.key)" }

    struct Typed: Hashable {
        var value: RegisterValue?
        var reason: UnknownReason?
    }

    private var type: FieldType<RegisterValue> { field.type { world.areas(of: $0) } }

    var poolAreas: [AreaCode] { field.kind.levels.flatMap { world.areas(of: $0) } }

    // MARK: From a row to a form

    /// What a form would send that changes nothing.
    func sent(_ value: RegisterValue?, reason: UnknownReason?) -> [String: [String]] {
        var sent: [String: [String]] = [:]
        if let reason { sent[reasonName] = [reason.rawValue] }
        guard let value else { return sent }
        switch value {
        case .span(let span): sent.merge(SpanParts(span).sent(name)) { $1 }
        case .amounts(let amounts):
            for (area, amount) in amounts.entries {
                sent["\(name).\(area)"] = [amount.value.map(shown) ?? amount.reason?.phrase(language) ?? ""]
            }
        case .links(let links):
            sent[name] = [
                links.map { link in link.title.map { "\(link.address) \($0)" } ?? link.address }.joined(separator: "\n")
            ]
        case .number(let number), .money(let number): sent[name] = [shown(number)]
        case .flag(let flag): sent[name] = [flag ? "true" : "false"]
        case .choices, .areas, .organisations, .items, .rows: sent[name] = value.words
        default: sent[name] = [type.codec.text(value)]
        }
        return sent
    }

    /// Whether a form sent back what it showed: then what it does not show, such as the day of a source, stays.
    func isUntouched(_ form: [String: [String]], from row: Typed) -> Bool {
        func plain(_ values: [String: [String]]) -> [String: [String]] {
            values.filter { $0.key == name || $0.key.hasPrefix(name + ".") || $0.key == reasonName }
                .mapValues {
                    $0.map { $0.replacing("\r\n", with: "\n").trimmingBlanks }.filter { !$0.isEmpty }.sorted()
                }
                .filter { !$0.value.isEmpty }
        }
        return plain(form) == plain(sent(row.value, reason: row.reason))
    }

    private func shown(_ number: RegisterNumber) -> String {
        if case .lessThan = number { return number.text(in: language) }
        return FieldSpelling.shown(number.kept, as: .stated(isWhole: false), in: language)
    }

    // MARK: From a form to a row

    /// What was typed; throws what is wrong with it, at its input.
    func read(_ form: [String: [String]]) throws(FormProblem) -> Typed {
        guard let value = try value(form) else {
            return Typed(value: nil, reason: form[reasonName]?.first.flatMap { UnknownReason(rawValue: $0) })
        }
        return Typed(value: value, reason: nil)
    }

    private func value(_ form: [String: [String]]) throws(FormProblem) -> RegisterValue? {
        let all = (form[name] ?? []).map(\.trimmingBlanks).filter { !$0.isEmpty }
        switch field.kind {
        case .span: return try SpanParts(form, name).span(name).map { .span($0) }
        case .amounts: return try amounts(form)
        case .link: return try links(all.joined(separator: "\n"))
        case .number, .money:
            guard let text = all.first else { return nil }
            let number = try number(text, at: name)
            return field.kind.word == .money ? .money(number) : .number(number)
        case .flag: return all.first.map { .flag($0 == "true") }
        case .choice, .area, .organisation, .body, .item, .row:
            // What only a changed form can send: several where one is asked.
            let words = field.isMany ? all : Array(all.prefix(1))
            return words.isEmpty ? nil : try typed(words.joined(separator: " "))
        default:
            guard !all.isEmpty, let text = form[name]?.first else { return nil }
            return try typed(text)
        }
    }

    private func typed(_ text: String) throws(FormProblem) -> RegisterValue {
        let type = type
        if [.date, .period].contains(field.kind.word), text.contains("/") {
            throw FormProblem(name, FieldProblem.noDate(text).phrase)
        }
        do throws(FieldProblem) {
            let kept = try FieldSpelling.kept(text, as: type.shape, by: NumberHabit(language))
            let tidy = try FieldText.tidy(kept, type.shape)
            return try type.codec.value(tidy)
        } catch {
            throw FormProblem(name, error.phrase)
        }
    }

    private func number(_ text: String, at place: String) throws(FormProblem) -> RegisterNumber {
        if let below = RegisterNumber(spelled: text), case .lessThan = below { return below }
        do throws(FieldProblem) {
            let kept = try FieldSpelling.kept(text, as: .stated(isWhole: false), by: NumberHabit(language))
            guard let number = RegisterNumber(spelled: kept) else { throw .noNumber(text) }
            return number
        } catch {
            throw FormProblem(place, error.phrase)
        }
    }

    private func amounts(_ form: [String: [String]]) throws(FormProblem) -> RegisterValue? {
        var byArea: [AreaCode: PlanValue<RegisterNumber>] = [:]
        for area in poolAreas {
            let place = "\(name).\(area)"
            guard let text = form[place]?.first?.trimmingBlanks, !text.isEmpty else { continue }
            if let reason = UnknownReason(typed: text) {
                byArea[area] = .unknown(reason)
            } else {
                byArea[area] = .known(try number(text, at: place))
            }
        }
        return byArea.isEmpty ? nil : .amounts(Amounts(byArea))
    }

    /// An address per line, and behind it what it is called.
    private func links(_ text: String) throws(FormProblem) -> RegisterValue? {
        var links: [WebLink] = []
        for line in text.split(whereSeparator: \.isNewline).map(\.trimmingBlanks) where !line.isEmpty {
            let parts = line.split(maxSplits: 1, whereSeparator: \.isWhitespace)
            let title = parts.count > 1 ? parts[1].trimmingBlanks : nil
            guard let link = WebLink(String(parts[0]), title: title) else {
                throw FormProblem(name, WritingPhrases.noAddress(line))
            }
            links.append(link)
        }
        return links.isEmpty ? nil : .links(field.isMany ? links : Array(links.prefix(1)))
    }
}
