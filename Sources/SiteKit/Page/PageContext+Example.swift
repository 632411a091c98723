import Figures

extension PageContext {
    /// Whether invented figures of offences may stand on this page. Registers have none; their rows say each for itself
    /// whether it is invented.
    var hasExampleFigures: Bool {
        if case .register = route { return false }
        return edition.isExample
    }
}
