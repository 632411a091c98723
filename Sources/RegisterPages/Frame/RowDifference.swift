import Markup
import Phrases
import PlanPages
import Records
import Registers
import SiteKit

/// What a row says in a field before and after a change, in words.
struct RowDifference {
    let label: Phrase
    let old: String
    let new: String

    /// The fields that differ, of rows as their reader sees them; `nil`: there was none.
    static func between(_ old: VisibleRow?, _ new: VisibleRow?, in frame: RegisterFrame) -> [RowDifference] {
        let keys = frame.declaration.fields.map(\.key) + (frame.declaration.status == nil ? [] : [.status])
        let fields = keys.map { key in
            RowDifference(label: frame.label(key), old: frame.text(key, of: old), new: frame.text(key, of: new))
        }
        let care = [
            RowDifference(
                label: WritingPhrases.source, old: Self.sources(old), new: Self.sources(new)),
            RowDifference(
                label: WritingPhrases.toConfirm, old: old?.toConfirm ?? "", new: new?.toConfirm ?? ""),
        ]
        return (fields + care).filter { $0.old != $0.new }
    }

    /// What edits would change, before they are made.
    static func of(_ edits: [RowEdit], in row: VisibleRow?, _ frame: RegisterFrame) -> [RowDifference] {
        edits.compactMap { edit in
            switch edit {
            case .field(let key, let value, let reason):
                guard let field = frame.register.field(key) else { return nil }
                let new = value.map { frame.words.phrase($0, of: field) } ?? reason?.phrase
                return RowDifference(
                    label: field.label, old: frame.text(key, of: row), new: new.map { $0(frame.language) } ?? "")
            case .status(let state?, _):
                let title = frame.declaration.status?[state]?.title(frame.language) ?? state
                return RowDifference(label: frame.label(.status), old: frame.text(.status, of: row), new: title)
            case .sources(let sources):
                let new = sources.map(\.shortText).joined(separator: "; ")
                return RowDifference(label: WritingPhrases.source, old: Self.sources(row), new: new)
            case .toConfirm(let text):
                return RowDifference(label: WritingPhrases.toConfirm, old: row?.toConfirm ?? "", new: text ?? "")
            default: return nil
            }
        }
    }

    private static func sources(_ row: VisibleRow?) -> String {
        row?.sources.map(\.shortText).joined(separator: "; ") ?? ""
    }

    static func list(_ all: [RowDifference], in frame: RegisterFrame) -> HTML {
        """
        <dl class="diff">\(each: all, { change in
            "<div><dt>\(frame.context.text(change.label))</dt><dd><span class=\"pre\" lang=\"nl\">\(ReadableDiff.html(from: change.old, to: change.new, in: frame.language))</span></dd></div>"
        })</dl>

        """
    }
}

extension RegisterFrame {
    /// A field, or the state, in words; empty where a row says nothing.
    func text(_ key: FieldKey, of row: VisibleRow?) -> String {
        row.flatMap { register.phrase(key, of: $0, words: words) }.map { $0(language) } ?? ""
    }
}
