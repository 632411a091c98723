import Facts
import Figures
import Phrases
import PlacedYAML
import Records
import RegionPack

extension PackNode {
    /// The name of a report, figure, section or wording.
    func reportName() -> String? {
        if let scalar, Slug.isValid(scalar, limit: 40) { return scalar }
        return wrong(
            Phrase("een korte naam", "a short name"),
            cure: Phrase(
                "schrijf kleine letters, cijfers en streepjes, te beginnen met een letter",
                "write lower-case letters, digits and hyphens, from a letter on"))
    }

    /// A line with bindings.
    func reportText() -> ReportText? {
        text().flatMap { ReportText.read($0, at: place) }
    }

    /// A code, a group of the pack, or `all`.
    func offenceSelection(of pack: RegionPack?) -> OffenceSelection? {
        guard let scalar else { return wrongOffence() }
        if scalar == "all" { return .all }
        if let code = OffenceCode(scalar), scalar.contains(where: \.isNumber), scalar.contains(".") {
            guard let pack, pack.offences[code] == nil else { return code == .total ? .all : .offence(code) }
            return wrongOffence()
        }
        guard let pack else { return .group(scalar) }
        return pack.group(id: scalar) == nil ? wrongOffence() : .group(scalar)
    }

    private func wrongOffence() -> OffenceSelection? {
        wrong(
            Phrase(
                "all, de id van een groep uit groups.yaml of een code zoals 1.1.1",
                "all, the id of a group of groups.yaml, or a code such as 1.1.1"),
            cure: Phrase("kies een groep of code die het pakket kent", "choose a group or code that the pack knows"))
    }
}

extension ReportText {
    /// The line, or a finding that says why it cannot be read.
    static func read(_ text: some StringProtocol, at place: PackPlace) -> ReportText? {
        do throws(Problem) {
            return try ReportText(text, line: place.line)
        } catch {
            place.report(
                found: error.found,
                expected: Phrase(
                    "{{naam}} of {{naam|vorm}}, en […] om wat weg mag",
                    "{{name}} or {{name|view}}, and […] around what may go"),
                cure: Phrase("verbeter de haken op deze regel", "correct the brackets on this line"))
            return nil
        }
    }
}

extension ReportText.Problem {
    fileprivate var found: Phrase {
        switch self {
        case .openBinding: Phrase("{{ zonder }}", "{{ without }}")
        case .malformedBinding(let text):
            Phrase("{{\(Finding.quote(text))}}", "{{\(Finding.quote(text))}}")
        case .openBracket: Phrase("[ zonder ]", "[ without ]")
        case .strayBracket: Phrase("] zonder [", "] without [")
        case .nestedBracket: Phrase("[ binnen [", "[ inside [")
        }
    }
}
