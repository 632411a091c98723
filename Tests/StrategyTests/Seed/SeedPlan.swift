import Foundation
import Geography
import Phrases
import RegionPack
import Strategy
import TestKit

/// The plan of Midden-Nederland as its text files have it, with the numbers of its bindings filled in.
struct SeedPlan {
    let document: PlanDocument
    private let published: PlanDocument
    private let areaNames: [AreaCode: String]

    struct NoPlan: Error {}

    init() throws {
        let folder = Shared.repository.appending(path: "Regions/midden-nederland").path
        guard let document = PlanReader.read(folder: folder + "/plan")?.document else { throw NoPlan() }
        self.document = document
        published = document.visible(to: .public)
        let areas = try RegionPack.load(from: folder).pack.areas
        areaNames = Dictionary(
            areas.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
    }

    /// What stands at a place for a reader; empty for what the reader may not see.
    func text(_ place: SeedFact.Place, for viewer: PlanViewer = .public) -> String {
        let plan = viewer == .public ? published : document.visible(to: viewer)
        let entries = plan.entries.filter { Self.belongs($0, to: place) }
        let values = PlanValues(plan)
        return Self.singleBlanks(entries.map { words($0, in: values) }.joined(separator: "\n"))
    }

    private static func belongs(_ entry: PlanEntry, to place: SeedFact.Place) -> Bool {
        switch (place, entry) {
        case (.programme(let id), _): entry.id == id || entry.programme?.rawValue == id
        case (.item(let id), _), (.indicator(let id), _): entry.id == id
        case (.year, .strategy), (.year, .ambition), (.budget, .budget),
            (.participation, .participation):
            true
        case (.interventions, .intervention), (.pilots, .pilot), (.grants, .grant),
            (.governance, .body):
            true
        case (.results, .indicator(let indicator)): indicator.isYearResult
        default: false
        }
    }

    private func words(_ entry: PlanEntry, in values: PlanValues) -> String {
        [entry.title, Self.filled(entry.text, values), facts(entry, values)].joined(separator: "\n")
    }

    /// A text with its bindings filled in.
    private static func filled(_ text: PlanText, _ values: PlanValues) -> String {
        var bytes = Array(text.rawValue.utf8)
        for place in text.boundPlaces.reversed() {
            guard case .success(let binding) = place.binding else { continue }
            bytes.replaceSubrange(place.range, with: Array(values.text(of: binding).text.utf8))
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// What stands in the keys of an entry.
    private func facts(_ entry: PlanEntry, _ values: PlanValues) -> String {
        switch entry {
        case .strategy(let entry): "\(entry.years.first)–\(entry.years.last)"
        case .programme(let entry):
            entry.sections.map { "\($0.title) \($0.topics.joined(separator: ", "))" }.joined(
                separator: "\n")
        case .agenda(let entry):
            [
                entry.due?.text(in: .dutch) ?? "", entry.status.kind.phrase(.dutch),
                (entry.scope.districts + entry.scope.municipalities).compactMap { areaNames[$0] }.joined(
                    separator: ", "),
            ].joined(separator: "\n")
        case .indicator(let entry): Self.indicator(entry, values)
        case .pilot(let entry): entry.scaleUpRule ?? ""
        case .grant(let entry): entry.amount.value.map { Language.dutch.euros($0.cents / 100) } ?? ""
        case .budget(let entry):
            entry.notes.map {
                "\($0.text) \($0.amount.map { Language.dutch.euros($0.cents / 100) } ?? "")"
            }
            .joined(separator: "\n")
        default: ""
        }
    }

    private static func indicator(_ entry: Indicator, _ values: PlanValues) -> String {
        let readings = values.readings(of: entry).map { reading in
            let number = reading.value.value?.text(entry.unit, decimals: entry.decimals, in: .dutch)
            let base = values.base(of: entry, reading)?.value.value?.text(
                entry.unit, decimals: 0, in: .dutch)
            return "\(number ?? "") \(base.map { "was \($0) in \(reading.period.year - 1)" } ?? "")"
        }
        return ([entry.definition] + readings + entry.caveats).joined(separator: "\n")
    }

    static func singleBlanks(_ text: some StringProtocol) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Lines of the seed as one text; `nil` beyond its end.
    static func seed(_ lines: ClosedRange<Int>) throws -> String? {
        let folder = Shared.path("seed")
        let name = try FileManager.default.contentsOfDirectory(atPath: folder).first {
            $0.hasSuffix(".txt")
        }
        let all = try Shared.text("seed/\(name ?? "")").split(
            separator: "\n", omittingEmptySubsequences: false)
        guard lines.upperBound <= all.count else { return nil }
        return singleBlanks(all[(lines.lowerBound - 1)..<lines.upperBound].joined(separator: " "))
    }
}
