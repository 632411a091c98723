package import Phrases
package import Strategy
import Tables

/// Files of a plan as somebody sent them, still to be read beside a draft.
package enum PlanUpload: Hashable, Sendable {
    /// The text files of a whole plan, by their names in the folder `plan/`.
    case folder([PlanFile])
    /// A table of one kind.
    case table(PlanEntry.Kind, String)

    /// What can be brought in; the words are values of a field.
    package enum Choice: String, CaseIterable, Sendable {
        case folder, actions, indicators

        package var label: Phrase {
            switch self {
            case .folder: Phrase("het hele plan (zip met tekstbestanden)", "the whole plan (zip of text files)")
            case .actions: Phrase("acties (CSV)", "actions (CSV)")
            case .indicators: Phrase("indicatoren (CSV)", "indicators (CSV)")
            }
        }
    }

    package var source: PlanImport.Source {
        switch self {
        case .folder(let files): .plan(PlanReader.read(files))
        case .table(let kind, let text): .table(kind, text)
        }
    }

    package var byteCount: Int {
        switch self {
        case .folder(let files): files.reduce(0) { $0 + $1.bytes.count }
        case .table(_, let text): text.utf8.count
        }
    }

    /// What a file holds, or why it cannot be taken.
    ///
    /// - Parameter name: as its sender calls it, only to be shown.
    package static func read(
        _ bytes: [UInt8], named name: String, as choice: Choice
    ) -> Result<PlanUpload, PlanImportRefusal> {
        switch choice {
        case .folder: folder(bytes)
        case .actions: table(bytes, named: name, of: .agenda)
        case .indicators: table(bytes, named: name, of: .indicator)
        }
    }

    private static func folder(_ archive: [UInt8]) -> Result<PlanUpload, PlanImportRefusal> {
        do throws(ZipReader.Refusal) {
            let files = try ZipReader.files(archive).filter { !isOfTheSystem($0.name) }
            return PlanFolder.files(files.map { PlanFile(name: $0.name, bytes: $0.bytes) })
        } catch {
            return .failure(PlanImportRefusal([.archive(error)]))
        }
    }

    /// A table of entries of one kind.
    package static func table(
        _ bytes: [UInt8], named name: String, of kind: PlanEntry.Kind
    ) -> Result<PlanUpload, PlanImportRefusal> {
        guard let text = TableText.text(bytes) else {
            let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
            let line = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0
            return .failure(PlanImportRefusal([.notText(name, line: line + 1)]))
        }
        return .success(.table(kind, text))
    }

    /// What a computer adds to an archive by itself.
    private static func isOfTheSystem(_ name: String) -> Bool {
        name.hasPrefix("__MACOSX/") || name.split(separator: "/").last?.hasPrefix(".") == true
    }
}
