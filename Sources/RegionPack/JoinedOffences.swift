import Facts
import PlacedYAML

/// The shared classification with the entries of the pack in the place of those with the same code.
struct JoinedOffences {
    let entries: [OffencesSection.Entry]
    let chapters: [OffencesSection.Chapter]
    let classification: OffenceClassification

    /// The chapters of the pack's own file, when it has any, replace the shared ones.
    init(shared: OffencesSection?, own: OffencesSection?) {
        let ownEntries = own?.entries ?? []
        let ownCodes = Set(ownEntries.map(\.code.value))
        entries = ownEntries + (shared?.entries ?? []).filter { !ownCodes.contains($0.code.value) }
        let ownChapters = own?.chapters ?? []
        let chapters = ownChapters.isEmpty ? shared?.chapters ?? [] : ownChapters
        self.chapters = chapters
        let types = entries.map(\.type)
        let codes = types.map(\.code).filter { $0 != .total }.sorted()
        let homes = codes.map { Self.home(of: $0, in: chapters) }
        classification = OffenceClassification(
            types,
            chapters: chapters.enumerated().map { number, chapter in
                OffenceChapter(
                    title: chapter.title, codes: codes.indices.filter { homes[$0] == number }.map { codes[$0] })
            }.filter { !$0.codes.isEmpty })
    }

    var types: [OffenceType] { classification.types }

    subscript(code: OffenceCode) -> OffenceType? { classification[code] }

    /// The chapter that names the most of a code: `1.4.1` goes before `1.4`.
    private static func home(of code: OffenceCode, in chapters: [OffencesSection.Chapter]) -> Int? {
        let fits = chapters.enumerated().flatMap { number, chapter in
            chapter.begins.filter { Self.begins(code, with: $0.value) }.map { (number, length: $0.value.utf8.count) }
        }
        return fits.max { $0.length < $1.length }?.0
    }

    /// Whether a code begins with whole numbers of another: `1.1.1` with `1.1`, not `1.10.1`.
    static func begins(_ code: OffenceCode, with beginning: String) -> Bool {
        code.rawValue == beginning || code.rawValue.hasPrefix(beginning + ".")
    }
}
