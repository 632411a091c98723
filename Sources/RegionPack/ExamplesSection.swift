import Phrases
import PlacedYAML

/// `examples.yaml`: good examples of the explorer, in the order in which they are shown.
struct ExamplesSection {
    let examples: [ExampleView]

    private enum RootKey: String, CaseIterable { case examples }
    private enum Key: String, CaseIterable { case title, address }

    /// Of a pack without the file.
    init() { examples = [] }

    init(_ root: PackNode) {
        examples = PackTable<RootKey>(root)?.requiredList(.examples, Self.entry) ?? []
    }

    private static func entry(_ node: PackNode) -> ExampleView? {
        guard let table = PackTable<Key>(node) else { return nil }
        let title = table.required(.title) { $0.localized() }
        let address = table.required(.address) { $0.text() }
        guard let title, let address else { return nil }
        return ExampleView(title: title, query: address)
    }
}
