import Accounts
import Strategy

extension Desk {
    /// A desk with the full plan, as `change` leaves it, and a partner of Utrecht and one of Amersfoort who are signed in.
    static func municipalities(
        _ change: (inout PlanDocument) throws -> Void = { _ in },
        _ body: @Sendable (Desk, _ utrecht: Browser, _ amersfoort: Browser) async throws -> Void
    ) async throws {
        var plan = try FullPlan.make()
        try change(&plan)
        let desk = try Desk(plan: plan)
        try await desk.account("utrecht@voorbeeld.nl", .partner(.municipality(Desk.utrecht)))
        try await desk.account("amersfoort@voorbeeld.nl", .partner(.municipality(Desk.amersfoort)))
        let utrecht = try await desk.signIn("utrecht@voorbeeld.nl")
        let amersfoort = try await desk.signIn("amersfoort@voorbeeld.nl")
        try await desk.serve(showsPlan: true) { client in
            try await body(desk, Browser(client, session: utrecht), Browser(client, session: amersfoort))
        }
    }
}
