import Figures

/// Which page answers which route.
enum Pages {
    /// `nil` when the address is well formed and there is no such area, offence or delivery.
    static func page(_ context: PageContext) -> Page? {
        switch context.route {
        case .start: StartPage.page(context)
        case .area(let code): AreaPage.page(code, context)
        case .offence(let selection): OffencePage.page(selection, context)
        default: nil
        }
    }
}
