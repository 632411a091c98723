import Accounts
import Figures
import RegionPack
package import SiteKit

extension Feature {
    /// The guides of the pack: a page per question and per outcome, without forms.
    package static let guides = Feature(
        page: { route in if case .guide(let route) = route { GuideDescriptions.page(route) } else { nil } }, forms: [],
        publicAddresses: { GuideDescriptions.publicAddresses($0.edition.pack.guides).map(Route.guide) })
}

/// The pages of the guides, each by its address; `nil` for what the pack does not have.
enum GuideDescriptions {
    static func page(_ route: GuideRoute) -> PageDescription {
        switch route {
        case .index:
            .page(exists: { !$0.edition.pack.guides.isEmpty }) { context, _ in GuideIndexPage.page(context) }
        case .guide(let id):
            guide(id) { GuideStartPage(frame: $0).page }
        case .whole(let id):
            guide(id) { WholeGuidePage(frame: $0).page }
        case .step(let id, let step):
            .page(exists: { $0.edition.pack.guide(id: id)?.step(step) != nil }) { context, _ in
                guard let guide = context.edition.pack.guide(id: id) else { return nil }
                let frame = GuideFrame(guide: guide, context: context)
                return switch guide.step(step) {
                case .question(let question): GuideQuestionPage(frame: frame, question: question).page
                case .outcome(let outcome): GuideOutcomePage(frame: frame, outcome: outcome).page
                case nil: nil
                }
            }
        }
    }

    private static func guide(_ id: String, _ make: @escaping @Sendable (GuideFrame) -> Page) -> PageDescription {
        .page(exists: { $0.edition.pack.guide(id: id) != nil }) { context, _ in
            context.edition.pack.guide(id: id).map { make(GuideFrame(guide: $0, context: context)) }
        }
    }

    static func publicAddresses(_ guides: [Guide]) -> [GuideRoute] {
        guard !guides.isEmpty else { return [] }
        return [.index]
            + guides.flatMap { guide in
                [.guide(guide.id), .whole(guide.id)]
                    + (guide.questions.map(\.id) + guide.outcomes.map(\.id)).map { .step(guide.id, $0) }
            }
    }
}
