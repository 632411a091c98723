import Geography
package import Phrases
package import Records
import Registers
import Tables

/// What a feed needs to know beside the rows: nothing of it is a clock.
package struct FeedSetting: Sendable {
    package let language: Language
    /// The day on which cancelled dates before it are left out.
    package let today: PlanDate
    /// The day of the edition of the figures or of the register's file: what has no day of its own is dated by it.
    package var edition: PlanDate?
    /// Where the register is read, such as `https://example.org/register/academy`; `nil` without a known address.
    package var address: String?
    /// What was chosen of the register, as the address has it: a calendar of one municipality is another one than that of all.
    package var selection = ""
    /// Where a row is read.
    package var rowAddress: (@Sendable (ItemID) -> String?)?

    package init(language: Language, today: PlanDate) {
        self.language = language
        self.today = today
    }
}

/// Identifiers and days of the rows of a feed, the same wherever and whenever it is asked for.
struct FeedRows {
    let register: VisibleRegister
    let setting: FeedSetting
    /// Those that were asked for, in the order of the register.
    let rows: [VisibleRow]

    init(_ register: VisibleRegister, _ query: RegisterQuery?, _ setting: FeedSetting) {
        self.register = register
        self.setting = setting
        rows = query.map { register.rows($0) } ?? register.rows
    }

    /// The region keeps two coalitions apart that have a row of the same name.
    private var scope: String {
        "register/\(register.world.areas(of: .region).first?.rawValue ?? "")/\(register.id.rawValue)"
    }

    var uid: NameUUID { NameUUID(setting.selection.isEmpty ? scope : "\(scope)?\(setting.selection)") }

    func uid(_ row: VisibleRow) -> NameUUID { NameUUID("\(scope)/\(row.id.rawValue)") }

    /// The last day that a row says something happened to it, else that of the edition, else of the last review.
    func changed(_ row: VisibleRow) -> PlanDate {
        let own = [row.since, row.reviewed].compactMap { $0 }.filter { $0 <= setting.today }.max()
        return own ?? setting.edition ?? register.declaration.review?.last ?? Self.epoch
    }

    /// Of a row that nobody dated; never now, for that would make it new each time it is read.
    static let epoch = PlanDate(dayNumber: PlanDate.dayOf1970) ?? .distantFuture
}
