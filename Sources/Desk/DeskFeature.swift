import Accounts
package import SiteKit
import Strategy
package import Writing

extension Feature {
    /// Where plans are written, and one's own work; without `imports` no files can be brought in.
    package static func desk(imports: KeptImports? = nil) -> Feature {
        let desk = DeskDescriptions(imports: imports)
        return Feature(
            page: { route in if case .edit(let route) = route { desk.page(route) } else { nil } },
            forms: desk.forms, publicAddresses: { _ in [] })
    }
}

/// The pages, files and forms of this target, each by its address or act; the item itself is asked for inside.
struct DeskDescriptions: Sendable {
    /// Files that somebody brought in and has yet to agree with.
    let imports: KeptImports?

    func page(_ route: EditRoute) -> PageDescription {
        switch route {
        case .desk(let year):
            page(at: route, asks: FormQuery.self) { [imports] in
                try DeskPage.page(year, in: $0, from: $1, takesFiles: imports != nil)
            }
        case .entry(let year, let id):
            page(at: route, asks: FormQuery.self) {
                try EntryFormPage.page(year, item: id, in: $0, from: $1, now: $0.services.now())
            }
        case .new(let year, let kind):
            page(at: route, asks: KeptQuery.self) { try NewEntryPage.page(year, kind: kind, in: $0, from: $1) }
        case .begin(let year):
            page(at: route, asks: FormQuery.self) { try BeginPage.page(year, in: $0, from: $1) }
        case .work: page(at: route, asks: FormQuery.self) { try WorkPage.page($0, $1, now: $0.services.now()) }
        case .bring(let year):
            page(at: route, [.takesFiles, .isHeavy], asks: KeptQuery.self) { [imports] in
                try ImportPage.page(year, in: $0, from: $1, imports: imports)
            }
        case .participation:
            page(at: route, asks: FormQuery.self) { try OwnParticipationPage.page($0, $1, now: $0.services.now()) }
        case .file(let year, let file):
            .answer(for: route.access, .isHeavy) { context, _ in
                try context.services.plans.flatMap { try DraftFiles.answer(year, file: file, in: context, from: $0) }
            }
        case .calendar(let secret):
            .answer(for: route.access, .isForOne) { context, published in
                try CalendarAnswer.answer(
                    secret, in: context, from: context.services,
                    registers: { published.plans.registers(visibleTo: $0) })
            }
        }
    }

    private func page(
        at route: EditRoute, _ traits: PageDescription.Traits = [], asks query: any PageQuery.Type,
        _ make: @escaping @Sendable (PageContext, any PlanStore) throws -> Page?
    ) -> PageDescription {
        .page(for: route.access, traits, asks: query) { context, _ in
            try context.services.plans.flatMap { try make(context, $0) }
        }
    }

    var forms: [FormDescription] {
        [
            FormDescription(.planSave, editor, .keepsTyping, submit: EntrySubmissions.save),
            FormDescription(.planRemove, editor, submit: EntrySubmissions.remove),
            FormDescription(.planUndo, editor, submit: EntrySubmissions.undo),
            FormDescription(.planUndoTogether, editor, submit: DeskSubmissions.undo),
            FormDescription(.planCreate, editor, .keepsTyping, submit: EntrySubmissions.create),
            FormDescription(.planCarry, editor, submit: EntrySubmissions.carry),
            FormDescription(.planBegin, .right(.edit(.all)), .keepsTyping, submit: BeginSubmissions.submit),
            FormDescription(.planBeginUndo, .right(.edit(.all)), submit: BeginSubmissions.undo),
            FormDescription(
                .planAdopt, .right(.adoptPlan), [.isSensitive, .keepsTyping], submit: DeskSubmissions.adopt),
            FormDescription(
                .planPublish, .right(.publishPlan), [.isSensitive, .isPublication], submit: DeskSubmissions.publish),
            FormDescription(
                .planWithdraw, .right(.publishPlan), [.isSensitive, .isPublication, .keepsTyping],
                submit: DeskSubmissions.withdraw),
            FormDescription(
                .planRead, .right(.edit(.all)), .isHeavy,
                submit: { [imports] in try ImportForms.read($0, imports: imports) }),
            FormDescription(
                .planTake, .right(.edit(.all)), .isHeavy,
                submit: { [imports] in try ImportForms.take($0, imports: imports) }),
            FormDescription(.stateParticipation, .ownMunicipality, .keepsTyping, submit: OwnParticipationForm.submit),
            FormDescription(.workUpdate, .right(.ownWork), .keepsTyping, submit: WorkSubmissions.update),
            FormDescription(.stateValue, .right(.ownWork), .keepsTyping, submit: ValueSubmissions.state),
            FormDescription(.judgeValue, .someObject([.editor]), .keepsTyping, submit: ValueSubmissions.judge),
            FormDescription(.ownUndo, .right(.ownWork), submit: OwnUndo.submit),
            FormDescription(.calendarRenew, .right(.ownWork), submit: CalendarAnswer.renew),
        ]
    }

    private var editor: Access { .someObject([.editor]) }
}

extension EditRoute {
    /// Who gets as far as the page.
    var access: Access {
        switch self {
        case .desk, .file: .someObject([.editor, .approver])
        case .entry, .new: .someObject([.editor])
        case .bring, .begin: .right(.edit(.all))
        case .work: .right(.ownWork)
        case .participation: .ownMunicipality
        // The secret in the address is the right.
        case .calendar: .everyone
        }
    }
}
