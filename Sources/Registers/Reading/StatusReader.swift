import Phrases
import PlacedYAML

/// Reads the states of a register.
enum StatusReader {
    static func read(_ node: PackNode, audience otherwise: RegisterAudience?) -> StatusMachine? {
        guard let table = PackTable<StatusKey>(node) else { return nil }
        let states = table.requiredList(.states) { state($0) }
        guard let first = states.first else { return nil }
        let label = table.optional(.label) { $0.words() } ?? Phrase("Stand", "Status")
        let start = table.list(.start) { $0.slug() }
        var machine = StatusMachine(label: label, states: states, start: start.isEmpty ? [first.id] : start)
        machine.isRequired = table.optional(.required) { $0.flag() } ?? true
        machine.audience = table.optional(.audience) { $0.registerAudience() } ?? otherwise
        return machine
    }

    private static func state(_ node: PackNode) -> StatusMachine.State? {
        guard let table = PackTable<StateKey>(node), let id = table.required(.id, { $0.slug() }),
            let title = table.required(.title, { $0.words() })
        else { return nil }
        var state = StatusMachine.State(id: id, title: title)
        state.explanation = table.optional(.explanation) { $0.words() }
        state.to = table.list(.to) { $0.slug() }
        state.needs = table.list(.needs) { $0.fieldKey() }
        state.who = table.list(.who) { $0.writer() }
        state.audience = table.optional(.audience) { $0.registerAudience() }
        state.isClosed = table.optional(.closed) { $0.flag() } ?? false
        state.tone = table.optional(.tone) { $0.word() } ?? .neutral
        state.was = table.list(.was) { $0.slug() }
        return state
    }
}
