import Facts
package import Phrases
import Records

/// Why a plan cannot be adopted: a rule that it breaks, or a public text that points at a person.
package enum PlanObstacle: Hashable, Sendable {
    case rule(PlanProblem)
    case identifier(PlanIdentifier)

    /// Item, field, what is wrong and what to do.
    package var text: Phrase {
        switch self {
        case .rule(let problem):
            Phrase { language in
                let place = problem.field.isEmpty ? problem.entry : "\(problem.entry), \(problem.field)"
                return "\(place): \(problem.found(language)); \(problem.expected(language)); \(problem.cure(language))"
            }
        case .identifier(let found): Phrase { "\(found.entry): \(found.text($0))" }
        }
    }
}

extension PlanDocument {
    /// Everything for which the plan cannot be adopted.
    package func obstacles(in region: PlanRegion) -> [PlanObstacle] {
        problems(in: region).filter { $0.severity == .error }.map(PlanObstacle.rule)
            + publicIdentifiers.map(PlanObstacle.identifier)
    }

    /// What points at one person in a text that everybody reads.
    var publicIdentifiers: [PlanIdentifier] {
        entries.filter { $0.audience == .public }.flatMap { $0.identifiers(since: nil) }
    }
}
