import Facts
import Geography
import Phrases
import Records
package import Registers

/// The rows that a viewer sees as JSON, with values of their own types and, beside a value that is not plain, its words.
///
/// `{"register", "title", "lead", "source", "rows": [{"id", "status", …, "values": {KEY: VALUE}}]}`. A number that its source
/// qualifies is `{"words", "least", "most"}`, a value that is missing `{"missing", "words"}`.
package enum RegisterJSON {
    package static func bytes(
        _ register: VisibleRegister, words: ValueWords, query: RegisterQuery? = nil
    ) -> [UInt8] {
        let declaration = register.declaration, rows = query.map { register.rows($0) } ?? register.rows
        let tree = JSONTree.members([
            "register": .text(register.id.rawValue), "title": phrase(declaration.title),
            "lead": phrase(declaration.lead), "source": phrase(declaration.source),
            "owner": declaration.owner.map { .text($0.rawValue) },
            "rows": .list(rows.map { row($0, of: register, words) }),
        ])
        return Array(tree.text.utf8)
    }

    private static func phrase(_ phrase: Phrase) -> JSONTree {
        .members(["nl": .text(phrase.dutch), "en": phrase.exact(.english).map { .text($0) }])
    }

    private static func row(_ row: VisibleRow, of register: VisibleRegister, _ words: ValueWords) -> JSONTree {
        .members([
            "id": .text(row.id.rawValue), "title": .text(register.heading(of: row, words: words).dutch),
            "revision": row.revision.map { .number(Double($0)) },
            "status": row.status.map { .text($0) } ?? row.reason(.status).map(missing),
            "since": row.since.map { .text($0.description) },
            "values": .object(
                register.declaration.fields.compactMap { field in
                    (row[field.key].map { value($0, of: field, words) } ?? row.reason(field.key).map(missing))
                        .map { JSONTree.Member(name: field.key.rawValue, value: $0) }
                }),
            "sources": row.sources.isEmpty ? nil : .list(row.sources.map { .text($0.shortText) }),
            "toConfirm": row.toConfirm.map { .text($0) },
            "reviewed": row.reviewed.map { .text($0.description) },
            "example": row.isExample ? .flag(true) : nil,
        ])
    }

    private static func missing(_ reason: UnknownReason) -> JSONTree {
        .members(["missing": .text(reason.rawValue), "words": .text(reason.phrase(.dutch))])
    }

    private static func value(_ value: RegisterValue, of field: FieldDeclaration, _ words: ValueWords) -> JSONTree {
        switch value {
        case .text(let text): .text(text.rawValue)
        case .number(let number), .money(let number): self.number(number)
        case .date(let date): .text(date.description)
        case .period(let period): .text(period.description)
        case .flag(let flag): .flag(flag)
        case .span(let span): self.span(span)
        case .amounts(let amounts):
            .object(
                amounts.entries.map { area, amount in
                    JSONTree.Member(
                        name: area.rawValue, value: amount.value.map(number) ?? amount.reason.map(missing) ?? .none)
                })
        case .lines(let lines): list(lines, field)
        case .choices(let ids): list(ids, field)
        case .areas(let codes): list(codes.map(\.rawValue), field)
        case .organisations(let ids): list(ids.map(\.rawValue), field)
        case .items(let ids), .rows(let ids): list(ids.map(\.rawValue), field)
        case .links(let links):
            field.isMany ? .list(links.map(link)) : links.first.map(link) ?? .none
        case .sources(let sources): list(sources.map(\.shortText), field)
        }
    }

    private static func list(_ texts: [String], _ field: FieldDeclaration) -> JSONTree {
        field.isMany ? .list(texts.map { .text($0) }) : texts.first.map { .text($0) } ?? .none
    }

    private static func link(_ link: WebLink) -> JSONTree {
        guard let title = link.title else { return .text(link.address) }
        return .members(["address": .text(link.address), "title": .text(title)])
    }

    private static func number(_ number: RegisterNumber) -> JSONTree {
        if let exact = number.exact { return .number(exact) }
        return .members([
            "words": .text(number.kept), "least": .number(number.least), "most": number.most.map { .number($0) },
        ])
    }

    /// With the days that it touches, for who needs no clock; the end of hours is exclusive, of days the last one is named.
    private static func span(_ span: Span) -> JSONTree {
        .members([
            "text": .text(span.description), "firstDay": .text(span.firstDay.description),
            "lastDay": span.end == nil ? nil : .text(span.lastDay.description),
        ])
    }
}
