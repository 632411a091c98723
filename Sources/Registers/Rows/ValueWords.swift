package import Phrases
package import Records

/// What a value of a row says, in words: for headings, files, search and the command line.
package struct ValueWords: Sendable {
    package let world: RegisterWorld
    /// What a row of a register is called, where that is known.
    package let rowName: @Sendable (ItemID, RegisterID) -> Phrase?

    package init(_ world: RegisterWorld, rowName: @escaping @Sendable (ItemID, RegisterID) -> Phrase? = { _, _ in nil })
    {
        self.world = world
        self.rowName = rowName
    }

    package func phrase(_ value: RegisterValue, of field: FieldDeclaration) -> Phrase {
        switch value {
        case .lines(let lines): Phrase(dutch: lines.joined(separator: ", "))
        case .text(let text): Phrase(dutch: text.rawValue)
        case .number(let number): Phrase { number.text(in: $0) }
        case .money(let amount): Phrase { Self.euros(amount, in: $0) }
        case .date(let date): Phrase { date.text(in: $0) }
        case .period(let period): Phrase { period.text(in: $0) }
        case .span(let span): Phrase { span.text(in: $0) }
        case .choices(let ids): Self.list(ids.map { field.kind.choices?[$0]?.title ?? Phrase(verbatim: $0) })
        case .flag(let flag): flag ? Phrase("ja", "yes") : Phrase("nee", "no")
        case .areas(let codes): Self.list(codes.map { Phrase(verbatim: world.name(of: $0)) })
        case .amounts(let amounts):
            Self.list(amounts.entries.map { area, amount in named(world.name(of: area), amount) })
        case .organisations(let ids): Self.list(ids.map { world.name(of: $0) })
        case .items(let ids): Self.list(ids.map { world.name(of: $0) })
        case .rows(let ids):
            if case .row(let register) = field.kind {
                Self.list(ids.map { rowName($0, register) ?? Phrase(verbatim: $0.rawValue) })
            } else {
                Phrase(verbatim: "")
            }
        case .links(let links): Phrase(dutch: links.map { $0.title ?? $0.address }.joined(separator: ", "))
        case .sources(let sources): Phrase(verbatim: sources.map(\.shortText).joined(separator: ", "))
        }
    }

    private func named(_ name: String, _ amount: PlanValue<RegisterNumber>) -> Phrase {
        Phrase { language in
            switch amount {
            case .known(let number): "\(name) \(number.text(in: language))"
            case .unknown(let reason): "\(name) \(reason.phrase(language))"
            }
        }
    }

    private static func list(_ names: [Phrase]) -> Phrase {
        names.count == 1 ? names[0] : Phrase { language in language.list(names.map { $0(language) }) }
    }

    /// `€ 94.000`, `ruim € 400`.
    private static func euros(_ amount: RegisterNumber, in language: Language) -> String {
        if let exact = amount.exact { return Euros.text(cents: Int((exact * 100).rounded()), in: language) }
        return amount.text(in: language) + " euro"
    }
}

extension Span {
    /// `16 juni 2022`, `16 juni 2022, 14:00 tot 16:30`, `16 juni 2022 tot en met 18 juni 2022`.
    package func text(in language: Language) -> String {
        let through = Phrase(" tot en met ", " up to and including ")(language)
        let until = Phrase(" tot ", " to ")(language)
        switch precision {
        case .within(let period):
            return Phrase("in de loop van ", "some time in ")(language) + period.text(in: language)
        case .days:
            let first = firstDay.text(in: language)
            return firstDay == lastDay ? first : first + through + lastDay.text(in: language)
        case .times:
            let first = "\(start.date.text(in: language)), \(start.clock)"
            guard let end else { return Phrase("\(first); einde niet bekend", "\(first); end not known")(language) }
            return end.date == start.date
                ? first + until + end.clock : first + until + "\(end.date.text(in: language)), \(end.clock)"
        }
    }
}
