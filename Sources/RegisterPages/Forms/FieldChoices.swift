import Geography
import Phrases
import Records
import Registers

/// What somebody may choose in a field.
struct FieldChoices {
    typealias Option = (value: String, text: String)

    let frame: RegisterFrame
    let field: FieldDeclaration

    private var world: RegisterWorld { frame.words.world }

    var all: [Option] {
        switch field.kind {
        case .choice(let list): list.choices.map { ($0.id, $0.title(frame.language)) }
        case .area(let levels):
            levels.flatMap { level in sorted(world.areas(of: level).map { ($0.rawValue, world.name(of: $0)) }) }
        case .organisation(let kinds): organisations(kinds)
        case .body: items(["body"])
        case .item(let kinds): items(kinds)
        case .row(let other): rows(of: other)
        default: []
        }
    }

    private func organisations(_ kinds: [String]) -> [Option] {
        let listed = (world.organisations ?? [:]).filter { kinds.isEmpty || kinds.contains($0.value.kind) }
            .map { ($0.key.rawValue, $0.value.name(frame.language)) }
        let known = Set(listed.map(\.0))
        let municipalities: [Option] =
            kinds.isEmpty || kinds.contains("municipality")
            ? world.areas(of: .municipality).compactMap { code in
                OrganisationID(municipality: code).map { ($0.rawValue, world.name(of: code)) }
            }.filter { !known.contains($0.0) } : []
        return sorted(listed + municipalities)
    }

    private func items(_ kinds: [String]) -> [Option] {
        sorted(
            (world.items ?? [:]).filter { kinds.isEmpty || kinds.contains($0.value.kind) }
                .map { ($0.key.rawValue, $0.value.name(frame.language)) })
    }

    private func rows(of other: RegisterID) -> [Option] {
        guard let register = frame.registers[other] else { return [] }
        return sorted(
            register.rows.map { ($0.id.rawValue, register.heading(of: $0, words: frame.words)(frame.language)) })
    }

    private func sorted(_ options: [Option]) -> [Option] {
        options.sorted { ($0.text.lowercased(), $0.value) < ($1.text.lowercased(), $1.value) }
    }
}
