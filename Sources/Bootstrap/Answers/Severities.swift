import Facts
import Phrases

/// How many findings of each weight.
struct Severities {
    let errors, warnings, notes: Int

    init(_ findings: [Finding]) {
        errors = findings.count { $0.severity == .error }
        warnings = findings.count { $0.severity == .warning }
        notes = findings.count { $0.severity == .note }
    }

    /// `Jaarplan: 1 fout, 2 waarschuwingen en 0 opmerkingen.`
    func sentence(of subject: Phrase) -> Phrase {
        Phrase { "\(subject($0)): \(text($0))." }
    }

    private func text(_ language: Language) -> String {
        language.list([
            language.count(errors, one: Phrase("fout", "error"), many: Phrase("fouten", "errors")),
            language.count(
                warnings, one: Phrase("waarschuwing", "warning"), many: Phrase("waarschuwingen", "warnings")),
            language.count(notes, one: Phrase("opmerking", "note"), many: Phrase("opmerkingen", "notes")),
        ])
    }
}
